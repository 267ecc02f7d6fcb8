import { sql } from 'kysely'
import { type Db, invalid } from '#kernel'
import type { ParsedAgreement } from '#reading'
import { refuse } from '../fault.ts'
import { type Intake, intakeOf } from '../intake/store.ts'
import type { Correction } from './rule.ts'

/** Who corrects, and on what they had before them. */
export interface Correcting {
  revision: number
  reason: string
  person: string
  at: Date
}

/** The intake, locked until the end of the transaction: two who correct at once come one after the other. */
async function locked(db: Db, id: string): Promise<Intake & { work: ParsedAgreement }> {
  await sql`select from intake where id = ${id} for update`.execute(db)
  const intake = await intakeOf(db, id)
  if (intake.state === 'proposed' || intake.state === 'discarded') throw refuse('intake_closed')
  if (!intake.work) throw refuse('intake_unread')
  return { ...intake, work: intake.work }
}

/**
 * Corrects the work of an intake and keeps what it was before.
 *
 * @throws Invalid where somebody else has corrected it meanwhile
 * @throws Fault `agreement.intake_closed` once it is proposed
 */
export async function correct(
  db: Db,
  id: string,
  make: (work: ParsedAgreement) => Correction,
  { revision, reason, person, at }: Correcting,
): Promise<Correction> {
  const intake = await locked(db, id)
  if (intake.revision !== revision)
    throw invalid(
      'revision',
      '表示したあとに、ほかの人が内容を直しました。下の入力は残してあります。新しい内容と見比べて、もう一度保存してください。',
    )
  const correction = make(intake.work)
  if (JSON.stringify(correction.work) === JSON.stringify(intake.work)) return correction
  await sql`insert into correction (intake, revision, what, reason, before, made_by, made_at) values
    (${id}, ${revision + 1}, ${correction.what}, ${reason}, ${JSON.stringify(intake.work)}::jsonb, ${person}, ${at})`.execute(
    db,
  )
  await write(db, id, correction.work, at)
  return correction
}

async function write(db: Db, id: string, work: ParsedAgreement, at: Date): Promise<void> {
  await sql`update intake set work = ${JSON.stringify(work)}::jsonb, revision = revision + 1, changed_at = ${at}
    where id = ${id}`.execute(db)
}

/**
 * Takes back the last correction that stands, if it is the one that was on the page.
 *
 * @returns what was taken back
 * @throws Fault `agreement.nothing_to_undo`, `agreement.undo_overtaken` where somebody has corrected meanwhile
 */
export async function undo(db: Db, id: string, revision: number, at: Date): Promise<string> {
  const intake = await locked(db, id)
  if (intake.revision !== revision) throw refuse('undo_overtaken')
  const { rows } = await sql<{ revision: number; what: string; before: ParsedAgreement }>`
    update correction set undone = true where intake = ${id} and revision =
      (select max(revision) from correction where intake = ${id} and not undone)
    returning revision, what, before`.execute(db)
  if (!rows[0]) throw refuse('nothing_to_undo')
  await write(db, id, rows[0].before, at)
  return rows[0].what
}

/** A correction as the list of them shows it. */
export interface CorrectionEntry {
  what: string
  reason: string
  undone: boolean
  madeBy: string
  madeAt: Date
}

/** Corrections of an intake, newest first. */
export async function corrections(db: Db, id: string): Promise<CorrectionEntry[]> {
  const { rows } =
    await sql<CorrectionEntry>`select c.what, c.reason, c.undone, p.name as "madeBy", c.made_at as "madeAt"
    from correction c join person p on p.id = c.made_by where c.intake = ${id} order by c.revision desc`.execute(
      db,
    )
  return rows
}
