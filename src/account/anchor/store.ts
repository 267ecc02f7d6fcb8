import { sql } from 'kysely'
import { type Db, type HeadsLetter, isDay } from '#kernel'
import { refuse } from '../fault.ts'
import type { FoundAt } from './rule.ts'
import type { Anchor } from './schema.ts'

/**
 * Keeps a letter of heads for the actor's municipality; one a day.
 *
 * @returns whether it is the first of the day
 */
export async function keepLetter(db: Db, letter: HeadsLetter, text: string, at: Date): Promise<boolean> {
  const { day, to, heads } = letter
  const { numAffectedRows } = await sql`insert into audit_letter (holder, day, text, kept_at)
    values (${to}, ${day}, ${text}, ${at}) on conflict do nothing`.execute(db)
  if (!numAffectedRows) return false
  await sql`insert into audit_anchor (holder, day, municipality, seq, hash)
    select ${to}, ${day}::date, h.municipality, h.seq, h.hash
    from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as h(municipality text, seq bigint, hash text)`.execute(
    db,
  )
  return true
}

/** Heads that the actor's municipality keeps, newest first. */
export async function anchorsOf(db: Db, holder: string, limit: number): Promise<Anchor[]> {
  const { rows } = await sql<Anchor>`select day, municipality, seq, hash, state, checked_at as "checkedAt"
    from audit_anchor where holder = ${holder} order by day desc, municipality limit ${limit}`.execute(db)
  return rows
}

/** Heads that do not fit the chain they were taken from, as far as has been checked. */
export async function mismatches(db: Db, holder: string): Promise<Anchor[]> {
  const { rows } = await sql<Anchor>`select day, municipality, seq, hash, state, checked_at as "checkedAt"
    from audit_anchor where holder = ${holder} and state in ('cut', 'changed') order by day, municipality`.execute(
    db,
  )
  return rows
}

/**
 * The letters that the actor's municipality keeps, as one file: of one day, or of all.
 *
 * @throws Fault `account.letter_absent`
 */
export async function lettersOf(db: Db, holder: string, day?: string): Promise<string> {
  if (day !== undefined && !isDay(day)) throw refuse('letter_absent')
  const { rows } = await sql<{ text: string }>`select text from audit_letter
    where holder = ${holder} and (${day ?? null}::date is null or day = ${day ?? null}::date) order by day`.execute(
    db,
  )
  if (rows.length === 0) throw refuse('letter_absent')
  return rows.map(({ text }) => text).join('')
}

/** Notes how kept heads stood to their chain when they were checked. */
export async function noteStates(
  db: Db,
  holder: string,
  anchors: readonly Pick<Anchor, 'day' | 'municipality' | 'state'>[],
  at: Date,
): Promise<void> {
  await sql`update audit_anchor a set state = s.state, checked_at = ${at}
    from jsonb_to_recordset(${JSON.stringify(anchors)}::jsonb) as s(day date, municipality text, state text)
    where a.holder = ${holder} and a.day = s.day and a.municipality = s.municipality`.execute(db)
}

/** Hashes of the actor's own records at some numbers, of the lines as they stand there now. */
export async function hashesAt(db: Db, municipality: string, seqs: readonly number[]): Promise<FoundAt[]> {
  const { rows } = await sql<FoundAt>`select seq, encode(sha256(convert_to(line, 'UTF8')), 'hex') as hash
    from audit_record where municipality = ${municipality} and seq = any (${[...seqs]}::bigint[])`.execute(db)
  return rows
}

/** Number of the first of the actor's own records that does not follow on the one before; null where all do. */
export async function firstBroken(db: Db, municipality: string): Promise<number | null> {
  const { rows } = await sql<{ seq: number | null }>`select min(seq) as seq from (
    select seq, (line::json)->>'prev' as prev, (line::json)->>'seq' as said,
      lag(encode(sha256(convert_to(line, 'UTF8')), 'hex'), 1, '') over (order by seq) as last,
      lag(seq, 1, 0::bigint) over (order by seq) as before
    from audit_record where municipality = ${municipality}) r
    where prev <> last or said <> seq::text or seq <> before + 1`.execute(db)
  return rows[0]?.seq ?? null
}

/** Address that the letters of the actor's municipality go to; empty for none. */
export async function addressOf(db: Db, municipality: string): Promise<string> {
  const { rows } = await sql<{ mail: string }>`select mail from audit_address
    where municipality = ${municipality}`.execute(db)
  return rows[0]?.mail ?? ''
}

/** Sets the address that the letters go to; empty for none. */
export async function keepAddress(db: Db, municipality: string, mail: string, at: Date): Promise<void> {
  await (mail
    ? sql`insert into audit_address values (${municipality}, ${mail}, ${at})
        on conflict (municipality) do update set mail = excluded.mail, changed_at = excluded.changed_at`
    : sql`delete from audit_address where municipality = ${municipality}`
  ).execute(db)
}
