import type { Char } from './sheet.ts'

/** A stretch of a line without wide gaps. */
export interface Segment {
  text: string
  left: number
  right: number
}

/** A printed line; its segments stand apart as columns or letter-spaced signs do. */
export interface Line {
  segments: Segment[]
  /** The same text parted at every gap of about a character, as the heads of columns need. */
  pieces: Segment[]
  /** Its characters from the left. */
  chars: Char[]
  left: number
  right: number
  /** Baseline. */
  y: number
  /** Height of most of its type. */
  size: number
}

/** Gaps in units of the type's height: where a blank was left, and where a new column begins. */
const gap = { blank: 0.5, mark: 0.28, latin: 0.22, wide: 0.85, run: 0.15, piece: 0.9, column: 2.6 }

/** Lines of fewer characters are not stretched. */
const fewest = 7

/** A mark alone at the start of a line, after which even a narrow gap is a blank. */
const leadingMark = /^([ア-ン]|[a-zA-Z]|[0-9０-９]{1,2}|[(（][^()（）]{1,3}[)）]|[①-⑳⑴-⒇])$/

const latin = /[!-~\u00C0-\u024F]/

/** Sets characters in lines from top to bottom; ruby is left out. */
export function linesOf(chars: readonly Char[]): Line[] {
  const rows: Char[][] = []
  for (const char of [...chars].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && char.y - row[0]!.y < Math.min(char.size, row[0]!.size) * 0.45) row.push(char)
    else rows.push([char])
  }
  const lines = rows.map(lineOf).filter(line => line.segments.length > 0)
  return lines.filter((line, at) => !isRuby(line, lines[at + 1]))
}

/** The words of a line, its segments apart by a blank. */
export function textOf(line: Line): string {
  return line.segments.map(segment => segment.text).join('　')
}

/** Where a line has text, parted at every gap at all. */
export function runsOf(line: Line): Segment[] {
  return parted(line.chars, line.size, gap.run)
}

function lineOf(row: Char[]): Line {
  const chars = row.sort((a, b) => a.left - b.left)
  const size = median(chars.filter(char => char.text.trim() !== '').map(char => char.size))
  const segments = parted(chars, size, gap.column)
  const left = segments[0]?.left ?? 0
  const right = segments.at(-1)?.right ?? left
  const y = median(chars.map(char => char.y))
  return { segments, pieces: parted(chars, size, gap.piece), chars, left, right, y, size }
}

/** @param widest gap within a part, in units of the type's height */
function parted(chars: readonly Char[], size: number, widest: number): Segment[] {
  const parts: Segment[] = []
  const usual = usualGap(chars, size)
  let blanks = ''
  for (const char of chars) {
    if (char.text.trim() === '') {
      blanks += char.text.replace(/[^ 　]/g, ' ')
      continue
    }
    const last = parts.at(-1)
    const space = last ? (char.left - last.right) / size : 0
    if (!last || space > widest) parts.push({ text: char.text, left: char.left, right: char.right })
    else {
      last.text += between(last.text, blanks, space - usual, char.text) + char.text
      last.right = Math.max(last.right, char.right)
    }
    blanks = ''
  }
  return parts
}

/** By how much a line is stretched to fill its measure; a short line is set apart on purpose. */
function usualGap(chars: readonly Char[], size: number): number {
  const seen = chars.filter(char => char.text.trim() !== '')
  if (seen.length < fewest) return 0
  return Math.max(0, median(seen.slice(1).map((char, at) => (char.left - seen[at]!.right) / size)))
}

/** The blank between two characters: as it was set, or as the gap shows it. */
function between(before: string, blanks: string, space: number, after: string): string {
  if (blanks.includes('　')) return blanks.replaceAll(' ', '')
  const both = latin.test(before.at(-1) ?? '') && latin.test(after)
  if (blanks !== '' && (both || space > gap.latin)) return space > gap.wide && !both ? '　' : ' '
  if (both) return space > gap.latin ? ' ' : ''
  const mixed = latin.test(before.at(-1) ?? '') !== latin.test(after)
  if (space > gap.wide || (space > gap.mark && leadingMark.test(before))) return '　'
  return space > gap.blank && !mixed ? ' ' : ''
}

/** Small signs directly above a line, within its width, tell how it is read aloud. */
function isRuby(line: Line, below: Line | undefined): boolean {
  if (!below || line.size > below.size * 0.6) return false
  return (
    below.y - line.y < below.size * 1.5 &&
    line.left > below.left - line.size * 2 &&
    line.right < below.right + line.size * 2
  )
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0
}
