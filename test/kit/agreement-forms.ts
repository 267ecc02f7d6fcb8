import fc from 'fast-check'
import { displayWidth } from '#text'

/** A structure to be rendered and read back. */
export interface Agreement {
  names: string[]
  labelled: boolean
  captions: string[]
  sentences: string[]
  items: string[]
  pillars: { title: string; rows: Row[] }[]
}

interface Row {
  title: string
  content: string
  roles: string[]
}

/** One way to write a structure down. */
export interface Form {
  digits: 'half' | 'full' | 'kanji'
  caption: 'above' | 'inline' | 'behind' | 'none'
  items: 'half' | 'full' | 'single' | 'kana' | 'bullet' | 'kanji'
  annex: 'tab' | 'pipe' | 'blank' | 'bare' | 'column' | 'list' | 'letters' | 'words'
  wrap: number
  gaps: boolean
  comma: '、' | '，'
  signature: 'lines' | 'one' | 'beside'
  /** What the way of the text did to it: blanks between all characters, blank lines at every wrap, page numbers. */
  wear: 'none' | 'spaced' | 'torn' | 'paged'
}

const places = ['見本市', '仮名町', '雛形村', '例示市', '試作町']
const things = [
  '観光案内所の整備',
  '救急医療の確保',
  '創業の支援',
  '公共交通の維持',
  '図書館の広域利用',
  '森林の保全',
]
const matters = [
  '圏域の魅力を広く発信する。',
  '住民が安心して暮らせる体制を整える。',
  '人材を育て、産業を振興する。',
  '施設を広く利用できるようにする。',
]
const said = [
  '中心となって取り組む。',
  '事業の企画及び運営を行う。',
  '必要な情報の提供に努める。',
  '住民への周知を図り、利用を促進する。',
]
const clauses = [
  'この協約は、住民の福祉の向上を図ることを目的とする。',
  '圏域の将来像を共有し、一体となって施策を進めるものとする。',
  '取組に要する費用の負担については、協議して別に定める。',
  '連絡調整を図るため、毎年度会議を開催するものとする。',
  'この協約に定めのない事項については、協議して定めるものとする。',
]
const captions = ['目的', '基本方針', '費用の負担', '連絡会議', '疑義の決定']

const row = (parties: number): fc.Arbitrary<Row> =>
  fc.record({
    title: fc.constantFrom(...things),
    content: fc.constantFrom(...matters),
    roles: fc.array(fc.constantFrom(...said), { minLength: parties, maxLength: parties }),
  })

/** Any structure: two to four parties, fields of policy, initiatives. */
export const agreement: fc.Arbitrary<Agreement> = fc.integer({ min: 2, max: 4 }).chain(parties =>
  fc.record({
    names: fc.shuffledSubarray(places, { minLength: parties, maxLength: parties }),
    labelled: fc.boolean(),
    captions: fc.constant(captions),
    sentences: fc.shuffledSubarray(clauses, { minLength: 3, maxLength: 5 }),
    items: fc.shuffledSubarray(things, { minLength: 2, maxLength: 4 }),
    pillars: fc
      .shuffledSubarray(['経済の成長', '都市機能の集積', '生活機能の向上'], { minLength: 1, maxLength: 3 })
      .chain(titles =>
        fc.tuple(
          ...titles.map(title =>
            fc.record({
              title: fc.constant(title),
              rows: fc.array(row(parties), { minLength: 1, maxLength: 3 }),
            }),
          ),
        ),
      ),
  }),
)

/** Any form. */
export const form: fc.Arbitrary<Form> = fc.record({
  digits: fc.constantFrom('half', 'full', 'kanji'),
  caption: fc.constantFrom('above', 'inline', 'behind', 'none'),
  items: fc.constantFrom('half', 'full', 'single', 'kana', 'bullet', 'kanji'),
  annex: fc.constantFrom('tab', 'pipe', 'blank', 'bare', 'column', 'list', 'letters', 'words'),
  wrap: fc.constantFrom(0, 24, 33, 40),
  gaps: fc.boolean(),
  comma: fc.constantFrom('、', '，'),
  signature: fc.constantFrom('lines', 'one', 'beside'),
  wear: fc.constantFrom('none', 'none', 'spaced', 'torn', 'paged'),
})

