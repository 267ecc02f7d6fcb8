import type { Actor, Typed } from '#kernel'

/** Seconds for which a proof of who one is counts. */
export const proofSpan = 15 * 60

/** Whether the person showed who it is recently enough for an act that binds. */
export const isFresh = (actor: Actor): boolean => (actor.provedFor ?? Number.POSITIVE_INFINITY) < proofSpan

/** Fields of the form in which a proof is given beside what was typed before. */
export const proofFields = ['proof-password', 'proof-code', 'proof-passkey'] as const

const isProof = (name: string): boolean => (proofFields as readonly string[]).includes(name)

/** What was typed, without the proof. */
export const withoutProof = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !isProof(name)))

/** By what a person can show who it is. */
export interface Proofs {
  password: boolean
  code: boolean
  passkey: boolean
  /** Whether the account is joined to the sign-in of the city. */
  sso: boolean
}
