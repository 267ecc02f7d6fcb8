import type { ParsedAgreement } from '#reading'
import { articleName } from '../anchor.ts'

/** Parts of a structure that stand in lists and are corrected one by one. */
export type Subject = 'party' | 'article' | 'pillar' | 'duty' | 'initiative' | 'unread' | 'doubt'

/** What tells each entry of a list from the others while places in the list change. */
function identities(work: ParsedAgreement, subject: Subject): string[] {
  switch (subject) {
    case 'party':
      return work.parties.map(({ label }) => label)
    case 'article':
      return work.articles.map(articleName)
    case 'pillar':
      return work.pillars.map(({ number }) => String(number))
    case 'duty':
      return work.duties.map(({ clause, kind }) => `${clause} ${kind}`)
    case 'initiative':
      return work.initiatives.map(({ lines, title }) => `${lines.join('-')} ${title}`)
    case 'unread':
      return work.unread.map(({ lines }) => lines.join('-'))
    case 'doubt':
      return work.diagnostics.map(({ code, lines }) => `${code} ${lines.join('-')}`)
  }
}

/** How the entry at a place is known; empty for one that is being added. A field of policy is known by its number. */
export function identityOf(work: ParsedAgreement, subject: Subject, at: number): string {
  return subject === 'pillar' ? String(at) : (identities(work, subject)[at] ?? '')
}

/** Where the entry stands now; -1 where somebody took it out. */
export const placeOf = (work: ParsedAgreement, subject: Subject, identity: string): number =>
  identities(work, subject).indexOf(identity)

/** How many entries there are, so that a place past the end is told. */
export const countOf = (work: ParsedAgreement, subject: Subject): number => identities(work, subject).length
