import type { PrintedCell } from './cell.ts'
import { type Line, linesOf, runsOf, type Segment, textOf } from './line.ts'
import { begins, endsSentence } from './paragraph.ts'
import type { Char, Rule } from './sheet.ts'
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
  const rest = goingOn(lines, carried)
  const tables = rest.length > 0 ? [tableOf(rest, carried, rules, isHead(rest[0]!) ? 1 : 0)] : []
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
  if (lines.length === 0 || gutters.length === 0) return []
  const fits = (line: Line) =>
    !runsOf(line).some(run => gutters.some(gutter => run.left < gutter && gutter < run.right))
  if (isHead(lines[0]!) && lines[0]!.pieces.length !== gutters.length + 1) return []
  const region = fits(lines[0]!) && !isHeading(lines[0]!) ? keepingTo(lines, fits) : []
  return region.some(line => columnsIn(line, gutters) > 1) ? region : []
}

/** The lines from the first on that fit; a heading fits if the table goes on below it. */
function keepingTo(lines: readonly Line[], fits: (line: Line) => boolean): Line[] {
  const goesOn = (line: Line | undefined) =>
    line !== undefined && !isHead(line) && !isHeading(line) && line.pieces.length > 1 && fits(line)
  const end = lines.findIndex((line, at) => {
    if (at === 0) return false
    if (isHead(line) || line.y - lines[at - 1]!.y > line.size * tableEnd) return true
    return isHeading(line) ? !goesOn(lines[at + 1]) : !fits(line)
  })
  return lines.slice(0, end === -1 ? lines.length : end)
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
  const covers = (run: Segment) =>
    middles.filter(middle => run.left < middle && middle < run.right).length > 1
  return keepingTo(lines.slice(at), line => !runsOf(line).some(covers))
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
  const pieces = region
    .filter(line => !isHeading(line))
    .flatMap(runsOf)
    .sort((a, b) => a.left - b.left)
  const gutters = middles.slice(1).map((end, at) => {
    const start = middles[at]!
    let [reached, best, width] = [start, 0, 0]
    for (const piece of [...pieces, { left: end, right: end }]) {
      if (piece.right <= reached || piece.left > end) continue
      if (piece.left - reached > width) [best, width] = [(piece.left + reached) / 2, piece.left - reached]
      reached = Math.max(reached, piece.right)
    }
    return width > region[0]!.size * 0.15 ? best : null
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
    const apart = at + 1 === heads || isHeading(line) || isHeading(above)
    if (parted || apart) rows.push([line])
    else rows.at(-1)!.push(line)
  }
  return rows
}

function beginsAnew(row: readonly Line[], line: Line, gutters: readonly number[]): boolean {
  const columns = [Number.NEGATIVE_INFINITY, ...gutters, Number.POSITIVE_INFINITY]
  return columns.slice(1).every((_, column) => {
    const within = (each: Line) =>
      linesOf(charsIn(each, columns, column))
        .map(textOf)
        .join('')
    const above = row.map(within).join('')
    return within(line) !== '' && (column === 0 || above === '' || endsSentence(above))
  })
}

/** How many columns a line has text in. */
function columnsIn(line: Line, gutters: readonly number[]): number {
  return new Set(runsOf(line).map(run => gutters.filter(gutter => gutter < middleOf(run)).length)).size
}

function charsIn(line: Line, columns: readonly number[], column: number): Char[] {
  return line.chars.filter(char => {
    const middle = (char.left + char.right) / 2
    return (
      middle >= columns[column]! - 1 && (column === columns.length - 2 || middle < columns[column + 1]! - 1)
    )
  })
}

/** The cells of a row; a heading between rows is one cell across them all. */
function cellsOf(row: readonly Line[], columns: readonly number[]): PrintedCell[] {
  const [left, right] = [columns[0]!, columns.at(-1)!]
  if (isHeading(row[0]!))
    return [{ lines: [...row], left, right, across: columns.length - 1, continues: false }]
  return columns.slice(1).map((border, column) => {
    const lines = row.flatMap(line => linesOf(charsIn(line, columns, column)))
    const filled = Math.max(...lines.map(line => line.right), columns[column]! + 1)
    return {
      lines,
      left: columns[column]!,
      right: border === right ? right : filled,
      across: 1,
      continues: false,
    }
  })
}
