import type { Decision } from './schema.ts'

/** How far a decision has come: 決定 · 取り下げ · 同意待ち. */
export type DecisionStanding = 'decided' | 'withdrawn' | 'open'

/** Where a decision stands. */
export const decisionStanding = ({
  decidedAt,
  withdrawnAt,
}: Pick<Decision, 'decidedAt' | 'withdrawnAt'>): DecisionStanding =>
  decidedAt ? 'decided' : withdrawnAt ? 'withdrawn' : 'open'

/** Codes of the parties whose yes is missing, in the order in which they are needed. */
export const missing = ({
  needed,
  consents,
}: Pick<Decision, 'needed'> & { consents: readonly { municipality: string }[] }): string[] =>
  needed.filter(code => !consents.some(({ municipality }) => municipality === code))
