import { fold } from '#text'
import type { RoleText } from './found.ts'
import type { Role, RoleKind } from './schema.ts'

/** What the words of one role say by themselves, before the other roles of the row are heard. */
type Sense =
  | 'lead'
  | 'participate'
  | 'support'
  | 'together'
  | 'with'
  | 'aids'
  | 'helps'
  | 'uses'
  | 'pays'
  | 'does'
  | 'nothing'

/** A role whose words were weighed. */
interface Weighed {
  sense: Sense
  words: string
}

const PARTY = '(?:[甲乙丙丁戊己庚辛壬癸]|[^、。]{0,12}(?:市町村|市町|市|町|村|県|組合|団体))'
const STRONG: readonly [Sense, RegExp][] = [
  [
    'lead',
    /(?:中心|主体|核|中核)(?:的(?:な(?:役割|立場|存在)?)?)?(?:と(?:なって|なり|して)|を担|役を担|に(?:なって|なり|立って|取り?組|行|実施|推進|進め|企画|運営))|(?:中心的|主体的|主導的|先導的|中核的|指導的)(?:な|に)|主導|先導|率先|けん引(?:する|し|役)|牽引(?:する|し|役)|統括|総括(?:する|し)|(?:取り|とり)まとめ(?!て[^。、]{0,10}(?:参加|参画|出展|出店)|[^。]*[甲乙丙丁]と(?:連携|協力|協働))|主催(?:する|し|者)|先頭に立|(?:調整|連携|推進|運営)の要と|取り?仕切|先に立って|事務局(?:を|と|の)|(?:総合|全体)調整|リーダーシップ/u,
  ],
]
const RELATED: readonly [Sense, RegExp][] = [
  [
    'participate',
    /(?:に|へ|にも|へも)(?:積極的に|主体的に|必要に応じて?|適宜)?(?:参加|参画|出席|加入|加盟|参集|出展|出店|出品|出演|出場)(?:する(?![一-龠ァ-ヶ])|し(?!た|て(?:いる|いた))|を行)|(?:に|へ)加わ[りる](?![一-龠])|(?:参加|受講|出展|出店|出場|参画)させ(?:る|、|て)|(?:^|[、。]|まとめて)(?:積極的に)?(?:参加|参画|出席)(?:する(?![一-龠])|し(?:[、。]|$))|一員として|(?:構成員|委員|会員|一員)と(?:して|なり|なる|なって)/u,
  ],
  [
    'together',
    /共同(?:して|し|で|により|の上|開催|実施|運営|利用)|相互に|互いに|共に|双方(?:が|で|の)|合同(?:で|して)|共催|一体(?:となって|的に)|両(?:市町村|市町|市|町|村|者)(?:で|が|は|共)|協働(?:して|で|し|により)/u,
  ],
  [
    'with',
    new RegExp(
      `${PARTY}と(?:ともに|共に)|(?:${PARTY}(?:及び|並びに|、|・|又は)?)*(?:と|との)(?:の)?(?:緊密に|緊密な|密接に|十分に|十分な)?(?:連携|協力|協調|提携|協議|調整)(?:・(?:連携|協力))?(?:体制の下)?(?:し|して|を図|を取|の下|のもと|の上|により|しながら|しつつ)|(?:連携|協力|協調)(?:・|及び|、)?(?:連携|協力)?(?:して|し(?=[^たなや、。])|し、|しながら|しつつ|の下|のもと|を図りながら|により)`,
      'u',
    ),
  ],
  [
    'support',
    /(?:に対(?:し|する)て?|への|に|へ|において)(?:必要な|積極的に|可能な限り|できる限り|全面的に|適宜|必要に応じて?)*(?:、)?(?:協力|助力|後援)(?:する|し|を行|に努|を惜)|(?:必要な|可能な|所要の)(?:支援|協力|援助|助力|措置)(?:(?:及び|や|・)(?:支援|協力))?(?:を|に努)|(?:を|へ)(?:側面|後方)(?:から)?支援|側面的?(?:に|から)|を補(?:完|佐|助)(?:する|し)|助言(?:する|し|を行)|(?:補完|補助|副次|従)的な|手助け|手伝[いうっ]|後押し|下支え|バックアップ|サポートする|(?<=を)後援(?:する|し)/u,
  ],
]
/** Words that end a role and leave the leading to one who does more, each with its rank among such words. */
const YIELDING: readonly [Sense, RegExp][] = [
  [
    'pays',
    /(?:経費|費用)[^、。]{0,6}(?:支援|補助|助成)|(?:費|費用|経費|負担金|出資金|委託料|資金)(?:の(?:一部|半額|半分|全額|一定額|相当額|[0-9一二三四五六七八九十]+(?:分の[0-9一二三四五六七八九十]+|割|%|パーセント)))?(?:を|の|について)(?:[^、。]{1,8}に)?(?:応分の)?(?:負担|拠出|分担|支払|支出)|負担金を|(?:に応じて|割合で|割合により)(?:負担|拠出|支払)/u,
  ],
  [
    'aids',
    /(?:を|よう(?:に)?)(?:支援|助成|援助)(?:する|を行う|に努める|していく)$|支援(?:を行う|に努める)$|貸与/u,
  ],
  [
    'helps',
    /利用を促|活用を促|(?<!参加[をの])(?:呼び?掛け|呼びかけ)|周知|広報|(?:情報|資料|教材|データ|場所|会場|フィールド|用地|土地|敷地|農地|車両|物資|資材|機材|備品|人員|ノウハウ|知見)(?:の|を|等の|等を|などの|などを)*提供|(?:会場|場所|資料|教材|車両|資材|機材|備品)(?:等|など)?を(?:用意|準備|手配)|に(?:引き)?渡す|(?:職員|人員|要員)を出す|(?:参加者|受講者)を募|(?:住民|[市町村区]民|事業者)[^、。]{0,4}(?:に|へ)[^、。]{0,8}案内|貸し?出(?:す|し)|依頼を受け|(?:求め|要請|依頼)に(?:応じ|基づ)|(?:取り?次|紹介|つなぐ|つなげ)|啓発|(?:ニーズ|要望|意見)(?:の|を)(?:把握|集約|提出)|調査に協力|^協力(?:する|を行う|に努める)$|(?:医師|看護師|保健師|講師|専門家|指導員|技術者)[^、。]{0,4}派遣|必要な[^、。]{1,6}を派遣/u,
  ],
  [
    'uses',
    /(?:参加|出店|出展|出品|出演|受講|応募)(?:者)?(?:の|を|等を)?[^、。]{0,10}(?:促|募る|呼び?掛|呼びか|働き?掛|働きか|勧)|推薦|(?:を|の)(?:積極的に|有効に)?(?:利用|活用|受講)(?:する|し(?:、|て)|を図|を促|に努|を推進)|(?:職員|委員|受講者|講師)(?:を|の)派遣|派遣する|(?:選手|事業者|団体|住民|児童|生徒|職員)を送(?:る|り出)/u,
  ],
  ['helps', /を(?:促す|募る)$/u],
]
/** An own work that comes before: what follows helps those whom it serves (センターを運営し、相談及び支援を行う). */
const RUNS = /を(?:運営|設置|開設|整備|開催|実施)し[、,]/u
const DOES =
  /[うくすつぬむるぐぶたいきし]$|(?:実施|運営|設置|整備|推進|促進|開催|確保|支援|充実|強化|提供|調整|検討|策定|作成|管理|負担|派遣|発信|周知|協力|参加|連携|活用|拡大|創出|構築|向上|配置|調査|研究|募集|企画|立案)(?:等|など)?$/u