const KANJI = '〇一二三四五六七八九十'
const FULL = '０１２３４５６７８９'
const KANA = 'アイウエオカキクケコ'

function numeral(value: number, digits: Form['digits']): string {
  if (digits === 'kanji')
    return value > 10 ? `${KANJI[Math.floor(value / 10)]}十${KANJI[value % 10]}` : KANJI[value]!
  return digits === 'full' ? [...String(value)].map(digit => FULL[Number(digit)]).join('') : String(value)
}

const marks: Record<Form['items'], (ordinal: number) => string> = {
  half: ordinal => `(${ordinal}) `,
  full: ordinal => `（${FULL[ordinal]}）　`,
  single: ordinal => `${String.fromCharCode(0x2473 + ordinal)}　`,
  kana: ordinal => `${KANA[ordinal - 1]}　`,
  bullet: ordinal => `・(${ordinal}) `,
  kanji: ordinal => `${KANJI[ordinal]}　`,
}

/** Sets a paragraph in lines of so many characters. */
function set(text: string, { wrap }: Form): string[] {
  if (wrap === 0) return [text]
  return Array.from({ length: Math.ceil(text.length / wrap) }, (_, index) =>
    text.slice(index * wrap, (index + 1) * wrap),
  )
}

/** What the text calls a party. */
export const labelOf = (it: Agreement, index: number): string =>
  it.labelled ? '甲乙丙丁'[index]! : it.names[index]!

/** Writes a structure down in a form. */
export function render(it: Agreement, how: Form): string {
  const named = it.names.map((name, index) =>
    it.labelled ? `${name}（以下「${labelOf(it, index)}」という。）` : name,
  )
  const subject = `${named.slice(0, -1).join('、')}及び${named.at(-1)}`
  const lines = [titleOf(it), '', ...set(`${subject}は、次のとおり連携協約を締結する。`, how), '']
  it.sentences.forEach((sentence, index) => {
    const head = `第${numeral(index + 1, how.digits)}条`
    const caption = `（${it.captions[index]}）`
    if (how.caption === 'above') lines.push(caption)
    if (how.gaps) lines.push('')
    if (how.caption === 'behind') lines.push(head, caption, ...set(`　${sentence}`, how))
    else lines.push(...set(`${head}${how.caption === 'inline' ? caption : ''}　${sentence}`, how))
    if (index === 1)
      it.items.forEach((item, place) => void lines.push(...set(marks[how.items](place + 1) + item, how)))
    if (how.gaps) lines.push('')
  })
  lines.push(
    '',
    ...set(
      'この連携協約の締結を証するため、本書を作成し、各自が保有する。'.replace(
        '本書を',
        `本書${numeral(it.names.length, how.digits)}通を`,
      ),
      how,
    ),
  )
  lines.push(
    '',
    `平成${numeral(29, how.digits)}年${numeral(1, how.digits)}月${numeral(19, how.digits)}日`,
    '',
    ...signatures(it, how),
    '',
    '別表（第２条関係）',
    '',
    ...annex(it, how),
  )
  return worn(lines, how).join('\n').replaceAll('、', how.comma)
}

function worn(lines: string[], { wear, wrap, annex, signature }: Form): string[] {
  const isTable = !['list', 'letters', 'words'].includes(annex)
  if (wear === 'spaced' && !isTable && signature !== 'beside') return lines.map(line => [...line].join(' '))
  if (wear === 'torn' && wrap > 0) return lines.flatMap(line => (line.length === wrap ? [line, ''] : [line]))
  if (wear === 'paged')
    return lines.flatMap((line, index) =>
      index % 17 === 16 ? ['', `- ${(index + 1) / 17} -`, '', line] : [line],
    )
  return lines
}

