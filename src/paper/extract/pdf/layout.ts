import type { Block } from '../block.ts'
import { joinedAcross } from './across.ts'
import { columnTablesOf } from './columns.ts'
import { blocksOf, type PageStart } from './flow.ts'
import { furnitureOf, type Posted } from './furniture.ts'
import { gridsOf } from './grid.ts'
import { type Line, linesOf, textOf } from './line.ts'
import type { Sheet } from './sheet.ts'
import { blockOf, holds, type PrintedTable, tableOf } from './table.ts'

type Item =
  | { kind: 'line'; page: number; top: number; line: Line }
  | { kind: 'table'; page: number; top: number; table: PrintedTable }

/** Reads the pages of a document as one sequence of paragraphs and tables. */
export function blocksOfSheets(sheets: readonly Sheet[]): Block[] {
  const pages = sheets.map(partsOf)
  const furniture = furnitureOf(
    pages.flatMap((parts, page) => posted(parts, page, sheets[page]!.height)),
    sheets.length,
  )
  let carried: number[] = []
  const items = pages.flatMap(({ lines, tables }, page) => {
    const body = lines.filter(line => !furniture.has(line) && textOf(line).trim() !== '')
    const unruled = columnTablesOf(body, sheets[page]!.horizontal, carried)
    const items = inOrder(page, [...tables, ...unruled.tables], unruled.lines)
    const last = items.at(-1)
    carried = last?.kind === 'table' && unruled.tables.includes(last.table) ? last.table.columns : []
    return items
  })
  return grouped(joinTables(items), sheets)
}

/** What a page holds: tables drawn by lines, and the lines of text outside them. */
interface Parts {
  tables: PrintedTable[]
  lines: Line[]
}

function partsOf(sheet: Sheet): Parts {
  const grids = gridsOf(sheet)
  const tables = grids.map(grid => tableOf(grid, sheet.chars)).filter(table => table.rows.length > 0)
  return { tables, lines: linesOf(sheet.chars.filter(char => !grids.some(grid => holds(grid, char)))) }
}

function inOrder(page: number, tables: readonly PrintedTable[], lines: readonly Line[]): Item[] {
  const items: Item[] = [
    ...tables.map(table => ({ kind: 'table', page, top: table.top, table }) as const),
    ...lines.map(line => ({ kind: 'line', page, top: line.y - line.size, line }) as const),
  ]
  return items.sort((a, b) => a.top - b.top)
}

function posted({ tables, lines }: Parts, page: number, height: number): Posted[] {
  const top = Math.min(...tables.map(table => table.top), ...lines.map(line => line.y))
  const bottom = Math.max(...tables.map(table => table.bottom), ...lines.map(line => line.y))
  return lines.map(line => ({ page, line, height, outermost: line.y <= top || line.y >= bottom }))
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

/** Whether a page was left before it was full, as at the end of a cover or a table of contents. */
function leftEarly(last: Line | undefined, sheet: Sheet | undefined): boolean {
  return last !== undefined && sheet !== undefined && last.y < sheet.height * 0.7
}

function grouped(items: readonly Item[], sheets: readonly Sheet[]): Block[] {
  const blocks: Block[] = []
  let lines: Line[] = []
  let pageStarts = new Map<Line, PageStart>()
  let page = -1
  const flush = () => {
    blocks.push(...blocksOf({ lines, pageStarts }))
    lines = []
    pageStarts = new Map()
  }
  for (const item of items) {
    if (item.kind === 'table') {
      flush()
      blocks.push(blockOf(item.table))
    } else {
      if (item.page !== page) pageStarts.set(item.line, leftEarly(lines.at(-1), sheets[page]) ? 'anew' : 'on')
      lines.push(item.line)
    }
    page = item.page
  }
  flush()
  return blocks
}
