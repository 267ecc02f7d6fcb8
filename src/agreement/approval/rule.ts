import type { Approver } from '#account'

/**
 * In what capacity somebody decides: as the approver, as the deputy of one who is away, or as the deputy by a rule
 * of the municipality that has to be named.
 */
export type Capacity = 'approver' | 'deputy-of-absent' | 'deputy-by-rule'

/** What a draft says of who decides it. */
export interface Circulated {
  drafter: string
  /** The approver it was circulated to. */
  addressee: string
}

/**
 * In what capacity a person may decide a draft; null where not at all. Where the approver it was circulated to no
 * longer is one, any other approver of the municipality takes over. Nobody decides an own draft as somebody's deputy.
 *
 * @param approvers those of the day
 */
export function capacityOf(
  person: string,
  { drafter, addressee }: Circulated,
  approvers: readonly Approver[],
): Capacity | null {
  const addressed = approvers.filter(approver => approver.person === addressee)
  const mine = approvers.some(approver => approver.person === person)
  if (addressee === person || addressed.length === 0) return mine ? 'approver' : null
  if (drafter === person) return null
  const deputed = addressed.filter(({ deputies }) => deputies.some(deputy => deputy.person === person))
  if (deputed.length === 0) return null
  return deputed.some(({ absent }) => absent) ? 'deputy-of-absent' : 'deputy-by-rule'
}

/** Approvers, each once, whatever number of sections they hold the office in. */
export const eachOnce = (approvers: readonly Approver[]): Approver[] =>
  approvers.filter((one, at) => approvers.findIndex(other => other.person === one.person) === at)
