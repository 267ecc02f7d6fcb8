import { sql } from 'kysely'
import { conflictOn, type Day, type Db, isId, newId } from '#kernel'
import { joinRegion, staysIn } from '#municipality'
import type { ParsedAgreement } from '#reading'
import { refuse } from '../fault.ts'
import type { Intake } from '../intake/store.ts'
import { type Confirmations, confirmingParties, coreOf, outstanding } from './rule.ts'

/** Who acts for which municipality, and when. */
export interface Acting {
  municipality: string
  person: string
  at: Date
}

/** A version with everything a page says about it. */
export interface Version extends Confirmations {
  agreement: string
  regionId: string
  regionName: string
  regionSlug: string
  title: string
  number: number
  proposal: number
  structure: ParsedAgreement
  original: string
  fileName: string
  sha256: string
  size: number
  inForceFrom: Day
  openedBy: string
  returnedWhy: string | null
}

const columns = sql`a.id as agreement, a.region_id as "regionId", r.name as "regionName", r.slug as "regionSlug",
  a.title, a.parties, a.opened_by as "openedBy", v.number, v.proposal, v.structure, v.original,
  o.file_name as "fileName", o.sha256, octet_length(o.bytes) as size,
  v.in_force_from as "inForceFrom", v.agreed_at as "agreedAt", v.returned_by as "returnedBy",
  v.returned_why as "returnedWhy",
  array(select c.municipality from confirmation c where c.agreement = a.id and c.number = v.number
    and c.proposal = v.proposal) as confirmed`
const source = sql`agreement a join region r on r.id = a.region_id
  join agreement_version v on v.region_id = a.region_id and v.agreement = a.id
  join original o on o.id = v.original`

/**
 * The newest version of an agreement that the actor may see.
 *
 * @throws Fault `agreement.absent`
 */
export async function versionOf(db: Db, agreement: string): Promise<Version> {
  if (!isId(agreement)) throw refuse('absent')
  const { rows } = await sql<Version>`select ${columns} from ${source} where a.id = ${agreement}
    order by v.number desc limit 1`.execute(db)
  if (!rows[0]) throw refuse('absent')
  return rows[0]
}

/** Newest versions of all agreements that the actor may see, by region and age. */
export async function versions(db: Db): Promise<Version[]> {
  const { rows } =
    await sql<Version>`select distinct on (a.region_id, a.opened_at, a.id) ${columns} from ${source}
    order by a.region_id, a.opened_at, a.id, v.number desc`.execute(db)
  return rows
}

/** What the other parties compare: the text that was read, and what was corrected by hand and why. */
export interface Grounds {
  source: string
  corrections: readonly { what: string; reason: string }[]
}

/** The grounds of the newest version of an agreement. */
export async function groundsOf(db: Db, { agreement, number }: Version): Promise<Grounds> {
  const { rows } = await sql<Grounds>`select source, corrections from agreement_version
    where agreement = ${agreement} and number = ${number}`.execute(db)
  return rows[0]!
}

/** What is shown to the other parties. */
export interface Proposal {
  inForceFrom: Day
  regionId: string
}

/**
 * Shows an intake to the other parties: the agreement gets its first version, or a returned one is drawn up anew,
 * and the municipality confirms for itself.
 *
 * @returns identifier of the agreement
 * @throws Fault `agreement.intake_closed` if it has been shown already
 */
export async function propose(db: Db, intake: Intake, proposal: Proposal, acting: Acting): Promise<string> {
  const { numAffectedRows } = await sql`update intake set state = 'proposed', changed_at = ${acting.at}
    where id = ${intake.id} and state = 'read' and revision = ${intake.revision}`.execute(db)
  if (!numAffectedRows || !intake.work || !intake.source) throw refuse('intake_closed')
  const id = intake.agreement ?? newId()
  if (intake.agreement) await drawUpAnew(db, intake, proposal, acting)
  else await open(db, id, intake, proposal, acting)
  await sql`update intake set agreement = ${id} where id = ${intake.id}`.execute(db)
  await sql`update agreement_version set corrections = coalesce((select jsonb_agg(
      jsonb_build_object('what', what, 'reason', reason) order by revision)
      from correction where intake = ${intake.id} and not undone), '[]')
    where agreement = ${id} and number = 1`.execute(db)
  const { proposal: number } = await versionOf(db, id)
  await enterConfirmation(db, id, number, acting)
  return id
}

async function open(db: Db, id: string, intake: Intake, { inForceFrom, regionId }: Proposal, acting: Acting) {
  const work = intake.work!
  const parties = confirmingParties(work).map(party => party.code)
  await sql`insert into agreement (region_id, id, title, parties, opened_by, opened_at)
    values (${regionId}, ${id}, ${work.title}, ${parties}, ${acting.municipality}, ${acting.at})`.execute(db)
  await sql`insert into agreement_version (region_id, agreement, number, structure, source, original, in_force_from,
      proposed_by, proposed_at)
    values (${regionId}, ${id}, 1, ${JSON.stringify(work)}::jsonb, ${intake.source}, ${intake.original},
      ${inForceFrom}, ${acting.person}, ${acting.at})`.execute(db)
}

