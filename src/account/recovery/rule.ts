import type { Recovery } from './schema.ts'

/** How far a recovery has come. */
export type RecoveryState = 'asked' | 'opened' | 'confirmed' | 'issued' | 'done' | 'declined'

/** How far a recovery has come: 依頼 → 開始 → 確認 → コード発行 → 完了, or やめた at any time before. */
export function stateOf({ openedBy, confirmedBy, issued, outcome }: Recovery): RecoveryState {
  if (outcome) return outcome
  if (issued) return 'issued'
  if (confirmedBy) return 'confirmed'
  return openedBy ? 'opened' : 'asked'
}

/** What somebody may do about a recovery now. */
export type RecoveryStep = 'open' | 'confirm' | 'issue' | 'decline'

/**
 * The steps that are open to somebody: never to the person whose key it is, and the second step not to who took the
 * first.
 *
 * @param who the person who looks, with the rights held today
 */
export function stepsFor(
  recovery: Recovery,
  who: { id: string; rights: ReadonlySet<string> },
): RecoveryStep[] {
  if (who.id === recovery.person || recovery.outcome) return []
  const state = stateOf(recovery)
  const opens = who.rights.has('recovery.open')
  const steps: RecoveryStep[] = []
  if (state === 'asked' && opens) steps.push('open')
  if (state === 'opened' && who.rights.has('recovery.confirm') && who.id !== recovery.openedBy?.id)
    steps.push('confirm')
  if ((state === 'confirmed' || state === 'issued') && opens) steps.push('issue')
  if (opens) steps.push('decline')
  return steps
}
