import { dateIn, fold, numeralValue, unwrapped } from '#text'
import { readAnnexes } from './annex.ts'
import { type ArticleOutline, articleOf, articleOutlines } from './article.ts'
import { changesOf, isAmending } from './change.ts'
import { articleHeadOf, captionOf } from './clause.ts'
import { changesBetween, comparedIn } from './compared.ts'
import { doubt } from './doubt.ts'
import { dutiesOf } from './duty.ts'
import { Findings } from './found.ts'
import { withoutFurniture } from './furniture.ts'
import { type Inset, insetsOf } from './inset.ts'
import { introduced } from './introduced.ts'
import { legalBasisOf } from './law.ts'
import { Ledger, spanOf } from './ledger.ts'
import { readList } from './listed.ts'
import type { KnownParty } from './mention.ts'
import { type Opening, openingOf } from './opening.ts'
import { type Parts, partsOf } from './part.ts'
import { partiesIn, partiesInTitle } from './party.ts'
import { withArticleHeads } from './point.ts'
import { regionOf } from './region.ts'
import { judgeRoles } from './role.ts'
import { rosterOf } from './roster.ts'
import type { Article, CodeOf, Initiative, LegalBasis, ParsedAgreement, Party } from './schema.ts'
import { signed } from './signature.ts'
import { type Line, partOf, sourceLines } from './source.ts'
import { stretchesOf } from './table/grid.ts'
import { readTables } from './table/read.ts'

/**
 * Reads the text of an agreement into its structure. The outline is observed, not presupposed; every line that
 * holds anything is read, known as furniture, or listed as unread; what is doubtful carries a diagnostic.
 *
 * @param text extracted text, any line ends, up to 1 MB
 * @param options.codeOf finds the code of a party by its name; without it codes are null
 */
export function readAgreement(text: string, options: { codeOf?: CodeOf } = {}): ParsedAgreement {
  const codeOf = options.codeOf ?? (() => null)
  const ledger = new Ledger()
  const lines = sourceLines(text)
  const compared = comparedIn(withoutFurniture(lines, ledger))
  const parts = partsOf(withArticleHeads(compared.rest))
  const opening = openingOf(parts.opening, ledger)
  const amending = opening.kind === 'variation' ? amendingLines(opening, parts) : []
  if (opening.preamble.length > 0) ledger.pass('preamble', opening.preamble)
  if (amending.length > 0) ledger.pass('change', amending)
  if (compared.table.length > 0) ledger.pass('change', compared.table)
  const preamble = textOf(opening.preamble)
  const parties = partiesOf(opening.title, preamble, parts, codeOf, ledger)
  if (parts.signature.length > 0) ledger.pass('signature', parts.signature)
  if (parts.closing.length > 0) ledger.pass('closing', parts.closing)
  if (parts.supplements.length > 0) ledger.pass('supplement', parts.supplements)
  const { rest, insets } = insetsOf(parts.clauses, parties)
  const outlines = articleOutlines(rest, parties, ledger)
  const articles = outlines.map(outline => articleOf(outline, ledger)).sort(byNumber)
  const findings = new Findings(ledger)
  for (const outline of outlines) readInArticle(outline, parties, findings)
  for (const inset of insets) readInset(inset, parties, findings)
  readAnnexes(parts.annexes, articles, parties, findings)
  const closing = textOf(parts.closing)
  const parsed: ParsedAgreement = {
    documentKind: opening.kind,
    title: opening.title,
    region: regionOf(
      preamble +
        articles
          .slice(0, 5)
          .flatMap(article => article.paragraphs.map(paragraph => paragraph.text))
          .join(''),
    ),
    concludedOn: dateOf(parts.signature) ?? opening.date?.iso ?? null,
    parties: parties.length > 0 ? parties.map(published) : [UNNAMED],
    legalBasis: basisOf(opening, articles),
    articles,
    pillars: findings.pillars.all,
    initiatives: findings.initiatives.map(
      (found): Initiative => ({ ...found, roles: judgeRoles(found.roles) }),
    ),
    duties: dutiesOf({ articles, parties }),
    copies: copiesOf(closing, parties.length),
    preamble: preamble === '' ? null : preamble,
    closing: closing === '' ? null : closing,
    unread: ledger.unread(lines),
    diagnostics: ledger.diagnostics,
    layout: ledger.layout,
    passages: ledger.passages,
    ...(opening.kind === 'variation'
      ? { changes: [...changesOf(amending, parties), ...changesBetween(compared, parties)] }
      : {}),
  }
  doubt(parsed, outlines, ledger, [lines[0]?.no ?? 1, lines.at(-1)?.no ?? 1])
  return parsed
}

/** Stands for the parties of a text that names none; the contract asks for at least one. */
const UNNAMED: Party = { label: '', name: '', code: null, representative: null }

