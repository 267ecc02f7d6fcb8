import { unweave } from './signature.ts'

/** One cell of a table row, in reading order. */
export interface Cell {
  /** Paragraphs of the cell, top to bottom, each without line breaks. */
  paragraphs: string[]
  /** Columns it covers, at least 1. */
  across: number
  /** True if the cell above reaches down into this one. */
  continues: boolean
}

/** A piece of a document, in reading order. */
export type Block = { kind: 'paragraph'; text: string } | { kind: 'table'; rows: Cell[][] } | { kind: 'gap' }

/** Separates the paragraphs of one cell in the extracted text (LINE SEPARATOR). */
export const paragraphBreak = '\u2028'

/** Stands in a cell that is merged with the one above. */
export const ditto = '〃'

/** What is more than a heading holds for each of the columns that its cell covers, so it is written in each. */
const statement = /。|^.{12,}$/

/**
 * Writes blocks as the extracted text: a paragraph per line, a table row per line with its cells between tabs.
 *
 * @returns text that ends in a line feed, or nothing at all
 */
export function write(blocks: readonly Block[]): string {
  const lines = keepTabTables(blocks).flatMap(linesOf)
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
  return text === '' ? '' : `${text}\n`
}

/** A table cell of one column. */
export function cellOf(paragraphs: string[], across = 1, continues = false): Cell {
  return { paragraphs, across, continues }
}

/** The words of a cell on one line. */
export function wordsOf(cell: Cell): string {
  return cell.paragraphs
    .map(text => text.replace(/[\t\n]+/g, '　').trim())
    .filter(text => text !== '')
    .join(paragraphBreak)
}

function linesOf(block: Block): string[] {
  if (block.kind === 'gap') return ['']
  if (block.kind === 'paragraph') return block.text.split('\n').map(line => line.trimEnd())
  const rows = block.rows.filter(row => row.some(cell => wordsOf(cell) !== ''))
  if (rows.length === 0) return []
  if (rows.every(row => row.length === 1 && row[0]!.across === 1))
    return rows.flatMap(row => row[0]!.paragraphs)
  return ['', ...(unweave(rows) ?? rows.map(rowLine)), '']
}

function rowLine(row: readonly Cell[]): string {
  const alone = row.filter(cell => cell.continues || wordsOf(cell) !== '').length === 1
  return row
    .flatMap(cell => {
      const words = cell.continues ? ditto : wordsOf(cell)
      const repeated = cell.continues || (!alone && statement.test(words))
      return [words, ...Array<string>(cell.across - 1).fill(repeated ? words : '')]
    })
    .join('\t')
}

/** Tabs in a paragraph become blanks, unless neighbours with as many tabs show that they draw a table. */
function keepTabTables(blocks: readonly Block[]): Block[] {
  const tabs = blocks.map(block =>
    block.kind === 'paragraph' ? (block.text.match(/[^\t]\t+(?=[^\t])/g)?.length ?? 0) : 0,
  )
  return blocks.map((block, at) => {
    if (block.kind !== 'paragraph' || !block.text.includes('\t')) return block
    const drawn = tabs[at]! >= 2 && (tabs[at - 1] === tabs[at] || tabs[at + 1] === tabs[at])
    return drawn ? block : { kind: 'paragraph', text: block.text.replace(/\t+/g, '　') }
  })
}
