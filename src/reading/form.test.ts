import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readAgreement } from './index.ts'

const HEAD =
  '見本市及び仮名町における連携協約\n\n見本市（以下「甲」という。）及び仮名町（以下「乙」という。）は、次のとおり連携協約を締結する。\n\n'
const ARTICLES = '第1条　甲及び乙は、連携する。\n第2条　取組は、別表のとおりとする。\n\n'

/** What a text with the given annex says of its initiatives. */
function initiativesOf(annex: string) {
  return readAgreement(`${HEAD}${ARTICLES}${annex}`).initiatives.map(({ ref, title, content, roles }) => [
    ref,
    title,
    content,
    ...roles.map(role => `${role.party}:${role.text}`),
  ])
}

describe('Parties may be told in the brackets of the preamble', () => {
  for (const preamble of [
    '見本市（代表者　見本市長　見本　一郎。以下「甲」という。）と仮名町（代表者　仮名町長　仮名　花。以下「乙」という。）は、次のとおり協定を締結する。',
    '見本市（以下「甲」という。代表者　見本市長　見本　一郎）と仮名町（以下「乙」という。代表者　仮名町長　仮名　花）は、次のとおり協定を締結する。',
    '見本市　代表者　見本市長　見本　一郎（以下「甲」という。）と仮名町　代表者　仮名町長　仮名　花（以下「乙」という。）は、次のとおり協定を締結する。',
  ]) {
    it(preamble.slice(0, 20), () => {
      const { parties } = readAgreement(`図書館の相互利用に関する協定\n\n${preamble}\n\n第１条　利用する。\n`)
      assert.deepEqual(
        parties.map(({ label, name, representative }) => [
          label,
          name,
          representative?.office,
          representative?.name,
        ]),
        [
          ['甲', '見本市', '見本市長', '見本一郎'],
          ['乙', '仮名町', '仮名町長', '仮名花'],
        ],
      )
    })
  }
})

describe('Page numbers in brackets', () => {
  it('are no items, whether alone or counting on over the articles', () => {
    const text = `${HEAD}（取組）\n第1条　取組を行う。\n（1）\n（費用）\n第2条　費用は、甲及び乙が協議して、\n（2）\n別に定める。\n`
    assert.deepEqual(
      readAgreement(text).articles.map(({ paragraphs }) =>
        paragraphs.map(({ text, items }) => [text, items]),
      ),
      [[['取組を行う。', undefined]], [['費用は、甲及び乙が協議して、別に定める。', undefined]]],
    )
  })
  it('are none where items of one article stand so', () => {
    const text = `${HEAD}第1条　次の取組を行う。\n（1）\n医療\n（2）\n福祉\n`
    const items = readAgreement(text).articles[0]!.paragraphs[0]!.items
    assert.deepEqual(
      items?.map(item => item.text),
      ['医療', '福祉'],
    )
  })
})

describe('Tables beside those of initiatives', () => {
  it('of rates, a row for each party, are no initiatives', () => {
    const annex = '別表（第2条関係）\n団体名\t負担割合\n見本市\t48.5％\n仮名町\t51.5％\n'
    assert.deepEqual(initiativesOf(annex), [])
  })
  it('give their columns on costs and remarks to no role', () => {
    const annex =
      '別表（第2条関係）\n項目\t内容\t甲の役割\t乙の役割\t費用\t備考\n観光\t観光を進める。\t案内を行う。\t甲に協力する。\t甲の負担とする。\t毎年\n'
    assert.deepEqual(initiativesOf(annex), [
      ['別表-1', '観光', '観光を進める。', '甲:案内を行う。', '乙:甲に協力する。'],
    ])
  })
})

