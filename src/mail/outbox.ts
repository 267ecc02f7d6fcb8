import { sql } from 'kysely'
import type { Engine } from '#kernel'
import { lease, patience } from './rule.ts'
import type { LetterState } from './schema.ts'
import type { Outgoing } from './smtp.ts'

/** A letter that one sender has taken upon itself. */
export interface Claimed extends Outgoing {
  /** How often it was tried, this time included. */
  attempts: number
}

const after = (now: Date, span: number): Date => new Date(now.getTime() + span)

/** Takes the oldest letter that is due; no other sender gets it until the lease has run out. */
export async function claim({ kysely }: Engine, now: Date): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`update letter
    set state = 'sending', attempts = attempts + 1, lease_until = ${after(now, lease)}
    where id = (select id from letter where state = 'waiting' and (due_at is null or due_at <= ${now})
      order by posted_at for update skip locked limit 1)
    returning id, recipient as to, subject, body as text, posted_at as "postedAt", attempts`.execute(kysely)
  return rows[0]
}

/**
 * Notes that the end of a letter is about to be sent. From here on nobody but the server knows whether it was taken.
 *
 * @throws Error if the letter is no longer this sender's: it was too slow, and another may be sending it
 */
export async function markHanding({ kysely }: Engine, { id, attempts }: Claimed, now: Date): Promise<void> {
  const { numAffectedRows } =
    await sql`update letter set state = 'handing', lease_until = ${after(now, lease)}
    where id = ${id} and state = 'sending' and attempts = ${attempts}`.execute(kysely)
  if (!numAffectedRows) throw new Error('letter overtaken')
}

/** Notes how this sender's attempt ended; late as well, where the letter was held as unclear in the meantime. */
export async function settle(
  { kysely }: Engine,
  { id, attempts }: Claimed,
  { state, answer, dueAt, at }: { state: LetterState; answer: string; dueAt: Date | null; at: Date },
): Promise<void> {
  await sql`update letter set state = ${state}, answer = ${answer}, due_at = ${dueAt}, lease_until = null,
      settled_at = ${state === 'waiting' ? null : at}
    where id = ${id} and attempts = ${attempts} and state in ('sending', 'handing', 'unclear')`.execute(
    kysely,
  )
}

/** Takes back what senders left that died: to be sent again, or to be judged by a person where it may have arrived. */
export async function recover({ kysely }: Engine, now: Date): Promise<void> {
  await sql`update letter set lease_until = null, state = case state when 'handing' then 'unclear' else 'waiting' end,
      answer = '送信中に処理が止まりました。', settled_at = case state when 'handing' then ${now}::timestamptz end
    where state in ('sending', 'handing') and lease_until < ${now}`.execute(kysely)
}

/** Gives up what could not be sent in time, so that nothing stale goes out when a server is back at last. */
export async function expire({ kysely }: Engine, now: Date): Promise<void> {
  await sql`update letter set state = 'failed', settled_at = ${now},
      answer = concat_ws(' ', '期限までに送れませんでした。', answer)
    where state = 'waiting' and coalesce(resent_at, posted_at) < ${after(now, -patience)}`.execute(kysely)
}

const keeping = 180 * 24 * 60 * 60_000

/** Removes letters that were settled half a year ago: they name people, and their keys recur no more. */
export async function sweep({ kysely }: Engine, now: Date): Promise<void> {
  await sql`delete from letter where state in ('sent', 'failed', 'withdrawn')
    and settled_at < ${after(now, -keeping)}`.execute(kysely)
}
