import { sql } from 'kysely'
import { conflictOn, type Day, type Db, isId, newId } from '#kernel'
import { refuse } from '../fault.ts'
import type { Section } from './schema.ts'

/**
 * Sections of a municipality that exist on a day or will from some later day on, by name; of its whole past where no
 * day is given.
 */
export async function sectionsOf(db: Db, municipality: string, day?: Day): Promise<Section[]> {
  const { rows } = await sql<Section>`
    select s.id, s.name, s.since, s.until,
      (select count(*)::int from placement p where p.section = s.id
        and (${day ?? null}::date is null or (p.since <= ${day ?? null} and (p.until is null or p.until >= ${day ?? null})))
      ) as people
    from section s where s.municipality = ${municipality}
      and (${day ?? null}::date is null or s.until is null or s.until >= ${day ?? null})
    order by s.name, s.since`.execute(db)
  return rows
}

/**
 * Founds a section.
 *
 * @returns its identifier
 * @throws Fault `account.section_named_twice` if one of that name exists in those days
 */
export async function foundSection(
  db: Db,
  municipality: string,
  { name, since, until }: Pick<Section, 'name' | 'since' | 'until'>,
): Promise<string> {
  const id = newId()
  await sql`insert into section (id, municipality, name, since, until)
    values (${id}, ${municipality}, ${name}, ${since}, ${until})`
    .execute(db)
    .catch(conflictOn({ section_name_once: refuse('section_named_twice') }))
  return id
}

/**
 * The section of a name on a day, founded on that day where there is none.
 *
 * @returns its identifier
 */
export async function sectionNamed(db: Db, municipality: string, name: string, day: Day): Promise<string> {
  await sql`insert into section (id, municipality, name, since) values (${newId()}, ${municipality}, ${name}, ${day})
    on conflict do nothing`.execute(db)
  const { rows } = await sql<{ id: string }>`select id from section
    where municipality = ${municipality} and name = ${name} and (until is null or until >= ${day})
    order by since limit 1`.execute(db)
  return rows[0]!.id
}

/**
 * Gives a section another name, or the last day it exists.
 *
 * @throws Fault `account.section_absent`, `account.section_named_twice`, `account.section_ends_before_start`;
 *   `account.section_in_use` where somebody belongs to it or holds an office in it after its last day
 */
export async function changeSection(
  db: Db,
  municipality: string,
  id: string,
  { name, until }: Pick<Section, 'name' | 'until'>,
): Promise<void> {
  if (!isId(id)) throw refuse('section_absent')
  const { numAffectedRows } = await sql`update section set name = ${name}, until = ${until}
    where id = ${id} and municipality = ${municipality}`
    .execute(db)
    .catch(
      conflictOn({
        section_name_once: refuse('section_named_twice'),
        section_ends_after_start: refuse('section_ends_before_start'),
      }),
    )
  if (numAffectedRows === 0n) throw refuse('section_absent')
  const { rows } = await sql<{ used: boolean }>`select exists (
    select from placement where section = ${id} and (until is null or until > ${until}) union all
    select from office where section = ${id} and (until is null or until > ${until})) as used`.execute(db)
  if (until && rows[0]!.used) throw refuse('section_in_use')
}
