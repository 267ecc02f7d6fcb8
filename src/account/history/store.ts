import { sql } from 'kysely'
import type { Db } from '#kernel'
import { refuse } from '../fault.ts'
import { idsByKind, partsOf, thingCalled, wordsOf } from './rule.ts'
import type { HistoryAsked, HistoryWords, KeptValue, ThingTold, Told, ToldWhole } from './schema.ts'

/** A record as it stands on the line. */
interface Line {
  at: string
  person: string | null
  event: string
  thing: string
  clause: string | null
  prev: string
  before: unknown
  after: unknown
}
type Row = { seq: number; hash: string; line: Line }

/**
 * Records of the actor's municipality, newest first.
 *
 * @param limit at most as many
 */
export async function historyOf(
  db: Db,
  municipality: string,
  asked: HistoryAsked,
  words: HistoryWords,
  limit: number,
): Promise<Told[]> {
  const { from, until, person, event, thing, before } = asked
  const { rows } = await sql<Row>`select seq, hash, line::json as line from audit_record
    where municipality = ${municipality}
      and (${before ?? null}::bigint is null or seq < ${before ?? null}::bigint)
      and (${person ?? null}::text is null or (line::json)->>'person' = ${person ?? null})
      and (${thing ?? null}::text is null or (line::json)->>'thing' = ${thing ?? null})
      and (${event ?? null}::text is null or (line::json)->>'event' = ${event ?? null})
      and (${from ?? null}::date is null or
        ((line::json)->>'at')::timestamptz >= ${from ?? null}::date::timestamp at time zone 'Asia/Tokyo')
      and (${until ?? null}::date is null or
        ((line::json)->>'at')::timestamptz < (${until ?? null}::date + 1)::timestamp at time zone 'Asia/Tokyo')
    order by seq desc limit ${limit}`.execute(db)
  return tell(db, rows, words)
}

/**
 * One record of the actor's municipality.
 *
 * @throws Fault `account.record_absent`
 */
export async function recordAt(
  db: Db,
  municipality: string,
  seq: number,
  words: HistoryWords,
): Promise<ToldWhole> {
  const { rows } = await sql<Row>`select seq, hash, line::json as line from audit_record
    where municipality = ${municipality} and seq = ${seq}`.execute(db)
  const [told] = await tell(db, rows, words)
  if (!told) throw refuse('record_absent')
  const values = await sql<KeptValue>`select field, value, erased_at as "erasedAt" from audit_value
    where municipality = ${municipality} and seq = ${seq} order by field`.execute(db)
  const { prev, before, after } = rows[0]!.line
  return { ...told, hash: rows[0]!.hash, prev, before, after, values: values.rows }
}

/**
 * Erases the personal values of a record, with their salts; the record itself stays and verifies as before.
 *
 * @returns the fields that were erased now
 */
export async function eraseValues(db: Db, municipality: string, seq: number, at: Date): Promise<string[]> {
  const { rows } = await sql<{
    field: string
  }>`update audit_value set salt = null, value = null, erased_at = ${at}
    where municipality = ${municipality} and seq = ${seq} and erased_at is null returning field`.execute(db)
  return rows.map(({ field }) => field).toSorted()
}

/** Everybody of the municipality who may stand in its record, by name; who left stays among them. */
export async function actors(db: Db, municipality: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from person
    where municipality = ${municipality} order by name, id`.execute(db)
  return rows
}

/** What a thing is called, and where it can be seen. */
export async function thingNamed(db: Db, thing: string, words: HistoryWords): Promise<ThingTold> {
  return (await namesOf(db, [thing], words)).get(thing)!
}

async function tell(db: Db, rows: readonly Row[], words: HistoryWords): Promise<Told[]> {
  const persons = [...new Set(rows.flatMap(({ line }) => line.person ?? []))]
  const names = await sql<{ id: string; name: string }>`select id, name from person
    where id = any (${persons}::uuid[])`.execute(db)
  const named = new Map(names.rows.map(({ id, name }) => [id, name]))
  const things = await namesOf(
    db,
    rows.map(({ line }) => line.thing),
    words,
  )
  return rows.map(({ seq, line }) => ({
    seq,
    at: new Date(line.at),
    who: line.person && (named.get(line.person) ?? '名前の分からない人'),
    person: line.person,
    words: wordsOf(words.events, line.event, line.after),
    event: line.event,
    thing: things.get(line.thing)!,
    clause: line.clause,
  }))
}

async function namesOf(
  db: Db,
  things: readonly string[],
  { things: kinds }: HistoryWords,
): Promise<Map<string, ThingTold>> {
  const names = new Map<string, string>()
  for (const [kind, ids] of idsByKind(things)) {
    const found = Object.hasOwn(kinds, kind) ? await kinds[kind]!.names?.(db, ids) : undefined
    for (const [id, name] of found ?? []) names.set(`${kind}:${id}`, name)
  }
  return new Map(
    things.map(key => {
      const { kind, id } = partsOf(key)
      const href = Object.hasOwn(kinds, kind) ? kinds[kind]!.href?.(id) : undefined
      return [key, { key, words: thingCalled(kinds, key, names.get(key)), href }]
    }),
  )
}
