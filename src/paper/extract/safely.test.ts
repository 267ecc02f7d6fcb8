import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { extractText } from './extract.ts'
import { printed } from './fixture/print.ts'
import { p, wordFile } from './fixture/word.ts'
import { type Limits, usualLimits } from './limits.ts'
import { extractSafely } from './safely.ts'
import { type UnreadableCode, UnreadableFile } from './unreadable.ts'

const word = wordFile({ body: p('甲及び乙は、協力する。') })
const pdf = printed([{ prints: [{ x: 72, y: 700, text: '甲及び乙は、協力する。' }] }])
const opening = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'

function zip(name: string, content: string | Uint8Array): Uint8Array {
  return zipSync({ [name]: typeof content === 'string' ? strToU8(content) : content })
}

/** The head of an old Office container and the names of its streams, which are in UTF-16. */
function compound(...names: string[]): Uint8Array {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(names.join('\0'), 'utf16le')])
}

const refused: readonly [
  what: string,
  name: string,
  bytes: Uint8Array,
  code: UnreadableCode,
  says: RegExp,
  limits?: Partial<Limits>,
][] = [
  ['a file of 20 MB and a byte', 'a.txt', new Uint8Array(20 * 1024 * 1024 + 1), 'tooLarge', /上限は20MB/],
  ['a text beyond 1 MB', 'a.txt', Buffer.alloc(1024 * 1024 + 1, 'a'), 'textTooLong', /上限は1MB/],
  [
    'a Word file with more text than 1 MB',
    'a.docx',
    wordFile({ body: p('協'.repeat(9000)).repeat(150) }),
    'textTooLong',
    /上限は1MB/,
  ],
  ['a PDF without text', 'a.pdf', printed([{ prints: [] }]), 'scannedPdf', /文字認識（OCR）/],
  [
    'a PDF with a password',
    'a.pdf',
    readFileSync(new URL('./fixture/password.pdf', import.meta.url)),
    'encrypted',
    /保護を解除/,
  ],
  [
    'a Word file with a password',
    'a.docx',
    compound('EncryptionInfo', 'EncryptedPackage'),
    'encrypted',
    /保護を解除/,
  ],
  ['half a PDF', 'a.pdf', pdf.subarray(0, 500), 'broken', /PDFの内容が壊れて/],
  ['half a Word file', 'a.docx', word.subarray(0, word.length >> 1), 'broken', /壊れて/],
  ['a Word file whose XML stops', 'a.docx', zip('word/document.xml', `${opening}<w:p>`), 'broken', /壊れて/],
  [
    'a Word file that declares entities',
    'a.docx',
    zip('word/document.xml', `<!DOCTYPE w [<!ENTITY a "b">]>${opening}`),
    'broken',
    /壊れて/,
  ],
  [
    'noise',
    'a.dat',
    Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256),
    'broken',
    /壊れて/,
  ],
  [
    'a Word file that bursts',
    'a.docx',
    zip('word/document.xml', Buffer.alloc(40 * 1024 * 1024, ' ')),
    'zipBomb',
    /展開すると極端に大きく/,
  ],
  [
    'an Excel workbook',
    'a.xlsx',
    zip('xl/workbook.xml', '<x/>'),
    'unknownKind',
    /^Excelブックは読み取れません。Word（docx）/,
  ],
  ['an archive', 'a.zip', zip('a.txt', 'a'), 'unknownKind', /^圧縮ファイル（ZIP）は/],
  [
    'a Word file of the old format',
    'a.doc',
    compound('WordDocument'),
    'unknownKind',
    /^古い形式のWord文書（.doc）は/,
  ],
  ['a file of 一太郎', 'a.jtd', compound('DocumentText'), 'unknownKind', /^一太郎文書は/],
  ['a photograph', 'a.pdf', Buffer.from('ffd8ffe000104a46', 'hex'), 'unknownKind', /^JPEG画像は/],
  ['an RTF document', 'a.doc', Buffer.from('{\\rtf1 a}'), 'unknownKind', /^RTF文書は/],
  ['an empty file', 'a.txt', new Uint8Array(), 'empty', /文字がありません/],
  ['a Word file without words', 'a.docx', wordFile({ body: p('') }), 'empty', /文字がありません/],
  ['a file that takes too long', 'a.pdf', pdf, 'tookTooLong', /^0.001秒以内に/, { milliseconds: 1 }],
  [
    'a file that takes too much memory',
    'a.pdf',
    pdf,
    'tooMuchMemory',
    /メモリー/,
    { memoryBytes: 8 * 1024 * 1024 },
  ],
]

for (const [what, name, bytes, code, says, limits] of refused)
  test(`${what} is refused as ${code}, in a sentence`, async () => {
    await assert.rejects(extractSafely(bytes, name, { ...usualLimits, ...limits }), (error: unknown) => {
      assert.ok(error instanceof UnreadableFile, String(error))
      assert.equal(error.code, code)
      assert.match(error.message, says)
      assert.match(error.message, /。$/)
      return true
    })
  })

test('the kind of a file is told by its content and not by its name', async () => {
  const kinds = [
    [word, 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [pdf, 'pdf', 'application/pdf'],
    [Buffer.from('\n<!-- 例規 --><HTML><body>甲及び乙は、協力する。'), 'html', 'text/html'],
    [Buffer.from('甲及び乙は、協力する。'), 'text', 'text/plain'],
  ] as const
  for (const [bytes, fileKind, mediaType] of kinds) {
    const extracted = await extractSafely(bytes, 'misnamed.xls')
    assert.equal(extracted.text.trim(), '甲及び乙は、協力する。')
    assert.deepEqual([extracted.fileKind, extracted.mediaType], [fileKind, mediaType])
  }
})

test('plain text stays as it is but for its mark and its line ends', async () => {
  const bytes = Buffer.from('\uFEFF　第1条\t文 \r\n\r\n第2条\r文\n')
  const extracted = await extractText(bytes, 'a.txt')
  assert.deepEqual([extracted.text, extracted.encoding], ['　第1条\t文 \n\n第2条\n文\n', 'utf-8'])
})

test('the caller keeps the bytes that it gave', async () => {
  const before = Buffer.from(pdf)
  await extractSafely(pdf, 'a.pdf')
  await extractText(pdf, 'a.pdf')
  assert.deepEqual(Buffer.from(pdf), before)
})
