import { sql } from 'kysely'
import type { Day, Db } from '#kernel'
import type { Mark } from './rule.ts'

/** What the acting person noted, by the key of what was told. */
export async function marks(db: Db): Promise<Map<string, Mark>> {
  const { rows } = await sql<Mark & { key: string }>`select key, read_at as "readAt", put_off as "putOff"
    from notice_mark where person = musubi.actor_person()`.execute(db)
  return new Map(rows.map(({ key, ...mark }) => [key, mark]))
}

/** Notes that the acting person has read some news. */
export async function markRead(db: Db, keys: readonly string[], at: Date): Promise<void> {
  await sql`insert into notice_mark (person, key, read_at, marked_at)
    select musubi.actor_person(), key, ${at}, ${at} from unnest(${[...keys]}::text[]) as told (key)
    on conflict on constraint notice_mark_once
      do update set read_at = excluded.read_at, put_off = null, marked_at = excluded.marked_at`.execute(db)
}

/** Puts something off to a day for the acting person. */
export async function putOff(db: Db, keys: readonly string[], day: Day, at: Date): Promise<void> {
  await sql`insert into notice_mark (person, key, put_off, marked_at)
    select musubi.actor_person(), key, ${day}, ${at} from unnest(${[...keys]}::text[]) as told (key)
    on conflict on constraint notice_mark_once
      do update set put_off = excluded.put_off, marked_at = excluded.marked_at`.execute(db)
}

/** Forgets what the acting person noted. */
export async function unmark(db: Db, keys: readonly string[]): Promise<void> {
  await sql`delete from notice_mark where person = musubi.actor_person() and key = any (${[...keys]}::text[])`.execute(
    db,
  )
}
