import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { decodeText } from '#text'

/** Cells of a table, row by row; the first row is the head. */
export type Cells = readonly (readonly (string | number)[])[]

/**
 * A table as CSV that Excel opens without garbling: UTF-8 with BOM, CRLF. A cell that a spreadsheet would take for a
 * formula is led by an apostrophe.
 */
export function toCsv(cells: Cells): string {
  return stringify(cells as (string | number)[][], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/, // a line feed alone is no delimiter here, but ends a row for Excel
    escape_formulas: true,
  })
}

/**
 * A table from CSV of any encoding that Japanese offices hand over, row by row with the head; cells without blanks
 * around them. Empty rows stay, so that a row keeps its number in the spreadsheet.
 *
 * @returns null where the bytes are no CSV
 */
export function fromCsv(bytes: Uint8Array): string[][] | null {
  const decoded = decodeText(bytes)
  if (!decoded) return null
  try {
    return parse(decoded.text, { bom: true, relax_column_count: true, trim: true }) as string[][]
  } catch {
    return null
  }
}
