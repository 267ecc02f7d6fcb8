import { addDays, type Day } from '#kernel'
import type { Municipality } from '../schema.ts'
import type { Succession } from './list.ts'

/** A code with the days it is valid on, as the database keeps it. */
export interface Registered extends Pick<Municipality, 'standing' | 'prefecture' | 'name' | 'kana'> {
  code: string
  /** First day; null where it lies before the first known change. */
  since: Day | null
  /** Last day; null while it goes on. */
  until: Day | null
}

/** The codes in use and those that ended, each with its days: what the list and the changes say together. */
export function register(list: readonly Municipality[], changes: readonly Succession[]): Registered[] {
  const inUse = list.map(({ code, standing, prefecture, name, kana }) => {
    const since = changes.find(change => change.to === code && begins(change))?.onDay ?? null
    return { code, standing, prefecture, name, kana, since, until: null }
  })
  const known = new Set<string>(inUse.map(entry => entry.code))
  const ended = changes.filter(change => !known.has(change.from)).map(change => endedBy(change, list))
  return [...inUse, ...ended]
}

function begins({ kind }: Succession): boolean {
  return kind === '新設合併' || kind === '市制施行'
}

function endedBy(change: Succession, list: readonly Municipality[]): Registered {
  const number = change.from.slice(0, 2)
  const prefecture = list.find(entry => entry.code.startsWith(number))?.prefecture ?? ''
  return {
    code: change.from,
    standing: 'municipality',
    prefecture,
    name: change.formerName,
    kana: change.formerKana,
    since: null,
    until: addDays(change.onDay, -1),
  }
}
