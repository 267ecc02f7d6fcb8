import assert from 'node:assert/strict'
import { test } from 'node:test'
import { column, gridLines, type Page, type Print, printed } from '../fixture/print.ts'
import { usualLimits } from '../limits.ts'
import { readPdf } from './document.ts'

const columns = [60, 160, 300, 420, 540]
const heads = ['項目', '取組内容', '甲の役割', '乙の役割']

async function linesOf(...pages: Page[]): Promise<string[]> {
  const { text } = await readPdf(printed(pages), usualLimits)
  return text.split('\n').filter(line => line !== '')
}

/** The words of one table row, a list per cell, from `top` down. */
function row(top: number, ...cells: (string | string[])[]): Print[] {
  return cells.flatMap((cell, at) => column(columns[at]! + 5, top - 14, 14, [cell].flat()))
}

test('cells follow from the ruling lines, and words broken by a cell are whole again', async () => {
  const page = {
    prints: [
      ...row(700, ...heads),
      ...row(
        680,
        ['観光資源の活用', '促進'],
        ['催しを共同で行うための協', '議を進める。', '広報を行う。'],
        '中心となって行う。',
        '協力する。',
      ),
    ],
    lines: gridLines(columns, [700, 680, 620]),
  }
  assert.deepEqual(await linesOf(page), [
    heads.join('\t'),
    '観光資源の活用促進\t催しを共同で行うための協議を進める。\u2028広報を行う。\t中心となって行う。\t協力する。',
  ])
})

test('where a line is missing between two cells they are one, downwards and across', async () => {
  const lines = gridLines(columns, [700, 680]).concat(
    [
      [160, 650, 540, 650],
      [60, 620, 540, 620],
    ],
    [60, 160, 300, 540].map(x => [x, 680, x, 620]),
    [[420, 650, 420, 620]],
  )
  const page = {
    prints: [
      ...row(700, ...heads),
      ...row(680, '観光', '催し', '相互に協力して取り組む。'),
      ...row(650, '', '広報', '作る。', '配る。'),
    ],
    lines,
  }
  assert.deepEqual(await linesOf(page), [
    heads.join('\t'),
    '観光\t催し\t相互に協力して取り組む。\t相互に協力して取り組む。',
    '〃\t広報\t作る。\t配る。',
  ])
})

test('a table without lines at its sides has its outer columns', async () => {
  const lines = gridLines(columns, [700, 680, 640]).filter(
    ([x1, , x2]) => x1 !== x2 || (x1 !== 60 && x1 !== 540),
  )
  const page = { prints: [...row(700, ...heads), ...row(680, '観光', '催し', '行う。', '協力する。')], lines }
  assert.deepEqual(await linesOf(page), [heads.join('\t'), '観光\t催し\t行う。\t協力する。'])
})

test('a row broken over two pages is one row, and the head of the second page is not repeated', async () => {
  const first = {
    prints: [
      ...row(200, ...heads),
      ...row(
        180,
        '観光',
        ['催しを共同で行うための準備', 'を進め、両市町による実行委'],
        '中心となって行う。',
        '甲と連携して催しの運営',
      ),
    ],
    lines: gridLines(columns, [200, 180, 130]),
  }
  const second = {
    prints: [
      ...row(780, ...heads),
      ...row(760, '', '員会を置く。', '', 'に協力する。'),
      ...row(730, '医療', '救急を担う。', '行う。', '協力する。'),
    ],
    lines: gridLines(columns, [780, 760, 730, 700]),
  }
  assert.deepEqual(await linesOf(first, second), [
    heads.join('\t'),
    '観光\t催しを共同で行うための準備を進め、両市町による実行委員会を置く。\t中心となって行う。\t甲と連携して催しの運営に協力する。',
    '医療\t救急を担う。\t行う。\t協力する。',
  ])
})

test('a row of whole sentences that names nothing new is the rest of the row before the page break', async () => {
  const first = {
    prints: [...row(200, ...heads), ...row(180, '観光', '催し', '企画すること。', '協力すること。')],
    lines: gridLines(columns, [200, 180, 150]),
  }
  const second = {
    prints: row(780, '', '', '広報すること。', '参加すること。'),
    lines: gridLines(columns, [780, 750]),
  }
  assert.deepEqual(await linesOf(first, second), [
    heads.join('\t'),
    '観光\t催し\t企画すること。\u2028広報すること。\t協力すること。\u2028参加すること。',
  ])
})

test('a cell merged over rows goes on after a page break', async () => {
  const first = {
    prints: [...row(200, ...heads), ...row(180, '観光', '催しを行う。', '行う。', '協力する。')],
    lines: gridLines(columns, [200, 180, 150]),
  }
  const second = {
    prints: row(780, '', '広報を行う。', '作る。', '配る。'),
    lines: gridLines(columns, [780, 750]),
  }
  assert.deepEqual(await linesOf(first, second), [
    heads.join('\t'),
    '観光\t催しを行う。\t行う。\t協力する。',
    '〃\t広報を行う。\t作る。\t配る。',
  ])
})

