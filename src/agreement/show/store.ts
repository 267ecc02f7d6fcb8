import { sql } from 'kysely'
import { addDays, type Day, type Db, isId } from '#kernel'
import type { ParsedAgreement } from '#reading'
import { refuse } from '../fault.ts'

/** An agreement as it stood on a day: the version all parties had agreed to that was in force. */
export interface AgreementOnDay {
  id: string
  title: string
  regionSlug: string
  regionName: string
  /** Codes of the parties, in the order of the text. */
  parties: readonly string[]
  number: number
  inForceFrom: Day
  /** Last day; null while no later version has been agreed. */
  endsOn: Day | null
  agreedAt: Date
}

interface Row extends AgreementOnDay {
  followedOn: Day | null
}

const columns = sql`a.id, v.title, r.slug as "regionSlug", r.name as "regionName", a.parties, v.number,
  v.in_force_from as "inForceFrom", v.followed_on as "followedOn", v.agreed_at as "agreedAt"`

/** Agreed versions, each with the first day of the one that follows it. */
const source = (day: Day) => sql`agreement a join region r on r.id = a.region_id join (
    select agreement, number, in_force_from, agreed_at, structure, structure ->> 'title' as title,
      lead(in_force_from) over (partition by agreement order by in_force_from, number) as followed_on
    from agreement_version where agreed_at is not null) v
  on v.agreement = a.id and v.in_force_from <= ${day} and (v.followed_on is null or v.followed_on > ${day})`

const ended = <R extends Row>({ followedOn, ...row }: R): Omit<R, 'followedOn'> => ({
  ...row,
  endsOn: followedOn && addDays(followedOn, -1),
})

/**
 * The agreements in force on a day, by identifier.
 *
 * @param after identifier that the first of them follows
 */
export async function agreementsOn(
  db: Db,
  day: Day,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<AgreementOnDay[]> {
  const { rows } = await sql<Row>`select ${columns} from ${source(day)}
    where ${after ?? null}::uuid is null or a.id > ${after ?? null} order by a.id limit ${limit}`.execute(db)
  return rows.map(ended)
}

/**
 * One agreement with its text as it stood on a day.
 *
 * @throws Fault `agreement.absent`, also where it was not in force yet
 */
export async function agreementOn(
  db: Db,
  id: string,
  day: Day,
): Promise<AgreementOnDay & { structure: ParsedAgreement }> {
  const { rows } = await sql<Row & { structure: ParsedAgreement }>`select ${columns}, v.structure
    from ${source(day)} where a.id = ${isId(id) ? id : null}`.execute(db)
  if (!rows[0]) throw refuse('absent')
  return ended(rows[0])
}
