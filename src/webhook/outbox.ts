import { sql } from 'kysely'
import { type Db, type Engine, newId, transact } from '#kernel'
import { bodyOf, givesUp, isTaken, lease, listensTo, nextTry } from './rule.ts'
import type { DeliveryState } from './schema.ts'
import type { Outcome } from './send.ts'

const after = (now: Date, span: number): Date => new Date(now.getTime() + span)
/** Records read at once. */
const batch = 500

/**
 * Makes a notification of every record that was appended since the last time and that a webhook listens to. Records
 * of a chain become visible in their order, without gaps, so that none is passed over.
 *
 * @source ADR 0006, ADR 0015
 */
export async function collect(engine: Engine, now: Date): Promise<void> {
  const { rows } = await sql<{ municipality: string }>`select distinct municipality from webhook
    where state = 'active' order by municipality`.execute(engine.kysely)
  for (const { municipality } of rows)
    while (await transact(engine, { person: null, municipality }, db => collectSome(db, municipality, now))) {
      // until a batch leaves nothing more to look at
    }
}

interface Listening {
  id: string
  events: readonly string[]
  afterSeq: number
}

/** @returns whether there may be more to look at */
async function collectSome(db: Db, municipality: string, now: Date): Promise<boolean> {
  const { rows: hooks } = await sql<Listening>`select id, events, after_seq as "afterSeq" from webhook
    where municipality = ${municipality} and state = 'active' for update skip locked`.execute(db)
  let more = false
  for (const { id, events, afterSeq } of hooks) {
    const { rows } = await sql<{ seq: number; line: string }>`select seq, line from audit_record
      where municipality = ${municipality} and seq > ${afterSeq} order by seq limit ${batch}`.execute(db)
    for (const { seq, line } of rows) {
      const { event, at, thing, clause } = JSON.parse(line) as Record<
        'event' | 'at' | 'thing' | 'clause',
        string
      >
      if (!listensTo(events, event)) continue
      const body = bodyOf({ event, at, municipality, seq, thing, clause: clause ?? null })
      await sql`insert into webhook_delivery (id, municipality, webhook, seq, event, body, made_at, due_at)
        values (${newId()}, ${municipality}, ${id}, ${seq}, ${event}, ${body}, ${now}, ${now})`.execute(db)
    }
    const last = rows.at(-1)
    if (last) await sql`update webhook set after_seq = ${last.seq} where id = ${id}`.execute(db)
    more ||= rows.length === batch
  }
  return more
}

/** A notification that one sender has taken upon itself. */
export interface Claimed {
  id: string
  webhook: string
  municipality: string
  body: string
  url: string
  /** The secret, and the one before it while both are valid. */
  secrets: readonly string[]
  /** How often it was tried, this time included. */
  attempts: number
  /** As `attempts`, since it was made or a person sent it again. */
  tries: number
  failingSince: Date | null
}

/**
 * Takes the notification that is due longest; no other sender gets it until the lease has run out.
 *
 * @param except webhooks that took nothing just now
 */
export async function claim(
  { kysely }: Engine,
  now: Date,
  except: readonly string[],
): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`update webhook_delivery d
    set state = 'sending', attempts = attempts + 1, tries = tries + 1, lease_until = ${after(now, lease)}
    from webhook w
    where w.id = d.webhook and d.id = (
      select c.id from webhook_delivery c join webhook h on h.id = c.webhook
      where c.state = 'waiting' and c.due_at <= ${now} and h.state = 'active'
        and not (c.webhook = any (${[...except]}::uuid[]))
      order by c.due_at, c.seq nulls first, c.id limit 1 for update of c skip locked)
    returning d.id, d.webhook, d.municipality, d.body, d.attempts, d.tries, w.url, w.failing_since as "failingSince",
      array_remove(array[w.secret, case when w.before_until > ${now} then w.secret_before end], null) as secrets`.execute(
    kysely,
  )
  return rows[0]
}

/** Notes how an attempt ended, and what follows for the notification and its webhook. */
export async function settle(
  { kysely }: Engine,
  { id, webhook, municipality, attempts, tries, failingSince }: Claimed,
  { status, ms, excerpt }: Outcome,
  now: Date,
): Promise<void> {
  const taken = isTaken(status)
  const again = taken ? null : nextTry(tries, now)
  const state: DeliveryState = taken ? 'delivered' : again ? 'waiting' : 'failed'
  const since = failingSince ?? now
  const stopped = !taken && givesUp(status, since, now)
  await kysely.transaction().execute(async db => {
    await sql`insert into webhook_attempt (delivery, number, municipality, at, status, ms, excerpt)
      values (${id}, ${attempts}, ${municipality}, ${now}, ${status}, ${ms}, ${excerpt})
      on conflict on constraint webhook_attempt_number do nothing`.execute(db)
    await sql`update webhook_delivery set state = ${state}, due_at = coalesce(${again}::timestamptz, due_at),
        lease_until = null, settled_at = ${again ? null : now}
      where id = ${id} and state = 'sending' and attempts = ${attempts}`.execute(db)
    if (taken) await sql`update webhook set failing_since = null where id = ${webhook}`.execute(db)
    else
      await sql`update webhook set failing_since = coalesce(failing_since, ${since}),
          state = case when ${stopped} and state = 'active' then 'disabled' else state end
        where id = ${webhook}`.execute(db)
  })
}

/** Takes back what a sender left that died. It may arrive twice then, under the same identifier. */
export async function recover({ kysely }: Engine, now: Date): Promise<void> {
  await sql`update webhook_delivery set state = 'waiting', lease_until = null
    where state = 'sending' and lease_until < ${now}`.execute(kysely)
}

const keeping = 90 * 24 * 60 * 60_000

/** Removes from the logs what was settled three months ago. */
export async function sweep({ kysely }: Engine, now: Date): Promise<void> {
  await sql`delete from webhook_delivery where settled_at < ${after(now, -keeping)}`.execute(kysely)
}
