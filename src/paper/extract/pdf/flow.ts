import { type Block, cellOf } from '../block.ts'
import { unweave } from '../signature.ts'
import { type Line, textOf } from './line.ts'
import { begins, continues, joined, type Measure } from './paragraph.ts'

/** Whether the text goes on from the page before, or begins anew because that page was left early. */
export type PageStart = 'on' | 'anew'

/** Body lines of one page after the other, without tables between them. */
export interface Passage {
  lines: Line[]
  /** The lines that start a page. */
  pageStarts: ReadonlyMap<Line, PageStart>
}

/** Signatures take fewer lines than this. */
const mostRows = 14

/** A step down of more than this many usual steps separates blocks. */
const wideStep = 1.55

/** Reads body lines as paragraphs, with columns of signatures one after the other. */
export function blocksOf({ lines, pageStarts }: Passage): Block[] {
  const measure = measureOf(lines)
  const step = usualStep(lines, pageStarts)
  const blocks: Block[] = []
  let open: string | null = null
  const close = () => {
    if (open !== null) blocks.push({ kind: 'paragraph', text: open })
    open = null
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const above = lines[at - 1]
    const apart = above !== undefined && !pageStarts.has(line) && line.y - above.y > step * wideStep
    const columns = columnsAt(lines, at, step)
    if (columns) {
      close()
      blocks.push({ kind: 'gap' }, ...columns.blocks, { kind: 'gap' })
      at += columns.length - 1
    } else if (open !== null && above && !apart && continues(above, line, measure))
      open = joined(open, textOf(line))
    else {
      close()
      if (apart || pageStarts.get(line) === 'anew') blocks.push({ kind: 'gap' })
      open = indented(line, measure) + textOf(line)
    }
  }
  close()
  return blocks
}

/** Lines from `at` that stand in two or more columns and read as signatures side by side. */
function columnsAt(
  lines: readonly Line[],
  at: number,
  step: number,
): { blocks: Block[]; length: number } | null {
  if (lines[at]!.segments.length < 2) return null
  const starts = lines[at]!.segments.map(segment => segment.left)
  let length = 0
  const rows = []
  for (; at + length < lines.length && length < mostRows; length++) {
    const line = lines[at + length]!
    const above = lines[at + length - 1]
    if (length > 0 && above && (line.y < above.y || line.y - above.y > step * 4)) break
    if (above && length > 0 && line.segments.length === 1 && leaves(line, above, starts[0]!, step)) break
    const cells = starts.map((left, column) => {
      const next = starts[column + 1] ?? Number.POSITIVE_INFINITY
      return line.segments.filter(
        each => each.left >= left - line.size * 2 && each.left < next - line.size * 2,
      )
    })
    if (
      cells.flat().length !== line.segments.length ||
      (length > 0 && begins(textOf(line)) && line.segments.length === 1)
    )
      break
    rows.push(cells.map(cell => cellOf(cell.length > 0 ? [cell.map(each => each.text).join('　')] : [])))
  }
  const words = unweave(rows)
  return words === null || rows.length < 2
    ? null
    : { blocks: words.map(text => (text === '' ? { kind: 'gap' } : { kind: 'paragraph', text })), length }
}

/** Whether a line that stands alone has left the columns: to their left, or after a wider step. */
function leaves(line: Line, above: Line, left: number, step: number): boolean {
  return line.left < left - line.size * 0.5 || line.y - above.y > step * 1.35
}

/** The first line's indent shows as a blank where it begins a sentence and not a centred or right-set line. */
function indented(line: Line, measure: Measure): string {
  const ems = (line.left - measure.left) / line.size
  return ems > 0.7 && ems < 1.4 && !begins(textOf(line)) ? '　' : ''
}

/** Where most of the body begins and ends. */
function measureOf(lines: readonly Line[]): Measure {
  const lefts = lines.map(line => line.left).sort((a, b) => a - b)
  const rights = lines.map(line => line.right).sort((a, b) => a - b)
  return {
    left: lefts[Math.floor(lefts.length * 0.05)] ?? 0,
    right: rights[Math.ceil(rights.length * 0.97) - 1] ?? 0,
  }
}

/** The usual distance between a line and the next. */
function usualStep(lines: readonly Line[], pageStarts: ReadonlyMap<Line, PageStart>): number {
  const steps = lines
    .map((line, at) => (pageStarts.has(line) ? 0 : line.y - (lines[at - 1]?.y ?? line.y)))
    .filter(step => step > 0)
    .sort((a, b) => a - b)
  return steps[Math.floor(steps.length * 0.4)] ?? 20
}
