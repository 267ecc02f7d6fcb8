import { sql } from 'kysely'
import { personal, seal } from './audit/personal.ts'
import { withCommit } from './bound.ts'
import { type Db, literal } from './db.ts'
import type { Call } from './http.ts'

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
  /** State before and after; what says something of a person is marked with `personal`. */
  before?: unknown
  after?: unknown
}

/** Who did it, when, from where. */
export interface ActOrigin {
  person: string | null
  at: Date
  /** Address of the request; personal data, so it stands on the record as a hash. */
  from: string | null
}

/**
 * Appends an act to the audit chain of its municipality, in the transaction of the write that it records.
 *
 * @source ADR 0006, ADR 0014
 */
export async function recordAct(db: Db, act: Act, origin: ActOrigin): Promise<void> {
  await sql.raw(appending(act, origin)).execute(db)
}

/**
 * As {@link recordAct}, sent with the commit: all acts of a municipality wait for the head of its chain, and nobody
 * shall wait while a page is drawn. For requests, which record but never read the chain they write to.
 *
 * @source ADR 0006, ADR 0012
 */
export function recordWithCommit(db: Db, act: Act, origin: ActOrigin): void {
  if (!withCommit(db, act.municipality, appending(act, origin)))
    throw new Error(`${act.event} is recorded outside a transaction of its own`)
}

function appending(act: Act, origin: ActOrigin): string {
  const { line, kept } = seal({
    at: origin.at,
    person: origin.person,
    from: personal(origin.from),
    event: act.event,
    thing: act.thing,
    clause: act.clause ?? null,
    before: act.before ?? null,
    after: act.after ?? null,
  })
  const values = [act.municipality, JSON.stringify(line), JSON.stringify(kept)].map(literal)
  return `select musubi.append_act(${values[0]}, ${values[1]}, ${values[2]}::jsonb)`
}

/**
 * Records that personal data of a thing was looked at: called by a page that shows some.
 *
 * @param fields names of what was shown, never the values: `mail`, `from`
 */
export const recordView = (
  call: Pick<Call, 'act'>,
  thing: string,
  fields: readonly string[],
): Promise<void> => call.act({ thing, after: { viewed: fields } })
