import { columnsOf, markersAt } from '#text'
import { type Heading, headingOf } from '../heading.ts'
import type { KnownParty } from '../mention.ts'
import type { Line } from '../source.ts'

/** A line of a table as it stands in the source, cut into its cells. */
export interface Strip {
  cells: string[]
  line: Line
  /** Whether a ruling line stands above it. */
  ruled: boolean
}

/** A stretch of an annex: a line of text, or a strip of a table. */
export type Stretch =
  | { kind: 'text'; line: Line }
  | { kind: 'strip'; strip: Strip }
  | { kind: 'rule'; line: Line }

const RULE = /^[\s|+:=\-─━│┃┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╂┠┨┯┷―‐－]{3,}$/u
const PIPES = /[|｜│┃]/u

/** Cuts the lines of an annex into text and strips of tables, whatever divides the cells: tabs, pipes or blanks. */
export function stretchesOf(lines: readonly Line[], parties: readonly KnownParty[]): Stretch[] {
  const stretches: Stretch[] = []
  let ruled = false
  let columns: number[] | null = null
  for (const line of lines) {
    if (RULE.test(line.raw) && /[-─━=―](?:[-─━=― |:+]*[-─━=―]){1,}/u.test(line.raw)) {
      stretches.push({ kind: 'rule', line })
      ruled = true
      continue
    }
    const spaced = columnStarts(line, parties)
    if (spaced) columns = spaced
    const cells = dividedCells(line) ?? (columns ? spacedCells(line, columns) : null)
    stretches.push(cells ? { kind: 'strip', strip: { cells, line, ruled } } : { kind: 'text', line })
    ruled = false
  }
  return stretches
}

/** Cells divided by tabs or pipes; null where neither divides the line. */
export function dividedCells(line: Line): string[] | null {
  const raw = line.raw
  if (raw.includes('\t')) {
    const cells = raw
      .replace(/[\t ]+$/u, '')
      .split('\t')
      .map(unquoted)
    return cells.length > 1
      ? cells[0] === '' && cells.filter(cell => cell !== '').length === 1 && cells.length === 2
        ? null
        : cells
      : null
  }
  if (!PIPES.test(raw)) return null
  const cells = raw
    .trim()
    .split(PIPES)
    .map(cell => cell.trim())
  if (cells.length < 3) return null
  if (cells[0] === '') cells.shift()
  if (cells.at(-1) === '') cells.pop()
  return cells
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"|"$/gu, '').replaceAll('""', '"')
}

interface Segment {
  text: string
  start: number
}

function segmentsOf(raw: string, gap: RegExp): Segment[] {
  const segments: Segment[] = []
  let width = 0
  let at = 0
  for (const found of raw.matchAll(gap)) {
    while (at < found.index) width += columnsOf(raw.charCodeAt(at++))
    segments.push({ text: found[0], start: width })
  }
  return segments
}

const FAR_APART = /\S+(?: \S+)*/gu
const APART = /\S+/gu

/** Where the columns begin, if this line is the heading of a table laid out with blanks. */
export function columnStarts(line: Line, parties: readonly KnownParty[]): number[] | null {
  if (
    line.raw.length > 200 ||
    !/[\s\u3000]/u.test(line.text) ||
    line.raw.includes('\t') ||
    PIPES.test(line.raw)
  )
    return null
  if (!/役割|内容|分担|取組|項目/u.test(line.text)) return null
  for (const gap of [FAR_APART, APART]) {
    const segments = segmentsOf(line.raw, gap)
    const headings = segments.map(({ text }) => headingOf(text, parties))
    const known = headings.filter(heading => heading !== null).length
    if (
      segments.length >= 3 &&
      known * 3 >= segments.length * 2 &&
      tells(headings) &&
      !segments.some(({ text }) => /[。、]/u.test(text))
    )
      return segments.map(({ start }) => start)
  }
  return null
}

function tells(headings: readonly (Heading | null)[]): boolean {
  return headings.some(
    heading => heading?.kind === 'role' || heading?.kind === 'roles' || heading?.kind === 'content',
  )
}

/** Cells of a line by the columns of its table; null where the line is no part of the table. */
function spacedCells(line: Line, columns: readonly number[]): string[] | null {
  const far = withMark(segmentsOf(line.raw, FAR_APART), line)
  if (far.length === columns.length) return far.map(({ text }) => text)
  const near = segmentsOf(line.raw, APART)
  if (far.length === 1 && near.length > 1 && near.length < columns.length && /。/u.test(line.key))
    return columns.map((_, index) => near[index]?.text ?? '')
  if (far.length < columns.length && near.length === columns.length && far.length < 2)
    return near.map(({ text }) => text)
  if (
    far.length === 1 &&
    far[0]!.start < columns[1]! / 2 &&
    (line.gap || /[。]$/u.test(line.key) || line.key.length > 14)
  )
    return null
  const cells = columns.map(() => '')
  for (const { text, start } of far) {
    const column = nearest(columns, start)
    cells[column] = cells[column] === '' ? text : `${cells[column]} ${text}`
  }
  return cells
}

/** Segments with the mark that begins the line and the words behind it as one. */
function withMark(segments: Segment[], line: Line): Segment[] {
  const [mark, words, ...others] = segments
  const isMark =
    mark &&
    words &&
    markersAt(line.text, line.key).some(({ label, style }) => label === mark.text && /[(1①第]/u.test(style))
  return isMark ? [{ text: `${mark.text} ${words.text}`, start: mark.start }, ...others] : segments
}

function nearest(columns: readonly number[], start: number): number {
  let best = 0
  columns.forEach((column, index) => {
    if (Math.abs(column - start) < Math.abs(columns[best]! - start)) best = index
  })
  return best
}