async function drawUpAnew(db: Db, intake: Intake, { inForceFrom }: Proposal, acting: Acting) {
  const work = intake.work!
  const parties = confirmingParties(work).map(party => party.code)
  await sql`update agreement set title = ${work.title}, parties = ${parties} where id = ${intake.agreement}`.execute(
    db,
  )
  await sql`update agreement_version set structure = ${JSON.stringify(work)}::jsonb, in_force_from = ${inForceFrom},
      proposal = proposal + 1, proposed_by = ${acting.person}, proposed_at = ${acting.at},
      returned_by = null, returned_why = null
    where agreement = ${intake.agreement} and number = 1`
    .execute(db)
    .catch(conflictOn({ agreement_version_agreed_stays: refuse('already_agreed') }))
}

/** The version, locked, after what is asked was found to be about the proposal that stands. */
async function standing(db: Db, agreement: string, proposal: number, acting: Acting): Promise<Version> {
  if (!isId(agreement)) throw refuse('absent')
  await sql`select from agreement_version where agreement = ${agreement} for update`.execute(db)
  const version = await versionOf(db, agreement)
  if (!version.parties.includes(acting.municipality)) throw refuse('not_a_party')
  if (version.agreedAt) throw refuse('already_agreed')
  if (version.returnedBy) throw refuse('returned')
  if (version.proposal !== proposal) throw refuse('proposal_changed')
  return version
}

/** What upper rooms do in the transaction in which the last party confirms: they open the workspaces. */
export type Agreed = (db: Db, version: Version, at: Date) => Promise<void>

/**
 * Confirms a proposal for a municipality. When the last party confirms, the version is agreed and stays as it is,
 * the parties are members of the region from the day it is in force, and `agreed` is told.
 *
 * @returns whether all parties have confirmed now
 * @throws Fault `agreement.not_a_party`, `.already_agreed`, `.already_confirmed`, `.proposal_changed`, `.returned`
 */
export async function confirm(
  db: Db,
  agreement: string,
  proposal: number,
  acting: Acting,
  agreed: Agreed,
): Promise<boolean> {
  const version = await enterConfirmation(db, agreement, proposal, acting)
  if (outstanding(version).length > 0) return false
  await sql`update agreement_version set agreed_at = ${acting.at} where agreement = ${agreement}
    and number = ${version.number}`.execute(db)
  await sql`update agreement set agreed_at = coalesce(agreed_at, ${acting.at}) where id = ${agreement}`.execute(
    db,
  )
  await joinAll(db, version)
  await agreed(db, { ...version, agreedAt: acting.at }, acting.at)
  return true
}

/** Enters that a municipality confirms, and gives the version as it stands after that. */
async function enterConfirmation(
  db: Db,
  agreement: string,
  proposal: number,
  acting: Acting,
): Promise<Version> {
  const version = await standing(db, agreement, proposal, acting)
  await sql`insert into confirmation (region_id, agreement, number, proposal, municipality, confirmed_by, confirmed_at)
    values (${version.regionId}, ${agreement}, ${version.number}, ${proposal}, ${acting.municipality},
      ${acting.person}, ${acting.at})`
    .execute(db)
    .catch(conflictOn({ confirmation_once: refuse('already_confirmed') }))
  return versionOf(db, agreement)
}

/** The parties of an agreed version are members of its region; the core city takes a seat in the middle. */
async function joinAll(db: Db, { regionId, structure, parties, inForceFrom }: Version): Promise<void> {
  const stays = await staysIn(db, regionId)
  const core = stays.some(stay => stay.standing === 'core') ? undefined : coreOf(structure)?.code
  for (const code of parties) {
    if (stays.some(stay => stay.code === code && (stay.leftOn === null || stay.leftOn >= inForceFrom)))
      continue
    await joinRegion(db, regionId, {
      code,
      standing: code === core ? 'core' : 'member',
      joinedOn: inForceFrom,
    })
  }
}

/**
 * Sends a proposal back with a reason, or takes it back oneself; the opener corrects and shows it again.
 *
 * @throws Fault as {@link confirm}
 */
export async function giveBack(
  db: Db,
  agreement: string,
  proposal: number,
  why: string,
  acting: Acting,
): Promise<void> {
  const version = await standing(db, agreement, proposal, acting)
  await sql`update agreement_version set returned_by = ${acting.municipality}, returned_why = ${why}
    where agreement = ${agreement} and number = ${version.number}`.execute(db)
}

/** Opens the intake of a returned agreement again, at the municipality that showed it. */
export async function reopen(db: Db, agreement: string, at: Date): Promise<string> {
  const { rows } = await sql<{ id: string }>`update intake set state = 'read', changed_at = ${at}
    where agreement = ${agreement} and state = 'proposed' and exists (select from agreement_version v
      where v.agreement = ${agreement} and v.returned_by is not null) returning id`.execute(db)
  if (!rows[0]) throw refuse('intake_absent')
  return rows[0].id
}
