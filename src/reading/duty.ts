import { fold } from '#text'
import { type KnownParty, subjectsIn } from './mention.ts'
import type { Article, Duty, DutyKind, Item, Paragraph, ParsedAgreement, Recurrence } from './schema.ts'

const KINDS: readonly [kind: DutyKind, pattern: RegExp][] = [
  [
    'further-agreement',
    /定め(?:の|が)ない(?:事項|もの|とき|場合)|定める(?:もの|事項)のほか|規定する(?:もの|事項)のほか|疑(?:義|い)(?:が|を|の)|規定の?ない事項|その他必要な事項|必要な事項(?:は|について)[^。]*協議/u,
  ],
  [
    'termination-notice',
    /(?:廃止|解除|解約|失効|終了|終わらせ|効力を失)[^。]*(?:通告|通知|知らせ|申し?出|申入れ|申し入れ)|(?:通告|通知|申し?出)[^。]*(?:廃止|解除|解約|失効|効力を失|終了)/u,
  ],
  [
    'term',
    /(?:有効|存続|協定|協約|実施|連携)?(?:の)?期間(?:は|を|の満了)[^。]*(?:年|月|日|まで|間|満了|更新)|(?:から|より)[^。]{2,30}日まで(?:とする|の間)|効力を有する/u,
  ],
  [
    'variation-procedure',
    /(?:協約|協定|規約)を見直[^。]*変更|(?:変更|改正|改定|改めよう)[^。]*(?:議決|議会|協議|合意|同意|申し?出|書面)|(?:議会の議決|協議)[^。]*(?:変更|改正)/u,
  ],
  [
    'cost-sharing',
    /(?:費用|経費|[^、。]費|負担金|負担割合|負担|給料|受益)(?=[^。]*(?:協議|別に定|定める|割合|受益|ビジョン))[^。]*(?:分担|負担|協議|別に定|割合|支弁|支払)/u,
  ],
  [
    'consultation',
    /(?:毎年度?|[年月][0-9一二三四]+回|1年に|一年に|年に|定期的に?|随時|少なくとも|必要に応じ)[^。]*(?:協議|会議|連絡会|会合|意見交換|開催)|(?:協議|会議|会合|意見交換|連絡会|協議会|懇談会|会談|打合せ会?|打ち合わせ)(?:等)?を[^。、]{0,16}(?:行|開|設|置|催|実施|持|もつ|求め|申し?入れ)/u,
  ],
]
/** Costs fixed in the annex, so that nothing is left to be agreed. */
const FIXED =
  /(?:同表|別表)[^。]*(?:とおり|定めるところ|(?:定める|掲げる|示す|記載の)[^、。]{0,8}(?:割合|額|区分|方法))/u
const AIMS = /目的|基本的な?方針|定義|取組|役割分担/u

/**
 * The duties that follow from the articles. Derived anew from an agreement that was corrected.
 *
 * @param parsed only articles and parties are looked at
 * @source docs/algorithms/reading.md, table of duties
 */
export function dutiesOf(parsed: Pick<ParsedAgreement, 'articles' | 'parties'>): Duty[] {
  const parties = parsed.parties.map(party => ({ ...party, prefecture: null }))
  return parsed.articles.flatMap(article => dutiesOfArticle(article, parties))
}

function dutiesOfArticle(article: Article, parties: readonly KnownParty[]): Duty[] {
  const found: Duty[] = []
  const base = `第${article.number}条${(article.branch ?? []).map(number => `の${number}`).join('')}`
  for (const paragraph of article.paragraphs) {
    const text = wholeText(paragraph)
    const clause = article.paragraphs.length > 1 ? `${base}第${paragraph.number}項` : base
    const kind = kindOf(paragraph, article.caption)
    if (kind === null || found.some(duty => duty.kind === kind)) continue
    const lines = paragraph.lines ?? article.lines
    found.push({
      kind,
      clause,
      bearers: bearersOf(text, parties),
      recurrence: recurrenceOf(text, kind),
      text,
      ...(lines ? { lines } : {}),
    })
  }
  return found
}

function kindOf(paragraph: Paragraph, caption: string | null): DutyKind | null {
  const key = fold(paragraph.text).replace(/\s+/gu, '')
  if (/費用|経費|負担/u.test(caption ?? '') && /協議|別に定/u.test(key)) return 'cost-sharing'
  if (/の規定に(?:基づき|より)、?[^、。]{0,12}協議会を(?:設|置)/u.test(key)) return null
  const aims = caption !== null && AIMS.test(caption)
  const fixed = FIXED.test(key) && !/協議|別に定/u.test(key)
  for (const [kind, pattern] of KINDS)
    if (pattern.test(key) && !(aims && kind === 'consultation') && !(fixed && kind === 'cost-sharing'))
      return kind
  return null
}

function wholeText(paragraph: Paragraph): string {
  const below = (items: readonly Item[] | undefined): string =>
    (items ?? []).map(item => item.text + below(item.items)).join('')
  return paragraph.text + below(paragraph.items)
}

/** Who bears the duty: the subjects of its sentences; all parties where they name none. */
function bearersOf(text: string, parties: readonly KnownParty[]): string[] {
  const named = new Set(subjectsIn(text, parties).flatMap(({ labels }) => labels))
  return parties.map(({ label }) => label).filter(label => named.size === 0 || named.has(label))
}

function recurrenceOf(text: string, kind: DutyKind): Recurrence {
  const key = fold(text).replace(/\s+/gu, '')
  if (kind === 'consultation') {
    if (/毎(?:会計)?年度|年度(?:ごと|毎|に[0-9一二三四]+回)|[1一]年度に/u.test(key))
      return 'every-fiscal-year'
    if (/毎年|[1一]年に|年に?[0-9一二三四]+回|年間?[0-9一二三四]+回/u.test(key)) return 'every-calendar-year'
    return 'on-event'
  }
  if (kind === 'term') return 'once'
  if (kind === 'cost-sharing')
    return /その都度|都度|毎年度/u.test(key)
      ? key.includes('毎年度')
        ? 'every-fiscal-year'
        : 'on-event'
      : 'once'
  return 'on-event'
}
