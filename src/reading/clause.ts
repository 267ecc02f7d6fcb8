import { NUMERAL, numeralValue } from '#text'
import type { Line } from './source.ts'

/** The head of an article: its number and where the text after it begins. */
export interface ArticleHead {
  number: number
  branch: number[]
  length: number
}

const ARTICLE = new RegExp(`^第\\s*(${NUMERAL})\\s*条((?:\\s*の\\s*(?:${NUMERAL}))*)`, 'u')
const REFERENCE =
  /^(?:の|に|を|中|と|及び|並びに|から|まで|又は|若しくは|第|で|が|は|も|や|、|,|。|ただし書|関係(?!市|町|村|団体|地方|行政|機関|者)|各(?!市|町|村|当事)|前段|後段|本文|[-―–~〜－])/u

/** The head of an article on this line; null where the line only cites one (第3条に規定する …). */
export function articleHeadOf(line: Line): ArticleHead | null {
  if (line.key[0] !== '第') return null
  const known = heads.get(line)
  if (known !== undefined) return known
  const head = headIn(line)
  heads.set(line, head)
  return head
}

/** Heads found already, for a line is asked from many sides. */
const heads = new WeakMap<Line, ArticleHead | null>()

function headIn(line: Line): ArticleHead | null {
  const found = ARTICLE.exec(line.key)
  if (!found) return null
  const rest = line.key.slice(found[0].length)
  if (REFERENCE.test(rest) || /^\s+(?:の規定|に規定|関係[^市町村])/u.test(rest)) return null
  const branch = found[2]!
    .split('の')
    .slice(1)
    .map(part => numeralValue(part.trim())!)
  return { number: numeralValue(found[1]!)!, branch, length: found[0].length }
}

const BRACKETED = /^[([【〔<〈《]\s*((?:[^。()]|\([^()]*\)){1,60}?)\s*[)\]】〕>〉》]$/u
const NOTE =
  /改正|追加|全改|削除\)$|告示第|条例第|規則第|訓令|[0-9]+年[0-9]+月|一部改|(?:令|平|昭)[元0-9]+[.・][0-9]/u

/** The words of a caption that stands alone in its brackets; null where the line is none. */
export function captionOf(line: Line): string | null {
  const found = BRACKETED.exec(line.key)
  if (!found || NOTE.test(line.key) || /^[0-9一二三四五六七八九十アイウa-z]{1,3}$/u.test(found[1]!))
    return null
  return line.text.slice(1, -1).trim()
}

/** Whether a line in brackets tells of later amendments (一部改正〔平成27年条例8号〕). */
export function isAmendmentNote(line: Line): boolean {
  return /^(?:一部改正)?[([〔【].{2,200}[)\]〕】]$/u.test(line.key) && NOTE.test(line.key)
}

/** Whether a line is the heading of a part, chapter, section … */
export function isChapter(line: Line): boolean {
  return /^第\s*[0-9一二三四五六七八九十]+\s*[編章節款](?:\s|の[0-9]|$|[^のに第を中と及かまは、。]{1,30}$)/u.test(
    line.key,
  )
}

/** Whether a line begins the supplementary provisions. */
export function isSupplement(line: Line): boolean {
  return /^\(?附\s*則\)?(?:\s*\(.*\)\s*(?:抄)?)?(?:\s.*)?$/u.test(line.key)
}

/** The heading of an annex. */
export interface AnnexHead {
  /** 別表第2 → 2; null where it has no number. */
  number: number | null
  title: string | null
}

const ANNEX = new RegExp(
  `^[【〔(<〈■○●◎]?\\s*(?:別\\s*表|別\\s*紙|別\\s*記)\\s*(?:第?\\s*(${NUMERAL}))?\\s*[】〕)>〉]?\\s*((?:[(（〔]?\\s*第[^)）〕]{1,40}(?:関係|関連)\\s*[)）〕]?)?)\\s*(.*)$`,
  'u',
)

/** The heading of an annex on this line; null where the line only mentions one (別表に掲げる …). */
export function annexHeadOf(line: Line): AnnexHead | null {
  if (!/^.?\s*別/u.test(line.key) || line.raw.includes('\t')) return null
  const found = ANNEX.exec(line.key)
  if (!found) return null
  const rest = found[3]!
  if (
    /^(?:の|に|を|中|と|及び|から|は|、|で|のとおり|による)/u.test(rest) ||
    /[。、]$/u.test(rest) ||
    rest.length > 60
  )
    return null
  const title = rest === '' ? null : line.text.slice(line.key.length - rest.length).trim()
  return { number: found[1] ? numeralValue(found[1]) : null, title }
}

const INSTRUMENT = '(?:連携)?(?:協約|協定|規約|契約|覚書|合意)(?:書)?'
const CLOSING = new RegExp(
  `^(?:(?:この|本|上記|以上|前記)[^。]{0,60}?(?:を証する|を証し|の証とし|の証拠|証として)|(?:この|本)${INSTRUMENT}[^。]{0,30}?[0-9二三四五六七八九十]+通[^。]{0,6}作成|以上、?.{0,40}記名押印|(?:本書|正本|この証書)[^。]{0,12}[0-9一二三四五六七八九十]+[通部][^。]{0,6}作)`,
  'u',
)

/** Whether a line begins the closing sentence (この連携協約の締結を証するため …). */
export function isClosing(line: Line): boolean {
  return CLOSING.test(line.key.replace(/\s+/gu, ''))
}

const PAGE =
  /^(?:[-‐−–—―~〜]\s*[0-9]{1,3}\s*[-‐−–—―~〜]|[0-9]{1,3}\s*\/\s*[0-9]{1,3}(?:\s*ページ)?|(?:p\.?|page|ページ)\s*[0-9]{1,3}|[0-9]{1,3}\s*(?:ページ|頁)|第\s*[0-9]+\s*(?:ページ|頁)|\(\s*[0-9]{1,2}\s*\)|[0-9]{1,3})$/iu

/** Whether a line may be a page mark; a bare `(1)` or `2` only where it fits no list. */
export function isPageMark(line: Line): boolean {
  return line.key.length < 14 && PAGE.test(line.key)
}

/** Whether the mark needs no further ground to be a page mark. */
export function isCertainPageMark(line: Line): boolean {
  return isPageMark(line) && !/^(?:\(\s*[0-9]+\s*\)|[0-9]+)$/u.test(line.key)
}

/** Whether a text is complete: it ends as a sentence does. */
export function isComplete(text: string): boolean {
  return /[。．」）)』]\s*$/u.test(text)
}
