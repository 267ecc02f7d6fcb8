import { sql } from 'kysely'
import type { Db } from '#kernel'
import type { Acting, Workspace } from '../schema.ts'

/** Follows an initiative: its comments and entries come to the person's notice. Twice is once. */
export async function follow(
  db: Db,
  { id, regionId }: Pick<Workspace, 'id' | 'regionId'>,
  { person, municipality, at }: Acting,
): Promise<void> {
  await sql`insert into follower (region_id, initiative, person, municipality, since)
    values (${regionId}, ${id}, ${person}, ${municipality}, ${at})
    on conflict on constraint follower_once do nothing`.execute(db)
}

/** Follows an initiative no more. */
export async function unfollow(db: Db, { id }: Pick<Workspace, 'id'>, { person }: Acting): Promise<void> {
  await sql`delete from follower where initiative = ${id} and person = ${person}`.execute(db)
}

/** How many colleagues of the own city follow an initiative. */
export async function followersHere(db: Db, initiative: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from follower where initiative = ${initiative}`.execute(db)
  return rows[0]!.n
}
