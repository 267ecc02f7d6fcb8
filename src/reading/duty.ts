import { fold } from '#text'
import { type KnownParty, mentionsIn } from './mention.ts'
import type { Article, Duty, DutyKind, Item, Paragraph, ParsedAgreement, Recurrence } from './schema.ts'

const KINDS: readonly [kind: DutyKind, pattern: RegExp][] = [
  [
    'further-agreement',
    /定めのない事項|定めがない事項|定める(?:もの|事項)のほか|規定する(?:もの|事項)のほか|疑義(?:が|を|の)|規定のない事項|その他必要な事項/u,
  ],
  [
    'termination-notice',
    /(?:廃止|解除|解約|失効|終了|効力を失)[^。]*(?:通告|通知|申し?出|申入れ|申し入れ)|(?:通告|通知|申し?出)[^。]*(?:廃止|解除|解約|失効|効力を失|終了)/u,
  ],
  [
    'term',
    /(?:有効|存続|協定|協約|実施|連携)?(?:の)?期間(?:は|を|の満了)[^。]*(?:年|月|日|まで|間|満了|更新)|(?:から|より)[^。]{2,30}日まで(?:とする|の間)|効力を有する/u,
  ],
  [
    'variation-procedure',
    /(?:変更|改正|改定)[^。]*(?:議決|議会|協議|合意|同意|申し?出|書面)|(?:議会の議決|協議)[^。]*(?:変更|改正)/u,
  ],
  ['cost-sharing', /(?:費用|経費|負担金|負担割合)[^。]*(?:分担|負担|協議|別に定|割合|支弁|支払)/u],
  [
    'consultation',
    /(?:毎年度?|[年月][0-9一二三四]+回|1年に|一年に|年に|定期的に?|随時|少なくとも|必要に応じ)[^。]*(?:協議|会議|連絡会|会合|意見交換|開催)|(?:協議|会議|連絡会議|協議会|首長会議)[^。]{0,20}(?:を行う|を開催|を開く|を設置|を設け|を置|の場)/u,
  ],
]
const GENERAL =
  /協議|会議|連絡|費用|経費|負担|変更|廃止|解除|失効|期間|疑義|補則|雑則|その他|更新|存続|定めのない|規定外/u

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
  const clause = `第${article.number}条${(article.branch ?? []).map(number => `の${number}`).join('')}`
  for (const paragraph of article.paragraphs) {
    const text = wholeText(paragraph)
    const kind = kindOf(text, article.caption)
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

function kindOf(text: string, caption: string | null): DutyKind | null {
  const key = fold(text).replace(/\s+/gu, '')
  if (
    caption !== null &&
    /目的|基本的な?方針|定義|取組|役割分担|連携する(?:取組|事務|分野)/u.test(caption) &&
    !GENERAL.test(caption)
  )
    return null
  for (const [kind, pattern] of KINDS) if (pattern.test(key)) return kind
  return null
}

function wholeText(paragraph: Paragraph): string {
  const below = (items: readonly Item[] | undefined): string =>
    (items ?? []).map(item => item.text + below(item.items)).join('')
  return paragraph.text + below(paragraph.items)
}

/** Who bears the duty: the subject of the first sentence; all parties where it names none or any of them. */
function bearersOf(text: string, parties: readonly KnownParty[]): string[] {
  const all = parties.map(({ label }) => label)
  const subject = /^(?:[^。、]{0,40}?[、])?([^。、]{1,40}?)(?:は|が)(?:、|[^。]{2})/u.exec(fold(text))
  const { labels, rest } = mentionsIn(subject?.[1] ?? '', parties)
  return labels.length > 0 &&
    !/又は|いずれか/u.test(rest) &&
    /^(?:及び|並びに|と|・|の長|市長|町長|村長|知事|長)*$/u.test(rest)
    ? labels
    : all
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
