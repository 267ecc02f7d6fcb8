import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Document, Footer, Header, Packer, Paragraph } from 'docx'
import { type Parts, p, r, tr, wordFile } from '../fixture/word.ts'
import { usualLimits } from '../limits.ts'
import { readDocx } from './document.ts'

function textOf(body: string, more: Omit<Parts, 'body'> = {}): string {
  return readDocx(wordFile({ body, ...more }), usualLimits)
}

test('cells stand between tabs, paragraphs within a cell at U+2028, merged cells as ditto or empty', () => {
  const body = `<w:tbl>${tr('項目', '内容', ['役割', '<w:gridSpan w:val="2"/>'])}${tr(
    ['観光', '<w:vMerge w:val="restart"/>'],
    p('催しを行う。') + p('広報を行う。'),
    '行う。',
    '協力する。',
  )}${tr([p(''), '<w:vMerge/>'], '調査', ['相互に協力する。', '<w:gridSpan w:val="2"/>'])}</w:tbl>`
  assert.equal(
    textOf(body),
    '項目\t内容\t役割\t\n観光\t催しを行う。\u2028広報を行う。\t行う。\t協力する。\n〃\t調査\t相互に協力する。\t相互に協力する。\n',
  )
})

test('a cell over the whole row is written once', () => {
  const body = `<w:tbl>${tr('項目', '内容')}${tr(['(1) 圏域全体の経済成長のけん引に関すること', '<w:gridSpan w:val="2"/>'])}</w:tbl>`
  assert.equal(textOf(body), '項目\t内容\n(1) 圏域全体の経済成長のけん引に関すること\t\n')
})

test('signatures side by side follow one another, in one cell each or line by line', () => {
  const blocks = tr(p('甲　見本市') + p('見本市長　見本 太郎'), p('乙　手本町') + p('手本町長　手本 花子'))
  const rows = tr('甲　見本市', '乙　手本町') + tr('見本市長　見本 太郎', '手本町長　手本 花子')
  const labels = tr('甲', '見本市', '乙', '手本町') + tr('', '見本市長　見本 太郎', '', '手本町長　手本 花子')
  for (const form of [blocks, rows, labels])
    assert.equal(
      textOf(`<w:tbl>${form}</w:tbl>`),
      '甲　見本市\n見本市長　見本 太郎\n\n乙　手本町\n手本町長　手本 花子\n',
    )
})

test('one party per row stays one party after the other', () => {
  const body = `<w:tbl>${tr('甲', p('見本市') + p('見本市長　見本 太郎'))}${tr('乙', p('手本町') + p('手本町長　手本 花子'))}</w:tbl>`
  assert.equal(textOf(body), '甲　見本市\n見本市長　見本 太郎\n乙　手本町\n手本町長　手本 花子\n')
})

test('a frame around the page is no table, and what stands in it keeps its order', () => {
  const inner = `<w:tbl>${tr('項目', '内容')}</w:tbl>`
  assert.equal(
    textOf(`<w:tbl>${tr(p('第1条　文') + inner + p('備考'))}</w:tbl>`),
    '第1条　文\n\n項目\t内容\n\n備考\n',
  )
})

test('text as it stands now: insertions in, deletions, hidden text, field codes and ruby readings out', () => {
  const body =
    `<w:p>${r('甲は、')}<w:ins>${r('乙と')}</w:ins><w:del><w:r><w:delText>丙と</w:delText></w:r></w:del>` +
    `<w:moveFrom>${r('移動')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>秘密</w:t></w:r>` +
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>' +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('別表')}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
    `<w:r><w:ruby><w:rt>${r('れんけい')}</w:rt><w:rubyBase>${r('連携')}</w:rubyBase></w:ruby></w:r>` +
    `<w:sdt><w:sdtContent>${r('する')}</w:sdtContent></w:sdt><w:hyperlink>${r('。')}</w:hyperlink></w:p>`
  assert.equal(textOf(body), '甲は、乙と別表連携する。\n')
})

test('soft breaks part lines, tabs are blanks, symbol signs are kept where they are known', () => {
  const body = `<w:p>${r('甲')}<w:r><w:tab/></w:r>${r('見本市')}<w:r><w:br/></w:r><w:r><w:sym w:font="Wingdings" w:char="F06C"/></w:r>${r('印')}</w:p>`
  assert.equal(textOf(body), '甲　見本市\n●印\n')
})

test('paragraphs whose tabs draw a table keep them', () => {
  const row = (...cells: string[]) => `<w:p>${cells.map(r).join('<w:r><w:tab/></w:r>')}</w:p>`
  assert.equal(
    textOf(row('項目', '甲', '乙') + row('観光', '行う', '協力')),
    '項目\t甲\t乙\n観光\t行う\t協力\n',
  )
})

test('text boxes side by side are read from the left, and their alternative versions once', () => {
  const box = (right: number, text: string) =>
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>' +
    `<wp:positionH><wp:posOffset>${right}</wp:posOffset></wp:positionH><wp:positionV><wp:posOffset>100</wp:posOffset></wp:positionV>` +
    `<wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  assert.equal(
    textOf(`<w:p>${box(3_000_000, '乙　手本町')}${box(1000, '甲　見本市')}</w:p>`),
    '甲　見本市\n\n乙　手本町\n',
  )
})

test('notes come at the end, heads and feet not at all', async () => {
  const notes = `<w:footnote w:type="separator">${p('―')}</w:footnote><w:footnote>${p('告示の日をいう。')}</w:footnote>`
  assert.equal(textOf(p('第1条　文'), { footnotes: notes }), '第1条　文\n\n告示の日をいう。\n')
  const side = (text: string) => ({ children: [new Paragraph(text)] })
  const printed = new Document({
    sections: [
      {
        headers: { default: new Header(side('頭')) },
        footers: { default: new Footer(side('足')) },
        children: [new Paragraph('本文')],
      },
    ],
  })
  assert.equal(readDocx(await Packer.toBuffer(printed), usualLimits), '本文\n')
})
