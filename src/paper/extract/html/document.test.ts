import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { UnreadableFile } from '../unreadable.ts'
import { readHtml } from './document.ts'

function textOf(body: string): string {
  return readHtml(
    Buffer.from(`<!DOCTYPE html><html lang="ja"><head><title>例規</title></head><body>${body}</body></html>`),
  ).text
}

for (const [label, codec, encoding] of [
  ['Shift_JIS', 'cp932', 'shift_jis'],
  ['EUC-JP', 'euc-jp', 'euc-jp'],
  ['utf-8', 'utf8', 'utf-8'],
] as const)
  test(`a page that declares ${label} is read so`, () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"></head><body>日置市</body></html>`
    assert.deepEqual(readHtml(iconv.encode(page, codec)), { text: '日置市\n', encoding })
  })

test('blocks and forced breaks are lines; lines broken in the source go on without a blank', () => {
  assert.equal(
    textOf('<div><p>連携\n  協約を<br>締結&nbsp;する。</p>備考</div>'),
    '連携協約を\n締結 する。\n備考\n',
  )
})

test('navigation and history stay as lines of their own', () => {
  assert.equal(
    textOf('<nav><a>ホーム</a> <a>目次</a></nav><p>第1条　文</p><p>沿革</p>'),
    'ホーム 目次\n\n第1条　文\n沿革\n',
  )
})

test('what a reader of the page does not see is left out', () => {
  const unseen =
    '<script>x</script><style>x</style><p hidden>x</p><p style="display: none">x</p><!-- x --><select><option>x</option></select>'
  assert.equal(
    textOf(`${unseen}<p>連<ruby>携<rp>(</rp><rt>けい</rt><rp>)</rp></ruby>する。</p>`),
    '連携する。\n',
  )
})

test('a character drawn as a picture is its description, other pictures are nothing', () => {
  assert.equal(textOf('<p>森<img alt="髙">橋<img alt="印刷する"></p>'), '森髙橋\n')
})

test('cells merged over rows and columns are ditto and empty', () => {
  const table =
    '<table><tr><th rowspan="2">取組<th colspan="2">役割</tr><tr><th>甲<th>乙</tr>' +
    '<tr><td rowspan="2">観光<td>行<br>う。<td rowspan="2">協力する。</tr><tr><td>作る。</tr></table>'
  assert.equal(textOf(table), '取組\t役割\t\n〃\t甲\t乙\n観光\t行\u2028う。\t協力する。\n〃\t作る。\t〃\n')
})

test('a caption stands before its table, a head and a foot in their places', () => {
  const table =
    '<table><caption>別表</caption><thead><tr><th>項目<th>内容</thead><tbody><tr><td>観光<td>催し</tbody></table>'
  assert.equal(textOf(table), '別表\n\n項目\t内容\n観光\t催し\n')
})

test('tables that lay out the page are taken apart, the table within stays', () => {
  const data = '<table><tr><td>項目<td>内容</table>'
  assert.equal(
    textOf(`<table><tr><td>目次<td><p>第1条　文</p>${data}</table>`),
    '目次\n\n第1条　文\n\n項目\t内容\n',
  )
  assert.equal(
    textOf('<table><tr><td>目次<td><p>第1条　文</p><p>第2条　文</p></table>'),
    '目次\n\n第1条　文\n第2条　文\n',
  )
  assert.equal(textOf('<table><tr><td>第1条　文<tr><td>第2条　文</table>'), '第1条　文\n\n第2条　文\n')
})

test('an ordered list shows its numbers unless its items have their own', () => {
  assert.equal(textOf('<ol start="3"><li>観光<li>医療</ol>'), '3.　観光\n4.　医療\n')
  assert.equal(textOf('<ol type="a"><li>観光</ol>'), 'a.　観光\n')
  assert.equal(textOf('<ol><li>(1) 観光<li>第２条　文</ol>'), '(1) 観光\n第２条　文\n')
})

test('entities are their characters, and text set in a fixed form keeps its blanks', () => {
  assert.equal(
    textOf('<p>&lt;別表&gt; &#x9ad9;</p><pre>項目    内容\n観光    催し</pre>'),
    '<別表> 髙\n項目    内容\n観光    催し\n',
  )
})

test('a page nested beyond reason is refused', () => {
  assert.throws(
    () => textOf('<div>'.repeat(2000)),
    (error: unknown) => error instanceof UnreadableFile && error.code === 'broken',
  )
})
