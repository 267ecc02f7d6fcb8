import holidays from '@holiday-jp/holiday_jp'
import { type Day, weekdayOf } from './time.ts'

/**
 * Whether city halls are open on a day: Monday to Friday, but for 国民の祝日 with their substitutes and 29 December to
 * 3 January. Holidays are known from 1970 to 2050.
 *
 * @source 地方自治法第4条の2; 国民の祝日に関する法律第3条
 */
export function isWorkday(day: Day): boolean {
  const weekday = weekdayOf(day)
  const date = day.slice(5)
  return weekday > 0 && weekday < 6 && date > '01-03' && date < '12-29' && !holidays.isHoliday(day)
}
