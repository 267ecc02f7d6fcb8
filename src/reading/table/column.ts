import { unspaced } from '#text'
import { type Heading, headingOf } from '../heading.ts'
import type { KnownParty } from '../mention.ts'

/** What a column of a table of initiatives holds. */
export type Column = Heading | { kind: 'unknown' }

/** The columns that the cells of a heading announce; null where the cells are no heading. */
export function columnsOfHeading(cells: readonly string[], parties: readonly KnownParty[]): Column[] | null {
  const filled = cells.filter(cell => cell.trim() !== '' && cell !== '〃')
  if (filled.length < 2 || cells.some(cell => cell.length > 60 || /。\s*$/u.test(cell))) return null
  const headings = cells.map(cell => headingOf(unspaced(cell), parties))
  const known = headings.filter(heading => heading !== null).length
  const told = headings.some(
    heading => heading !== null && heading.kind !== 'note' && heading.kind !== 'number',
  )
  if (!told || known * 3 < filled.length * 2) return null
  return headings.map(heading => heading ?? { kind: 'unknown' })
}

/** Two rows of a heading as one: 役割分担 over 甲 and 乙. */
export function stackedHeading(upper: readonly string[], lower: readonly string[]): string[] {
  let above = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    if (upper[index] && upper[index] !== '〃') above = upper[index]
    const below = lower[index] === '〃' ? '' : (lower[index] ?? '')
    return below === '' ? (upper[index] ?? '') : `${below}の${above}`
  })
}

/** Columns told by the shape of the cells, where a table has no heading. */
export function columnsOfShape(rows: readonly string[][], parties: readonly KnownParty[]): Column[] {
  const width = Math.max(...rows.map(row => row.length))
  const numbers = isNumbered(rows) ? 1 : 0
  const roles = Math.min(parties.length, width - numbers - 1)
  const before = width - numbers - roles
  const columns: Column[] = numbers ? [{ kind: 'number' }] : []
  if (before > 2) columns.push(...Array.from({ length: before - 2 }, (): Column => ({ kind: 'pillar' })))
  if (before > 0) columns.push({ kind: 'title' })
  if (before > 1) columns.push({ kind: 'content' })
  columns.push(...parties.slice(0, roles).map(({ label }): Column => ({ kind: 'role', parties: [label] })))
  return columns
}

const SERIAL = /^[(（]?[0-9０-９①-⑳]+[)）.]?$/u

function isNumbered(rows: readonly string[][]): boolean {
  return rows.every(row => SERIAL.test((row[0] ?? '').trim()))
}

/** Whether a column holds nothing but the numbers of its rows, whatever its heading says. */
function isSerial(rows: readonly string[][], index: number): boolean {
  const cells = rows.map(row => (row[index] ?? '').trim()).filter(cell => cell !== '' && cell !== '〃')
  return index < 2 && cells.length > 0 && cells.every(cell => SERIAL.test(cell))
}

/** Gives every column a meaning: what a heading left open is told by the cells below it. */
export function settled(
  columns: readonly Column[],
  rows: readonly string[][],
  parties: readonly KnownParty[],
): Column[] {
  const settled = columns.map(
    (column, index): Column => (isSerial(rows, index) ? { kind: 'number' } : column),
  )
  const width = Math.max(columns.length, ...rows.map(row => row.length))
  while (settled.length < width) settled.push({ kind: 'unknown' })
  const sentences = settled.map((_, index) => holdsSentences(rows, index))
  const indexOf = (...kinds: Column['kind'][]): number =>
    settled.findIndex(column => kinds.includes(column.kind))
  const set = (index: number, kind: 'title' | 'content' | 'pillar'): void => {
    if (index >= 0) settled[index] = { kind }
  }
  const titles = settled.flatMap((column, index) => (column.kind === 'title' ? [index] : []))
  if (titles.length > 1) {
    const last = titles.at(-1)!
    if (indexOf('content') < 0 && sentences[last]) set(last, 'content')
    else for (const index of titles.slice(0, -1)) set(index, 'pillar')
  }
  if (indexOf('content') < 0) {
    const title = indexOf('title')
    const open = settled.findIndex((column, index) => column.kind === 'unknown' && sentences[index])
    if (open >= 0) set(open, 'content')
    else if (title >= 0 && sentences[title]) set(title, 'content')
  }
  if (indexOf('title') < 0) {
    const pillar = settled.findLastIndex(column => column.kind === 'pillar')
    const open = indexOf('unknown')
    set(open >= 0 && !sentences[open] ? open : pillar, 'title')
  }
  return withRoles(settled, parties)
}

function withRoles(columns: Column[], parties: readonly KnownParty[]): Column[] {
  if (columns.some(column => column.kind === 'role' || column.kind === 'roles')) return columns
  const open = columns.flatMap((column, index) => (column.kind === 'unknown' ? [index] : []))
  if (open.length < parties.length) return columns
  open.slice(-parties.length).forEach((index, place) => {
    columns[index] = { kind: 'role', parties: [parties[place]!.label] }
  })
  return columns
}

function holdsSentences(rows: readonly string[][], index: number): boolean {
  const cells = rows.map(row => row[index] ?? '').filter(cell => cell !== '' && cell !== '〃')
  return cells.length > 0 && cells.filter(cell => /[。．]\s*$/u.test(cell)).length * 2 >= cells.length
}
