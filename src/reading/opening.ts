import { dateIn, fold, unwrapped } from '#text'
import { captionOf, isChapter } from './clause.ts'
import type { Ledger } from './ledger.ts'
import type { DocumentKind } from './schema.ts'
import type { Line } from './source.ts'

/** What stands before the first article. */
export interface Opening {
  kind: DocumentKind
  title: string
  titleLines: Line[]
  preamble: Line[]
  /** A date below the title that is not that of a notice. */
  date: { iso: string; line: Line } | null
}

const INSTRUMENT =
  /(?:協約|協定|協定書|協約書|規約|覚書|契約書|申合せ|申し合わせ|合意書|形成方針|要綱)(?:\s*[(][^()]{1,20}[)])?$/u
const GENERIC = /^(?:連携)?(?:協約|協定|規約|覚書|契約)(?:書)?(?:[(]案[)])?$/u
const NOTICE =
  /^(?:[^。]{0,16}(?:告示|公告|公示|訓令|議案)(?:\s*(?:甲|乙)?第?\s*[0-9〇一二三四五六七八九十百]+(?:の[0-9]+)?号)?|[^。]{0,12}(?:届出|議決|知事届出|協議成立|施行|制定|公表)|[^。]{0,8}第[0-9〇一二三四五六七八九十百]+号)$/u

/** Tells the instrument by its title. */
export function kindOf(title: string): DocumentKind {
  const key = fold(title).replace(/\s+/gu, '')
  if (
    /(?:変更|改正)(?:する|の|に(?:係る|関する))?[^\s]{0,12}(?:協約|協定|規約)|一部(?:を)?(?:変更|改正)|変更(?:連携)?(?:協約|協定)/u.test(
      key,
    )
  )
    return 'variation'
  if (/定住自立圏.*(?:協定|方針)/u.test(key)) return 'settlement-agreement'
  return /連携(?:中枢都市圏?.*)?協約|協約/u.test(key) ? 'cooperation-agreement' : 'other'
}

/** Tells the instrument by the sentence that concludes it, where no title does. */
function kindConcluded(preamble: string): DocumentKind {
  if (/連携協約を締結/u.test(preamble)) return 'cooperation-agreement'
  return /定住自立圏の?形成[^。]*協定を締結/u.test(preamble) ? 'settlement-agreement' : 'other'
}

/** Reads cover, notices, title and preamble. */
export function openingOf(lines: readonly Line[], ledger: Ledger): Opening {
  const found = titlesIn(lines)
  const titles = found.length > 0 ? found : titleAbove(lines)
  const last = titles.at(-1)
  const named =
    last && GENERIC.test(textOf(last))
      ? (titles.findLast(title => !GENERIC.test(textOf(title))) ?? last)
      : last
  const after = last ? lines.indexOf(last.at(-1)!) + 1 : preambleStart(lines)
  const opening: Opening = { kind: 'other', title: '', titleLines: named ?? [], preamble: [], date: null }
  opening.title = named ? titleText(named) : ''
  opening.kind = kindOf(opening.title)
  if (named) ledger.pass('title', named)
  if (last && last !== named) ledger.furnish('header', last)
  const isCovered = titles.length > 1
  const isTold = INSTRUMENT.test(fold(opening.title).replace(/\s+/gu, ''))
  lines.forEach((line, index) => {
    if (named?.includes(line) || last?.includes(line)) return
    if (index >= after) below(line, opening, ledger)
    else above(line, isCovered, opening, ledger)
  })
  if (opening.kind === 'other' && !isTold) opening.kind = kindConcluded(textOf(opening.preamble))
  return opening
}

/** Lines below the title: date and notice of a published text, then the preamble. */
function below(line: Line, opening: Opening, ledger: Ledger): void {
  const prose = opening.preamble.length > 0
  if (isChapter(line)) ledger.pass('chapter', [line])
  else if (!prose && isHistory(line)) ledger.furnish('history', [line])
  else if (/^目\s*次$/u.test(line.key)) ledger.furnish('navigation', [line])
  else if (!prose && isDateLine(line)) dated(line, opening, ledger)
  else if (!prose && (isNotice(line) || isPosting(line))) ledger.furnish('notice', [line])
  else if (!prose && captionOf(line) !== null) ledger.furnish('header', [line])
  else opening.preamble.push(line)
}

function dated(line: Line, opening: Opening, ledger: Ledger): void {
  const date = dateIn(line.text)
  if (date && opening.date === null) opening.date = { iso: date.iso, line }
  ledger.pass('date', [line])
}

