import { sql } from 'kysely'
import { type Hit, holdsWords, type SearchSource } from '#kernel'
import { findMunicipality } from '#municipality'
import { wordsIn } from '#text'
import { officeNames } from '../rule.ts'
import type { OfficeKind } from '../schema.ts'

interface Found {
  id: string
  municipality: string
  name: string
  section: string
  offices: readonly OfficeKind[]
}

/**
 * People who are there today, by name, section and city, in the cities that share a region with the actor's. Leads to
 * the page of the person where the actor may open it, else to the city.
 */
export const searchPeople: SearchSource = async (db, query, limit, { actor, today }) => {
  const words = wordsIn(query)
  if (words.length === 0) return []
  const { municipality, rights } = actor
  const text = sql`concat_ws('　', m.name, s.name, p.name)`
  const { rows } = await sql<Found>`
      select p.id, p.municipality, p.name, coalesce(s.name, '') as section,
        array(select distinct o.kind from office o where o.person = p.id and o.since <= ${today}
          and (o.until is null or o.until >= ${today}) order by o.kind) as offices
      from person p join municipality m on m.code = p.municipality
        left join placement a on a.person = p.id and a.since <= ${today} and (a.until is null or a.until >= ${today})
        left join section s on s.id = a.section
      where p.kind = 'staff' and (p.left_on is null or p.left_on >= ${today})
        and musubi.shares_region_with(p.municipality)
        and ${holdsWords(words, { text })}
      order by p.municipality = musubi.actor_municipality() desc, s.name nulls last, p.name, p.id
      limit ${limit}`.execute(db)
  const open = rights.has('person.read')
  return rows.map(
    (found): Hit => ({
      kind: '職員',
      title: found.name,
      excerpt: [
        findMunicipality(found.municipality)?.name ?? found.municipality,
        found.section,
        found.offices.map(office => officeNames[office]).join('、'),
      ]
        .filter(Boolean)
        .join('　'),
      href:
        open && found.municipality === municipality?.code
          ? `/desk/people/${found.id}`
          : `/desk/municipalities/${found.municipality}`,
      at: null,
    }),
  )
}
