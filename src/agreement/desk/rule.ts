import { outstanding, standingOf } from '../consent/rule.ts'
import type { Version } from '../consent/store.ts'

/** Agreements on which others have still to act, with their codes. */
export function waitingFor(
  municipality: string,
  versions: readonly Version[],
): { version: Version; codes: string[] }[] {
  return versions
    .filter(version => version.parties.includes(municipality) && standingOf(version) === 'unconfirmed')
    .map(version => ({ version, codes: outstanding(version).filter(code => code !== municipality) }))
    .filter(({ codes }) => codes.length > 0)
}
