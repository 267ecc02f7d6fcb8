import type { Initiative, ParsedAgreement, RoleKind } from '#reading'
import { bare, bigramsOf } from '#text'

/** What two initiatives that mean the same have differently. */
export type Difference = 'title' | 'content' | 'core-kind' | 'partner-kind' | 'core-words' | 'partner-words'

/** An initiative of two agreements, recognised as the same. */
export interface Pair {
  mine: Initiative
  other: Initiative
  differences: Difference[]
}

/** Two agreements of one core city beside each other. */
export interface Comparison {
  pairs: Pair[]
  onlyMine: Initiative[]
  onlyOther: Initiative[]
}

/** Below this, two initiatives have no more words in common than any two have. */
const alike = 0.5

/** Share of bigrams in common, 0 to 1 (Dice). */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1
  const known = new Set(a)
  return (2 * b.filter(gram => known.has(gram)).length) / (a.length + b.length)
}

interface Fingerprint {
  initiative: Initiative
  title: string[]
  content: string[]
}

const fingerprint = (initiative: Initiative): Fingerprint => ({
  initiative,
  title: bigramsOf(initiative.title),
  content: bigramsOf(initiative.content),
})

/**
 * Recognises the initiatives that two agreements of one core city share, by title and content, each at most once,
 * best likeness first; and says what they have differently.
 *
 * @param core code of the core city; roles are compared as its own and its partner's
 */
export function compare(mine: ParsedAgreement, other: ParsedAgreement, core: string): Comparison {
  const [left, right] = [mine.initiatives.map(fingerprint), other.initiatives.map(fingerprint)]
  const candidates = left
    .flatMap(a =>
      right.map(b => ({
        a,
        b,
        score: Math.max(
          likeness(a.title, b.title),
          0.6 * likeness(a.title, b.title) + 0.4 * likeness(a.content, b.content),
        ),
      })),
    )
    .filter(({ score }) => score >= alike)
    .sort((x, y) => y.score - x.score)
  const taken = new Map<Initiative, Initiative>()
  const used = new Set<Initiative>()
  for (const { a, b } of candidates) {
    if (taken.has(a.initiative) || used.has(b.initiative)) continue
    taken.set(a.initiative, b.initiative)
    used.add(b.initiative)
  }
  return {
    pairs: [...taken].map(([a, b]) => ({
      mine: a,
      other: b,
      differences: differencesOf([mine, a], [other, b], core),
    })),
    onlyMine: mine.initiatives.filter(initiative => !taken.has(initiative)),
    onlyOther: other.initiatives.filter(initiative => !used.has(initiative)),
  }
}

/** The role of the core city, or of the first party beside it; labels need not be the same in both texts. */
export function roleOn(
  agreement: ParsedAgreement,
  initiative: Initiative,
  side: 'core' | 'partner',
  core: string,
) {
  const party = agreement.parties.find(({ code }) => (side === 'core') === (code === core))
  return initiative.roles.find(role => role.party === party?.label)
}

type Stand = readonly [ParsedAgreement, Initiative]

function differencesOf([mine, a]: Stand, [other, b]: Stand, core: string): Difference[] {
  const found: Difference[] = []
  if (bare(a.title) !== bare(b.title)) found.push('title')
  if (bare(a.content) !== bare(b.content)) found.push('content')
  for (const side of ['core', 'partner'] as const) {
    const [x, y] = [roleOn(mine, a, side, core), roleOn(other, b, side, core)]
    if (kindOf(x) !== kindOf(y)) found.push(`${side}-kind`)
    else if (bare(x?.text ?? '') !== bare(y?.text ?? '')) found.push(`${side}-words`)
  }
  return found
}

const kindOf = (role: { kind: RoleKind } | undefined): RoleKind | null => role?.kind ?? null
