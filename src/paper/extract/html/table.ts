import type { DefaultTreeAdapterTypes } from 'parse5'
import { type Block, type Cell, cellOf } from '../block.ts'
import { attribute, readFlow } from './flow.ts'

type Element = DefaultTreeAdapterTypes.Element

interface Placed {
  element: Element
  blocks: Block[]
}

/** Spans beyond these are mistakes of the page. */
const widest = 60
const tallest = 2000

/** A cell longer than this is a column of a page, not a cell of a table (characters). */
const longest = 6000

/**
 * Reads a table with merged cells; a table that only lays out the page becomes the blocks within it.
 *
 * @param depth how deep the table is nested
 */
export function readTable(table: Element, depth: number): Block[] {
  const caption = inside(table, 'caption').flatMap(each => readFlow(each, depth))
  const rows = rowsOf(table).map(row =>
    row.childNodes
      .filter((node): node is Element => node.nodeName === 'td' || node.nodeName === 'th')
      .map(element => ({ element, blocks: readFlow(element, depth) })),
  )
  const cells = rows.flat()
  if (rows.every(row => row.length <= 1) || cells.some(laysOut))
    return [...caption, ...cells.flatMap(cell => [...cell.blocks, { kind: 'gap' } as const])]
  return [...caption, { kind: 'table', rows: grid(rows) }]
}

function rowsOf(table: Element): Element[] {
  const groups = ['thead', 'tbody', 'tfoot'].flatMap(name => inside(table, name))
  return [...inside(table, 'tr'), ...groups.flatMap(group => inside(group, 'tr'))]
}

function inside(element: Element, name: string): Element[] {
  return element.childNodes.filter((node): node is Element => node.nodeName === name)
}

/** Whether a cell holds a part of the page: another table, several articles, or very much text. */
function laysOut({ blocks }: Placed): boolean {
  const text = blocks.map(block => (block.kind === 'paragraph' ? block.text : '')).join('\n')
  const articles = text.match(/^[\s　]*第[0-9０-９一二三四五六七八九十]+条/gm)?.length ?? 0
  return blocks.some(block => block.kind === 'table') || articles > 1 || text.length > longest
}

/** Places cells in columns; where a cell from above reaches down, a cell that continues it is put in. */
function grid(rows: Placed[][]): Cell[][] {
  const reaching: { left: number; across: number; until: number }[] = []
  return rows.map((row, at) => {
    const cells: Cell[] = []
    let column = 0
    const passMerged = () => {
      for (let above = find(column); above; above = find(column)) {
        cells.push(cellOf([], above.across, true))
        column += above.across
      }
    }
    const find = (left: number) => reaching.find(each => each.left === left && each.until > at)
    for (const { element, blocks } of row) {
      passMerged()
      const across = span(element, 'colspan', widest)
      const down = span(element, 'rowspan', tallest)
      cells.push(cellOf(blocks.flatMap(paragraphsOf), across))
      if (down > 1) reaching.push({ left: column, across, until: at + down })
      column += across
    }
    passMerged()
    return cells
  })
}

function span(element: Element, name: string, most: number): number {
  const value = Number.parseInt(attribute(element, name) ?? '1', 10)
  if (name === 'rowspan' && value === 0) return most
  return Math.min(most, Math.max(1, Number.isNaN(value) ? 1 : value))
}

function paragraphsOf(block: Block): string[] {
  return block.kind === 'paragraph' ? block.text.split('\n') : []
}
