import { sql } from 'kysely'
import { actAs, conflictOn, type Db, isId, newId } from '#kernel'
import { type Issued, issueCode, useCode, withdrawCode } from '../code/store.ts'
import { refuse } from '../fault.ts'
import { endSessions } from '../invite/store.ts'
import type { Recovery, RecoveryKind } from './schema.ts'

/** What is to be made good for whom. */
export interface Loss {
  person: string
  kind: RecoveryKind
  /** The new address, where the mail changes. */
  mail: string | null
  note: string
}

const refusals = {
  recovery_open_once: refuse('recovery_under_way'),
  recovery_not_by_oneself: refuse('recovery_for_self'),
  recovery_by_two: refuse('recovery_by_same'),
  recovery_person: refuse('person_absent'),
}

const columns = sql`r.id, r.person, p.name, r.kind, r.mail, r.note, r.asked_at as "askedAt",
  case when r.opened_by is not null then jsonb_build_object('id', r.opened_by, 'name', o.name) end as "openedBy",
  case when r.confirmed_by is not null then jsonb_build_object('id', r.confirmed_by, 'name', c.name) end
    as "confirmedBy",
  r.code is not null as issued, r.closed_at as "closedAt", r.outcome`
const source = sql`recovery r join person p on p.id = r.person
  left join person o on o.id = r.opened_by left join person c on c.id = r.confirmed_by`

/** Recoveries of a municipality: those under way first, then the last thirty that are over. */
export async function recoveriesOf(db: Db, municipality: string): Promise<Recovery[]> {
  const { rows } = await sql<Recovery>`select ${columns} from ${source} where r.municipality = ${municipality}
    order by r.closed_at desc nulls first, r.asked_at desc limit 60`.execute(db)
  return rows
}

/**
 * One recovery of a municipality.
 *
 * @throws Fault `account.recovery_absent`
 */
export async function recoveryOf(db: Db, municipality: string, id: string): Promise<Recovery> {
  const { rows } = isId(id)
    ? await sql<Recovery>`select ${columns} from ${source}
        where r.id = ${id} and r.municipality = ${municipality}`.execute(db)
    : { rows: [] }
  if (!rows[0]) throw refuse('recovery_absent')
  return rows[0]
}

/**
 * Puts on record that somebody without a session asks for a recovery, and acts for the city of the user name in the
 * rest of the transaction. Says nothing of whether there is such a name, and asking twice is asking once.
 *
 * @returns the recovery with its municipality; undefined where nothing came of it
 */
export async function askRecovery(
  db: Db,
  { username, ...loss }: Omit<Loss, 'person'> & { username: string },
  at: Date,
): Promise<{ id: string; municipality: string } | undefined> {
  const name = username.toLowerCase()
  await sql`select set_config('musubi.username', ${name}, true)`.execute(db)
  const { rows } = await sql<{ person: string; municipality: string }>`
    select person, municipality from person_contact where username = ${name}`.execute(db)
  const [found] = rows
  if (!found) return undefined
  await actAs(db, found)
  const id = newId()
  const { numAffectedRows } = await sql`
    insert into recovery (id, municipality, person, kind, mail, note, asked_at)
    values (${id}, ${found.municipality}, ${found.person}, ${loss.kind}, ${loss.mail}, ${loss.note}, ${at})
    on conflict (person, kind) where closed_at is null do nothing`.execute(db)
  return numAffectedRows ? { id, municipality: found.municipality } : undefined
}

/**
 * Opens a recovery at the counter.
 *
 * @returns its identifier
 * @throws Fault `account.recovery_for_self`; `account.recovery_under_way` where the person has one of the kind
 */
export async function openAtCounter(
  db: Db,
  municipality: string,
  { person, kind, mail, note }: Loss,
  by: { person: string; at: Date },
): Promise<string> {
  const id = newId()
  await sql`insert into recovery (id, municipality, person, kind, mail, note, asked_at, opened_by, opened_at)
    values (${id}, ${municipality}, ${person}, ${kind}, ${mail}, ${note}, ${by.at}, ${by.person}, ${by.at})`
    .execute(db)
    .catch(conflictOn(refusals))
  return id
}

