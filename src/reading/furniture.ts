import { markersAt } from '#text'
import { annexHeadOf, articleHeadOf, isCertainPageMark } from './clause.ts'
import type { Ledger } from './ledger.ts'
import type { Line } from './source.ts'

const TAIL =
  /^[■●◆◎○]?\s*(?:体系情報|沿革情報|沿革|改正履歴|制定改正経過|制定・改正|お問い?合わせ(?:先)?[^。]{0,60}|関連(?:ファイル|リンク|情報)|添付ファイル|ダウンロード|この(?:ページ|記事|情報)[^。]{0,30}|(?:このページの?|ページの?)?(?:先頭|トップ|上)へ(?:戻る)?|copyright.*|[(]c[)]\s*(?:[0-9]{4}|[a-z]{3}).*|©.*|all rights reserved.*)$/iu
const HISTORY =
  /告示|公告|種別|改正|施行|制定|議決|[0-9元一二三四五六七八九十]+年[0-9元一二三四五六七八九十]+月|沿革/u

/**
 * Takes away what belongs to no agreement: page numbers with the running headers beside them, and what a site of
 * ordinances prints after the text (沿革情報, links). The rest is returned in order.
 */
export function withoutFurniture(lines: readonly Line[], ledger: Ledger): Line[] {
  const end = tailStart(lines)
  for (const line of lines.slice(end))
    ledger.furnish(HISTORY.test(line.key) ? 'history' : 'navigation', [line])
  const contents = contentsOf(lines)
  ledger.furnish('navigation', [...contents])
  const body = lines.slice(0, end).filter(line => !contents.has(line))
  const marks = pageMarks(body)
  const headers = runningHeaders(body, marks)
  return body.filter(line => {
    const kind = marks.has(line) ? 'footer' : headers.has(line) ? 'header' : null
    if (kind) ledger.furnish(kind, [line])
    return kind === null
  })
}

/** Where the furniture behind the text begins: after the last article or annex. */
function tailStart(lines: readonly Line[]): number {
  const last = lines.findLastIndex(line => articleHeadOf(line) !== null || annexHeadOf(line) !== null)
  const tail = lines.findIndex((line, index) => index > last && TAIL.test(line.key))
  return tail < 0 || last < 0 ? lines.length : tail
}

/** A table of contents: lines with leaders and page numbers, or heads of articles without text that come again with it. */
function contentsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set(lines.filter(({ key }) => LEADER.test(key)))
  const times = new Map<string, number>()
  const heads = lines.map(line => {
    const head = articleHeadOf(line)
    const number = head && [head.number, ...head.branch].join('-')
    if (number) times.set(number, (times.get(number) ?? 0) + 1)
    return number && isBareHead(line, head!.length) ? number : null
  })
  heads.forEach((number, index) => {
    const inRun = heads[index - 1] || heads[index + 1]
    const line = lines[index]!
    if (number && inRun && times.get(number)! > 1) found.add(line)
    else if (found.has(lines[index - 1]!) && /^附\s*則$/u.test(line.key)) found.add(line)
  })
  const after = lines.findIndex(line => found.has(line))
  if (after > 0 && /^目\s*次$/u.test(lines[after - 1]!.key)) found.add(lines[after - 1]!)
  return found
}

const LEADER = /(?:[・･.…‥·]\s*){3,}\s*[-(]?\s*[0-9]{1,3}\s*[-)]?$/u

/** Whether nothing but a caption follows the number of an article. */
function isBareHead(line: Line, length: number): boolean {
  const rest = line.key.slice(length)
  return rest.length < 30 && !/[。、]/u.test(rest)
}

/** Page marks: certain ones, and bare numbers that count on from page to page. */
function pageMarks(lines: readonly Line[]): ReadonlySet<Line> {
  const numbers = lines.filter(({ key }) => /^[0-9]{1,3}$/u.test(key))
  const counts =
    numbers.length > 1 && numbers.every((line, index) => Number(line.key) === Number(numbers[0]!.key) + index)
  return new Set([...lines.filter(isCertainPageMark), ...(counts ? numbers : []), ...enclosedMarks(lines)])
}

/** Page numbers in brackets: alone on their lines, counting on, with an article or annex begun between them. */
function enclosedMarks(lines: readonly Line[]): Line[] {
  const at = lines.flatMap(({ key }, index) => (/^\([0-9]{1,3}\)$/u.test(key) ? [index] : []))
  const numberAt = (index: number): number => Number(lines[index]!.key.slice(1, -1))
  const counts = at.every((index, place) => {
    const before = at[place - 1]
    if (before === undefined) return true
    const between = lines.slice(before, index)
    return (
      numberAt(index) === numberAt(before) + 1 &&
      between.some(line => articleHeadOf(line) !== null || annexHeadOf(line) !== null)
    )
  })
  return at.length > 1 && counts ? at.map(index => lines[index]!) : []
}

/** Lines that stand on the same side of most page marks with the same words; a clause with a mark is never one. */
function runningHeaders(lines: readonly Line[], marks: ReadonlySet<Line>): ReadonlySet<Line> {
  const found = new Set<Line>()
  const everywhere = timesOf(lines)
  for (const side of [-1, 1]) {
    const beside = lines.flatMap((line, index) => {
      const neighbour = lines[index + side]
      return marks.has(line) && neighbour && canRun(neighbour) ? [neighbour] : []
    })
    const times = timesOf(beside)
    for (const line of beside) {
      const count = times.get(line.key)!
      if (count > 1 && count * 2 > marks.size && everywhere.get(line.key) === count) found.add(line)
    }
  }
  return found
}

function timesOf(lines: readonly Line[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { key } of lines) times.set(key, (times.get(key) ?? 0) + 1)
  return times
}

function canRun({ text, key, raw }: Line): boolean {
  return !raw.includes('\t') && !/。$/u.test(key) && markersAt(text, key).length === 0
}