const OPEN =
  /^(?:別(?:に|途)|今後|未定|調整中|検討中|協議中|該当なし|なし|特になし|(?:適宜|随時|必要に応じて?)、?対応)/u

/**
 * Judges what each party does in one initiative, hearing all of its roles together: 協力して is `cooperate` where
 * another leads and `joint` where none does; a party that simply acts leads where others help.
 *
 * @param roles the roles of one initiative, each with its party and words
 * @returns the same roles in the same order, with their kinds and the words that decided
 * @source docs/algorithms/reading.md, table of roles
 */
export function judgeRoles(roles: readonly RoleText[]): Role[] {
  const helped = helpPattern(roles.map(({ party }) => party))
  const weighed = roles.map(role => weigh(role, helped))
  const mutual =
    roles.length > 1 &&
    roles.every(({ text }) => /相互に|互いに/u.test(text)) &&
    weighed.every(({ sense }) => sense !== 'lead')
  return roles.map((role, index) => {
    const others = weighed.filter((_, other) => other !== index)
    const own = weighed[index]!
    const kind = mutual ? 'joint' : kindOf(own, others, saysTheSame(roles))
    return { party: role.party, text: role.text, kind, because: own.words }
  })
}

function weigh(role: RoleText, helped: RegExp): Weighed {
  const whole = fold(role.text).replace(/\s+/gu, '')
  const rest = withoutCosts(whole)
  const weighed = weighWords(role, rest, helped)
  return weighed.sense === 'nothing' && rest !== whole ? weighWords(role, whole, helped) : weighed
}

