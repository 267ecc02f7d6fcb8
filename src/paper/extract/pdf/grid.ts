import type { Box, Rule, Sheet } from './sheet.ts'

/** A cell drawn by ruling lines; it may cover several rows and columns of its grid. */
export interface Region extends Box {
  row: number
  column: number
  down: number
  across: number
}

/** A table as its ruling lines draw it. */
export interface Grid extends Box {
  /** Borders of the columns from left to right, of the rows from top to bottom. */
  columns: number[]
  rows: number[]
  regions: Region[]
}

/** Lines whose ends miss each other by less than this meet; lines this close are one border (points). */
const reach = 3.2

/** A row or column that lines leave open at the edge is at least this large (points). */
const openEdge = 7

/** A page with more crossings than this is a drawing. */
const mostMeetings = 4_000_000

/** Finds the tables that ruling lines draw; a single box around text is no table. */
export function gridsOf({ horizontal, vertical }: Pick<Sheet, 'horizontal' | 'vertical'>): Grid[] {
  const grids = meshes(horizontal, vertical)
    .map(mesh => gridOf(mesh.horizontal, mesh.vertical))
    .filter(grid => grid.regions.length > 1)
  return grids.filter(grid => !grids.some(other => other !== grid && contains(other, grid)))
}

interface Mesh {
  horizontal: Rule[]
  vertical: Rule[]
}

/** Groups lines that meet. */
function meshes(horizontal: readonly Rule[], vertical: readonly Rule[]): Mesh[] {
  if (horizontal.length * vertical.length > mostMeetings) return []
  const rules = [...horizontal, ...vertical]
  const groups = new Groups(rules.length)
  for (const [h, across] of horizontal.entries())
    for (const [v, down] of vertical.entries()) if (meet(across, down)) groups.join(h, horizontal.length + v)
  const found = new Map<number, Mesh>()
  for (const [at, rule] of rules.entries()) {
    const mesh = found.get(groups.of(at)) ?? { horizontal: [], vertical: [] }
    found.set(groups.of(at), mesh)
    mesh[at < horizontal.length ? 'horizontal' : 'vertical'].push(rule)
  }
  return [...found.values()].filter(mesh => mesh.horizontal.length > 0 && mesh.vertical.length > 0)
}

function meet(across: Rule, down: Rule): boolean {
  return (
    across.at > down.from - reach &&
    across.at < down.to + reach &&
    down.at > across.from - reach &&
    down.at < across.to + reach
  )
}

function gridOf(horizontal: Rule[], vertical: Rule[]): Grid {
  const columns = borders(vertical, horizontal)
  const rows = borders(horizontal, vertical)
  const width = columns.length - 1
  const groups = new Groups(Math.max(0, width * (rows.length - 1)))
  for (let row = 0; row < rows.length - 1; row++)
    for (let column = 0; column < width; column++) {
      const here = row * width + column
      const [top, bottom] = [rows[row]!, rows[row + 1]!]
      const [left, right] = [columns[column]!, columns[column + 1]!]
      if (column + 1 < width && !divided(vertical, right, top, bottom)) groups.join(here, here + 1)
      if (row + 2 < rows.length && !divided(horizontal, bottom, left, right)) groups.join(here, here + width)
    }
  const box = { left: columns[0]!, right: columns.at(-1)!, top: rows[0]!, bottom: rows.at(-1)! }
  return { ...box, columns, rows, regions: regionsOf(groups, columns, rows) }
}

/** Where borders run: along the lines, and where crossing lines end beyond the outermost one. */
function borders(along: readonly Rule[], crossing: readonly Rule[]): number[] {
  const places: number[][] = []
  for (const at of along.map(rule => rule.at).sort((a, b) => a - b)) {
    const place = places.at(-1)
    if (place && at - place.at(-1)! < reach) place.push(at)
    else places.push([at])
  }
  const found = places.map(place => place.reduce((sum, at) => sum + at, 0) / place.length)
  const [first, last] = [
    Math.min(...crossing.map(rule => rule.from)),
    Math.max(...crossing.map(rule => rule.to)),
  ]
  if (first < found[0]! - openEdge) found.unshift(first)
  if (last > found.at(-1)! + openEdge) found.push(last)
  return found
}

/** Whether a line runs along most of the edge between two cells. */
function divided(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const covered = rules
    .filter(rule => Math.abs(rule.at - at) < reach)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0)
  return covered > (to - from) * 0.55
}

function regionsOf(groups: Groups, columns: readonly number[], rows: readonly number[]): Region[] {
  const width = columns.length - 1
  const found = new Map<number, { top: number; bottom: number; left: number; right: number }>()
  for (let at = 0; at < width * (rows.length - 1); at++) {
    const [row, column] = [Math.floor(at / width), at % width]
    const span = found.get(groups.of(at)) ?? { top: row, bottom: row, left: column, right: column }
    found.set(groups.of(at), {
      top: Math.min(span.top, row),
      bottom: Math.max(span.bottom, row),
      left: Math.min(span.left, column),
      right: Math.max(span.right, column),
    })
  }
  return [...found.values()].map(({ top, bottom, left, right }) => ({
    row: top,
    column: left,
    down: bottom - top + 1,
    across: right - left + 1,
    left: columns[left]!,
    right: columns[right + 1]!,
    top: rows[top]!,
    bottom: rows[bottom + 1]!,
  }))
}

function contains(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left + reach &&
    outer.right >= inner.right - reach &&
    outer.top <= inner.top + reach &&
    outer.bottom >= inner.bottom - reach
  )
}

/** Disjoint sets of numbers from 0. */
class Groups {
  readonly #leader: number[]

  constructor(count: number) {
    this.#leader = Array.from({ length: count }, (_, at) => at)
  }

  of(at: number): number {
    let leader = at
    while (this.#leader[leader] !== leader) leader = this.#leader[leader]!
    this.#leader[at] = leader
    return leader
  }

  join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)]
    this.#leader[Math.max(first, second)] = Math.min(first, second)
  }
}
