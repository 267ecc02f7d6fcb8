import { unspaced } from '#text'
import type { RoleText } from './found.ts'
import { type KnownParty, subjectsIn } from './mention.ts'

/**
 * Roles told in one running text: each part that begins with a party (甲は、… or 甲：…) is the role of that party; a
 * subject that names several gives each of them the words.
 */
export function rolesIn(text: string, parties: readonly KnownParty[]): RoleText[] {
  const said = unspaced(text)
  const turns = turnsIn(said, parties)
  const roles = new Map<string, string>()
  turns.forEach(({ labels, start, end, named }, index) => {
    const words = said.slice(named ? end : start, turns[index + 1]?.start)
    for (const label of labels) roles.set(label, (roles.get(label) ?? '') + words)
  })
  return parties.flatMap(({ label }) =>
    roles.has(label) ? [{ party: label, text: roles.get(label)!.trim() }] : [],
  )
}

/** What stands before the first party speaks; the whole text where none does. */
export function beforeRoles(text: string, parties: readonly KnownParty[]): string {
  const said = unspaced(text)
  return said.slice(0, turnsIn(said, parties)[0]?.start)
}

interface Turn {
  labels: string[]
  start: number
  end: number
  /** Whether a colon follows, so that the name is a heading and no word of the role. */
  named: boolean
}

function turnsIn(said: string, parties: readonly KnownParty[]): Turn[] {
  return subjectsIn(said, parties)
    .filter(
      ({ particle, start }) =>
        particle !== 'が' && (start === 0 || /[。\s]/u.test(said[start - 1]!) || particle === ':'),
    )
    .map(({ labels, start, end, particle }) => ({ labels, start, end, named: particle === ':' }))
}
