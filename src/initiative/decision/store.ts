import { sql } from 'kysely'
import { conflictOn, type Db, isId, newId } from '#kernel'
import { refuse } from '../fault.ts'
import type { Acting, Workspace } from '../schema.ts'
import { decisionStanding, missing } from './rule.ts'
import type { Consent, Decision } from './schema.ts'

const columns = sql`d.id, d.municipality, d.title, d.text, d.clause, d.version, d.needed, p.name as "proposerName",
  d.proposed_at as "proposedAt", d.decided_at as "decidedAt", d.withdrawn_at as "withdrawnAt",
  coalesce((select jsonb_agg(jsonb_build_object('municipality', c.municipality, 'personName', w.name,
      'at', c.agreed_at) order by c.agreed_at)
    from decision_consent c join person w on w.id = c.agreed_by where c.decision = d.id), '[]') as consents`

const dated = (decision: Decision): Decision => ({
  ...decision,
  consents: decision.consents.map((consent): Consent => ({ ...consent, at: new Date(consent.at) })),
})

/** The log of decisions of a workspace: what is open first, then newest first. */
export async function decisionsOf(db: Db, initiative: string): Promise<Decision[]> {
  const { rows } = await sql<Decision>`select ${columns} from decision d join person p on p.id = d.proposed_by
    where d.initiative = ${initiative}
    order by (d.decided_at is null and d.withdrawn_at is null) desc, d.proposed_at desc, d.id`.execute(db)
  return rows.map(dated)
}

/**
 * One decision of a workspace.
 *
 * @throws Fault `initiative.decision_absent`
 */
export async function decisionOf(db: Db, initiative: string, id: string): Promise<Decision> {
  if (!isId(id)) throw refuse('decision_absent')
  const { rows } = await sql<Decision>`select ${columns} from decision d join person p on p.id = d.proposed_by
    where d.initiative = ${initiative} and d.id = ${id}`.execute(db)
  if (!rows[0]) throw refuse('decision_absent')
  return dated(rows[0])
}

/** What is put forward, and on what ground. */
export interface Motion {
  title: string
  text: string
  clause: string
  version: number
  needed: readonly string[]
}

/** Puts something forward. It is decided once every party that is needed has agreed. */
export async function putForward(
  db: Db,
  { id: initiative, regionId }: Workspace,
  { title, text, clause, version, needed }: Motion,
  { municipality, person, at }: Acting,
): Promise<string> {
  const id = newId()
  await sql`insert into decision (region_id, id, initiative, municipality, title, text, clause, version, needed,
      proposed_by, proposed_at)
    values (${regionId}, ${id}, ${initiative}, ${municipality}, ${title}, ${text}, ${clause}, ${version},
      ${needed as string[]}, ${person}, ${at})`.execute(db)
  return id
}

/** The decision, locked, while it is open. */
async function openDecision(db: Db, initiative: string, id: string): Promise<Decision> {
  await sql`select from decision where id = ${isId(id) ? id : null} for update`.execute(db)
  const decision = await decisionOf(db, initiative, id)
  if (decisionStanding(decision) !== 'open') throw refuse('decision_closed')
  return decision
}

/**
 * Agrees for the own municipality. The last yes decides.
 *
 * @returns whether it is decided now
 * @throws Fault `initiative.decision_absent`, `.decision_closed`, `.not_needed`, `.already_agreed`
 */
export async function agreeTo(
  db: Db,
  { id: initiative, regionId }: Workspace,
  id: string,
  { municipality, person, at }: Acting,
): Promise<boolean> {
  const decision = await openDecision(db, initiative, id)
  if (!decision.needed.includes(municipality)) throw refuse('not_needed')
  await sql`insert into decision_consent (region_id, decision, municipality, agreed_by, agreed_at)
    values (${regionId}, ${id}, ${municipality}, ${person}, ${at})`
    .execute(db)
    .catch(conflictOn({ decision_consent_once: refuse('already_agreed') }))
  const consents = [...decision.consents, { municipality }]
  if (missing({ needed: decision.needed, consents }).length > 0) return false
  await sql`update decision set decided_at = ${at} where id = ${id}`.execute(db)
  return true
}

/**
 * Takes back what the own municipality put forward, while it is open.
 *
 * @throws Fault `initiative.decision_absent`, `.decision_closed`
 */
export async function takeBack(
  db: Db,
  { id: initiative }: Workspace,
  id: string,
  { municipality, at }: Acting,
): Promise<void> {
  const decision = await openDecision(db, initiative, id)
  if (decision.municipality !== municipality) throw refuse('decision_absent')
  await sql`update decision set withdrawn_at = ${at} where id = ${id}`.execute(db)
}
