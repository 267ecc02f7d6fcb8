import type { Db } from './db.ts'

/**
 * How the events of a room are told in the history: what was done, as the end of a sentence that begins with who did
 * it: 協約を確定しました。 A function where one right covers several doings; it gets what the record says afterwards.
 */
export type EventWords = Readonly<Record<string, string | ((after: unknown) => string)>>

/** What the things of a room are called in the history, by the word before the colon of a thing. */
export type ThingWords = Readonly<Record<string, ThingWord>>

/** One kind of thing. */
export interface ThingWord {
  word: string
  /** Page of the thing, where it has one. */
  href?(id: string): string
  /** Names of those things that the actor may see, by identifier. */
  names?(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** A field of what a record says afterwards; undefined where there is none. */
export const toldOf = (after: unknown, field: string): unknown =>
  after !== null && typeof after === 'object' ? (after as Record<string, unknown>)[field] : undefined
