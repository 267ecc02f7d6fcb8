import { type Line, textOf } from './line.ts'

/** What a text line may reach at most, so that it can be told whether the next one continues it. */
export interface Measure {
  left: number
  right: number
}

const marker =
  /^[\s　]*([-・‧•○●◎◇◆□■※＊*]|[(（]?([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[ア-ンｱ-ﾝ]|[a-zA-Zａ-ｚ]|[ivxⅰ-ⅹ]{1,4})[)）.．、　 ]|第[0-9０-９一二三四五六七八九十百]+[条編章節][ 　]|[①-⑳⑴-⒇㈠-㈩ⅰ-ⅹⅠ-Ⅹ]|[甲乙丙丁戊己][ 　])/
const caption = /^[\s　]*([（(【〔][^（）()]{1,30}[）)】〕]|[（(【〔]?(別[ 　]*表|附[ 　]*則)[^。、]{0,20})$/
const sentenceEnd = /[。．][」』）)]?$/

/** A line that takes up less of the measure is set to the right or in the middle, not full. */
const shortest = 0.55

/** A line that starts this many characters to the right of the one above is set to the right or in the middle. */
const setOff = 3

/** A page's lines hold at least this many characters. */
const fewest = 12

const titleEnd = /(協約|協定|規約)書?([（(]案[）)])?$/
const date = /^[\s　]*(明治|大正|昭和|平成|令和|[0-9０-９]{4}年)/

const closing = /^[、。，．）」』】〕〉》・：；？！ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/
const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/

/** Whether a line begins with the mark of a list, or with the number of an article. */
export function isMarked(text: string): boolean {
  return marker.test(text)
}

/** Whether a line begins something new: a numbered or marked item, an article, a caption, an annex. */
export function begins(text: string): boolean {
  return marker.test(text) || caption.test(text)
}

/** Whether a line ends where a sentence ends. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text)
}

/**
 * Whether the line below goes on with the sentence of the line above: the line above is full, and the one below
 * does not begin anything. In doubt it does not.
 */
export function continues(above: Line, below: Line, measure: Measure): boolean {
  const text = textOf(below)
  if (begins(text) || caption.test(textOf(above)) || endsSentence(textOf(above))) return false
  if (Math.abs(above.size - below.size) > above.size * 0.15) return false
  if (isTitle(above, measure)) return false
  if (below.left > above.left + above.size * setOff)
    return isCentred(below, measure) && isFull(above, text, measure) && !date.test(text)
  const width = above.right - above.left
  if (width < (measure.right - measure.left) * shortest || width < above.size * fewest) return false
  return isFull(above, text, measure)
}

/** Whether a line stands in the middle of the measure, clear of both margins. */
function isCentred(line: Line, measure: Measure): boolean {
  const [left, right] = [line.left - measure.left, measure.right - line.right]
  return left > line.size * 0.6 && Math.abs(left - right) < line.size
}

/** Whether a line is a title that ends here: centred, and ending with the name of an instrument. */
function isTitle(line: Line, measure: Measure): boolean {
  return isCentred(line, measure) && titleEnd.test(textOf(line))
}

/** Whether the first sign of the text below would not have fitted any more. */
export function isFull(above: Line, below: string, measure: Measure): boolean {
  return measure.right - above.right < above.size * unbreakable(below)
}

/** Joins two lines; only words in Latin letters or figures need a blank. */
export function joined(above: string, below: string): string {
  const end = above.at(-1) ?? ''
  const start = below.trimStart()
  return above + (wide.test(end) || wide.test(start[0] ?? '') ? '' : ' ') + start
}

/** Width of what had to move to the next line as a whole, in ems, with a little to spare. */
function unbreakable(text: string): number {
  const word = /^[!-~]+/.exec(text)?.[0]
  if (word !== undefined) return 0.55 * word.length + 1.1
  return closing.test(text.slice(1)) ? 2.6 : 1.6
}
