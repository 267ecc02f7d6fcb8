import { type Block, type Cell, cellOf } from '../block.ts'
import { child, type Element, elements, isOn, val } from '../xml.ts'
import type { Numbering } from './numbering.ts'
import { readInline } from './run.ts'
import { numberedBy, type Styles } from './style.ts'

/** What the text of a document depends on besides its paragraphs. */
export interface Setting {
  styles: Styles
  numbering: Numbering
}

/** Elements that only wrap paragraphs and tables. */
const wrappers = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'mc:AlternateContent',
  'mc:Choice',
])

/** Reads what stands in a body, a cell, a text box or a note, in order; counts automatic numbers on the way. */
export function readStory(children: readonly Element[], setting: Setting): Block[] {
  return children.flatMap(element => {
    if (element.name === 'p') return readParagraph(element, setting)
    if (element.name === 'tbl') return readTable(element, setting)
    return wrappers.has(element.name) ? readStory(elements(element), setting) : []
  })
}

function readParagraph(element: Element, setting: Setting): Block[] {
  const properties = child(element, 'pPr')
  const { text, boxes } = readInline(element, setting.styles)
  if (text.trim() === '' && isOn(child(properties, 'rPr'), 'del')) return []
  const number = setting.numbering.next(numberedBy(properties), val(properties, 'pStyle'), setting.styles)
  const own: Block =
    (number + text).trim() === '' ? { kind: 'gap' } : { kind: 'paragraph', text: number + text }
  return [
    own,
    ...boxes.flatMap(box => [...readStory(elements(box.content), setting), { kind: 'gap' } as const]),
  ]
}

function readTable(element: Element, setting: Setting): Block[] {
  const rows = unwrap(element, 'tr').filter(row => !child(child(row, 'trPr'), 'del'))
  const content = rows.map(row =>
    unwrap(row, 'tc').map(cell => ({ cell, blocks: readStory(elements(cell), setting) })),
  )
  if (content.every(row => row.length === 1)) return content.flatMap(row => row[0]!.blocks)
  const table = content.map((row, at) => [
    ...blank(rows[at]!, 'gridBefore'),
    ...row.map(({ cell, blocks }) => readCell(cell, blocks)),
    ...blank(rows[at]!, 'gridAfter'),
  ])
  return [{ kind: 'table', rows: table }]
}

function readCell(cell: Element, blocks: Block[]): Cell {
  const properties = child(cell, 'tcPr')
  const merge = child(properties, 'vMerge')
  const continues = merge !== undefined && merge.attributes.val !== 'restart'
  return cellOf(
    blocks.flatMap(paragraphsOf),
    Math.max(1, Number(val(properties, 'gridSpan') ?? 1)),
    continues,
  )
}

/** A table within a cell is read row by row, a paragraph each. */
function paragraphsOf(block: Block): string[] {
  if (block.kind === 'paragraph') return block.text.split('\n')
  if (block.kind === 'gap') return []
  return block.rows.map(row => row.flatMap(cell => cell.paragraphs).join('　'))
}

function blank(row: Element, name: string): Cell[] {
  const columns = Number(val(child(row, 'trPr'), name) ?? 0)
  return columns > 0 ? [cellOf([], columns)] : []
}

/** The rows of a table or the cells of a row, out of any content controls around them. */
function unwrap(element: Element, name: string): Element[] {
  return elements(element).flatMap(each =>
    each.name === name ? [each] : wrappers.has(each.name) ? unwrap(each, name) : [],
  )
}