describe('A nested list in an annex', () => {
  for (const [outer, inner, ref] of [
    ['一', '(1)', '別表一(1)'],
    ['ア', '(ア)', '別表ア(ア)'],
    ['1', '(1)', '別表(1)(1)'],
  ] as const) {
    it(`marked ${outer} and ${inner} is cited ${ref}`, () => {
      const annex = `別表（第2条関係）\n${outer}　暮らし\n${inner}　医療\n　取組の内容　医療を保つ。\n　甲の役割　医療を担う。\n　乙の役割　甲に協力する。\n`
      assert.deepEqual(initiativesOf(annex), [
        [ref, '医療', '医療を保つ。', '甲:医療を担う。', '乙:甲に協力する。'],
      ])
    })
  }
})

describe('Costs fixed in the annex', () => {
  it('are no duty to share them', () => {
    const { duties } = readAgreement(
      `${HEAD}第1条　前項の事務に係る役割分担及び費用分担は、別表に定めるとおりとする。\n`,
    )
    assert.deepEqual(duties, [])
  })
})

describe('Cells that tell more than their heading', () => {
  it('hold the roles of all parties, a paragraph for each', () => {
    const annex =
      '別表（第2条関係）\n項目\t内容\t役割分担\n観光\t観光を進める。\t甲の役割：案内を行う。\u2028乙の役割：甲に協力する。\n祭り\t祭りを開く。\t【甲】祭りを開く。\u2028【乙】甲に協力する。\n'
    assert.deepEqual(initiativesOf(annex), [
      ['別表-1', '観光', '観光を進める。', '甲:案内を行う。', '乙:甲に協力する。'],
      ['別表-2', '祭り', '祭りを開く。', '甲:祭りを開く。', '乙:甲に協力する。'],
    ])
  })
  it('hold nothing but numbers under a heading for fields of policy', () => {
    const annex =
      '別表（第2条関係）\n区分\t事業\t概要\t甲の役割\t乙の役割\n1\t観光\t観光を進める。\t案内を行う。\t甲に協力する。\n2\t祭り\t祭りを開く。\t祭りを開く。\t甲に協力する。\n'
    assert.deepEqual(
      initiativesOf(annex).map(([ref, title]) => [ref, title]),
      [
        ['別表-1', '観光'],
        ['別表-2', '祭り'],
      ],
    )
  })
})

describe('Parties made 甲 and 乙 by the preamble', () => {
  it('are known, and so are their signatures where the labels stand apart', () => {
    const text =
      '見本市及び仮名町における協定書\n見本市を甲とし、仮名町を乙として、甲乙間に次のとおり協定を締結する。\n第1条　甲及び乙は、連携する。\n本書2通を作成する。\n令和3年4月1日\n甲\n乙\n住所\n氏名\n住所\n氏名\n見本市長　見本　一郎\n仮名町長　仮名　花\n'
    assert.deepEqual(
      readAgreement(text).parties.map(({ label, name, representative }) => [
        label,
        name,
        representative?.name,
      ]),
      [
        ['甲', '見本市', '見本一郎'],
        ['乙', '仮名町', '仮名花'],
      ],
    )
  })
})

describe('Articles without brackets round their captions', () => {
  for (const head of [
    (number: number) => `第${number}条　`,
    (number: number) => `第${'一二三'[number - 1]}　`,
    (number: number) => `${number}　`,
  ]) {
    it(`may be called ${head(1)}目的`, () => {
      const text = `${HEAD}${head(1)}目的\n甲及び乙は、連携する。\n${head(2)}取組\n次の取組を行う。\n（１）医療\n（２）福祉\n${head(3)}協議\n甲及び乙は、毎年度協議する。\n`
      assert.deepEqual(
        readAgreement(text).articles.map(({ number, caption, paragraphs }) => [
          number,
          caption,
          paragraphs[0]!.text,
          paragraphs[0]!.items?.length,
        ]),
        [
          [1, '目的', '甲及び乙は、連携する。', undefined],
          [2, '取組', '次の取組を行う。', 2],
          [3, '協議', '甲及び乙は、毎年度協議する。', undefined],
        ],
      )
    })
  }
})

