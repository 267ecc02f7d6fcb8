import assert from 'node:assert/strict'
import { test } from 'node:test'
import { column, type Page, printed } from '../fixture/print.ts'
import { usualLimits } from '../limits.ts'
import { readPdf } from './document.ts'

async function textOf(...pages: Page[]): Promise<string> {
  return (await readPdf(printed(pages), usualLimits)).text
}

test('lines broken at the margin are one paragraph; captions, articles and items begin new ones', async () => {
  const texts = [
    '（目的）',
    '第1条　この連携協約は、甲及び乙が連携して圏域の住民が安心して暮らすことので',
    'きる圏域を形成することを目的とする。',
    '(1) 観光',
    '(2) 医療',
  ]
  assert.equal(
    await textOf({ prints: column(72, 770, 18, texts) }),
    '（目的）\n第1条　この連携協約は、甲及び乙が連携して圏域の住民が安心して暮らすことのできる圏域を形成することを目的とする。\n(1) 観光\n(2) 医療\n',
  )
})

test('a wide step is an empty line', async () => {
  const prints = [
    ...column(72, 770, 18, ['第4条　文', '第5条　文']),
    ...column(72, 690, 18, ['別表', '備考']),
  ]
  assert.equal(await textOf({ prints }), '第4条　文\n第5条　文\n\n別表\n備考\n')
})

test('page numbers and heads that return are left out, the sentence over the page break goes on', async () => {
  const page = (number: number, texts: string[]): Page => ({
    prints: [
      { x: 72, y: 810, text: '見本圏域　連携協約' },
      ...column(72, 770, 18, texts),
      { x: 290, y: 30, text: `- ${number} -` },
    ],
  })
  const pages = [
    page(1, ['第1条　甲及び乙は、次に掲げる事項について、相互の資源及び機能を活用し、連携を']),
    page(2, ['図るものとする。']),
    page(3, ['第2条　文']),
  ]
  assert.equal(
    await textOf(...pages),
    '第1条　甲及び乙は、次に掲げる事項について、相互の資源及び機能を活用し、連携を図るものとする。\n\n第2条　文\n',
  )
})

test('a number that stands within the text is no page number', async () => {
  assert.equal(await textOf({ prints: column(72, 500, 18, ['第1条', '12', '第2条']) }), '第1条\n12\n第2条\n')
})

test('signatures side by side follow one another', async () => {
  const prints = [
    ...column(72, 400, 18, ['令和8年11月22日', '甲　見本市', '　　見本市長　見本 太郎']),
    ...column(320, 382, 18, ['乙　手本町', '　　手本町長　手本 花子']),
  ]
  assert.equal(
    await textOf({ prints }),
    '令和8年11月22日\n\n甲　見本市\n見本市長　見本 太郎\n\n乙　手本町\n手本町長　手本 花子\n',
  )
})

test('ruby is left out, signs printed twice to look bold count once', async () => {
  const prints = [
    { x: 72, y: 700, text: '第1条　連携する。' },
    { x: 72.3, y: 700, text: '第1条　連携する。' },
    { x: 113, y: 710, text: 'れんけい', size: 4 },
  ]
  assert.equal(await textOf({ prints }), '第1条　連携する。\n')
})

test('gaps are blanks, between a list mark and its text even narrow ones', async () => {
  const prints = [
    { x: 72, y: 700, text: '鹿' },
    { x: 92, y: 700, text: '児' },
    { x: 112, y: 700, text: '島' },
    { x: 72, y: 680, text: 'ア' },
    { x: 86, y: 680, text: '観光' },
    { x: 72, y: 660, text: '12' },
    { x: 84, y: 660, text: '月' },
  ]
  assert.equal(await textOf({ prints }), '鹿　児　島\nア　観光\n12月\n')
})

test('radicals are the characters they stand for', async () => {
  assert.equal(await textOf({ prints: [{ x: 72, y: 700, text: '\u2F92本町\u2EA0生' }] }), '見本町民生\n')
})

test('a page without text beside pages with text is told', async () => {
  const { notes } = await readPdf(
    printed([{ prints: [{ x: 72, y: 700, text: '文' }] }, { prints: [] }]),
    usualLimits,
  )
  assert.equal(notes.length, 1)
  assert.match(notes[0] ?? '', /^2ページには文字の情報がありません。/)
})

test('a list item that returns at the top of pages is no running head', async () => {
  const pages = ['公演を企画する。', '宣伝を行う。', '診療を担う。'].map(text => ({
    prints: column(72, 780, 18, ['(ア) 甲の役割', text]),
  }))
  assert.equal((await textOf(...pages)).match(/\(ア\) 甲の役割/g)?.length, 3)
})

test('what is set to the right or in the middle does not continue a full line', async () => {
  const title = '見本市及び手本町における見本圏域連携中枢都市圏の形成に係る連携協約について'
  const prints = [
    { x: 72, y: 770, text: title },
    { x: 300, y: 752, text: '平成28年7月8日' },
  ]
  assert.equal(await textOf({ prints }), `${title}\n平成28年7月8日\n`)
})

test('a heading below signatures side by side is not part of them', async () => {
  const prints = [
    ...column(82, 400, 18, ['甲　見本市', '見本市長　見本 太郎', '備　考']),
    ...column(320, 400, 18, ['乙　手本町', '手本町長　手本 花子']),
  ].map(print => (print.text === '備　考' ? { ...print, x: 72 } : print))
  assert.match(await textOf({ prints }), /手本町長　手本 花子\n+備　考\n$/)
})

test('a page written from top to bottom is read column by column from the right', async () => {
  const texts = ['第一条　甲及び乙は、毎年度協議を行う。', '第二条　費用は、協議して定める。']
  const prints = texts.map((text, at) => ({ x: 500 - at * 24, y: 780, text, vertical: true }))
  const foot = { x: 72, y: 20, text: 'file:///agreement.html' }
  assert.equal(await textOf({ prints: [...prints, foot] }), `${texts.join('\n')}\n`)
})

test('a page that was left early is followed by an empty line', async () => {
  const cover = { prints: column(200, 500, 18, ['連携協約書', '平成28年1月']) }
  assert.equal(
    await textOf(cover, { prints: column(72, 770, 18, ['第1条　文']) }),
    '連携協約書\n平成28年1月\n\n第1条　文\n',
  )
})

test('radicals and the old forms that fonts draw alike are the characters of today', async () => {
  assert.equal(
    await textOf({ prints: column(72, 770, 18, ['⼋⼾市と三戶町の⻘い海']) }),
    '八戸市と三戸町の青い海\n',
  )
})
