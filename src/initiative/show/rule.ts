import { type Day, dayOf } from '#kernel'
import { wareki } from '#text'

/** A day as lists say it: 11月30日, with its year where that is not this one. */
export function dayWord(day: Day, today: Day): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return wareki(day)
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
}

/** An instant as lists say it, in Japan: 11月20日 9:12. */
export function stamp(at: Date, today: Day): string {
  const clock = new Date(at.getTime() + 9 * 3_600_000).toISOString()
  return `${dayWord(dayOf(at), today)} ${Number(clock.slice(11, 13))}:${clock.slice(14, 16)}`
}

/** What stands in a workspace, for its tabs. */
export interface Counts {
  tasks: number
  entries: number
  files: number
  decisions: number
}
