import { type Kysely, sql } from 'kysely'
import type { Day, Db } from '#kernel'
import { municipalities } from './list.ts'
import type { Code } from './schema.ts'
import { type SuccessionKind, successions } from './succession/list.ts'
import { register } from './succession/rule.ts'

/**
 * Brings the tables of codes up to date with the list that the program carries; run at every start, as the owner of
 * the tables. Codes that have ended stay, with their last day.
 *
 * @returns how many codes were new or had changed; 0 when all was up to date
 */
export async function seedMunicipalities(db: Kysely<object>): Promise<number> {
  const codes = JSON.stringify(register(municipalities(), successions))
  const changes = JSON.stringify(successions)
  const { rows } = await sql<{ changed: number }>`
    with code as (
      insert into municipality as m (code, standing, prefecture, name, kana, since, until)
      select code, standing, prefecture, name, kana, since, until
      from jsonb_to_recordset(${codes}::jsonb) as c(code text, standing text, prefecture text, name text, kana text,
        since date, until date)
      on conflict (code) do update set standing = excluded.standing, prefecture = excluded.prefecture,
        name = excluded.name, kana = excluded.kana, since = excluded.since, until = excluded.until
      where (m.standing, m.prefecture, m.name, m.kana, m.since, m.until) is distinct from
        (excluded.standing, excluded.prefecture, excluded.name, excluded.kana, excluded.since, excluded.until)
      returning 1
    ), change as (
      insert into municipality_succession (from_code, to_code, on_day, kind, former_name)
      select "from", "to", "onDay", kind, "formerName"
      from jsonb_to_recordset(${changes}::jsonb) as s("from" text, "to" text, "onDay" date, kind text,
        "formerName" text)
      on conflict do nothing
    )
    select count(*)::int as changed from code`.execute(db)
  return rows[0]?.changed ?? 0
}

/** A municipality as it was on some day. */
export interface DatedMunicipality {
  code: Code
  prefecture: string
  name: string
}

/** The municipality of a code on a day, under the name it had then; undefined if the code was not valid. */
export async function municipalityOn(db: Db, code: string, day: Day): Promise<DatedMunicipality | undefined> {
  const { rows } = await sql<DatedMunicipality>`
    select code, prefecture, coalesce(
      (select former_name from municipality_succession s
        where s.from_code = m.code and s.to_code = m.code and s.on_day > ${day} order by s.on_day limit 1),
      name) as name
    from municipality m
    where code = ${code} and (since is null or since <= ${day}) and (until is null or until >= ${day})`.execute(
    db,
  )
  return rows[0]
}

/**
 * What a municipality has become by a day: itself while its code is valid, else the codes it went into, followed
 * over several changes; empty for an unknown code and for one that was not yet valid.
 */
export async function successorsOn(db: Db, code: string, day: Day): Promise<Code[]> {
  const { rows } = await sql<{ code: Code }>`
    with recursive heir(code) as (
      values (${code})
      union
      select s.to_code from heir join municipality_succession s on s.from_code = heir.code and s.on_day <= ${day}
    )
    select m.code from heir join municipality m using (code)
    where (m.since is null or m.since <= ${day}) and (m.until is null or m.until >= ${day})
    order by m.code`.execute(db)
  return rows.map(row => row.code)
}

/** One change of which a municipality is a part. */
export interface RecordedSuccession {
  onDay: Day
  kind: SuccessionKind
  fromCode: Code
  formerName: string
  toCode: Code
  toName: string
}

/** The changes from which a municipality came or by which it ended, oldest first. */
export async function successionsOf(db: Db, code: string): Promise<RecordedSuccession[]> {
  const { rows } = await sql<RecordedSuccession>`
    select on_day as "onDay", kind, from_code as "fromCode", former_name as "formerName", to_code as "toCode",
      m.name as "toName"
    from municipality_succession s join municipality m on m.code = s.to_code
    where ${code} in (from_code, to_code)
    order by on_day, from_code`.execute(db)
  return rows
}
