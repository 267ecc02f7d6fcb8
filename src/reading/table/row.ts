import { unspaced } from '#text'
import { type KnownParty, mentionsIn } from '../mention.ts'
import type { Line } from '../source.ts'
import type { Column } from './column.ts'
import type { Strip } from './grid.ts'

/** A row of a table, its strips put together. */
export interface Row {
  cells: string[]
  lines: Line[]
}

const ENDS = /[。．.」)）]\s*$/u

/** Puts the strips of a table together into rows, by its rulings where it has them, else by what the cells say. */
export function rowsOf(strips: readonly Strip[], columns: readonly Column[]): Row[] {
  const ruled = strips.filter(strip => strip.ruled).length > 1
  const said = columns.flatMap((column, index) => (isSaid(column) ? [index] : []))
  const stops = strips.some(({ cells }) => said.some(index => ENDS.test(cells[index] ?? '')))
  const title = columns.findIndex(column => column.kind === 'title')
  const rows: Row[] = []
  for (const strip of strips) {
    const row = rows.at(-1)
    const joins =
      row !== undefined &&
      (ruled ? !strip.ruled : continues(row, strip, { said, title, stops, width: columns.length }))
    if (joins) extend(row, strip, columns.length, ruled)
    else rows.push({ cells: [...strip.cells], lines: [strip.line] })
  }
  return repeated(rows)
}

function isSaid(column: Column): boolean {
  return column.kind === 'content' || column.kind === 'role' || column.kind === 'roles'
}

interface Shape {
  said: readonly number[]
  title: number
  stops: boolean
  width: number
}

/** Whether a strip goes on with a row: the row lacks cells, or its open sentences go on and the closed ones do not. */
function continues(row: Row, strip: Strip, { said, title, stops, width }: Shape): boolean {
  if (strip.cells.some(cell => cell === '〃')) return false
  if (isShort(row, strip, width) || endsCell(row, strip, width)) return true
  const cell = (index: number): string => strip.cells[index] ?? ''
  const goesOn = said.some(index => cell(index) !== '')
  if (strip.line.gap && cell(title) !== '' && goesOn) return isOpenWhere(row, strip, said) && stops
  if (title >= 0 && cell(title) === '' && row.cells.length === strip.cells.length)
    return said.some(index => cell(index) !== '' && (row.cells[index] ?? '') !== '')
  if (!goesOn) return cell(title) !== '' && strip.cells.length === width
  return stops && isOpenWhere(row, strip, said)
}

function isShort(row: Row, strip: Strip, width: number): boolean {
  return row.cells.length < width && row.cells.length + strip.cells.length - 1 <= width && !strip.line.gap
}

/** Whether a line without cells ends the last cell of a row. */
function endsCell(row: Row, strip: Strip, width: number): boolean {
  return strip.cells.length === 1 && row.cells.length === width && width > 1 && !ENDS.test(row.cells.at(-1)!)
}

/** Whether exactly the cells whose sentence is open go on. */
function isOpenWhere(row: Row, strip: Strip, said: readonly number[]): boolean {
  const open = said.filter(index => (row.cells[index] ?? '') !== '' && !ENDS.test(row.cells[index]!))
  const going = said.filter(index => (strip.cells[index] ?? '') !== '')
  return open.length > 0 && going.every(index => open.includes(index))
}

function extend(row: Row, strip: Strip, width: number, ruled: boolean): void {
  row.lines.push(strip.line)
  if (endsCell(row, strip, width)) {
    row.cells[width - 1] += `\n${strip.cells[0]}`
    return
  }
  if (!ruled && row.cells.length < width && row.cells.length + strip.cells.length - 1 <= width) {
    const [first, ...others] = strip.cells
    row.cells[row.cells.length - 1] += `\n${first ?? ''}`
    row.cells.push(...others)
    return
  }
  strip.cells.forEach((cell, index) => {
    row.cells[index] = row.cells[index] ? `${row.cells[index]}\n${cell}` : cell
  })
}

/** Cells merged downwards, which hold 〃, with the text above them. */
function repeated(rows: Row[]): Row[] {
  rows.forEach((row, at) => {
    row.cells = row.cells.map((cell, index) =>
      cell.trim() === '〃' ? (rows[at - 1]?.cells[index] ?? '') : cell,
    )
  })
  return rows
}

/**
 * Rows of a table that has a column for the party and one for its role, one row an initiative: the roles of the rows
 * that share title and content together, each behind its party's name. Other tables stay as they are.
 */
export function byParty(
  rows: readonly Row[],
  columns: readonly Column[],
  parties: readonly KnownParty[],
): Row[] {
  const said = columns.findIndex(({ kind }) => kind === 'roles')
  if (said < 0 || rows.length === 0) return [...rows]
  const party = columns.findIndex(
    (_, index) => index !== said && rows.every(row => namesParty(row.cells[index], parties)),
  )
  if (party < 0) return [...rows]
  const whole: Row[] = []
  for (const row of rows) {
    const role = `${unspaced(row.cells[party]!)}：${row.cells[said] ?? ''}`
    const last = whole.at(-1)
    if (last && isSameRow(last, row, [said, party])) {
      last.cells[said] += ` ${role}`
      last.lines.push(...row.lines)
    } else
      whole.push({
        cells: row.cells.map((cell, index) => (index === said ? role : cell)),
        lines: [...row.lines],
      })
  }
  return whole
}

/** Whether a cell holds the name of a party, or of several, and nothing else. */
function namesParty(cell: string | undefined, parties: readonly KnownParty[]): boolean {
  const { labels, rest } = mentionsIn(cell ?? '', parties)
  return labels.length > 0 && rest === ''
}

function isSameRow(one: Row, other: Row, apart: readonly number[]): boolean {
  return other.cells.every((cell, index) => apart.includes(index) || cell === '' || cell === one.cells[index])
}

/** Whether what should be roles are but the names of parties: a list of contacts or shares, keyed by them. */
export function namesOnly(
  columns: readonly Column[],
  rows: readonly Row[],
  parties: readonly KnownParty[],
): boolean {
  const said = columns.flatMap(({ kind }, index) => (kind === 'role' || kind === 'roles' ? [index] : []))
  const cells = rows.flatMap(row =>
    said.map(index => unspaced(row.cells[index] ?? '')).filter(cell => cell !== ''),
  )
  return cells.length > 0 && cells.every(cell => namesParty(cell, parties))
}
