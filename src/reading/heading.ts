import { fold, unspaced } from '#text'
import { type KnownParty, mentionsIn } from './mention.ts'

/** What stands under a heading of a column, or behind a heading in a list. */
export type Heading =
  | { kind: 'pillar' | 'title' | 'content' | 'roles' | 'number' | 'note' }
  | { kind: 'role'; parties: string[] }

const KINDS: readonly [kind: 'pillar' | 'title' | 'content' | 'roles' | 'number' | 'note', words: RegExp][] =
  [
    ['number', /^(?:番号|No\.?|№|#|通番|項番|連番|整理番号)$/iu],
    [
      'pillar',
      /^(?:(?:政策|連携|施策|対象|取組|協力)(?:の|する)?分野(?:名|等)?|分野(?:名)?|区分|大項目|大区分|(?:施策|政策|取組)?の?柱|基本(?:的な)?方針|基本目標|役割区分|大分類|視点)$/u,
    ],
    [
      'title',
      /^(?:(?:連携|協力|対象|取組|具体的な|個別|主な)(?:する|の)?)?(?:項目|取組|取り組み|取組み|事項|事業|施策|中項目|小項目|小区分|小分類|中区分)(?:名|の?名称|の?項目|の?事項)?(?:等)?$|^(?:名称|件名|テーマ|協力分野名)$/u,
    ],
    [
      'content',
      /^(?:(?:具体的な|主な|個別の?)?(?:取組|取り組み|取組み|連携|事業|施策|協力|実施|事務)?(?:する|を図る|して行う)?(?:の|取組の?|事業の?|施策の?|事項の?|事務の?)?(?:具体的)?(?:な)?)(?:内容|概要|方針|目的及び内容|趣旨)(?:等)?$/u,
    ],
    [
      'roles',
      /^(?:各|双方|当事者|関係市町村?|構成市町村?|市町村?|両[市町村者]+|それぞれ)?の?役割(?:の?分担)?(?:の内容)?(?:等)?(?:(?:及び|・|と|並びに)費用(?:の)?(?:分担|負担)(?:等)?)?$/u,
    ],
    [
      'note',
      /^(?:備考|摘要|(?:費用|経費|事業費|予算)(?:の)?(?:分担|負担)?(?:割合)?(?:等)?|担当(?:課|部署)?|関係課|根拠(?:条文|規定)?|開始(?:年度|時期)|実施(?:年度|時期|期間)|期間|成果指標|KPI|所管(?:課)?)$/u,
    ],
  ]

const ROLE_WORDS =
  /^(?:の|が|において|における|として)?(?:果たす|担う|行う|実施する|主な|主たる|べき)*の?(?:役割|取組|取り組み|責務|担当|事務|分担|実施事項|実施内容|対応)?(?:の?分担|の?内容|の?事項)?(?:等)?(?:(?:及び|・|と|並びに|、)*(?:費用|経費)?の?(?:負担|分担)(?:等)?)?$/u
const JOINT = /及び|並びに|と|・|、|,|\/|または|又は|[()]/gu

/** What a heading can end with; most lines end otherwise. */
const MAY_HEAD =
  /^[^。]*(?:[割合担費算容要針旨野分目名称組み業策項柱標点号考課署間期度定等類事応務.#№oO甲乙丙丁戊己庚辛壬癸市町村区県都府道合団会者通線)マ])$/u

/**
 * What a heading announces; null where the words are no heading. A label alone (甲) is one: the caller knows
 * whether a heading can stand there.
 */
export function headingOf(text: string, parties: readonly KnownParty[]): Heading | null {
  if (text.length > 60) return null
  const words = fold(text).replace(/\s+|^[【[〔(<〈《■○●・]+|[】\]〕>〉》]+$|[:：]$/gu, '')
  if (words === '' || !MAY_HEAD.test(words)) return null
  const plain = words.replace(/[(][^()]*[)]/gu, '').replace(/[)]$/u, '')
  for (const [kind, pattern] of KINDS) if (pattern.test(plain)) return { kind }
  const { labels, rest } = mentionsIn(words, parties)
  if (labels.length === 0 || !ROLE_WORDS.test(rest.replace(JOINT, ''))) return null
  return { kind: 'role', parties: labels }
}

/** A heading at the head of a line and what follows it on the same line. */
export interface Field {
  heading: Heading
  rest: string
}

/**
 * The heading that begins a line (取組の内容　…, 甲の役割：…, 【役割分担】); null where none does.
 *
 * @param marked whether the line bears a mark of a list, so that a label alone may be a heading
 */
export function fieldOf(text: string, parties: readonly KnownParty[], marked: boolean): Field | null {
  const whole = text.length < 40 ? headingOf(text, parties) : null
  if (whole && (marked || !isLabelAlone(text, whole))) return { heading: whole, rest: '' }
  const bracketed = /^[(]([^()]{1,20})[)]\s*/u.exec(fold(text))
  const inBrackets = bracketed ? headingOf(bracketed[1]!, parties) : null
  if (inBrackets) return { heading: inBrackets, rest: unspaced(text.slice(bracketed![0].length)) }
  const cut = /^([^\s:。】〕\]]{1,30}[】〕\]]?)\s*([\s:】〕\]])\s*/u.exec(fold(text))
  if (!cut) return null
  const heading = headingOf(cut[1]!, parties)
  if (!heading) return null
  const strong = marked || cut[2] !== ' ' || /役割|内容|概要/u.test(cut[1]!)
  if (!strong || (isLabelAlone(cut[1]!, heading) && cut[2] === ' ' && !marked)) return null
  return { heading, rest: unspaced(text.slice(cut[0].length)) }
}

function isLabelAlone(text: string, heading: Heading): boolean {
  return heading.kind === 'role'
    ? !/[役取責担事分実対]/u.test(text)
    : /^\s*(?:期間|事務|事業|事項|視点|取組|概要|方針|趣旨|名称)\s*$/u.test(text)
}
