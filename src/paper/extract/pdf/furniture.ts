import { isHead } from './columns.ts'
import { type Line, textOf } from './line.ts'
import { isMarked } from './paragraph.ts'

/** A line on its page: how far down it stands, as a share of the page's height. */
export interface Posted {
  page: number
  line: Line
  height: number
  /** Whether no text stands above it, or none below it. */
  outermost: boolean
}

/** Running heads and feet stand in these shares of the page. */
const margin = { top: 0.11, bottom: 0.89 }

const pageNumber =
  /^[-－‐–—―ー~～〜・|｜(（[\s　]*(p\.?|page|第)?[\s　]*[0-9０-９]{1,3}[\s　]*(頁|ページ|枚目)?([\s　]*[/／][\s　]*[0-9０-９]{1,3})?[-－‐–—―ー~～〜・|｜)）\]\s　]*$/i

/** What a browser prints in the margins: the address, or the time of printing. */
const browserMark = /^(https?|file):\/\/|^[0-9]{1,4}\/[0-9]{1,2}\/[0-9]{1,4},?[\s　]+[0-9]{1,2}:[0-9]{2}/

/**
 * Finds what is printed on pages without being part of the text: page numbers, and heads and feet that return on
 * other pages with at most other figures in them.
 *
 * @returns the lines to leave out
 */
export function furnitureOf(posted: readonly Posted[], pages: number): Set<Line> {
  const marginal = posted.filter(
    ({ line, height }) => line.y < height * margin.top || line.y > height * margin.bottom,
  )
  const pagesWith = new Map<string, Set<number>>()
  for (const each of marginal) {
    const on = pagesWith.get(keyOf(each)) ?? new Set()
    pagesWith.set(keyOf(each), on.add(each.page))
  }
  const returns = (each: Posted) => {
    const count = pagesWith.get(keyOf(each))!.size
    return count >= 2 && count > (pages - 1) * 0.5 && !isHead(each.line) && !isMarked(textOf(each.line))
  }
  const numbers = marginal.filter(each => each.outermost && pageNumber.test(textOf(each.line)))
  const marks = marginal.filter(each => browserMark.test(textOf(each.line)))
  return new Set([...marginal.filter(returns), ...numbers, ...marks].map(each => each.line))
}

/** The same head is the same words at the same height. */
function keyOf({ line, height }: Posted): string {
  const words = textOf(line)
    .replace(/[0-9０-９]+/g, '#')
    .replace(/[\s　]/g, '')
  return `${words}@${line.y < height / 2 ? 'head' : 'foot'}${Math.round(line.y / 4)}`
}
