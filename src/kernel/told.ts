import type { Db } from './db.ts'
import type { Actor, Call } from './http.ts'
import type { Day } from './time.ts'

/** Something a person has to do or ought to know, as the room tells it that owns the matter. `notice` gathers them. */
export interface Todo {
  /** The same as long as the matter lasts, another when it comes up anew: `task:<id>`. */
  key: string
  /** What it is, as the thing is called. */
  title: string
  /** Why it is this person's, in one sentence. */
  detail: string
  /** Where it is done. */
  href: string
  /** The day by which it is due; null where there is none. */
  due: Day | null
  /** When it came to the person; null where nobody knows. */
  since: Date | null
  /** Its state in at most 8 characters; left out where the day it is due says enough. */
  word?: string
  /** Only to be known: over and done with once it is read. */
  news?: boolean
  /** Somebody waits for it, so that it may be told by mail at once. */
  awaited?: boolean
}

/** What a room has for a person to do; row-level security and the rights of the actor have limited it. */
export type TodoSource = (db: Db, actor: Actor, today: Day) => Promise<readonly Todo[]>

/** Something that a search found. */
export interface Hit {
  /** What kind of thing it is, in the word that the pages use: 協約, 取組, 職員. */
  kind: string
  title: string
  /** Words around what was found, or what tells the thing from its like. */
  excerpt: string
  href: string
  /** When it was last moved; null where that says nothing. */
  at: Date | null
}

/**
 * What a room finds for a query, best first.
 *
 * @param query as it was typed; several words apart by blanks must all be there
 * @param limit most hits wanted
 * @param asking who asks, for where a hit leads, and when; row-level security limits what may be seen
 */
export type SearchSource = (
  db: Db,
  query: string,
  limit: number,
  asking: Pick<Call, 'actor' | 'today'>,
) => Promise<readonly Hit[]>
