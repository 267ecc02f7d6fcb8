import assert from 'node:assert/strict'
import { test } from 'node:test'
import excel from 'exceljs'
import { toCsv, toXlsx } from '../index.ts'

const cells = [
  ['取組', '役割'],
  ['医療、福祉', '「中心」\nとなる'],
  ['=1+1', '-'],
]

test('CSV begins with a BOM, quotes what must be quoted and disarms formulas', () =>
  assert.equal(toCsv(cells), '\ufeff取組,役割\r\n医療、福祉,"「中心」\nとなる"\r\n\'=1+1,\'-\r\n'))

test('a workbook holds the cells as text under a frozen head', async () => {
  const book = new excel.Workbook()
  await book.xlsx.load((await toXlsx(cells, '役割/一覧')).buffer as never)
  const sheet = book.getWorksheet('役割一覧')!
  assert.equal(sheet.getCell('A3').value, '=1+1')
  assert.equal(sheet.views[0]?.state, 'frozen')
})
