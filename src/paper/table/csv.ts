import { stringify } from 'csv-stringify/sync'

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
