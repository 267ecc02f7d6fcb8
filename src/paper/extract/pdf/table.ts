import { type Block, type Cell, cellOf } from '../block.ts'
import { type PrintedCell, paragraphsOf } from './cell.ts'
import type { Grid, Region } from './grid.ts'
import { type Line, linesOf, textOf } from './line.ts'
import type { Box, Char } from './sheet.ts'

/** A table as it stands on one page, or joined from several. */
export interface PrintedTable extends Box {
  /** Borders of the columns. */
  columns: number[]
  rows: PrintedCell[][]
}

/** Puts the characters within a grid into its cells. Rows and columns without any text are left out. */
export function tableOf(grid: Grid, chars: readonly Char[]): PrintedTable {
  const byRegion = new Map<Region, Char[]>(grid.regions.map(region => [region, []]))
  for (const char of chars) {
    const home = grid.regions.find(region => holds(region, char))
    if (home) byRegion.get(home)!.push(char)
  }
  const filled = new Map([...byRegion].map(([region, held]) => [region, linesOf(held)]))
  const rows = grid.rows.slice(1).map((_, row) => rowOf(grid, row, filled))
  return {
    left: grid.left,
    right: grid.right,
    top: grid.top,
    bottom: grid.bottom,
    columns: grid.columns,
    rows: rows.filter(isWritten),
  }
}

/** Whether the middle of a character lies in a box. */
export function holds(box: Box, char: Char): boolean {
  const x = (char.left + char.right) / 2
  const y = char.y - char.size * 0.35
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom
}

/** A table of one column is a frame around paragraphs. */
export function blockOf(table: PrintedTable): Block {
  const paddings = paddingsOf(table)
  const rows: Cell[][] = table.rows.map(row =>
    row.map(cell => cellOf(paragraphsOf(cell, paddings.get(cell.left) ?? 0), cell.across, cell.continues)),
  )
  return { kind: 'table', rows }
}

function rowOf(grid: Grid, row: number, filled: ReadonlyMap<Region, Line[]>): PrintedCell[] {
  return grid.regions
    .filter(region => region.row <= row && row < region.row + region.down)
    .sort((a, b) => a.column - b.column)
    .map(region => ({
      lines: region.row === row ? (filled.get(region) ?? []) : [],
      left: region.left,
      right: region.right,
      across: region.across,
      continues: region.row < row,
    }))
}

function isWritten(row: readonly PrintedCell[]): boolean {
  return row.some(cell => cell.lines.some(line => textOf(line).trim() !== ''))
}

/** How far the text stays off the left border of each column; as much is free on the right. */
function paddingsOf(table: PrintedTable): Map<number, number> {
  const paddings = new Map<number, number>()
  for (const cell of table.rows.flat())
    for (const line of cell.lines) {
      const padding = Math.max(0, line.left - cell.left)
      paddings.set(cell.left, Math.min(padding, paddings.get(cell.left) ?? padding))
    }
  return paddings
}