function weighWords({ party, text }: RoleText, said: string, helped: RegExp): Weighed {
  const own = withoutOthersWork(said, party)
  const clause = lastClause(said)
  for (const [sense, pattern] of STRONG) {
    const found = pattern.exec(own)
    if (found) return { sense, words: wordsAt(text, found[0]) }
  }
  const related = RELATED.flatMap(([sense, pattern]) => {
    const found = pattern.exec(said)
    return found && !isWithOutsiders(found[0], sense) ? [{ sense, at: found.index, words: found[0] }] : []
  }).sort((a, b) => a.at - b.at || b.words.length - a.words.length)
  const help = helped.exec(said)
  if (help && (!related[0] || help.index <= related[0].at))
    return { sense: 'support', words: wordsAt(text, help[0]) }
  if (related[0]) return { sense: related[0].sense, words: wordsAt(text, related[0].words) }
  for (const [sense, pattern] of YIELDING) {
    const found = sense === 'aids' && RUNS.test(said) ? null : pattern.exec(clause)
    if (found && clause.length - found.index - found[0].length <= 9)
      return { sense, words: wordsAt(text, found[0]) }
  }
  return acts(said)
}

/** A text without its sentences on who pays, where it says more than that. */
function withoutCosts(said: string): string {
  const rest = said.replace(
    /(?:^|(?<=。))[^。、,]*(?:費用|経費|事業費)[^。]*(?:負担|支弁|支払)[^。]*(?:。|$)|[、,][^、。,]*(?:費|費用|経費|委託料|負担金|使用料)[^、。]*(?:負担|支弁)する(?=。|$)/gu,
    '',
  )
  return rest.length > 5 ? rest : said
}

/** 甲の取組を支援する, 甲に協力する, 甲に委託する: help whose object is another party or its work. */
function helpPattern(labels: readonly string[]): RegExp {
  const one = `(?:[甲乙丙丁戊己庚辛壬癸]|[市町村県]|${labels.map(label => fold(label).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')})`
  return new RegExp(
    `${one}(?:(?:が|の)[^。、]{0,40}?)?(?:に|を|へ|に対し)(?:必要な|積極的に)?(?:(?:協力|支援|補助|後援|援助|応援|補完)(?:する|し|を行)|支え|助け|下支え|手伝)|${one}に(?:対し(?:て)?)?[^、。]{0,10}(?:(?:提供|報告|委託)(?:する|し|を行)|委ね)`,
    'u',
  )
}

