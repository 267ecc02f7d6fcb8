/** Blocks as plain text, in the ways plain texts of agreements come: tabs, pipes, blanks, hard wraps, OCR blanks. */
import type { Block, Cell } from './form.ts'

/** How the text is laid out. */
export interface TextLayout {
  table?: 'tab' | 'pipe' | 'blank'
  /** Empty lines between blocks. */
  airy?: boolean
  /** Lines are cut after so many characters, wherever that falls. */
  wrap?: number
  /** Cells are cut by a blank after so many characters. */
  wrapCells?: number
  /** Cells are cut by a line break after so many characters, as tables are pasted from a word processor. */
  breakCells?: number
  /** An empty line follows every so-many-th cut. */
  brokenPage?: number
  /** Items are indented by their level. */
  indent?: boolean
  /** Last touch: what OCR or extraction did to the text. */
  spoil?: (text: string) => string
}

/** The agreement as one text with `\n`. */
export function renderText(blocks: Block[], layout: TextLayout = {}): string {
  const printed = blocks.map(block => linesOf(block, layout))
  const text = printed.map(it => it.join('\n')).join(layout.airy ? '\n\n' : '\n')
  const spoiled = layout.spoil ? layout.spoil(text) : text
  return `${spoiled.replace(/\n{4,}/g, '\n\n\n')}\n`
}

function linesOf(block: Block, layout: TextLayout): string[] {
  switch (block.kind) {
    case 'blank':
      return ['']
    case 'table':
      return tableLines(block.header, block.rows, layout)
    case 'signatures':
      return block.beside ? sideBySide(block.parties) : block.parties.flatMap(it => [...it, ''])
    case 'clause':
      return wrapped(
        `${layout.indent ? '　'.repeat(block.level) : ''}${block.label}${block.gap}${block.text}`,
        layout,
      )
    case 'plain':
      return wrapped(`${layout.indent ? '　' : ''}${block.text}`, layout)
    case 'right':
      return [layout.indent ? `　　　　${block.text}` : block.text]
    default:
      return [block.text]
  }
}

function wrapped(text: string, { wrap, brokenPage }: TextLayout): string[] {
  if (!wrap) return [text]
  const characters = [...text]
  const lines: string[] = []
  for (let at = 0; at < characters.length; at += wrap) {
    lines.push(characters.slice(at, at + wrap).join(''))
    if (brokenPage && lines.length % brokenPage === 0) lines.push('')
  }
  return lines
}

function sideBySide(parties: string[][]): string[] {
  const height = Math.max(...parties.map(it => it.length))
  const width = Math.max(24, ...parties.flat().map(it => cellsOf(it) + 4))
  return Array.from({ length: height }, (_, i) =>
    parties
      .map(it => pad(it[i] ?? '', width))
      .join('')
      .trimEnd(),
  )
}

function tableLines(header: Cell[][], rows: Cell[][], layout: TextLayout): string[] {
  const grid = [...header, ...rows].map(row => row.flatMap(cell => spread(cell, layout)))
  if (layout.table === 'pipe') {
    const rule = `|${(grid[0] ?? []).map(() => '---').join('|')}|`
    const [first, ...others] = grid.map(row => `| ${row.join(' | ')} |`)
    return [first!, rule, ...others]
  }
  if (layout.table === 'blank') return columns(grid)
  return grid.map(row => row.join('\t'))
}

function spread(cell: Cell, { wrapCells, breakCells }: TextLayout): string[] {
  const text = cell.down === 0 ? '〃' : cell.text.join('')
  const size = wrapCells ?? breakCells ?? text.length + 1
  const joint = wrapCells ? ' ' : '\n'
  const cut = [...text].map((c, i) => (i > 0 && i % size === 0 ? joint + c : c)).join('')
  return [cut, ...Array.from({ length: (cell.across ?? 1) - 1 }, () => '')]
}

/** Columns of 10, 14, 14 … wide characters; what does not fit goes on in the next line below itself. */
function columns(grid: string[][]): string[] {
  const widths = (grid[0] ?? []).map((_, i) => (i === 0 ? 10 : 14))
  return grid.flatMap(row => {
    const parts = row.map((cell, i) => pieces(cell, widths[i]!))
    const height = Math.max(1, ...parts.map(it => it.length))
    return Array.from({ length: height }, (_, line) =>
      parts
        .map((it, i) => pad(it[line] ?? '', (widths[i]! + 2) * 2))
        .join('')
        .trimEnd(),
    )
  })
}

const pieces = (text: string, size: number): string[] =>
  [...text].reduce<string[]>((lines, c, i) => {
    if (i % size === 0) lines.push('')
    lines[lines.length - 1] += c
    return lines
  }, [])

const pad = (text: string, cells: number): string => text + ' '.repeat(Math.max(0, cells - cellsOf(text)))

/** Width in half-width cells. */
const cellsOf = (text: string): number => [...text].reduce((n, c) => n + (c < '\u2000' ? 1 : 2), 0)

/** OCR: a blank between every two characters. */
export const everyCharacterApart = (text: string): string => text.replace(/([^\s])(?=[^\s])/gu, '$1 ')

/** Extraction that lost brackets and punctuation, and set blanks around digits. */
export const withoutPunctuation = (text: string): string =>
  text
    .replace(/[「」、。，]/g, ' ')
    .replace(/[（）]/g, it => (it === '（' ? ' ( ' : ' ) '))
    .replace(/([^\s\d(])(\d+)/g, '$1 $2')
    .replace(/(\d+)([^\s\d)])/g, '$1 $2')
    .replace(/ {2,}/g, ' ')
