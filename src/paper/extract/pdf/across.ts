import type { PrintedCell } from './cell.ts'
import { textOf } from './line.ts'
import { endsSentence, isFull } from './paragraph.ts'
import type { PrintedTable } from './table.ts'

/** Borders of the same table on two pages differ by less than this (points). */
const sway = 6

/**
 * Joins a table with its continuation on the next page: a repeated head is dropped, a row broken over the pages
 * is made whole, a cell that went on downwards still does.
 *
 * @returns null if the second is another table
 */
export function joinedAcross(first: PrintedTable, second: PrintedTable): PrintedTable | null {
  if (!sameColumns(first, second)) return null
  const head = headOf(first, second)
  const rest = second.rows.slice(head)
  const [last, next] = [first.rows.at(-1), rest[0]]
  if (!last || !next) return { ...first, rows: [...first.rows, ...rest], bottom: second.bottom }
  const rows = isBroken(last, next, [...first.rows, ...rest])
    ? [...first.rows.slice(0, -1), whole(last, next), ...rest.slice(1)]
    : [...first.rows, goingOn(last, next), ...rest.slice(1)]
  return { ...first, rows, bottom: second.bottom }
}

function sameColumns(first: PrintedTable, second: PrintedTable): boolean {
  const shift = second.left - first.left
  if (Math.abs(first.right - first.left - (second.right - second.left)) > sway) return false
  const [few, many] = first.columns.length < second.columns.length ? [first, second] : [second, first]
  const by = few === first ? shift : -shift
  return few.columns.every(at => many.columns.some(other => Math.abs(other - at - by) < sway))
}

/** How many rows of the continuation only repeat the head. */
function headOf(first: PrintedTable, second: PrintedTable): number {
  let rows = 0
  while (
    rows < 4 &&
    second.rows[rows] &&
    first.rows[rows] &&
    words(second.rows[rows]!) === words(first.rows[rows]!)
  )
    rows++
  return rows
}

function words(row: readonly PrintedCell[]): string {
  return row.map(cell => textIn(cell).replace(/[\s　]/g, '')).join('|')
}

function textIn(cell: PrintedCell): string {
  return cell.lines.map(textOf).join('')
}

/**
 * Whether the row below is the rest of the row above. A sentence that stops in the middle tells, or that
 * neither a name nor a content begins; else a cell whose last line is full, where the cell below has more and another cell has nothing left.
 */
function isBroken(
  above: readonly PrintedCell[],
  below: readonly PrintedCell[],
  rows: readonly (readonly PrintedCell[])[],
): boolean {
  if (above.length !== below.length) return false
  const pairs = above.map((cell, at) => ({ cell, rest: below[at]! }))
  if (pairs.every(({ rest }) => rest.lines.length === 0)) return false
  const alike = rows.filter(row => row.length === above.length)
  const speaks = pairs.filter((_, at) => alike.some(row => endsSentence(textIn(row[at]!))))
  const stops = speaks.filter(({ cell }) => cell.lines.length > 0 && !endsSentence(textIn(cell)))
  if (stops.some(({ rest }) => rest.lines.length > 0)) return true
  if (below.length > 2 && below.slice(0, 2).every(cell => cell.lines.length === 0)) return true
  if (speaks.some(({ cell, rest }) => endsSentence(textIn(cell)) && rest.lines.length > 0)) return false
  return pairs.some(({ cell, rest }) => {
    const [end, start] = [cell.lines.at(-1), rest.lines[0]]
    return (
      end !== undefined &&
      start !== undefined &&
      isFull(end, textOf(start), { left: cell.left, right: cell.right - end.size * 0.4 })
    )
  })
}

function whole(above: readonly PrintedCell[], below: readonly PrintedCell[]): PrintedCell[] {
  return above.map((cell, at) => ({ ...cell, lines: [...cell.lines, ...below[at]!.lines] }))
}

/** A cell at the page's top that is empty because it continues the merged one before the break. */
function goingOn(above: readonly PrintedCell[], below: PrintedCell[]): PrintedCell[] {
  if (above.length !== below.length || below[0]?.lines.length !== 0) return below
  return below.map((cell, at) => (at === 0 && cell.lines.length === 0 ? { ...cell, continues: true } : cell))
}
