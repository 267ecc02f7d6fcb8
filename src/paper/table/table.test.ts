import assert from 'node:assert/strict'
import { test } from 'node:test'
import excel from 'exceljs'
import iconv from 'iconv-lite'
import { fromCsv, toCsv, toXlsx } from '../index.ts'

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

test('CSV is read back as it was written, in UTF-8 and in the encoding of older Excel', () => {
  const plain = [
    ['氏名', '所属'],
    ['見本 花子', '企画課、\n総務係'],
    ['', ''],
    ['髙﨑', '"課"'],
  ]
  assert.deepEqual(fromCsv(new TextEncoder().encode(toCsv(plain))), plain)
  assert.deepEqual(fromCsv(iconv.encode('氏名,所属\r\n見本 花子,企画課\r\n', 'cp932')), [
    ['氏名', '所属'],
    ['見本 花子', '企画課'],
  ])
})

test('what is no CSV is told from an empty table', () => {
  assert.equal(fromCsv(new TextEncoder().encode('氏名,"所属\r\n')), null)
  assert.equal(fromCsv(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0, 1, 2])), null)
  assert.deepEqual(fromCsv(new Uint8Array()), [])
})
