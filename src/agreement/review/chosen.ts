import type { Role } from '#reading'

/**
 * Whether a person chose a kind that the words do not give, so that a reason is asked for.
 *
 * @param judged the roles as their words alone are judged
 */
export function kindsChosen(
  before: readonly Role[],
  after: readonly Role[],
  judged: readonly Role[],
): boolean {
  return after.some(role => {
    const of = (roles: readonly Role[]) => roles.find(candidate => candidate.party === role.party)?.kind
    return role.kind !== of(before) && role.kind !== of(judged)
  })
}
