import { sql } from 'kysely'
import { conflictOn, type Day, type Db } from '#kernel'
import { refuse, refusedByPolicy } from '../fault.ts'
import type { Population } from './schema.ts'

/** Every figure of a municipality, newest day first. */
export async function populationsOf(db: Db, code: string): Promise<Population[]> {
  const { rows } = await sql<Population>`
    select code, as_of as "asOf", kind, persons, source from population
    where code = ${code} order by as_of desc, kind`.execute(db)
  return rows
}

/**
 * For each of the municipalities the latest figure of each kind that was true on a day or before; in order of codes.
 * A municipality without a figure has no entry.
 */
export async function populationsOn(db: Db, codes: readonly string[], day: Day): Promise<Population[]> {
  const { rows } = await sql<Population>`
    select distinct on (code, kind) code, as_of as "asOf", kind, persons, source from population
    where code = any(${codes}::text[]) and as_of <= ${day}
    order by code, kind, as_of desc`.execute(db)
  return rows
}

/**
 * Puts a figure on record, in the name of the acting person.
 *
 * @throws Fault `municipality.population_recorded` if that day has one of the kind; `municipality.unknown_code`;
 *   `municipality.shared_region_only` where the actor's city neither is the municipality nor shares a region with it
 */
export async function recordPopulation(
  db: Db,
  { code, asOf, kind, persons, source }: Population,
  by: { person: string; at: Date },
): Promise<void> {
  await sql`insert into population (code, as_of, kind, persons, source, recorded_by, recorded_at)
    values (${code}, ${asOf}, ${kind}, ${persons}, ${source}, ${by.person}, ${by.at})`
    .execute(db)
    .catch((error: unknown) => {
      throw refusedByPolicy(error) ? refuse('shared_region_only') : error
    })
    .catch(
      conflictOn({
        population_once_a_day_and_kind: refuse('population_recorded'),
        population_municipality: refuse('unknown_code'),
      }),
    )
}
