import { sql } from 'kysely'
import { type Db, isId, newId } from '#kernel'
import { refuse } from './fault.ts'
import { type Decision, decidable, type Letter, type LetterState } from './schema.ts'

/**
 * Puts a letter into the outbox, in the transaction of the change it tells of: both are kept or neither is. A letter
 * whose key has been posted before is left out.
 *
 * @throws error of constraint `letter_one_recipient` where `to` is not one address
 * @source ADR 0013
 */
export async function post(db: Db, { to, subject, text, key, municipality, at }: Letter): Promise<void> {
  // No column is named as the one in conflict: that would ask for the right to read, which a visitor lacks.
  await sql`insert into letter (id, key, municipality, recipient, subject, body, posted_at)
    values (${newId()}, ${key}, coalesce(${municipality ?? null}::text, musubi.actor_municipality()), ${to},
      ${subject}, ${text}, coalesce(${at ?? null}::timestamptz, now()))
    on conflict do nothing`.execute(db)
}

/** A letter as its administrator sees it. */
export interface Posted {
  id: string
  to: string
  subject: string
  text: string
  state: LetterState
  postedAt: Date
  attempts: number
  /** When it is tried again; null unless it waits for that. */
  dueAt: Date | null
  /** The last words of the server, or what went wrong on the way. */
  answer: string | null
  settledAt: Date | null
}

const columns = sql`id, recipient as to, subject, body as text, state, posted_at as "postedAt", attempts,
  due_at as "dueAt", answer, settled_at as "settledAt"`

/**
 * Letters of the actor's municipality, newest first.
 *
 * @param states only those in one of these states; all where empty
 * @param page counted from 1
 */
export async function letters(
  db: Db,
  { states, page, size }: { states: readonly LetterState[]; page: number; size: number },
): Promise<{ rows: Posted[]; total: number }> {
  const some = sql`cardinality(${[...states]}::text[]) = 0 or state = any (${[...states]}::text[])`
  const { rows } = await sql<Posted>`select ${columns} from letter where ${some}
    order by posted_at desc, id limit ${size} offset ${(page - 1) * size}`.execute(db)
  const counted = await sql<{ n: number }>`select count(*)::int as n from letter where ${some}`.execute(db)
  return { rows, total: counted.rows[0]!.n }
}

/**
 * One letter of the actor's municipality.
 *
 * @throws Fault `mail.absent`
 */
export async function letterOf(db: Db, id: string): Promise<Posted> {
  if (!isId(id)) throw refuse('absent')
  const { rows } = await sql<Posted>`select ${columns} from letter where id = ${id}`.execute(db)
  if (!rows[0]) throw refuse('absent')
  return rows[0]
}

/**
 * What a person decides about a letter: to send it again, to leave it unsent, or that it has arrived.
 *
 * @returns the state it had
 * @throws Fault `mail.absent`, `mail.moved_on` where its state no longer allows it
 */
export async function decide(db: Db, id: string, decision: Decision, at: Date): Promise<LetterState> {
  const { state } = await letterOf(db, id)
  const to = { resend: 'waiting', withdraw: 'withdrawn', arrived: 'sent' }[decision]
  const resent = decision === 'resend'
  const { numAffectedRows } = await sql`update letter set state = ${to}, due_at = null,
      settled_at = ${resent ? null : at}, resent_at = ${resent ? at : null}
    where id = ${id} and state = ${state} and state = any (${[...decidable[decision]]}::text[])`.execute(db)
  if (!numAffectedRows) throw refuse('moved_on')
  return state
}
