import type { Cell } from './block.ts'

const office = /代表者|[市町村区]長|知事|管理者|理事長|企業長|組合長|会長|氏名|署名/
const heading = /取組|取り組み|内容|役割|項目|事業|分担/
const label = /^[甲乙丙丁戊己庚辛壬癸]$/

/**
 * Reads a table that only sets signature blocks side by side as lines, one party after the other.
 *
 * Parties stand in columns (each column is read top to bottom) or in rows (each row is read left to right).
 *
 * @returns null if the table is anything else
 */
export function unweave(rows: readonly (readonly Cell[])[]): string[] | null {
  if (rows.length > 12) return null
  const words = rows.map(row =>
    row.map(cell => cell.paragraphs.map(text => text.trim()).filter(text => text !== '')),
  )
  const flat = words.flat(2).map(text => text.replace(/\s/g, ''))
  if (flat.some(text => heading.test(text) || text.length > 60)) return null
  const signed = words.map(
    row => row.filter(cell => cell.some(text => office.test(text.replace(/\s/g, '')))).length,
  )
  if (!signed.some(count => count > 0)) return null
  return signed.some(count => count >= 2) ? byColumn(rows, words) : byRow(words)
}

/** Cells are sorted into parties by the column that their party's office or label stands in. */
function byColumn(rows: readonly (readonly Cell[])[], words: string[][][]): string[] {
  const columns = new Map<number, string[]>()
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const [place, cell] of row.entries()) {
      const lines = columns.get(column) ?? []
      lines.push(...words[at]![place]!)
      columns.set(column, lines)
      column += cell.across
    }
  }
  const parties = [...columns.entries()].sort(([a], [b]) => a - b).map(([, lines]) => lines)
  return joinLabels(parties.filter(lines => lines.length > 0))
    .flatMap(lines => ['', ...lines])
    .slice(1)
}

function byRow(words: string[][][]): string[] {
  return words.flatMap(row => joinLabels(row.filter(cell => cell.length > 0)).flat())
}

/** A column that holds nothing but a party's label (甲) leads the first line of the next. */
function joinLabels(blocks: string[][]): string[][] {
  const joined: string[][] = []
  let lead = ''
  for (const [first = '', ...rest] of blocks) {
    if (rest.length === 0 && label.test(first)) {
      lead = `${first}　`
      continue
    }
    joined.push([lead + first, ...rest])
    lead = ''
  }
  if (lead !== '') joined.push([lead.trim()])
  return joined
}