/** The title of the agreement. */
export const titleOf = (it: Agreement): string => `${it.names.join('・')}連携協約`

function signatures(it: Agreement, how: Form): string[] {
  const labels = it.names.map((_, index) => (it.labelled ? `${labelOf(it, index)}　` : ''))
  if (how.signature === 'one')
    return it.names.flatMap((name, index) => [`${labels[index]}${name}`, `${name}長　見本 花子`])
  if (how.signature === 'beside' && it.labelled) {
    const wide = (text: string): string => text + ' '.repeat(30 - displayWidth(text))
    return [
      it.names.map((name, index) => wide(labels[index]! + name)).join(''),
      it.names.map(name => wide(`　　${name}長　見本 花子`)).join(''),
    ]
  }
  return it.names.flatMap((name, index) => [labels[index]! + name, `代表者　${name}長`, '見本　花子　印', ''])
}

function annex(it: Agreement, how: Form): string[] {
  const heads = ['項目', '取組内容', ...it.names.map((_, index) => `${labelOf(it, index)}の役割`)]
  const rows = (pillar: Agreement['pillars'][number]): string[][] =>
    pillar.rows.map(each => [each.title, each.content, ...each.roles])
  if (how.annex === 'column')
    return [
      ['分野', ...heads].join('\t'),
      ...it.pillars.flatMap(pillar =>
        rows(pillar).map((cells, index) => [index ? '〃' : pillar.title, ...cells].join('\t')),
      ),
    ]
  return it.pillars.flatMap((pillar, index) => {
    const heading = `（${FULL[index + 1]}）　${pillar.title}`
    switch (how.annex) {
      case 'tab':
        return [heading, heads.join('\t'), ...rows(pillar).map(cells => cells.join('\t'))]
      case 'bare':
        return [heading, ...rows(pillar).map(cells => cells.join('\t'))]
      case 'pipe':
        return [
          heading,
          `| ${heads.join(' | ')} |`,
          `|${heads.map(() => '---|').join('')}`,
          ...rows(pillar).map(cells => `| ${cells.join(' | ')} |`),
        ]
      case 'blank':
        return [heading, '', ...aligned([heads, ...rows(pillar)])]
      default:
        return [heading, ...listed(pillar.rows, it, how)]
    }
  })
}

/** Rows laid out with blanks in columns of twelve characters, each cell wrapped inside its column. */
function aligned(rows: string[][]): string[] {
  const width = 12
  return rows.flatMap(cells => {
    const pieces = cells.map(cell => cell.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])
    return Array.from({ length: Math.max(...pieces.map(piece => piece.length)) }, (_, line) =>
      pieces
        .map(piece => (piece[line] ?? '') + ' '.repeat(2 * width + 4 - displayWidth(piece[line] ?? '')))
        .join('')
        .trimEnd(),
    )
  })
}

function listed(rows: Row[], it: Agreement, how: Form): string[] {
  return rows.flatMap(({ title, content, roles }, index) => {
    if (how.annex === 'words')
      return [
        `${KANA[index]}　${title}`,
        `取組の内容：${content}`,
        ...roles.map((role, party) => `${labelOf(it, party)}の役割：${role}`),
      ]
    if (how.annex === 'letters')
      return [
        `${'abc'[index]}　${title}`,
        `(a) 取組内容`,
        content,
        '(b) 役割分担',
        ...roles.flatMap((role, party) => [
          `${['i', 'ii', 'iii', 'iv'][party]}　${labelOf(it, party)}の役割`,
          role,
        ]),
      ]
    return [
      `${KANA[index]}　${title}`,
      `(ア)　取組の内容`,
      content,
      ...roles.flatMap((role, party) => [`(${KANA[party + 1]})　${labelOf(it, party)}の役割`, role]),
    ]
  })
}
