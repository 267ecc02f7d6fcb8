import type { Block } from '../block.ts'
import { joinedAcross } from './across.ts'
import { columnTablesOf } from './columns.ts'
import { blocksOf } from './flow.ts'
import { furnitureOf } from './furniture.ts'
import { gridsOf } from './grid.ts'
import { type Line, linesOf, textOf } from './line.ts'
import type { Sheet } from './sheet.ts'
import { blockOf, holds, type PrintedTable, tableOf } from './table.ts'

type Item =
  | { kind: 'line'; page: number; top: number; line: Line }
  | { kind: 'table'; page: number; top: number; table: PrintedTable }

/** Reads the pages of a document as one sequence of paragraphs and tables. */
export function blocksOfSheets(sheets: readonly Sheet[]): Block[] {
  const pages = sheets.map(itemsOf)
  const furniture = furnitureOf(
    pages.flatMap((items, page) => posted(items, page, sheets[page]!.height)),
    sheets.length,
  )
  const items = pages.flat().filter(item => item.kind === 'table' || !furniture.has(item.line))
  return grouped(joinTables(items))
}

function itemsOf(sheet: Sheet, page: number): Item[] {
  const grids = gridsOf(sheet)
  const tables = grids.map(grid => tableOf(grid, sheet.chars)).filter(table => table.rows.length > 0)
  const free = sheet.chars.filter(char => !grids.some(grid => holds(grid, char)))
  const { lines, tables: unruled } = columnTablesOf(linesOf(free), sheet.horizontal)
  const items: Item[] = [
    ...[...tables, ...unruled].map(table => ({ kind: 'table', page, top: table.top, table }) as const),
    ...lines.map(line => ({ kind: 'line', page, top: line.y - line.size, line }) as const),
  ]
  return items.sort((a, b) => a.top - b.top)
}

function posted(items: readonly Item[], page: number, height: number) {
  const lines = items.flatMap(item => (item.kind === 'line' ? [item.line] : []))
  const ends = new Set([items[0], items.at(-1)].flatMap(item => (item?.kind === 'line' ? [item.line] : [])))
  return lines.map(line => ({ page, line, height, outermost: ends.has(line) }))
}

function joinTables(items: readonly Item[]): Item[] {
  const joined: Item[] = []
  for (const item of items) {
    const last = joined.at(-1)
    const table =
      last?.kind === 'table' && item.kind === 'table' && item.page > last.page
        ? joinedAcross(last.table, item.table)
        : null
    if (table) joined[joined.length - 1] = { ...item, table } as Item
    else joined.push(item)
  }
  return joined
}

function grouped(items: readonly Item[]): Block[] {
  const blocks: Block[] = []
  let lines: Line[] = []
  let pageStarts = new Set<Line>()
  let page = -1
  const flush = () => {
    blocks.push(...blocksOf({ lines, pageStarts }))
    lines = []
    pageStarts = new Set()
  }
  for (const item of items) {
    if (item.kind === 'table') {
      flush()
      blocks.push(blockOf(item.table))
    } else {
      if (textOf(item.line).trim() === '') continue
      if (item.page !== page) pageStarts.add(item.line)
      lines.push(item.line)
    }
    page = item.page
  }
  flush()
  return blocks
}
