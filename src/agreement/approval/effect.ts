import type { z } from 'zod'
import type { Act, Db } from '#kernel'
import type { Acting } from '../consent/store.ts'

/** One line of the paper that is decided on. */
export interface Fact {
  term: string
  detail: string
}

/** A draft as it is put before the approver. */
export interface Drawing {
  /** What it is done to: `agreement:<id>`. */
  thing: string
  /** Which state of the thing it is about; another draft on the same state is not taken. */
  edition: string
  /** 件名. */
  title: string
  /** Where the thing can be read. */
  href: string
  facts: readonly Fact[]
}

/** What an effect did: its act on the record, and where to see it. */
export interface Applied extends Omit<Act, 'event' | 'municipality'> {
  href: string
}

/**
 * Something that binds a municipality and is therefore done by an approval only. Rooms give theirs by name; the
 * approval stores the payload and applies the effect once, in the transaction in which it is approved.
 *
 * @source ADR 0011
 */
export interface Effect<P = never> {
  /** `room.verb`; also the event on the record. */
  kind: string
  /** What it is called: 協約の確定. */
  name: string
  /** The shape of its payload, which is stored as JSON. */
  payload: z.ZodType<P>
  /**
   * What the approver will read.
   *
   * @param municipality code of the one that would be bound
   * @throws Fault where it could not be done now
   */
  draw(db: Db, payload: P, municipality: string): Promise<Drawing>
  /**
   * Does it, in the name of the approver's municipality.
   *
   * @throws Fault where the thing has changed since it was drafted
   */
  apply(db: Db, payload: P, acting: Acting): Promise<Applied>
}

/** The effects of the house. */
export type Effects = readonly Effect[]

/** Forgets the type of the payload, so that effects of several rooms stand in one list. */
export const effect = <P>(typed: Effect<P>): Effect => typed as unknown as Effect

/** The effect of a name. A draft of an effect that no room gives any more is a fault of the program. */
export function effectOf(effects: Effects, kind: string): Effect {
  const found = effects.find(candidate => candidate.kind === kind)
  if (!found) throw new Error(`no effect by the name of ${kind}`)
  return found
}
