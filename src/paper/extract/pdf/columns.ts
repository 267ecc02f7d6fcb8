import type { PrintedCell } from './cell.ts'
import { type Line, type Segment, textOf } from './line.ts'
import { begins, endsSentence } from './paragraph.ts'
import type { Rule } from './sheet.ts'
import type { PrintedTable } from './table.ts'

/** Words that head the columns of an annex. */
const headings = /項目|取組|取り組み|内容|役割|分野|事業|施策|区分/g

/** Lines further apart than this many of the closest steps belong to different rows. */
const rowStep = 1.22

/** A blank of this many steps ends a table. */
const tableEnd = 3.5

/**
 * Finds tables that have no lines between their columns, by a head such as 項目・取組内容・甲の役割・乙の役割.
 *
 * @param lines of one page, without its head and foot
 * @param rules horizontal lines of the page
 * @param carried borders of the columns of such a table that the page before ended with; it may go on here
 */
export function columnTablesOf(
  lines: readonly Line[],
  rules: readonly Rule[],
  carried: readonly number[] = [],
): { tables: PrintedTable[]; lines: Line[] } {
  const rest = carried.length > 0 ? goingOn(lines, carried) : []
  const tables = rest.length > 0 ? [tableOf(rest, carried, rules, 0)] : []
  const others: Line[] = []
  for (let at = rest.length; at < lines.length; at++) {
    const region = isHead(lines[at]!) ? regionFrom(lines, at) : []
    const columns = region.length > 1 ? columnsOf(region) : null
    if (columns) {
      tables.push(tableOf(region, columns, rules, 1))
      at += region.length - 1
    } else others.push(lines[at]!)
  }
  return { tables, lines: others }
}

/** The lines at the top of a page that keep to the columns of the table before. */
function goingOn(lines: readonly Line[], columns: readonly number[]): Line[] {
  const gutters = columns.slice(1, -1)
  const end = lines.findIndex(
    (line, at) =>
      isHead(line) ||
      line.pieces.some(piece => gutters.some(gutter => piece.left < gutter && gutter < piece.right)) ||
      isHeading(line) ||
      (at > 0 && line.y - lines[at - 1]!.y > line.size * tableEnd),
  )
  const region = lines.slice(0, end === -1 ? lines.length : end)
  return region.some(line => line.pieces.length > 1) ? region : []
}

/** Whether a line heads the columns of an annex. */
export function isHead(line: Line): boolean {
  const text = textOf(line)
  return (
    line.pieces.length >= 3 &&
    text.includes('役割') &&
    (text.match(headings)?.length ?? 0) >= 3 &&
    !text.includes('。')
  )
}

/** Whether a line is nothing but a marked heading, such as (2) 高次の都市機能の集積・強化. */
function isHeading(line: Line): boolean {
  const [mark, , third] = line.pieces
  return begins(textOf(line)) && (line.pieces.length === 1 || (third === undefined && mark!.text.length <= 3))
}

/** The lines below a head that keep to its columns. */
function regionFrom(lines: readonly Line[], at: number): Line[] {
  const middles = lines[at]!.pieces.map(middleOf)
  const region = [lines[at]!]
  for (const line of lines.slice(at + 1)) {
    const above = region.at(-1)!
    const crosses = line.pieces.some(
      piece => middles.filter(middle => piece.left < middle && middle < piece.right).length > 1,
    )
    if (crosses || isHead(line) || isHeading(line) || line.y - above.y > line.size * tableEnd) break
    region.push(line)
  }
  return region
}

function middleOf(piece: Segment): number {
  return (piece.left + piece.right) / 2
}

/** Borders of the columns, or null where the lines below a head leave no gutter. */
function columnsOf(region: readonly Line[]): number[] | null {
  const gutters = guttersOf(region)
  if (!gutters) return null
  const left = Math.min(...region.map(line => line.left))
  const right = Math.max(...region.map(line => line.right))
  return [left, ...gutters, right]
}

