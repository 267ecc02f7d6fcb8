import { fold, unspaced } from '#text'
import { type Heading, headingOf } from '../heading.ts'
import type { KnownParty } from '../mention.ts'
import type { Line } from '../source.ts'

/**
 * Lines of an annex in which a table lost its columns, one cell under the other, put into rows divided by tabs; all
 * other lines stay as they are. Such a table is known by its heading: three or more headings of columns in a row.
 */
export function unstacked(lines: readonly Line[], parties: readonly KnownParty[]): Line[] {
  const out: Line[] = []
  for (let at = 0; at < lines.length; ) {
    const heads = headsAt(lines, at, parties)
    if (heads.length === 0) {
      out.push(lines[at++]!)
      continue
    }
    const columns = columnsOf(heads)
    const first = at + heads.length
    const { rows, end } = rowsAt(
      lines,
      first,
      columns.map(({ heading }) => isSaid(heading)),
    )
    out.push(
      { ...joined(columns.map(({ line }) => line)), covers: heads.map(({ line }) => line.no) },
      ...rows.map(joined),
    )
    at = rows.length > 0 ? end : first
  }
  return out
}

interface Head {
  line: Line
  heading: Heading
}

function headsAt(lines: readonly Line[], at: number, parties: readonly KnownParty[]): Head[] {
  const heads: Head[] = []
  for (const line of lines.slice(at, at + 12)) {
    const heading = line.raw.includes('\t') ? null : headingOf(unspaced(line.text), parties)
    if (!heading) break
    heads.push({ line, heading })
  }
  const kinds = new Set(heads.map(({ heading }) => heading.kind))
  const tells = kinds.has('role') && (kinds.has('title') || kinds.has('pillar')) && heads.length > 2
  return tells ? heads : []
}

/** The columns of a heading: 役割分担 over the roles of the parties is none of its own. */
function columnsOf(heads: readonly Head[]): Head[] {
  return heads.filter(({ heading }) => heading.kind !== 'roles')
}

function isSaid({ kind }: Heading): boolean {
  return kind === 'content' || kind === 'role'
}

function rowsAt(
  lines: readonly Line[],
  first: number,
  said: readonly boolean[],
): { rows: Line[][]; end: number } {
  const rows: Line[][] = []
  let end = first
  for (let at = first; at < lines.length; ) {
    const row: Line[] = []
    for (const isSentence of said) {
      const size = isSentence ? sentenceAt(lines, at) : 1
      if (size === 0 || at >= lines.length) break
      row.push(merged(lines.slice(at, at + size)))
      at += size
    }
    if (row.length < said.length) break
    rows.push(row)
    end = at
  }
  return { rows, end }
}

/** How many lines a sentence takes from here; 0 where none ends soon. */
function sentenceAt(lines: readonly Line[], at: number): number {
  for (let size = 1; size <= 8 && at + size <= lines.length; size++) {
    if (/[。．－―-]$/u.test(lines[at + size - 1]!.key)) return size
  }
  return 0
}

function merged(lines: readonly Line[]): Line {
  const text = unspaced(lines.map(line => line.text).join('\n'))
  return { ...lines[0]!, text, key: fold(text), covers: lines.flatMap(line => line.covers ?? [line.no]) }
}

function joined(cells: readonly Line[]): Line {
  const raw = cells.map(cell => cell.text).join('\t')
  return {
    ...cells[0]!,
    raw,
    text: raw,
    key: fold(raw),
    covers: cells.flatMap(cell => cell.covers ?? [cell.no]),
  }
}
