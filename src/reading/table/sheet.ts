import { fold } from '#text'
import { headingOf } from '../heading.ts'
import type { KnownParty } from '../mention.ts'
import type { Line } from '../source.ts'
import { dividedCells } from './grid.ts'

/**
 * The lines of an annex in which every initiative has a sheet of its own (取組名, 取組内容, 甲の役割 … under each other,
 * their texts beside them), as lines of a list; null where the annex holds no such sheets.
 */
export function sheetLines(lines: readonly Line[], parties: readonly KnownParty[]): Line[] | null {
  const rows = lines.map(line => ({ line, cells: dividedCells(line) }))
  const fields = rows.map(({ cells }) => (cells ? fieldOfRow(cells, parties) : null))
  const divided = rows.filter(({ cells }) => cells !== null).length
  if (divided < 3 || fields.filter(field => field !== null).length * 4 < divided * 3) return null
  if (!fields.some(field => field !== null && /。$/u.test(field))) return null
  return rows.map(({ line }, index) => {
    const text = fields[index] ?? line.text
    return { ...line, text, key: fold(text) }
  })
}

/** A row as heading and text (役割分担 | 甲 | … → 甲の役割: …); null where its first cells are no heading. */
function fieldOfRow(cells: readonly string[], parties: readonly KnownParty[]): string | null {
  const text = cells.slice(1).findIndex(cell => cell !== '〃' && headingOf(cell, parties) === null) + 1
  const head = cells[text - 1]
  const heading = text > 0 && head ? headingOf(head, parties) : null
  if (!heading || cells.slice(text).filter(cell => cell !== '' && cell !== '〃').length !== 1) return null
  const name = heading.kind === 'role' && !/役割/u.test(head!) ? `${head}の役割` : head
  return `${name}：${cells.slice(text).join('')}`
}
