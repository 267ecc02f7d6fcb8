import { addDays, type Day, daysBetween, type Todo, weekdayOf } from '#kernel'

/** What a person noted about something that was told: that news was read, or the day it was put off to. */
export interface Mark {
  readAt: Date | null
  putOff: Day | null
}

/** What is told to a person, by what the person has done about it. */
export interface Gathered {
  /** To be done, most pressing first. */
  todos: readonly Todo[]
  /** To be known, newest first. */
  news: readonly Todo[]
  /** Put off, by the day they come back. */
  later: readonly (Todo & { putOff: Day })[]
}

/**
 * Sorts what was told into what is to be done, to be known, and put off. What is put off comes back on its day, or
 * on the day it is due if that is sooner. Each matter comes once, as it was told first.
 */
export function sorted(told: readonly Todo[], marks: ReadonlyMap<string, Mark>, today: Day): Gathered {
  const once = [...new Map([...told].reverse().map(todo => [todo.key, todo])).values()].reverse()
  const open = once.filter(todo => !(todo.news && marks.get(todo.key)?.readAt))
  const later = open.flatMap(todo => {
    const putOff = marks.get(todo.key)?.putOff ?? null
    return putOff && putOff > today && !(todo.due && todo.due <= today) ? [{ ...todo, putOff }] : []
  })
  const away = new Set(later.map(({ key }) => key))
  const here = open.filter(({ key }) => !away.has(key))
  return {
    todos: here.filter(({ news }) => !news).sort(byDue),
    news: here.filter(({ news }) => news).sort((a, b) => at(b) - at(a)),
    later: later.sort((a, b) => (a.putOff < b.putOff ? -1 : 1)),
  }
}

const at = ({ since }: Todo): number => since?.getTime() ?? 0

/** By the day they are due; those without one after what is due within a week, longest waiting first. */
const byDue = (a: Todo, b: Todo): number =>
  a.due && b.due
    ? a.due < b.due
      ? -1
      : a.due > b.due
        ? 1
        : at(a) - at(b)
    : a.due
      ? -1
      : b.due
        ? 1
        : at(a) - at(b)

/** How pressing a day is, seen from today; null without a day. */
export type Pressing = 'late' | 'today' | 'near' | 'ahead' | null

const nearDays = 3

/** How pressing it is to do something by a day: 期限を過ぎた, きょうまで, within three days, later. */
export function pressing(due: Day | null, today: Day): Pressing {
  if (!due) return null
  const left = daysBetween(today, due)
  return left < 0 ? 'late' : left === 0 ? 'today' : left <= nearDays ? 'near' : 'ahead'
}

/** How far a day is away, in words: 2日前, きょう, あす, 7日後. */
export function distance(due: Day, today: Day): string {
  const left = daysBetween(today, due)
  if (left === 0) return 'きょう'
  if (left === 1) return 'あす'
  return left < 0 ? `${-left}日前` : `${left}日後`
}

/** To which days something can be put off: あす, 来週の月曜日, 1か月後 (30 days). */
export const delays = (today: Day): readonly { day: Day; text: string }[] => [
  { day: addDays(today, 1), text: 'あす' },
  { day: addDays(today, (8 - weekdayOf(today)) % 7 || 7), text: '来週の月曜日' },
  { day: addDays(today, 30), text: '30日後' },
]