function byNumber(one: Article, other: Article): number {
  return one.number - other.number || (one.branch?.[0] ?? 0) - (other.branch?.[0] ?? 0)
}

/** The laws that the preamble cites, or the first article where there is no preamble. */
function basisOf({ preamble }: Opening, articles: readonly Article[]): LegalBasis[] {
  if (preamble.length > 0) return legalBasisOf(textOf(preamble), spanOf(preamble))
  const first = articles[0]
  return first?.lines ? legalBasisOf(first.paragraphs.map(({ text }) => text).join(''), first.lines) : []
}

/**
 * Takes the amending sentences of a variation, with the new text they bring, out of the preamble and out of the
 * other parts, where that text looks like articles and annexes; articles of the variation itself stay.
 */
function amendingLines(opening: Opening, parts: Parts): Line[] {
  const rest = opening.preamble.findIndex((_, index) => index > 0 && isAmendingFrom(opening.preamble, index))
  const own = rest < 0 && !isAmendingFrom(parts.clauses, 0) && parts.clauses.length > 0
  if (own) return parts.clauses.filter(line => /改め|加え|削る/u.test(line.key))
  const sentences = rest < 0 ? [] : opening.preamble.splice(rest)
  const annexed = parts.annexes
    .splice(0)
    .flatMap(({ heading, lines }) => (heading ? [heading, ...lines] : lines))
  return [...sentences, ...parts.clauses.splice(0), ...annexed].sort((a, b) => a.no - b.no)
}

function isAmendingFrom(lines: readonly Line[], index: number): boolean {
  return (
    isAmending(textOf(lines.slice(index, index + 1))) || isAmending(textOf(lines.slice(index, index + 2)))
  )
}

function textOf(lines: readonly Line[]): string {
  return unwrapped(lines.map(line => line.text))
}

/** The parties by the preamble; else by the first articles, a table in an annex, or the signatures. */
function partiesOf(
  title: string,
  preamble: string,
  parts: Parts,
  codeOf: CodeOf,
  ledger: Ledger,
): KnownParty[] {
  const first = parts.clauses.slice(0, 6).filter(line => captionOf(line) === null)
  const told = partiesIn(textOf(first.map(withoutHead)), codeOf)
  const named = labelledBy(told, partiesIn(preamble, codeOf))
  if (named.length > 0) return introduced(preamble, signed(parts.signature, named, codeOf))
  if (told.length > 0) return signed(parts.signature, told, codeOf)
  const roster = rosterOf(parts.annexes, codeOf, ledger)
  if (roster.length > 0) return roster
  const signers = signed(parts.signature, [], codeOf)
  return signers.length > 0 ? signers : partiesInTitle(title, codeOf)
}

/** Parties that the preamble calls by name only, under the labels that a first article gives to all of them. */
function labelledBy(told: readonly KnownParty[], named: readonly KnownParty[]): KnownParty[] {
  const labelled = named.flatMap(party => {
    const label = told.find(({ name, label }) => name === party.name && label !== name)?.label
    return label ? [{ ...party, label }] : []
  })
  return labelled.length === named.length ? labelled : [...named]
}

/** A line without the head of its article. */
function withoutHead(line: Line): Line {
  const head = articleHeadOf(line)
  return head ? partOf(line, head.length) : line
}

function published({ label, name, code, representative, lines }: KnownParty): Party {
  return { label, name, code, representative, ...(lines ? { lines } : {}) }
}

function clauseName({ number, branch }: { number: number; branch: number[] }): string {
  return `第${number}条${branch.map(each => `の${each}`).join('')}`
}

function readInset({ article, lines }: Inset, parties: readonly KnownParty[], findings: Findings): void {
  const base = clauseName(articleHeadOf(article)!)
  readTables(stretchesOf(lines, parties), { base, pillar: 0 }, parties, findings)
}

function readInArticle(outline: ArticleOutline, parties: readonly KnownParty[], findings: Findings): void {
  if (/^(?:定義|用語)/u.test(outline.caption ?? '')) return
  const article = clauseName(outline)
  for (const { number, root } of outline.paragraphs) {
    readList(root, number > 1 ? `${article}第${number}項` : article, parties, findings)
  }
}

function dateOf(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const date = dateIn(line.text)
    if (date) return date.iso
  }
  return null
}

function copiesOf(closing: string, parties: number): number | null {
  const key = fold(closing).replace(/\s+/gu, '')
  const made = /([0-9一二三四五六七八九十百]+)[通部冊](?:を|の)?[^。]{0,6}作/u.exec(key)
  if (made) return numeralValue(made[1]!)
  return !/作成|作り/u.test(key) && /各(?:自|々)?(?:その)?[1一][通部]/u.test(key) ? parties : null
}