test('another table on the next page stays another table', async () => {
  const first = { prints: row(200, ...heads), lines: gridLines(columns, [200, 180]) }
  const second = {
    prints: [
      { x: 65, y: 766, text: '備考' },
      { x: 305, y: 766, text: '別に定める。' },
    ],
    lines: gridLines([60, 300, 540], [780, 760]),
  }
  assert.deepEqual(await linesOf(first, second), [heads.join('\t'), '備考\t別に定める。'])
})

test('a table without any lines is read by its columns; rows begin where every cell begins anew', async () => {
  const page = {
    prints: [
      ...row(700, ...heads),
      ...row(
        680,
        ['観光の', '振興'],
        ['催しを共同で', '開催する。'],
        ['中心となって', '取り組む。'],
        '協力する。',
      ),
      ...row(652, '医療', '救急を担う。', '行う。', '協力する。'),
    ],
  }
  assert.deepEqual(await linesOf(page), [
    heads.join('\t'),
    '観光の振興\t催しを共同で開催する。\t中心となって取り組む。\t協力する。',
    '医療\t救急を担う。\t行う。\t協力する。',
  ])
})

test('a heading with a wide gap after its mark ends a table without lines, as the next head does', async () => {
  const second = [60, 150, 290, 430]
  const page = {
    prints: [
      ...row(700, ...heads),
      ...row(682, '観光', '催しを行う。', '行う。', '協力する。'),
      { x: 62, y: 646, text: '(2)' },
      { x: 92, y: 646, text: '都市機能' },
      ...heads.map((text, at) => ({ x: second[at]!, y: 628, text })),
      ...['医療', '救急を担う。', '行う。', '協力する。'].map((text, at) => ({
        x: second[at]!,
        y: 610,
        text,
      })),
    ],
  }
  assert.deepEqual(await linesOf(page), [
    heads.join('\t'),
    '観光\t催しを行う。\t行う。\t協力する。',
    '(2)　都市機能',
    heads.join('\t'),
    '医療\t救急を担う。\t行う。\t協力する。',
  ])
})

test('a table without lines goes on over the page, past the page number', async () => {
  const first = {
    prints: [
      ...row(120, ...heads),
      ...row(100, '観光', '催しを行う。', '行う。', '協力する。'),
      { x: 290, y: 60, text: '- 1 -' },
    ],
  }
  const second = {
    prints: [
      ...row(780, '医療', '救急を担う。', '行う。', '協力する。'),
      { x: 65, y: 730, text: '(2) 都市機能' },
      { x: 290, y: 60, text: '- 2 -' },
    ],
  }
  assert.deepEqual(await linesOf(first, second), [
    heads.join('\t'),
    '観光\t催しを行う。\t行う。\t協力する。',
    '医療\t救急を担う。\t行う。\t協力する。',
    '(2) 都市機能',
  ])
})

test('lines between the rows alone part the rows', async () => {
  const lines = [702, 682, 650, 630].map((y): [number, number, number, number] => [60, y, 540, y])
  const page = {
    prints: [
      ...row(700, ...heads),
      ...row(680, '観光', ['催しを共同で', '開催'], '主催', '参加'),
      ...row(648, '医療', '救急', '運営', '参加'),
    ],
    lines,
  }
  assert.deepEqual(await linesOf(page), [
    heads.join('\t'),
    '観光\t催しを共同で開催\t主催\t参加',
    '医療\t救急\t運営\t参加',
  ])
})

test('a box around a title is no table', async () => {
  const page = { prints: [{ x: 200, y: 766, text: '連携協約書' }], lines: gridLines([190, 300], [780, 760]) }
  assert.deepEqual(await linesOf(page), ['連携協約書'])
})

test('words set from top to bottom in a narrow cell are read downwards', async () => {
  const page = {
    prints: [
      { x: 110, y: 695, text: '経済ー観光', vertical: true },
      ...row(700, '', '催し'),
      ...row(670, '', '広報'),
    ],
    lines: gridLines(columns.slice(0, 3), [700, 640]).concat([[160, 670, 300, 670]]),
  }
  assert.deepEqual(await linesOf(page), ['経済ー観光\t催し', '〃\t広報'])
})

test('a page set on its side is read upright', async () => {
  const sideways = {
    before: '0 1 -1 0 595 0 cm',
    prints: [...row(500, ...heads), ...row(480, '観光', '催し', '行う。', '協力する。')],
    lines: gridLines(columns, [500, 480, 450]),
  }
  for (const rotate of [0, 90])
    assert.deepEqual(await linesOf({ ...sideways, rotate }), [
      heads.join('\t'),
      '観光\t催し\t行う。\t協力する。',
    ])
})
