import {
  type Article,
  type Duty,
  type Initiative,
  type LegalBasis,
  type Lines,
  type ParsedAgreement,
  type Party,
  type Pillar,
  renumber,
} from '#reading'
import { articleName } from '../anchor.ts'

/** A corrected structure, and what was corrected, as a person cites it. */
export interface Correction {
  work: ParsedAgreement
  what: string
}

/** Facts of the whole text that a person may set. */
export type Heading = Pick<ParsedAgreement, 'title' | 'documentKind' | 'concludedOn' | 'copies'> & {
  region: string | null
  preamble: string | null
  closing: string | null
  legalBasis: LegalBasis[]
}

const replaced = <T>(list: readonly T[], at: number, ...by: T[]): T[] => list.toSpliced(at, 1, ...by)

const touch = (a: Lines, b: Lines): boolean => a[0] <= b[1] && b[0] <= a[1]

/** Doubts about lines that a person has now looked at are settled. */
export function settle(work: ParsedAgreement, lines: Lines | undefined): ParsedAgreement {
  if (!lines) return work
  return { ...work, diagnostics: work.diagnostics.filter(doubt => !touch(doubt.lines, lines)) }
}

/** Lines that lose their place in the structure are unread again, so that nothing is dropped silently. */
function unread(work: ParsedAgreement, lines: Lines | undefined, text: string): ParsedAgreement {
  return lines
    ? { ...work, unread: [...work.unread, { lines, text }].sort((a, b) => a.lines[0] - b.lines[0]) }
    : work
}

/** Sets the facts of the whole text. */
export function setHeading(work: ParsedAgreement, heading: Heading): Correction {
  return { work: { ...work, ...heading }, what: '題名と締結を直す' }
}

/** Sets a party; where its label changes, roles and duties follow. */
export function setParty(work: ParsedAgreement, at: number, party: Party): Correction {
  const before = work.parties[at]
  const parties = before ? replaced(work.parties, at, { ...before, ...party }) : [...work.parties, party]
  const renamed = (label: string) => (label === before?.label ? party.label : label)
  const next = {
    ...work,
    parties,
    initiatives: work.initiatives.map(initiative => ({
      ...initiative,
      roles: initiative.roles.map(role => ({ ...role, party: renamed(role.party) })),
    })),
    duties: work.duties.map(duty => ({ ...duty, bearers: duty.bearers.map(renamed) })),
  }
  return { work: settle(next, before?.lines), what: `当事者 ${party.label}を${before ? '直す' : '加える'}` }
}

/** Takes a party out, with its roles. */
export function removeParty(work: ParsedAgreement, at: number): Correction {
  const party = work.parties[at]!
  const next = {
    ...work,
    parties: work.parties.toSpliced(at, 1),
    initiatives: work.initiatives.map(initiative => ({
      ...initiative,
      roles: initiative.roles.filter(role => role.party !== party.label),
    })),
  }
  return { work: unread(next, party.lines, party.name), what: `当事者 ${party.label}を外す` }
}

/** Sets an article, or adds it in the order of the numbers where `at` is past the end. */
export function setArticle(work: ParsedAgreement, at: number, article: Article): Correction {
  const before = work.articles[at]
  const kept = before?.lines ? { ...article, lines: before.lines } : article
  const articles = inOrder(before ? replaced(work.articles, at, kept) : [...work.articles, kept])
  const what = `${articleName(article)}を${before ? '直す' : '加える'}`
  return { work: settle({ ...work, articles }, before?.lines), what }
}

const inOrder = (articles: Article[]): Article[] =>
  articles.toSorted((a, b) => a.number - b.number || (a.branch?.[0] ?? 0) - (b.branch?.[0] ?? 0))

/** Takes an article out; its lines are unread again. */
export function removeArticle(work: ParsedAgreement, at: number): Correction {
  const article = work.articles[at]!
  const text = article.paragraphs.map(paragraph => paragraph.text).join('\n')
  const next = { ...work, articles: work.articles.toSpliced(at, 1) }
  return { work: unread(next, article.lines, text), what: `${articleName(article)}を外す` }
}

/** Sets a field of policy, or adds it where none has the number `at`; its initiatives follow a new number. */
export function setPillar(work: ParsedAgreement, at: number, pillar: Pillar): Correction {
  const before = work.pillars.find(({ number }) => number === at)
  const others = work.pillars.filter(candidate => candidate !== before)
  const pillars = [...others, { ...before, ...pillar }].toSorted((a, b) => a.number - b.number)
  const initiatives = work.initiatives
    .map(initiative =>
      before && initiative.pillar === at ? { ...initiative, pillar: pillar.number } : initiative,
    )
    .toSorted((a, b) => a.pillar - b.pillar)
  const next = { ...work, pillars, initiatives: renumber(initiatives) }
  return { work: settle(next, before?.lines), what: `分野「${pillar.title}」を${before ? '直す' : '加える'}` }
}

/** Takes a field of policy out; its initiatives then belong to none. */
export function removePillar(work: ParsedAgreement, number: number): Correction {
  const pillar = work.pillars.find(candidate => candidate.number === number)
  const next = {
    ...work,
    pillars: work.pillars.filter(candidate => candidate.number !== number),
    initiatives: work.initiatives.map(i => (i.pillar === number ? { ...i, pillar: 0 } : i)),
  }
  return {
    work: unread(next, pillar?.lines, pillar?.title ?? ''),
    what: `分野「${pillar?.title ?? ''}」を外す`,
  }
}

/** Sets a duty, or adds it where `at` is past the end. */
export function setDuty(work: ParsedAgreement, at: number, duty: Duty): Correction {
  const before = work.duties[at]
  const duties = before ? replaced(work.duties, at, { ...before, ...duty }) : [...work.duties, duty]
  return { work: { ...work, duties }, what: `${duty.clause}の義務を${before ? '直す' : '加える'}` }
}

/** Takes a duty out. */
export function removeDuty(work: ParsedAgreement, at: number): Correction {
  return {
    work: { ...work, duties: work.duties.toSpliced(at, 1) },
    what: `${work.duties[at]!.clause}の義務を外す`,
  }
}

/** Unread lines are the cover or other furniture, and may stay out of the structure. */
export function acceptUnread(work: ParsedAgreement, at: number): Correction {
  const { lines } = work.unread[at]!
  const layout = [...(work.layout ?? []), { kind: 'cover' as const, lines }]
  return {
    work: { ...work, layout, unread: work.unread.toSpliced(at, 1) },
    what: `${lines[0]}行を読み取りから除く`,
  }
}

/** A doubt that a person has looked into and found right as it stands. */
export function acceptDoubt(work: ParsedAgreement, at: number): Correction {
  const doubt = work.diagnostics[at]!
  return {
    work: { ...work, diagnostics: work.diagnostics.toSpliced(at, 1) },
    what: `${doubt.lines[0]}行を確かめた`,
  }
}

/** What an initiative is called in the record of corrections. */
export const citation = (initiative: Pick<Initiative, 'ref' | 'title'>): string =>
  `${initiative.ref} ${initiative.title}`
