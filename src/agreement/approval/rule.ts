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
  /** What it is about: `agreement:<id>`. */
  thing: string
}

/** Those of the approvers who decide on a thing: an office over named things reaches no other. Each once. */
export function approversOn(approvers: readonly Approver[], thing: string): Approver[] {
  const reaching = approvers.filter(({ scopes }) => scopes.length === 0 || scopes.includes(thing))
  return reaching.filter((one, at) => reaching.findIndex(other => other.person === one.person) === at)
}

/**
 * In what capacity a person may decide a draft; null where not at all. Where the approver it was circulated to no
 * longer is one, any other approver of the municipality takes over. Nobody decides an own draft as somebody's deputy.
 *
 * @param approversOfDay all of the municipality
 */
export function capacityOf(
  person: string,
  { drafter, addressee, thing }: Circulated,
  approversOfDay: readonly Approver[],
): Capacity | null {
  const approvers = approversOn(approversOfDay, thing)
  const addressed = approvers.filter(approver => approver.person === addressee)
  const mine = approvers.some(approver => approver.person === person)
  if (addressee === person || addressed.length === 0) return mine ? 'approver' : null
  if (drafter === person) return null
  const deputed = addressed.filter(({ deputies }) => deputies.some(deputy => deputy.person === person))
  if (deputed.length === 0) return null
  return deputed.some(({ absent }) => absent) ? 'deputy-of-absent' : 'deputy-by-rule'
}
