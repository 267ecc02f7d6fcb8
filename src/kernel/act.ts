import { sql } from 'kysely'
import type { Db } from './db.ts'

/** What was done, for the record of a municipality. */
export interface Act {
  /** 全国地方公共団体コード of the municipality on whose chain the record stands. */
  municipality: string
  /** The right that was used, which is also the name of the event: `agreement.confirm`. */
  event: string
  /** What it was done to: `agreement:<id>`. */
  thing: string
  /** The clause that gives the right, where one does: 第5条, 別表(1)-3. */
  clause?: string
  /** State before and after, without personal data. */
  before?: unknown
  after?: unknown
}

/** Who did it, when, from where. */
export interface ActOrigin {
  person: string | null
  at: Date
  from: string | null
}

/**
 * Appends an act to the audit chain of its municipality, in the transaction of the write that it records.
 *
 * @source ADR 0006
 */
export async function recordAct(db: Db, act: Act, origin: ActOrigin): Promise<void> {
  const line = JSON.stringify({
    at: origin.at.toISOString(),
    person: origin.person,
    from: origin.from,
    event: act.event,
    thing: act.thing,
    clause: act.clause ?? null,
    before: act.before ?? null,
    after: act.after ?? null,
  })
  await sql`select musubi.append_act(${act.municipality}, ${line}::jsonb)`.execute(db)
}
