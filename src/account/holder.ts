import { sql } from 'kysely'
import type { Day, Db } from '#kernel'

/** Somebody who holds an office, as others see it who want to ask. */
export interface Holder {
  person: string
  name: string
  section: string
  /** 全国地方公共団体コード. */
  municipality: string
  /** Kind of the office. */
  office: string
}

/** Whom to look for. */
export interface Wanted {
  /** Codes of the municipalities. */
  municipalities: readonly string[]
  /** Kinds of office. */
  offices: readonly string[]
  /** Only those who hold the office over this thing; left out, over anything. */
  scope?: string
  day: Day
}

/** Kinds of office that hold over named things only, and over nothing where none is named: 取組担当, 外部委員. */
export const scopedOffices: readonly string[] = ['officer', 'outside-member']

/** Who holds one of some offices on a day, by municipality, office and name. */
export async function holdersOf(db: Db, { municipalities, offices, scope, day }: Wanted): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    select o.person, p.name, s.name as section, o.municipality, o.kind as office
    from office o join person p on p.id = o.person join section s on s.id = o.section
    where o.municipality = any (${municipalities}) and o.kind = any (${offices})
      and o.since <= ${day} and (o.until is null or o.until >= ${day})
      and (p.left_on is null or p.left_on >= ${day})
      and (${scope ?? null}::text is null or ${scope ?? null} = any (o.scopes)
        or (cardinality(o.scopes) = 0 and not (o.kind = any (${scopedOffices}))))
    order by o.municipality, o.kind, p.name, s.name`.execute(db)
  return rows
}
