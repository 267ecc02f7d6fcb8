import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { decodeText } from './encoding.ts'

const long = `連携中枢都市圏形成に係る連携協約
見本市（以下「甲」という。）及び手本町（以下「乙」という。）は、次のとおり連携協約を締結する。
第1条　この連携協約は、圏域の住民が安心して暮らせることを目的とする。\n`.repeat(40)

const samples = {
  long,
  sentence: '甲及び乙は、毎年度協議を行うものとする。',
  title: '連携協約',
  name: '日置市',
  kana: 'ア　イベントの共同開催',
  article: '第１条（目的）',
}

const ways = [
  ['UTF-8', 'utf8', 'utf-8'],
  ['CP932', 'cp932', 'shift_jis'],
  ['EUC-JP', 'euc-jp', 'euc-jp'],
  ['UTF-16 LE', 'utf16-le', 'utf-16le'],
  ['UTF-16 BE', 'utf16-be', 'utf-16be'],
] as const

for (const [name, codec, encoding] of ways)
  for (const [kind, text] of Object.entries(samples))
    test(`${name} is recognised without a mark (${kind})`, () => {
      assert.deepEqual(decodeText(iconv.encode(text, codec)), { text, encoding })
    })

for (const [name, codec, encoding] of [ways[0], ways[3], ways[4]])
  test(`the byte order mark of ${name} decides and is removed`, () => {
    const bytes = iconv.encode('日置市', codec, { addBOM: true })
    assert.deepEqual(decodeText(bytes), { text: '日置市', encoding })
  })

test('the extensions of CP932 by NEC and IBM survive', () => {
  const text = '①㈱ 髙橋・山﨑（森 博幸～宮路） 第1項－第2項'
  assert.deepEqual(decodeText(iconv.encode(text, 'cp932')), { text, encoding: 'shift_jis' })
})

test('half-width katakana in CP932 is not taken for EUC-JP', () => {
  const text = '別表 ﾊﾞｽ路線の維持 ﾈｯﾄﾜｰｸの強化'
  assert.deepEqual(decodeText(iconv.encode(text, 'cp932')), { text, encoding: 'shift_jis' })
})

test('ISO-2022-JP is recognised by its escapes', () => {
  const bytes = Buffer.from('\x1b$B6(Ls\x1b(B 1', 'latin1')
  assert.deepEqual(decodeText(bytes), { text: '協約 1', encoding: 'iso-2022-jp' })
})

test('names with characters beyond the basic plane survive in UTF-8 and UTF-16', () => {
  const text = '𠮷田 葛\u{E0100}城 髙﨑'
  assert.equal(decodeText(Buffer.from(text))?.text, text)
  assert.equal(decodeText(iconv.encode(text, 'utf16-le', { addBOM: true }))?.text, text)
})

test('plain ASCII is UTF-8, and nothing is an empty text', () => {
  assert.deepEqual(decodeText(Buffer.from('a\tb\n')), { text: 'a\tb\n', encoding: 'utf-8' })
  assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf-8' })
})

test('one damaged byte in a long text stays visible and does not spoil the rest', () => {
  const bytes = Buffer.from(long)
  bytes[3000] = 0xff
  const decoded = decodeText(bytes)
  assert.equal(decoded?.encoding, 'utf-8')
  assert.match(decoded?.text ?? '', /\uFFFD/)
})

test('bytes that are no text are refused', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256)
  assert.equal(decodeText(noise), null)
})

test('a declared encoding is believed if it decodes cleanly, else the bytes decide', () => {
  const bytes = iconv.encode('市', 'euc-jp')
  assert.equal(decodeText(bytes, 'euc-jp')?.text, '市')
  assert.equal(decodeText(Buffer.from(samples.sentence), 'shift_jis')?.text, samples.sentence)
})

for (const [label, codec] of [
  ['x-sjis', 'cp932'],
  ['Windows-31J', 'cp932'],
  ['EUC-JP', 'euc-jp'],
  ['koi8-r', 'cp932'],
  ['nonsense', 'cp932'],
] as const)
  test(`a declared ${label} is read as pages mean it, or passed over`, () => {
    assert.equal(decodeText(iconv.encode(samples.sentence, codec), label)?.text, samples.sentence)
  })
