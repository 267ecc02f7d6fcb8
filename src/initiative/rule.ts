import { scopedOffices } from '#account'
import type { InitiativeAction } from '#agreement'
import { addDays, type Day, type HeldOffice } from '#kernel'
import { findMunicipality } from '#municipality'
import type { ParsedAgreement } from '#reading'
import { sideOf } from '#web'
import type { ClauseHeld, PartyHere, State } from './schema.ts'

/** The key under which an office names an initiative: officers are over some of these. */
export const scopeOf = (initiative: string): string => `initiative:${initiative}`

/** The clause that holds on a day with its last day; before the first is in force, that one. */
export function clauseOn(
  clauses: readonly ClauseHeld[],
  day: Day,
): (ClauseHeld & { endsOn: Day | null }) | undefined {
  const inOrder = clauses.toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? 1 : -1))
  const place = inOrder.findIndex(clause => clause.inForceFrom <= day)
  const at = place < 0 ? inOrder.length - 1 : place
  const clause = inOrder[at]
  const next = inOrder[at - 1]
  return clause && { ...clause, endsOn: next ? addDays(next.inForceFrom, -1) : null }
}

/** What somebody does who sets a state: to set going is to create, to end or let rest is to close. */
export const actionFor = (state: State): InitiativeAction =>
  state === 'finished' || state === 'paused' ? 'close' : 'create'

/**
 * Whether a municipality was asked to add something, as 支援 needs it: it is its turn, or an open task is its own.
 *
 * @source ADR 0018
 */
export const isAsked = (turn: string | null, municipality: string, hasOwnTask: boolean): boolean =>
  turn === municipality || hasOwnTask

/** The parties of an initiative in the order of the agreement, each on its side, with what its clause says. */
export function partiesHere(codes: readonly string[], structure: ParsedAgreement, ref: string): PartyHere[] {
  const initiative = structure.initiatives.find(candidate => candidate.ref === ref)
  return codes.map((code, place) => {
    const labels = structure.parties.filter(party => party.code === code).map(party => party.label)
    const roles = (initiative?.roles ?? []).filter(role => labels.includes(role.party))
    return {
      code,
      name: nameOf(code),
      side: sideOf(place),
      roles: roles.map(role => ({ roleKind: role.kind, words: role.text, deciding: role.because })),
    }
  })
}

/**
 * Codes of the parties that lead or act jointly: those without which nothing common is decided.
 *
 * @source ADR 0018
 */
export const decidingParties = (parties: readonly PartyHere[]): string[] =>
  parties
    .filter(({ roles }) => roles.some(({ roleKind }) => roleKind === 'lead' || roleKind === 'joint'))
    .map(({ code }) => code)

/** The name of a municipality; its code where the list does not have it. */
export const nameOf = (code: string): string => findMunicipality(code)?.name ?? code

/** Which workspaces somebody's offices let him read in: all of his municipality's, or some by identifier. */
export type Reach = 'all' | readonly string[]

const prefix = scopeOf('')

/** The reach of some offices. An administrator runs the house and reads nothing in it. */
export function reachOf(offices: readonly HeldOffice[]): Reach {
  const reading = offices.filter(({ kind }) => kind !== 'administrator')
  if (reading.some(({ kind, scopes }) => scopes.length === 0 && !scopedOffices.includes(kind))) return 'all'
  const keys = reading.flatMap(({ scopes }) => scopes.filter(key => key.startsWith(prefix)))
  return [...new Set(keys.map(key => key.slice(prefix.length)))]
}
