declare const dayBrand: unique symbol
declare const yearBrand: unique symbol

/** A calendar day in Japan, `YYYY-MM-DD`. Never a timestamp and never a JavaScript `Date`. */
export type Day = string & { [dayBrand]: true }

/** A fiscal year (年度), named by the calendar year it starts in: 2026 runs from 1 April 2026 to 31 March 2027. */
export type FiscalYear = number & { [yearBrand]: true }

const msOfDay = 86_400_000
const utc = (value: Day): number => Date.parse(`${value}T00:00:00Z`)

/** Whether a string names a day of the calendar; 2026-02-30 does not. */
export function isDay(value: string): value is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const at = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value)
}

/**
 * A day from its ISO form.
 *
 * @throws RangeError if there is no such day
 */
export function day(value: string): Day {
  if (!isDay(value)) throw new RangeError(`no such day: ${value}`)
  return value
}

/** The day in Japan (UTC+9, no summer time) on which an instant falls. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(0, 10) as Day
}

/** The day `count` days after `from`; before it where `count` is negative. */
export function addDays(from: Day, count: number): Day {
  return new Date(utc(from) + count * msOfDay).toISOString().slice(0, 10) as Day
}

/** Whole days from one day to another; 0 for the same day, negative if `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / msOfDay)
}

/** The day of the week: 0 is Sunday, 6 Saturday. */
export const weekdayOf = (value: Day): number => new Date(utc(value)).getUTCDay()

/**
 * The fiscal year a day belongs to; 31 March still belongs to the year before.
 *
 * @source 地方自治法 第208条第1項
 */
export function fiscalYearOf(value: Day): FiscalYear {
  const year = Number(value.slice(0, 4))
  return (Number(value.slice(5, 7)) >= 4 ? year : year - 1) as FiscalYear
}

/** The last day of a fiscal year, 31 March. */
export function lastDayOf(year: FiscalYear): Day {
  return `${String(year + 1).padStart(4, '0')}-03-31` as Day
}
