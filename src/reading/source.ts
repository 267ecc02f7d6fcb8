import { closedUp, fold, isLetterSpaced } from '#text'

/** A line of the source, or a part of it where several clauses stand on one line. */
export interface Line {
  /** Number in the source, from 1. */
  no: number
  /** As it stands in the source; columns are found in it. */
  raw: string
  /** Without outer blanks; a letter-spaced line is closed up. */
  text: string
  /** The text folded, character by character, for matching. */
  key: string
  /** Whether a blank line stands before it. */
  gap: boolean
  /** Numbers of all lines it was put together from, where these are several. */
  covers?: number[]
  /** Whether it was letter-spaced, so that marks may touch what follows. */
  spaced: boolean
}

/** Lines of a text that hold anything, in order. */
export function sourceLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = false
  text.split(/\r\n|[\n\r\f]/u).forEach((raw, index) => {
    if (raw.trim() === '') gap = true
    else {
      lines.push(...apart(lineOf(raw, index + 1, gap)))
      gap = false
    }
  })
  return lines
}

function lineOf(raw: string, no: number, gap: boolean): Line {
  const spaced = isLetterSpaced(raw)
  const text = unmarked(spaced ? closedUp(raw) : raw.trim().replace(/\u200b|\ufeff/gu, ''))
  return { no, raw, text, key: fold(text), gap, spaced }
}

/** A line without the signs with which a plain text marks headings and stress (## 第1条, **（目的）**). */
function unmarked(text: string): string {
  return text.replace(/^#{1,6}\s+|^>\s+|\*\*|__(?=\S)/gu, '')
}

/** A part of a line as a line of its own. */
export function partOf(line: Line, start: number, end?: number): Line {
  const text = line.text.slice(start, end).trim()
  return { ...line, text, raw: text, key: fold(text), gap: line.gap && start === 0 }
}

const CAPTION_AND_ARTICLE =
  /[(][^()。]{1,30}[)]\s*第[0-9一二三四五六七八九十]+条(?=[\s(]|[^のに第を中と及かまは、])|第[0-9一二三四五六七八九十]+条(?:の[0-9]+)?\s+(?=\S)/gu
const INNER_CLAUSE =
  /(?<=[。)]\s*)(?:(?=[2-9]\s+[^\s0-9])|(?=(?:[-・•]\s*)?\((?:[1-9]|1[0-9])\)\s)|(?=(?:この|本)[^。]{2,20}を証する))|(?<=\s)(?=\((?:[1-9]|1[0-9])\)\s)/gu

/** Where a title ends that a date or the preamble follows on its line; 0 where none does. */
function titleEnd({ key }: Line): number {
  const end = key.indexOf('(以下')
  const head = end < 0 ? key : key.slice(0, end)
  if (head.length > 120 || !/協[約定]|規約/u.test(head)) return 0
  const dated = /^[^。、]{4,90}?(?:協約|協定|規約)書?(?=(?:平成|令和|昭和)[^。、]{4,20}日$)/u.exec(key)
  if (dated) return dated[0].length
  const named =
    end < 0 ? null : /^[^。]{4,100}(?:協約|協定|規約)書?(?=[^\s、。]{2,10}[市町村区県]$)/u.exec(head)
  return named && !/[はしりめてき][、,]/u.test(named[0]) ? named[0].length : 0
}

/** Takes a line apart that holds several articles: at each caption, article, paragraph and item. */
function apart(line: Line): Line[] {
  const caption = /^[(【][^()。]{1,30}[)】]\s*(?=第[0-9一二三四五六七八九十]+条)/u.exec(line.key)
  if (caption) return [partOf(line, 0, caption[0].length), ...apart(partOf(line, caption[0].length))]
  const leader = /(?:[・･.…‥·]\s*){6,}[0-9]{1,3}\s*(?=[^\s0-9)])/u.exec(line.key)
  if (leader) {
    const end = leader.index + leader[0].length
    return [partOf(line, 0, end), ...apart(partOf(line, end))]
  }
  const title = titleEnd(line)
  if (title > 0) return [partOf(line, 0, title), partOf(line, title)]
  if (line.key.length < 40 || !line.key.includes('条') || line.raw.includes('\t')) return [line]
  const articles = startsOf(line.key, CAPTION_AND_ARTICLE).filter(
    start => start === 0 || /[。)\s]$/u.test(line.key.slice(0, start)),
  )
  const begun = articles[0] !== 0 && /^第[0-9一二三四五六七八九十]+条/u.test(line.key) ? 1 : 0
  if (articles.length + begun < 2) return [line]
  const heads = articles.flatMap(start =>
    line.key[start] === '(' ? [start, line.key.indexOf('第', start)] : [start],
  )
  const starts = [...new Set([0, ...heads, ...startsOf(line.key, INNER_CLAUSE)])].sort((a, b) => a - b)
  return starts.map((start, index) => partOf(line, start, starts[index + 1])).filter(part => part.text !== '')
}

function startsOf(key: string, pattern: RegExp): number[] {
  return [...key.matchAll(pattern)].map(found => found.index)
}
