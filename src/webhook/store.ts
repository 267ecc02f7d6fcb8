import { sql } from 'kysely'
import { type Db, isId, newId } from '#kernel'
import { refuse } from './fault.ts'
import { bodyOf, changeOver, newWebhookSecret } from './rule.ts'
import type { Delivery, Webhook, WebhookInput, WebhookState } from './schema.ts'

/** Who enters a webhook, for which municipality, and when. */
export interface Acting {
  municipality: string
  person: string
  at: Date
}

/**
 * Enters a webhook. It is told of what is done from now on.
 *
 * @returns its identifier, and its secret, which is told this once
 */
export async function register(
  db: Db,
  { name, url, events }: WebhookInput,
  { municipality, person, at }: Acting,
): Promise<{ id: string; secret: string }> {
  const id = newId()
  const secret = newWebhookSecret()
  await sql`insert into webhook (id, municipality, name, url, events, secret, after_seq, created_by, created_at)
    values (${id}, ${municipality}, ${name}, ${url}, ${events}, ${secret},
      coalesce((select seq from audit_head where municipality = ${municipality}), 0), ${person}, ${at})`.execute(
    db,
  )
  return { id, secret }
}

/** The webhooks of the actor's municipality by age; only one where `id` is given. */
export async function webhooks(db: Db, id?: string): Promise<Webhook[]> {
  const { rows } = await sql<Webhook>`
    select w.id, w.name, w.url, w.events, w.state, w.failing_since as "failingSince", w.created_at as "createdAt",
      (select count(*)::int from webhook_delivery d
        where d.webhook = w.id and d.state in ('waiting', 'sending')) as waiting,
      (select max(d.settled_at) from webhook_delivery d
        where d.webhook = w.id and d.state = 'delivered') as "lastDeliveredAt"
    from webhook w where w.state <> 'removed' and (${id ?? null}::uuid is null or w.id = ${id ?? null})
    order by w.created_at, w.id`.execute(db)
  return rows
}

/**
 * One webhook of the actor's municipality.
 *
 * @throws Fault `webhook.absent`
 */
export async function webhookOf(db: Db, id: string): Promise<Webhook> {
  const [found] = isId(id) ? await webhooks(db, id) : []
  if (!found) throw refuse('absent')
  return found
}

/** Changes what a webhook is called, where it is told and of what. */
export async function change(db: Db, id: string, { name, url, events }: WebhookInput): Promise<void> {
  await sql`update webhook set name = ${name}, url = ${url}, events = ${events} where id = ${id}`.execute(db)
}

/**
 * Pauses a webhook, lets it go on from where it stopped, or removes it; its log stays.
 *
 * @throws Fault `webhook.moved_on` where its state is no longer the one that was on the page
 */
export async function setState(
  db: Db,
  { id, state }: Pick<Webhook, 'id' | 'state'>,
  to: WebhookState | 'removed',
): Promise<void> {
  const { numAffectedRows } = await sql`update webhook set state = ${to}, failing_since = null
    where id = ${id} and state = ${state}`.execute(db)
  if (!numAffectedRows) throw refuse('moved_on')
}

/** Gives a webhook a new secret, which is told this once; the one before signs as well for a day. */
export async function renewSecret(db: Db, id: string, at: Date): Promise<string> {
  const secret = newWebhookSecret()
  const until = new Date(at.getTime() + changeOver)
  await sql`select musubi.renew_webhook_secret(${id}, ${secret}, ${until})`.execute(db)
  return secret
}

/** The log of a webhook, newest first, with every attempt. */
export async function deliveriesOf(
  db: Db,
  webhook: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: Delivery[]; total: number }> {
  const { rows } = await sql<Delivery & { total: number }>`
    select d.id, d.seq, d.event, d.state, d.made_at as "madeAt", d.due_at as "dueAt",
      count(*) over ()::int as total,
      coalesce((select jsonb_agg(jsonb_build_object('number', a.number, 'at', a.at, 'status', a.status, 'ms', a.ms,
        'excerpt', a.excerpt) order by a.number desc) from webhook_attempt a where a.delivery = d.id), '[]') as attempts
    from webhook_delivery d where d.webhook = ${webhook}
    order by d.made_at desc, d.seq desc nulls first, d.id limit ${limit} offset ${offset}`.execute(db)
  const told = rows.map(({ total: _, ...row }) => ({
    ...row,
    attempts: row.attempts.map(attempt => ({ ...attempt, at: new Date(attempt.at) })),
  }))
  return { rows: told, total: rows[0]?.total ?? 0 }
}

/** Puts a notification into the log that tells of nothing but itself. */
export async function tryOut(
  db: Db,
  webhook: string,
  { municipality, at }: Pick<Acting, 'municipality' | 'at'>,
): Promise<void> {
  const event = 'webhook.test'
  const body = bodyOf({ event, at: at.toISOString(), municipality, seq: null, thing: null, clause: null })
  await sql`insert into webhook_delivery (id, municipality, webhook, event, body, made_at, due_at)
    values (${newId()}, ${municipality}, ${webhook}, ${event}, ${body}, ${at}, ${at})`.execute(db)
}

/**
 * Sends a notification again that arrived or was given up; the receiver knows it by its identifier.
 *
 * @throws Fault `webhook.delivery_absent`, `webhook.moved_on` where it is to be sent already
 */
export async function resend(db: Db, webhook: string, delivery: string, at: Date): Promise<void> {
  if (!isId(delivery)) throw refuse('delivery_absent')
  const { rows } =
    await sql`select from webhook_delivery where id = ${delivery} and webhook = ${webhook}`.execute(db)
  if (!rows[0]) throw refuse('delivery_absent')
  const { numAffectedRows } = await sql`update webhook_delivery
    set state = 'waiting', tries = 0, due_at = ${at}, settled_at = null
    where id = ${delivery} and state in ('delivered', 'failed')`.execute(db)
  if (!numAffectedRows) throw refuse('moved_on')
}