function tableOf(
  region: readonly Line[],
  columns: readonly number[],
  rules: readonly Rule[],
  heads: number,
): PrintedTable {
  const rows = rowsOf(region, columns.slice(1, -1), rules, heads).map(row => cellsOf(row, columns))
  const [first, last] = [region[0]!, region.at(-1)!]
  return {
    left: columns[0]!,
    right: columns.at(-1)!,
    top: first.y - first.size,
    bottom: last.y,
    columns: [...columns],
    rows,
  }
}

/** Between each two heads the widest strip that no text touches; null if there is none somewhere. */
function guttersOf(region: readonly Line[]): number[] | null {
  const middles = region[0]!.pieces.map(middleOf)
  const pieces = region.flatMap(line => line.pieces).sort((a, b) => a.left - b.left)
  const gutters = middles.slice(1).map((end, at) => {
    const start = middles[at]!
    let [reached, best, width] = [start, 0, 0]
    for (const piece of [...pieces, { left: end, right: end }]) {
      if (piece.right <= reached || piece.left > end) continue
      if (piece.left - reached > width) [best, width] = [(piece.left + reached) / 2, piece.left - reached]
      reached = Math.max(reached, piece.right)
    }
    return width > region[0]!.size * 0.4 ? best : null
  })
  return gutters.every(gutter => gutter !== null) ? gutters : null
}

/** Rows are parted by rules, else by wider steps, else where every cell above has ended and all begin anew. */
function rowsOf(
  region: readonly Line[],
  gutters: readonly number[],
  rules: readonly Rule[],
  heads: number,
): Line[][] {
  const steps = region.slice(1).map((line, at) => line.y - region[at]!.y)
  const closest = Math.min(...steps)
  const ruled = (above: Line, line: Line) =>
    rules.some(
      rule =>
        rule.at > above.y - above.size * 0.3 &&
        rule.at < line.y - line.size * 0.5 &&
        rule.to - rule.from > line.size * 8,
    )
  const byRules = region.slice(1 + heads).some((line, at) => ruled(region[at + heads]!, line))
  const bySteps = Math.max(...steps.slice(heads), 0) > closest * rowStep
  const rows: Line[][] = [[region[0]!]]
  for (const [at, line] of region.slice(1).entries()) {
    const above = region[at]!
    const parted = byRules
      ? ruled(above, line)
      : bySteps
        ? steps[at]! > closest * rowStep
        : beginsAnew(rows.at(-1)!, line, gutters)
    if (parted || at + 1 === heads) rows.push([line])
    else rows.at(-1)!.push(line)
  }
  return rows
}

function beginsAnew(row: readonly Line[], line: Line, gutters: readonly number[]): boolean {
  const filled = new Set(line.pieces.map(piece => columnOf(piece, gutters)))
  if (filled.size <= gutters.length) return false
  return [...filled].every(column => {
    const last = row.flatMap(each => each.pieces).findLast(piece => columnOf(piece, gutters) === column)
    return column === 0 || last === undefined || endsSentence(last.text)
  })
}

function columnOf(piece: Segment, gutters: readonly number[]): number {
  return gutters.filter(gutter => gutter < middleOf(piece)).length
}

function cellsOf(row: readonly Line[], columns: readonly number[]): PrintedCell[] {
  const gutters = columns.slice(1, -1)
  return columns.slice(1).map((right, column) => ({
    lines: row.flatMap(line => {
      const pieces = line.pieces.filter(piece => columnOf(piece, gutters) === column)
      return pieces.length === 0
        ? []
        : [{ ...line, pieces, segments: pieces, left: pieces[0]!.left, right: pieces.at(-1)!.right }]
    }),
    left: columns[column]!,
    right:
      column === columns.length - 2
        ? right
        : Math.max(
            ...row.flatMap(line =>
              line.pieces.filter(piece => columnOf(piece, gutters) === column).map(piece => piece.right),
            ),
            columns[column]! + 1,
          ),
    across: 1,
    continues: false,
  }))
}
