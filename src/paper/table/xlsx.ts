import type { Cells } from './csv.ts'

/** A table as an Excel workbook: head in bold and frozen, columns as wide as their words, text wrapped. */
export async function toXlsx(cells: Cells, sheetName: string): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  const sheet = book.addWorksheet(sheetName.replace(/[[\]*?:/\\]/gu, '').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0, printTitlesRow: '1:1' },
  })
  sheet.addRows(cells.map(row => [...row]))
  sheet.getRow(1).font = { bold: true }
  sheet.columns.forEach((column, at) => {
    const longest = Math.max(...cells.map(row => String(row[at] ?? '').length))
    column.width = Math.min(60, Math.max(8, longest * 2 + 2))
    column.alignment = { wrapText: true, vertical: 'top' }
  })
  return new Uint8Array(await book.xlsx.writeBuffer())
}
