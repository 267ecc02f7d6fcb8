import { fold } from './fold.ts'
import { numeralValue } from './numeral.ts'

/** A date found in a text: its ISO form and the part of the text it takes. */
export interface DateFound {
  iso: string
  start: number
  end: number
}

const ERAS = [
  { name: '令和', sign: 'R', before: 2018, from: '2019-05-01' },
  { name: '平成', sign: 'H', before: 1988, from: '1989-01-08' },
  { name: '昭和', sign: 'S', before: 1925, from: '1926-12-25' },
  { name: '大正', sign: 'T', before: 1911, from: '1912-07-30' },
  { name: '明治', sign: 'M', before: 1867, from: '1868-01-25' },
] as const

const B = '[\\s\\u3000]*'
const ERA = ERAS.map(era => era.name.split('').join(B)).join('|')
const DIGIT = '[0-9〇零一二三四五六七八九十百千]'
const NUMBER = `${DIGIT}(?:${B}${DIGIT})*`
const LONG = new RegExp(
  `(?:(${ERA})${B}(元|${NUMBER})|(${NUMBER}))${B}年${B}(?:[(][^()]{2,10}[)]${B})?(${NUMBER})${B}月${B}(${NUMBER})${B}日`,
  'u',
)
const SHORT = /(?<![A-Z])([RHSTM])\s?(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{1,2})(?!\d)/u

/**
 * The first date in a text: era or Christian year, any numerals, blanks inside allowed. Years beyond the end of an
 * era are valid (平成33年 is 2021); days that no calendar has are not.
 */
export function dateIn(text: string): DateFound | null {
  const key = fold(text)
  return longDate(key) ?? shortDate(key)
}

function longDate(key: string): DateFound | null {
  const found = key.includes('日') ? LONG.exec(key) : null
  if (!found) return null
  const year = found[1] ? yearOf(found[1].replace(/\s/gu, ''), found[2]!) : spacedValue(found[3]!)
  return dated(found, year, spacedValue(found[4]!), spacedValue(found[5]!))
}

function shortDate(key: string): DateFound | null {
  const found = SHORT.exec(key)
  if (!found) return null
  const era = ERAS.find(each => each.sign === found[1])!
  return dated(found, era.before + Number(found[2]), Number(found[3]), Number(found[4]))
}

function spacedValue(spaced: string): number | null {
  return numeralValue(spaced.replace(/\s/gu, ''))
}

function yearOf(era: string, year: string): number | null {
  const value = spacedValue(year)
  const before = ERAS.find(each => each.name === era)?.before
  return value === null || before === undefined ? null : before + value
}

function dated(
  found: RegExpExecArray,
  year: number | null,
  month: number | null,
  day: number | null,
): DateFound | null {
  if (year === null || month === null || day === null || year < 1868) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return { iso: date.toISOString().slice(0, 10), start: found.index, end: found.index + found[0].length }
}

/** The date that a text consists of or contains first, as ISO; null where there is none. */
export function isoDate(text: string): string | null {
  return dateIn(text)?.iso ?? null
}

/** An ISO date in the Japanese calendar, 元年 for the first year of an era; the era is the one of that day. */
export function wareki(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const era = ERAS.find(each => each.from <= iso)
  const named = era ? `${era.name}${year - era.before === 1 ? '元' : year - era.before}` : String(year)
  return `${named}年${month}月${day}日`
}
