import { sql } from 'kysely'
import { conflictOn, type Day, type Db, newId } from '#kernel'
import { refuse, refusedByPolicy } from '../fault.ts'
import type { Member, MemberStanding, Region } from './schema.ts'

/** All regions by name. */
export async function regions(db: Db): Promise<Region[]> {
  const { rows } = await sql<Region>`select id, slug, name, note from region order by name, slug`.execute(db)
  return rows
}

/** Regions by slug, from the one that follows `after`. */
export async function regionsAfter(db: Db, after: string | undefined, limit: number): Promise<Region[]> {
  const { rows } = await sql<Region>`select id, slug, name, note from region
    where slug > ${after ?? ''} order by slug limit ${limit}`.execute(db)
  return rows
}

/**
 * The region at an address.
 *
 * @throws Fault `municipality.region_absent`
 */
export async function regionAt(db: Db, slug: string): Promise<Region> {
  const { rows } = await sql<Region>`select id, slug, name, note from region where slug = ${slug}`.execute(db)
  if (!rows[0]) throw refuse('region_absent')
  return rows[0]
}

/** The regions a municipality belongs to on a day. */
export async function regionsOf(db: Db, code: string, day: Day): Promise<Region[]> {
  const { rows } = await sql<Region>`
    select id, slug, r.name, note from region r join region_member m on m.region_id = r.id
    where m.code = ${code} and daterange(joined_on, left_on, '[]') @> ${day}::date
    order by r.name`.execute(db)
  return rows
}

/** The members of a region on a day; core cities first, then in order of codes. */
export async function membersOn(db: Db, region: string, day: Day): Promise<Member[]> {
  const stays = await staysIn(db, region)
  return stays.filter(stay => stay.joinedOn <= day && (stay.leftOn === null || stay.leftOn >= day))
}

/** Every stay in a region, past and to come; core cities first, then in order of codes and days. */
export async function staysIn(db: Db, region: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select code, name, prefecture, case when core_seat is null then 'member' else 'core' end as standing,
      joined_on as "joinedOn", left_on as "leftOn"
    from region_member join municipality using (code)
    where region_id = ${region}
    order by core_seat nulls last, code, joined_on`.execute(db)
  return rows
}

/**
 * Founds a region that has no member yet; the parties of its first agreement join it.
 *
 * @throws Fault `municipality.slug_taken`
 */
export async function foundRegion(db: Db, { slug, name, note }: Omit<Region, 'id'>): Promise<Region> {
  const id = newId()
  await sql`insert into region (id, slug, name, note) values (${id}, ${slug}, ${name}, ${note})`
    .execute(db)
    .catch(conflictOn({ region_slug_unique: refuse('slug_taken') }))
  return { id, slug, name, note }
}

/**
 * Lets a municipality join a region from a day on. A core city takes the first of two seats that is free from then.
 *
 * @throws Fault `municipality.already_member` for a stay that overlaps; `municipality.two_cores`;
 *   `municipality.unknown_code`; `municipality.own_region_only` where the actor's city is not at the core, unless it opens
 *   an empty region or the two are parties of an agreement
 */
export async function joinRegion(
  db: Db,
  region: string,
  stay: { code: string; standing: MemberStanding; joinedOn: Day },
): Promise<void> {
  const { code, standing, joinedOn } = stay
  await sql`
    insert into region_member (region_id, code, joined_on, core_seat)
    select ${region}, ${code}, ${joinedOn}, case when ${standing} = 'core' then coalesce(
      (select min(seat) from generate_series(1, 2) seat where not exists (
        select from region_member m where m.region_id = ${region} and m.core_seat = seat
          and coalesce(m.left_on, 'infinity') >= ${joinedOn})), 3) end`
    .execute(db)
    .catch(asOwnRegion)
    .catch(
      conflictOn({
        region_member_stay: refuse('already_member'),
        region_member_once: refuse('already_member'),
        region_member_two_cores: refuse('two_cores'),
        region_member_core_seat: refuse('two_cores'),
        region_member_municipality: refuse('unknown_code'),
      }),
    )
}

/**
 * Sets the last day of a municipality's present stay in a region.
 *
 * @throws Fault `municipality.not_member` where no stay is open; `municipality.leaves_before_joining`;
 *   `municipality.own_region_only` where the actor's city is neither the one that leaves nor
 *   at the core, or another core city is to leave
 */
export async function leaveRegion(db: Db, region: string, code: string, lastDay: Day): Promise<void> {
  const open = (await staysIn(db, region)).some(stay => stay.code === code && stay.leftOn === null)
  if (!open) throw refuse('not_member')
  const { numAffectedRows } = await sql`update region_member set left_on = ${lastDay}
    where region_id = ${region} and code = ${code} and left_on is null`
    .execute(db)
    .catch(conflictOn({ region_member_leaves_after_joining: refuse('leaves_before_joining') }))
  if (!numAffectedRows) throw refuse('own_region_only')
}

function asOwnRegion(error: unknown): never {
  throw refusedByPolicy(error) ? refuse('own_region_only') : error
}
