import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { linesOf, readAgreement, renumber, summaryOf } from './index.ts'

const seed = readFileSync(new URL('../../examples/kagoshima-hioki.txt', import.meta.url), 'utf8')
const parsed = readAgreement(seed)

describe('What was made of every line', () => {
  const fates = linesOf(parsed, seed)
  const fateOf = (words: string) => fates[seed.split('\n').findIndex(line => line.includes(words))]

  it('is told for each line of the source', () => assert.equal(fates.length, seed.split('\n').length))
  for (const [words, node] of [
    ['第1条 この連携協約は', '第1条第1項'],
    ['- (2) 高次', '第2条第1項(2)'],
    ['災害対策\t', '別表(3)-7'],
    ['森 博幸', 'signature'],
    ['（以下「甲」という。）', 'preamble'],
  ] as const) {
    it(`${words} is ${node}`, () => assert.deepEqual(fateOf(words), { kind: 'read', node }))
  }
  it('is layout for the heading of a table', () =>
    assert.deepEqual(fateOf('項目\t'), { kind: 'layout', layout: 'table-header' }))
  it('is unread for a line that fits nowhere', () => {
    const text = seed.replace(
      '(2) 高次の都市機能の集積・強化\n\n項目',
      'ふしぎな行\n(2) 高次の都市機能の集積・強化\n\n項目',
    )
    const strange = readAgreement(text)
    assert.deepEqual(
      strange.unread.map(unread => unread.text),
      ['ふしぎな行'],
    )
    assert.deepEqual(
      strange.pillars.map(pillar => pillar.title),
      parsed.pillars.map(pillar => pillar.title),
    )
    const line = text.split('\n').indexOf('ふしぎな行')
    assert.deepEqual(linesOf(strange, text)[line], { kind: 'unread' })
  })
})

describe('References are counted anew', () => {
  it('after an initiative moved to another field', () => {
    const [first, second, third] = parsed.initiatives
    const moved = renumber([second!, third!, { ...first!, pillar: 2 }])
    assert.deepEqual(
      moved.map(({ ref }) => ref),
      ['別表(1)-1', '別表(1)-2', '別表(2)-1'],
    )
  })
  it('but marks of a list stay', () => {
    const listed = { ...parsed.initiatives[0]!, ref: '第3条(1)ア' }
    assert.deepEqual(renumber([listed]), [listed])
  })
})

describe('The summary for the terminal', () => {
  const summary = summaryOf(parsed)
  for (const words of [
    '平成29年1月19日',
    '甲 鹿児島市',
    '第5条（協議）',
    '甲:共同 乙:共同',
    '毎年度',
    '2通',
  ]) {
    it(`tells ${words}`, () => assert.ok(summary.includes(words)))
  }
})

describe('A text that is no agreement', () => {
  for (const text of ['', 'こんにちは。', '\u0000\n（（（\n第第第\n|||\n\t\t\t']) {
    it(`${JSON.stringify(text)} is told with errors, never thrown`, () => {
      const { diagnostics, parties } = readAgreement(text)
      assert.deepEqual(
        diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
        ['title-missing', 'parties-missing'],
      )
      assert.equal(parties.length, 1)
    })
  }
})

describe('An amending agreement', () => {
  const head =
    '見本市と仮名町との連携協約の一部を変更する連携協約\n見本市（以下「甲」という。）及び仮名町（以下「乙」という。）は、連携協約の一部を次のとおり変更する。\n'
  for (const [sentence, changes] of [
    [
      '第5条中「毎年度」を「毎年」に改める。',
      [{ kind: 'replace', target: '第5条', old: '毎年度', new: '毎年' }],
    ],
    ['第２条第１号中「医療」を削る。', [{ kind: 'replace', target: '第2条第1号', old: '医療', new: '' }]],
    ['第6条を削る。', [{ kind: 'delete', target: '第6条' }]],
    [
      '別表（３）の７の項乙の役割の欄中「協力する」を「支援する」に改める。',
      [{ kind: 'replace', target: '別表(3)-7 乙の役割', old: '協力する', new: '支援する' }],
    ],
    [
      '第5条の次に次の１条を加える。\n第6条　甲及び乙は、協議する。',
      [
        {
          kind: 'insert',
          target: '第6条',
          after: '第5条',
          new: {
            number: 6,
            caption: null,
            paragraphs: [{ number: 1, text: '甲及び乙は、協議する。', lines: [4, 4] }],
            lines: [4, 4],
          },
        },
      ],
    ],
    [
      '第6条を第7条とし、第5条中「あ」を「い」に改める。',
      [
        { kind: 'renumber', target: '第6条', new: '第7条' },
        { kind: 'replace', target: '第5条', old: 'あ', new: 'い' },
      ],
    ],
  ] as const) {
    it(sentence, () => {
      const variation = readAgreement(head + sentence)
      assert.equal(variation.documentKind, 'variation')
      assert.deepEqual(variation.changes, changes)
      assert.deepEqual(variation.articles, [])
    })
  }

  it('shows its changes in a comparison table as well, whichever side is the new one', () => {
    const old = '第５条　甲及び乙の長は、毎年度協議を行うものとする。'
    const now = '第５条　甲及び乙の長は、毎年度２回協議を行うものとする。'
    const added = '第６条　甲及び乙は、状況を公表する。'
    for (const rows of [`変更後\t変更前\n${now}\t${old}\n${added}\t`, `旧\t新\n${old}\t${now}\n\t${added}`]) {
      const variation = readAgreement(`${head}\n${rows}\n\n附則\nこの協約は、令和４年４月１日から施行する。`)
      assert.deepEqual(
        variation.changes?.map(({ kind, target, after }) => [kind, target, after]),
        [
          ['replace', '第5条', undefined],
          ['insert', '第6条', '第5条'],
        ],
      )
      assert.equal(variation.changes?.[0]?.new, '甲及び乙の長は、毎年度２回協議を行うものとする。')
      assert.deepEqual([variation.articles, variation.unread], [[], []])
    }
  })
})