/** A text without what it says of another party's work (乙が主催する講座に …). */
function withoutOthersWork(said: string, party: string): string {
  return said.replace(
    /([甲乙丙丁戊己庚辛壬癸]|[^、。はがを]{1,10}[市町村県])(?:が|の)[^、。]{0,40}?(?:する|行う|した|行った|担う|となって|なる)(?=[^、。]{1,40}(?:に|を|へ))/gu,
    (whole, name: string) => (name === fold(party) ? whole : ''),
  )
}

/** Whether words of cooperation name only those who are no party (関係団体と連携して). */
function isWithOutsiders(words: string, sense: Sense): boolean {
  if (sense !== 'with') return false
  const companion = /^(.+?)との?(?:緊密|密接|十分|連携|協力|協調|提携|協議|調整)/u.exec(words)?.[1]
  return (
    companion !== undefined &&
    /(?:関係|民間|経済|住民|市民|福祉|農業|観光|地域)[^、。]{0,8}団体$/u.test(companion)
  )
}

/** The clause that ends a role, in which its main verb stands. */
function lastClause(said: string): string {
  const plain = said.replace(/[。.)」]+$/u, '')
  return plain.slice(Math.max(plain.lastIndexOf('、'), plain.lastIndexOf('。'), plain.lastIndexOf(',')) + 1)
}

function acts(said: string): Weighed {
  const plain = said.replace(/[。.)」]+$/u, '').replace(/(?:もの(?:とする)?|こと(?:とする)?)$/u, '')
  if (plain === '' || OPEN.test(plain) || !DOES.test(plain)) return { sense: 'nothing', words: '' }
  return { sense: 'does', words: /[^、。をにがはで]{1,12}$/u.exec(plain)?.[0] ?? plain.slice(-6) }
}

/** The words as the source has them, found by the folded ones. */
function wordsAt(text: string, words: string): string {
  const compact = text.replace(/\s+/gu, '')
  const at = fold(compact).indexOf(words)
  return compact.slice(at, at + words.length).replace(/[、。]$/u, '')
}

/** What does more than words that yield, and so leads beside them. */
const ABOVE = {
  aids: ['does'],
  helps: ['does', 'aids'],
  uses: ['does', 'aids'],
  pays: ['does', 'aids', 'helps', 'uses'],
} as const satisfies Partial<Record<Sense, readonly Sense[]>>

/** Senses that leave the leading to another. */
const HELPING: readonly Sense[] = ['support', 'participate', 'aids', 'helps', 'uses', 'pays']

function kindOf(own: Weighed, others: readonly Weighed[], same: boolean): RoleKind {
  const is = (...senses: Sense[]): boolean => others.some(({ sense }) => senses.includes(sense))
  switch (own.sense) {
    case 'lead':
    case 'participate':
    case 'support':
      return own.sense
    case 'together':
    case 'with':
      if (is('lead') || (is('does') && !is('with', 'together'))) return 'cooperate'
      return others.length > 0 && others.every(({ sense }) => HELPING.includes(sense)) ? 'lead' : 'joint'
    case 'aids':
    case 'helps':
    case 'pays':
      if (is('lead', 'with', 'together', ...ABOVE[own.sense])) return 'support'
      break
    case 'uses':
      if (is('lead', 'with', 'together', ...ABOVE.uses)) return 'participate'
      break
    case 'nothing':
      return 'unclear'
    case 'does':
  }
  if (is('lead')) return 'cooperate'
  return same && others.length > 0 ? 'joint' : 'lead'
}

/** Whether all roles have the same words but for the names of the parties. */
function saysTheSame(roles: readonly RoleText[]): boolean {
  const plain = roles.map(({ text }) => fold(text).replace(/[甲乙丙丁戊己庚辛壬癸\s、。及び]/gu, ''))
  return plain.every(text => text === plain[0])
}
