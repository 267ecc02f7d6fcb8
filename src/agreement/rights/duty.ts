import { type Day, day as dayFrom, fiscalYearOf, lastDayOf } from '#kernel'
import type { DutyKind, ParsedAgreement, Recurrence } from '#reading'
import { inForce } from './rule.ts'
import type { Binding } from './schema.ts'

/** What a duty is about: what a clause lays down, or a legal act that makes the agreement bind. */
export type StandingDutyKind = DutyKind | 'legal-act'

/** A duty as it stands on a day. */
export interface StandingDuty {
  /** The same for the same duty and period; under it evidence is given. */
  key: string
  kind: StandingDutyKind
  /** What is to be done, in the words of the clause, or the name of the legal act. */
  words: string
  /** Codes of those who bear it, each named once; parties without a code are left out. */
  owners: readonly string[]
  /** The clause or the provision that lays it down. */
  clause: string
  recurrence: Recurrence
  /** Last day; null where the clause names none. */
  due: Day | null
  state: 'open' | 'met'
  /** Whether the last day has passed and it is open. */
  late: boolean
}

/**
 * The duties that follow from a version, as they stand on a day: those of every year in the year of that day (a
 * fiscal year ends on 31 March), those that are met once until they are. What only an event calls for is left out,
 * and so is what the text does not say.
 *
 * @param met keys of the duties for which there is evidence; it comes from upper rooms
 * @source 連携協約 第4条・第5条, 地方自治法 第252条の2
 */
export function dutiesOn(binding: Binding, day: Day, met: ReadonlySet<string> = new Set()): StandingDuty[] {
  const stands = (duty: Omit<StandingDuty, 'state' | 'late'>): StandingDuty => {
    const state = met.has(duty.key) ? 'met' : 'open'
    return { ...duty, state, late: state === 'open' && duty.due !== null && duty.due < day }
  }
  const duties = inForce(binding, day) ? clauseDuties(binding, day) : []
  return [...legalDuties(binding.structure), ...duties].map(stands)
}

type Unjudged = Omit<StandingDuty, 'state' | 'late'>

/** Kinds that say how long or how to end, and ask nothing of anybody. */
const idle: readonly DutyKind[] = ['term']

function clauseDuties({ structure }: Binding, day: Day): Unjudged[] {
  return structure.duties
    .filter(({ kind, recurrence }) => recurrence !== 'on-event' && !idle.includes(kind))
    .map(({ kind, clause, bearers, recurrence, text }) => {
      const { period, due } = periodOf(recurrence, day)
      const key = [clause, kind, ...(period ? [period] : [])].join('/')
      return { key, kind, words: text, owners: codesOf(structure, bearers), clause, recurrence, due }
    })
}

/** The period a duty falls into, and its last day; neither for what is met once. */
function periodOf(recurrence: Recurrence, day: Day): { period: string | null; due: Day | null } {
  if (recurrence === 'every-fiscal-year') {
    const year = fiscalYearOf(day)
    return { period: `${year}年度`, due: lastDayOf(year) }
  }
  if (recurrence === 'every-calendar-year') {
    const year = day.slice(0, 4)
    return { period: `${year}年`, due: dayFrom(`${year}-12-31`) }
  }
  return { period: null, due: null }
}

/** The acts of 地方自治法第252条の2, and the paragraph that asks for each. */
const legalActs = [
  { act: '議決', paragraph: 3 },
  { act: '告示', paragraph: 2 },
  { act: '届出', paragraph: 2 },
] as const

/** Every party's own legal acts, where the text says that it rests on 地方自治法第252条の2. */
function legalDuties({ legalBasis, parties }: ParsedAgreement): Unjudged[] {
  const basis = legalBasis.find(
    ({ law, provision }) => law === '地方自治法' && /^第252条の2(?!の|\d)/u.test(provision ?? ''),
  )
  if (!basis) return []
  return legalActs.flatMap(({ act, paragraph }) =>
    parties.flatMap(({ code, name }) =>
      code === null
        ? []
        : [
            {
              key: `${act}/${code}`,
              kind: 'legal-act' as const,
              words: `${name}の${act}`,
              owners: [code],
              clause: `${basis.law}第252条の2第${paragraph}項`,
              recurrence: 'once' as const,
              due: null,
            },
          ],
    ),
  )
}

const codesOf = ({ parties }: ParsedAgreement, labels: readonly string[]): string[] => [
  ...new Set(parties.flatMap(({ label, code }) => (code !== null && labels.includes(label) ? [code] : []))),
]
