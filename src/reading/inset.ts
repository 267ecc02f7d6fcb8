import { markersAt } from '#text'
import { articleHeadOf, captionOf } from './clause.ts'
import type { KnownParty } from './mention.ts'
import type { Line } from './source.ts'
import { columnsOfHeading } from './table/column.ts'
import { columnStarts, dividedCells } from './table/grid.ts'

/** A table that stands inside an article. */
export interface Inset {
  /** The article's head. */
  article: Line
  lines: Line[]
}

/** Takes the tables out of the articles in which they stand; what is left are the articles' own lines. */
export function insetsOf(
  lines: readonly Line[],
  parties: readonly KnownParty[],
): { rest: Line[]; insets: Inset[] } {
  const rest: Line[] = []
  const insets: Inset[] = []
  let article: Line | null = null
  let open: Inset | null = null
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    const begins =
      articleHeadOf(line) !== null ||
      (captionOf(line) !== null && next !== undefined && articleHeadOf(next) !== null)
    if (begins || (open && endsTable(line))) open = null
    if (articleHeadOf(line)) article = line
    if (
      article &&
      !open &&
      (isHeading(line, parties) || (isField(line) && next && isHeading(next, parties)))
    ) {
      open = insets.at(-1)?.article === article ? insets.at(-1)! : { article, lines: [] }
      if (open !== insets.at(-1)) insets.push(open)
    }
    if (open) open.lines.push(line)
    else rest.push(line)
  })
  return { rest, insets }
}

function isHeading(line: Line, parties: readonly KnownParty[]): boolean {
  const cells = dividedCells(line)
  return cells
    ? cells.length > 2 && columnsOfHeading(cells, parties) !== null
    : columnStarts(line, parties) !== null
}

/** A heading with a mark, as it stands over the table of one field of policy. */
function isField(line: Line): boolean {
  return line.key.length < 40 && !/。$/u.test(line.key) && markersAt(line.text, line.key).length > 0
}

/** Whether a line is prose again: the next paragraph behind a table. */
function endsTable(line: Line): boolean {
  return (
    !line.raw.includes('\t') &&
    !/[|｜│]/u.test(line.raw) &&
    /^[2-9]\s/u.test(line.key) &&
    /[、。]/u.test(line.key)
  )
}