function above(line: Line, isCovered: boolean, opening: Opening, ledger: Ledger): void {
  if (isNotice(line)) {
    ledger.furnish('notice', [line])
    return
  }
  if (isDateLine(line) && !isCovered) {
    dated(line, opening, ledger)
    return
  }
  if (/(?:告示|公告|公示|公表)(?:する|します)。$/u.test(line.key)) ledger.furnish('notice', [line])
  if (/。/u.test(line.key)) return
  ledger.furnish(isCovered && !isNavigation(line) ? 'cover' : 'navigation', [line])
}

/** Dates of amendments over the text (改正　平成30年12月20日 …). */
function isHistory(line: Line): boolean {
  return /^[(]?(?:最終|一部|最近)?(?:改正|改定|変更)\s*[:]?\s*(?:令和|平成|昭和|[0-9])/u.test(line.key)
}

function isNavigation(line: Line): boolean {
  return /例規|検索|ホーム|トップ|メニュー|目次|体系|沿革|サイト|ページ|[>»›|｜]/u.test(line.key)
}

/** When a site published the text (公開日：2022年4月1日). */
function isPosting(line: Line): boolean {
  return (
    line.key.length < 40 &&
    /^(?:公開|掲載|登録|最終更新|更新|印刷用?)(?:日|ページ)?\s*[:]?\s*[0-9令平印]/u.test(line.key)
  )
}

function isDateLine(line: Line): boolean {
  return (
    /^[(]?(?:令和|平成|昭和|大正|[0-9]{4}|[RHS][0-9])[^。、は]{1,24}[日0-9](?:締結|調印)?[)]?$/u.test(
      line.key.replace(/\s+/gu, ''),
    ) && dateIn(line.text) !== null
  )
}

function isNotice(line: Line): boolean {
  return line.key.length < 45 && NOTICE.test(line.key.replace(/\s+/gu, '').replace(/^[(]|[)]$/gu, ''))
}

/** Titles among the lines, each as the lines it takes. */
function titlesIn(lines: readonly Line[]): Line[][] {
  return lines.flatMap((line, index) => {
    const title = [...wrappedAbove(lines, index), line]
    const key = textOf(title)
    if (!INSTRUMENT.test(key) || /。/u.test(key.replace(/[(].*[)]$/u, ''))) return []
    if (/以下|締結する|基づ|(?:は|し|り|め|て|き)[、,]/u.test(key)) return []
    const next = lines[index + 1]
    if (next && !next.gap && /^(?:を|に|の|は|で|と(?!.*[市町村]))/u.test(next.key)) return []
    return /告示|目次|[>»›]/u.test(line.key) && line.key.length > 20 ? [] : [title]
  })
}

/** Lines of a title that was wrapped, above its last one. */
function wrappedAbove(lines: readonly Line[], index: number): Line[] {
  const above: Line[] = []
  for (let at = index - 1; at >= 0 && above.length < 3; at--) {
    if (lines[at + 1]!.gap || !isFragment(lines[at]!, lines[at + 1]!)) break
    above.unshift(lines[at]!)
  }
  return above
}

/** Whether a title goes on below: it ends in a particle, or it is long and little is left. */
function isFragment(line: Line, below: Line): boolean {
  if (/。/u.test(line.key) || INSTRUMENT.test(line.key) || isDateLine(line) || isNotice(line)) return false
  return (
    /[にのるびと・をす]$/u.test(line.key) ||
    (below.key.length < 10 && line.key.length > 14 && !/\s/u.test(line.key))
  )
}

/** The line just over the preamble, where no line has the form of a title. */
function titleAbove(lines: readonly Line[]): Line[][] {
  const above = lines.slice(0, preambleStart(lines)).filter(line => !isDateLine(line) && !isNotice(line))
  const title = above.at(-1)
  return title && !/。/u.test(title.key) && above.length < lines.length ? [[title]] : []
}

function textOf(lines: readonly Line[]): string {
  return fold(unwrapped(lines.map(line => line.text))).replace(/\s+/gu, '')
}

function titleText(lines: readonly Line[]): string {
  return unwrapped(lines.map(line => line.text)).replace(
    /^(?:[○◯●◎〇]\s*|[0-9０-９]+[-−－ー‐][0-9０-９]+[\s\u3000]*)/u,
    '',
  )
}

function preambleStart(lines: readonly Line[]): number {
  const index = lines.findIndex(line => /以下.{0,3}[「甲]|は、|に基づき/u.test(line.key))
  return index < 0 ? lines.length : index
}
