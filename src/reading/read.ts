import { dateIn, fold, numeralValue, unwrapped } from '#text'
import { readAnnexes } from './annex.ts'
import { type ArticleOutline, articleOf, articleOutlines } from './article.ts'
import { dutiesOf } from './duty.ts'
import { type Findings, Pillars } from './found.ts'
import { legalBasisOf } from './law.ts'
import { Ledger, spanOf } from './ledger.ts'
import { readList } from './listed.ts'
import type { KnownParty } from './mention.ts'
import { openingOf } from './opening.ts'
import { partsOf } from './part.ts'
import { partiesIn } from './party.ts'
import { regionOf } from './region.ts'
import { judgeRoles } from './role.ts'
import type { CodeOf, Initiative, ParsedAgreement, Party } from './schema.ts'
import { signed } from './signature.ts'
import { type Line, sourceLines } from './source.ts'

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
  const parts = partsOf(lines)
  const opening = openingOf(parts.opening, ledger)
  const preamble = textOf(opening.preamble)
  const parties = partiesOf(preamble, parts.clauses, parts.signature, codeOf)
  if (parts.signature.length > 0) ledger.pass('signature', parts.signature)
  if (parts.closing.length > 0) ledger.pass('closing', parts.closing)
  if (parts.supplements.length > 0) ledger.pass('supplement', parts.supplements)
  const outlines = articleOutlines(parts.clauses, parties, ledger)
  const articles = outlines.map(outline => articleOf(outline, ledger))
  const findings: Findings = { pillars: new Pillars(), initiatives: [], ledger }
  for (const outline of outlines) listedInArticle(outline, parties, findings)
  readAnnexes(parts.annexes, articles, parties, findings)
  const closing = textOf(parts.closing)
  return {
    documentKind: opening.kind,
    title: opening.title,
    region: regionOf(
      preamble + articles.map(article => article.paragraphs.map(({ text: said }) => said).join('')).join(''),
    ),
    concludedOn: dateOf(parts.signature) ?? opening.date?.iso ?? null,
    parties: parties.map(published),
    legalBasis: legalBasisOf(preamble, spanOf(opening.preamble)),
    articles: articles.sort((a, b) => a.number - b.number),
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
  }
}

function textOf(lines: readonly Line[]): string {
  return unwrapped(lines.map(line => line.text))
}

function partiesOf(
  preamble: string,
  clauses: readonly Line[],
  signature: readonly Line[],
  codeOf: CodeOf,
): KnownParty[] {
  const named = partiesIn(preamble, codeOf)
  const first = named.length > 0 ? named : partiesIn(textOf(clauses.slice(0, 12)), codeOf)
  return signed(signature, first, codeOf)
}

function published({ label, name, code, representative, lines }: KnownParty): Party {
  return { label, name, code, representative, ...(lines ? { lines } : {}) }
}

function listedInArticle(outline: ArticleOutline, parties: readonly KnownParty[], findings: Findings): void {
  const article = `第${outline.number}条${outline.branch.map(number => `の${number}`).join('')}`
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
  const made = /([0-9一二三四五六七八九十百]+)通(?:を|の)?[^。]{0,6}作/u.exec(key)
  if (made) return numeralValue(made[1]!)
  return /各(?:自|々)?(?:その)?[1一]通/u.test(key) ? parties : null
}
