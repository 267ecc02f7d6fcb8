import { sql } from 'kysely'
import type { Db, Engine } from '#kernel'
import { type Rhythm, type Setting, unset } from './schema.ts'

/** What the acting person wants to be told by mail. */
export async function settingOf(db: Db): Promise<Setting> {
  const { rows } = await sql<Setting>`select digest, at_once as "atOnce" from notice_setting
    where person = musubi.actor_person()`.execute(db)
  return rows[0] ?? unset
}

/** Keeps what the acting person wants to be told by mail. */
export async function keepSetting(db: Db, { digest, atOnce }: Setting, at: Date): Promise<void> {
  await sql`insert into notice_setting (person, municipality, digest, at_once, changed_at)
    values (musubi.actor_person(), musubi.actor_municipality(), ${digest}, ${atOnce}, ${at})
    on conflict on constraint notice_setting_of_person do update
      set digest = excluded.digest, at_once = excluded.at_once, changed_at = excluded.changed_at`.execute(db)
}

/** A person who wants to be told by mail, and since when. */
export interface Wanting extends Setting {
  person: string
  changedAt: Date
}

/** Who wants a digest of some rhythm, or to be told at once; asked by jobs alone, for all cities. */
export async function wanting(
  { kysely }: Engine,
  { rhythms = [], atOnce = false }: { rhythms?: readonly Rhythm[]; atOnce?: boolean },
): Promise<Wanting[]> {
  const { rows } = await sql<Wanting>`select person, digest, at_once as "atOnce", changed_at as "changedAt"
    from notice_setting where digest = any (${[...rhythms]}::text[]) or (${atOnce} and at_once)
    order by person`.execute(kysely)
  return rows
}
