import { fold, unspaced } from '#text'
import type { RoleText } from './found.ts'
import { type KnownParty, mentionsIn } from './mention.ts'

const SUBJECT =
  /(?<=^|[。\s])(?:[(（【]?)([^。、\s:：)）】]{1,30}?)(?:[)）】]?)(は、?|が、?|においては、?|[:：])/gu

/**
 * Roles told in one running text: each sentence that begins with a party (甲は、… or 甲：…) opens the role of
 * that party; a subject that names several gives each of them the sentence.
 */
export function rolesIn(text: string, parties: readonly KnownParty[]): RoleText[] {
  const said = unspaced(text)
  const turns = [...fold(said).matchAll(SUBJECT)].flatMap(found => {
    const { labels, rest } = mentionsIn(found[1]!, parties)
    const isSubject = labels.length > 0 && rest.replace(/及び|並びに|と|・|の長|それぞれ|各々/gu, '') === ''
    const start = /[:]$/u.test(found[2]!) ? found.index + found[0].length : found.index
    return isSubject ? [{ labels, from: found.index, start }] : []
  })
  const roles = new Map<string, string>()
  turns.forEach(({ labels, start }, index) => {
    const sentence = said.slice(start, turns[index + 1]?.from)
    for (const label of labels) roles.set(label, (roles.get(label) ?? '') + sentence)
  })
  return parties.flatMap(({ label }) =>
    roles.has(label) ? [{ party: label, text: roles.get(label)!.trim() }] : [],
  )
}

/** What stands before the first party speaks; the whole text where none does. */
export function beforeRoles(text: string, parties: readonly KnownParty[]): string {
  const said = unspaced(text)
  for (const found of fold(said).matchAll(SUBJECT)) {
    const { labels, rest } = mentionsIn(found[1]!, parties)
    if (labels.length > 0 && rest.replace(/及び|並びに|と|・|の長/gu, '') === '')
      return said.slice(0, found.index)
  }
  return said
}
