import { sql } from 'kysely'
import { type Db, newId } from '#kernel'
import type { Letter } from './schema.ts'

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