/**
 * Opens a recovery that was asked for.
 *
 * @throws Fault `account.recovery_for_self`; `account.recovery_moved_on` where another did so meanwhile
 */
export async function openRecovery(db: Db, id: string, by: { person: string; at: Date }): Promise<void> {
  const { numAffectedRows } = await sql`update recovery set opened_by = ${by.person}, opened_at = ${by.at}
    where id = ${id} and opened_by is null and closed_at is null`
    .execute(db)
    .catch(conflictOn(refusals))
  if (numAffectedRows === 0n) throw refuse('recovery_moved_on')
}

/**
 * Confirms, as the second of two, what another opened.
 *
 * @throws Fault `account.recovery_by_same`, `account.recovery_for_self`, `account.recovery_moved_on`
 */
export async function confirmRecovery(db: Db, id: string, by: { person: string; at: Date }): Promise<void> {
  const { numAffectedRows } =
    await sql`update recovery set confirmed_by = ${by.person}, confirmed_at = ${by.at}
    where id = ${id} and opened_by is not null and confirmed_by is null and closed_at is null`
      .execute(db)
      .catch(conflictOn(refusals))
  if (numAffectedRows === 0n) throw refuse('recovery_moved_on')
}

/**
 * Hands out the code of a recovery that two have confirmed; one handed out before is of no use any more.
 *
 * @throws Fault `account.recovery_moved_on` where it is not confirmed, or over; `account.recovery_for_self`
 */
export async function issueRecovery(
  db: Db,
  municipality: string,
  id: string,
  by: { person: string; at: Date },
): Promise<Issued> {
  const { person, confirmedBy, closedAt } = await recoveryOf(db, municipality, id)
  if (!confirmedBy || closedAt) throw refuse('recovery_moved_on')
  if (person === by.person) throw refuse('recovery_for_self')
  const issued = await issueCode(db, { municipality, person, purpose: 'recovery', by: by.person, at: by.at })
  await sql`update recovery set code = ${issued.id} where id = ${id}`.execute(db)
  return issued
}

/**
 * Ends a recovery without making anything good; its code is withdrawn.
 *
 * @throws Fault `account.recovery_moved_on`
 */
export async function declineRecovery(db: Db, municipality: string, id: string, at: Date): Promise<void> {
  const { person, issued } = await recoveryOf(db, municipality, id)
  const { numAffectedRows } = await sql`update recovery set closed_at = ${at}, outcome = 'declined'
    where id = ${id} and closed_at is null`.execute(db)
  if (numAffectedRows === 0n) throw refuse('recovery_moved_on')
  if (issued) await withdrawCode(db, municipality, person, 'recovery', at)
}

/**
 * The recovery that a code belongs to.
 *
 * @throws Fault `account.recovery_moved_on` where it is over
 */
export async function recoveryOfCode(db: Db, municipality: string, code: string): Promise<Recovery> {
  const { rows } = await sql<{ id: string }>`select id from recovery
    where code = ${code} and municipality = ${municipality} and closed_at is null`.execute(db)
  if (!rows[0]) throw refuse('recovery_moved_on')
  return recoveryOf(db, municipality, rows[0].id)
}

/**
 * Makes good what was lost and uses the code up: a new password or no second factor any more, either of which ends
 * every session, or a new mail address.
 *
 * @param passwordHash of the new password, where that is what was lost
 * @throws Fault `account.code_used` where somebody was faster
 */
export async function makeGood(
  db: Db,
  { id, person, kind, mail }: Recovery,
  { code, passwordHash, at }: { code: string; passwordHash: string | undefined; at: Date },
): Promise<void> {
  await useCode(db, code, at)
  await sql`update recovery set closed_at = ${at}, outcome = 'done' where id = ${id}`.execute(db)
  if (kind === 'mail') {
    await sql`update person_contact set mail = ${mail} where person = ${person}`.execute(db)
    return
  }
  if (kind === 'password')
    await sql`select musubi.set_password(${person}, ${passwordHash}, ${at})`.execute(db)
  else await sql`select musubi.drop_second_factors(${person})`.execute(db)
  await endSessions(db, person)
}
