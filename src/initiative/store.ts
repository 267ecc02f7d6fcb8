import { type RawBuilder, sql } from 'kysely'
import type { Version } from '#agreement'
import { type Db, isId } from '#kernel'
import type { ParsedAgreement } from '#reading'
import { refuse } from './fault.ts'
import { type Reach, scopeOf } from './rule.ts'
import type { Acting, State, Workspace } from './schema.ts'

/**
 * Opens the workspaces of a version that all parties have agreed to, in the transaction of the last confirmation; run
 * again, it opens nothing.
 *
 * @param at instant of the agreement
 * @source ADR 0018
 */
export async function openWorkspaces(
  db: Db,
  { agreement, number }: Pick<Version, 'agreement' | 'number'>,
  at: Date,
): Promise<void> {
  await sql`select musubi.open_workspaces(${agreement}, ${number}, ${at})`.execute(db)
}

/** Where the workspaces of the actor's municipality are, by agreement and clause: `<agreement> 別表(1)-3`. */
export async function addresses(db: Db): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ agreement: string; ref: string; initiative: string }>`
    select agreement, ref, initiative from initiative_clause order by number`.execute(db)
  return new Map(
    rows.map(({ agreement, ref, initiative }) => [`${agreement} ${ref}`, `/desk/initiatives/${initiative}`]),
  )
}

/** The initiatives an officer may be put over, for the page of offices: those of the actor's municipality. */
export async function scopeChoices(db: Db): Promise<{ key: string; name: string }[]> {
  const { rows } = await sql<{ id: string; title: string; pillarTitle: string }>`
    select id, title, pillar_title as "pillarTitle" from initiative order by opened_at, place`.execute(db)
  return rows.map(({ id, title, pillarTitle }) => ({
    key: scopeOf(id),
    name: pillarTitle ? `${title}（${pillarTitle}）` : title,
  }))
}

/**
 * The workspace of an initiative, for a person of one of its parties.
 *
 * @throws Fault `initiative.absent`, also where it is another's
 */
export async function workspaceOf(db: Db, id: string): Promise<Workspace> {
  if (!isId(id)) throw refuse('absent')
  const { rows } = await sql<Workspace>`
    select i.id, i.region_id as "regionId", i.title, i.content, i.pillar, i.pillar_title as "pillarTitle", i.parties,
      i.state, i.turn, i.turn_note as "turnNote", i.turned_at as "turnedAt",
      exists (select from follower f where f.initiative = i.id and f.person = musubi.actor_person()) as followed,
      exists (select from task t where t.initiative = i.id and t.done_at is null
        and t.responsible = musubi.actor_municipality()) as "hasOwnTask",
      (select jsonb_agg(jsonb_build_object('agreement', a.id, 'agreementTitle', a.title, 'number', v.number,
          'ref', c.ref, 'inForceFrom', v.in_force_from, 'agreedAt', v.agreed_at) order by v.in_force_from desc)
        from initiative_clause c
          join agreement_version v on v.agreement = c.agreement and v.number = c.number
          join agreement a on a.id = c.agreement
        where c.initiative = i.id) as clauses
    from initiative i where i.id = ${id}`.execute(db)
  const found = rows[0]
  if (!found) throw refuse('absent')
  const clauses = (found.clauses ?? []).map(clause => ({ ...clause, agreedAt: new Date(clause.agreedAt) }))
  return { ...found, clauses }
}

/** Structures of agreed versions, which never change again; the newest few hundred that were asked for. */
const agreed = new Map<string, ParsedAgreement>()
const kept = 300

/** The structure of an agreed version that the actor may see. */
export async function structureOf(db: Db, agreement: string, number: number): Promise<ParsedAgreement> {
  const key = `${agreement}:${number}`
  const known = agreed.get(key)
  if (known) return known
  const { rows } = await sql<{ structure: ParsedAgreement }>`select structure from agreement_version
    where agreement = ${agreement} and number = ${number} and agreed_at is not null`.execute(db)
  if (!rows[0]) throw refuse('absent')
  if (agreed.size >= kept) agreed.delete(agreed.keys().next().value!)
  agreed.set(key, rows[0].structure)
  return rows[0].structure
}

/**
 * Sets the state of an initiative, if it is still the one that was on the page.
 *
 * @throws Fault `initiative.state_changed`
 */
export async function setState(db: Db, { id }: Workspace, from: State, to: State): Promise<void> {
  const { numAffectedRows } =
    await sql`update initiative set state = ${to} where id = ${id} and state = ${from}`.execute(db)
  if (!numAffectedRows) throw refuse('state_changed')
}

/** Hands the turn to a party, or to nobody, with what it is asked for. */
export async function setTurn(
  db: Db,
  { id }: Workspace,
  turn: { to: string | null; note: string },
  { at }: Acting,
): Promise<void> {
  await sql`update initiative set turn = ${turn.to}, turn_note = ${turn.note},
    turned_at = ${turn.to ? at : null} where id = ${id}`.execute(db)
}

/** A condition on an initiative called `i`: that somebody of this reach may read in it. */
export const reachedBy = (reach: Reach): RawBuilder<boolean> =>
  reach === 'all' ? sql<boolean>`true` : sql<boolean>`i.id = any (${reach as string[]}::uuid[])`
