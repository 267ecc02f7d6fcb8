import { timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { actAs, type Day, type Db, newId } from '#kernel'
import { refuse } from '../fault.ts'
import {
  type CodePurpose,
  endOfCode,
  freshCode,
  hashOf,
  lastDayOfCode,
  lookupOf,
  mostTries,
  typedCode,
} from './rule.ts'

/** Whom a code lets in, for what, and who issues it: null for the command line. */
export interface Issue {
  municipality: string
  person: string
  purpose: CodePurpose
  by: string | null
  at: Date
}

/** A code that was issued just now. The code itself stands nowhere else. */
export interface Issued {
  id: string
  code: string
  lastDay: Day
}

/** Issues a one-time code; one that the person has for the same purpose is withdrawn. */
export async function issueCode(db: Db, issue: Issue): Promise<Issued> {
  const { municipality, person, purpose, by, at } = issue
  await withdrawCode(db, municipality, person, purpose, at)
  for (;;) {
    const [id, code] = [newId(), freshCode()]
    const { numAffectedRows } = await sql`
      insert into one_time_code (id, municipality, person, purpose, lookup, hash, issued_by, issued_at, valid_until)
      values (${id}, ${municipality}, ${person}, ${purpose}, ${lookupOf(code)}, ${hashOf(code)}, ${by}, ${at},
        ${endOfCode(at)})
      on conflict (lookup) do nothing`.execute(db)
    if (numAffectedRows) return { id, code, lastDay: lastDayOfCode(at) }
  }
}

/** Withdraws the open code of a person, if there is one; tells whether there was. */
export async function withdrawCode(
  db: Db,
  municipality: string,
  person: string,
  purpose: CodePurpose,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update one_time_code set withdrawn_at = ${at}
    where municipality = ${municipality} and person = ${person} and purpose = ${purpose}
      and used_at is null and withdrawn_at is null`.execute(db)
  return numAffectedRows !== 0n
}

/** A code that has been neither used nor withdrawn. */
export interface OpenCode {
  id: string
  issuedAt: Date
  lastDay: Day
  /** No longer usable: too many wrong tries. */
  spent: boolean
}

/** The open code of a person, usable or run out. */
export async function openCodeOf(
  db: Db,
  person: string,
  purpose: CodePurpose,
): Promise<OpenCode | undefined> {
  const { rows } = await sql<{ id: string; issuedAt: Date; tries: number }>`
    select id, issued_at as "issuedAt", tries from one_time_code
    where person = ${person} and purpose = ${purpose} and used_at is null and withdrawn_at is null`.execute(
    db,
  )
  const [found] = rows
  return (
    found && {
      id: found.id,
      issuedAt: found.issuedAt,
      lastDay: lastDayOfCode(found.issuedAt),
      spent: found.tries >= mostTries,
    }
  )
}

/** What became of a code that somebody typed: whom it lets in, or why it does not. */
export type Tried =
  | { state: 'right'; id: string; municipality: string; person: string }
  | { state: 'wrong' | 'used' | 'withdrawn' | 'over' | 'spent' }

/**
 * Judges a code that somebody without a session typed, and acts as its person in the rest of the transaction if it
 * is right. A wrong one counts against the code whose first group it has; the caller must commit that.
 */
export async function tryCode(db: Db, typed: string, purpose: CodePurpose, now: Date): Promise<Tried> {
  const code = typedCode(typed)
  if (!code) return { state: 'wrong' }
  await sql`select set_config('musubi.code', ${lookupOf(code)}, true)`.execute(db)
  const { rows } = await sql<Row>`select id, municipality, person, hash, valid_until as "validUntil", tries,
      used_at as "usedAt", withdrawn_at as "withdrawnAt"
    from one_time_code where lookup = ${lookupOf(code)} and purpose = ${purpose} for update`.execute(db)
  const [row] = rows
  if (!row) return { state: 'wrong' }
  if (!timingSafeEqual(Buffer.from(row.hash), Buffer.from(hashOf(code)))) {
    await sql`update one_time_code set tries = least(tries + 1, ${mostTries}) where id = ${row.id}`.execute(
      db,
    )
    return { state: 'wrong' }
  }
  if (row.usedAt) return { state: 'used' }
  if (row.withdrawnAt) return { state: 'withdrawn' }
  if (row.validUntil <= now) return { state: 'over' }
  if (row.tries >= mostTries) return { state: 'spent' }
  await actAs(db, { person: row.person, municipality: row.municipality })
  return { state: 'right', id: row.id, municipality: row.municipality, person: row.person }
}

interface Row {
  id: string
  municipality: string
  person: string
  hash: string
  validUntil: Date
  tries: number
  usedAt: Date | null
  withdrawnAt: Date | null
}

/**
 * Uses a code up; of two at once, one.
 *
 * @throws Fault `account.code_used`
 */
export async function useCode(db: Db, id: string, at: Date): Promise<void> {
  const { numAffectedRows } = await sql`update one_time_code set used_at = ${at}
    where id = ${id} and used_at is null and withdrawn_at is null`.execute(db)
  if (numAffectedRows === 0n) throw refuse('code_used')
}