describe('Initiatives of a list', () => {
  const listed = (list: string) =>
    readAgreement(`${HEAD}第1条　取組は、次のとおりとする。\n${list}`).initiatives.map(
      ({ ref, title, content, roles }) => [
        ref,
        title,
        content,
        ...roles.map(role => `${role.party}:${role.text}`),
      ],
    )
  for (const [form, list] of [
    ['a party before its words', '（１）医療　医療を保つ。\n甲　医療を担う。\n乙　甲に協力する。\n'],
    ['brackets', '１　医療\n（取組）医療を保つ。\n（甲）医療を担う。\n（乙）甲に協力する。\n'],
    ['headings', '（１）医療\nア　内容　医療を保つ。\nイ　甲　医療を担う。\nウ　乙　甲に協力する。\n'],
  ] as const) {
    it(`are read where ${form} tell them`, () => {
      const ref = form === 'brackets' ? '第1条1' : '第1条(1)'
      assert.deepEqual(listed(list), [[ref, '医療', '医療を保つ。', '甲:医療を担う。', '乙:甲に協力する。']])
    })
  }
  it('are read where sentences tell them behind title and content', () =>
    assert.deepEqual(listed('一　医療　医療を保つ。\n　甲は、医療を担う。\n　乙は、甲に協力する。\n'), [
      ['第1条一', '医療', '医療を保つ。', '甲:甲は、医療を担う。', '乙:乙は、甲に協力する。'],
    ]))
})

describe('Names of parties', () => {
  for (const [preamble, names] of [
    ['見本市を甲、仮名町を乙とし、甲と乙とは、次のとおり連携協約を締結する。', ['見本市', '仮名町']],
    [
      '見本市長（以下「甲」という。）及び仮名町長（以下「乙」という。）は、次のとおり協定する。',
      ['見本市', '仮名町'],
    ],
    [
      '公開日：2022年4月1日\n見本市（以下「甲」という。）及び仮名町（以下「乙」という。）は、協定する。',
      ['見本市', '仮名町'],
    ],
  ] as const) {
    it(preamble.slice(0, 12), () => {
      const text = `見本市及び仮名町における連携協約\n\n${preamble}\n\n第1条　甲及び乙は、連携する。\n`
      assert.deepEqual(
        readAgreement(text).parties.map(({ name }) => name),
        names,
      )
    })
  }
})

describe('Signatures', () => {
  const signedBy = (preamble: string, signatures: string) =>
    readAgreement(
      `連携協約\n\n${preamble}は、次のとおり連携協約を締結する。\n\n第1条　連携する。\n\n${signatures}`,
    ).parties.map(({ label, representative }) => [label, representative?.office, representative?.name])
  const both = [
    ['甲', '甲府市長', '見本太郎'],
    ['乙', '甲斐市長', '見本花子'],
  ]
  it('tell the label 甲 from a name that begins with it', () =>
    assert.deepEqual(
      signedBy(
        '甲府市（以下「甲」という。）及び甲斐市（以下「乙」という。）',
        '甲　甲府市\n　　甲府市長　見本　太郎\n乙　甲斐市\n　　甲斐市長　見本　花子\n',
      ),
      both,
    ))
  it('give office and person behind an address on one line', () =>
    assert.deepEqual(
      signedBy(
        '山梨県甲府市（以下「甲」という。）及び山梨県甲斐市（以下「乙」という。）',
        '甲 山梨県甲府市見本町2534番地 甲府市長 見本 太郎\n乙 山梨県甲斐市見本483番地 甲斐市長 見本 花子\n',
      ),
      both,
    ))
})

it('labels that only the first article gives stand for the names of the preamble', () => {
  const { parties } = readAgreement(
    '見本市及び仮名町は、次のとおり規約を定める。\n\n第一条　見本市（以下「甲」という。）は、仮名町（以下「乙」という。）に委託する。\n',
  )
  assert.deepEqual(
    parties.map(({ label, name }) => [label, name]),
    [
      ['甲', '見本市'],
      ['乙', '仮名町'],
    ],
  )
})
