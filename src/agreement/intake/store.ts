import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Day, type Db, dayOf, isId, newId } from '#kernel'
import type { ParsedAgreement } from '#reading'
import { refuse } from '../fault.ts'
import type { HandedIn } from './schema.ts'

/** How far an intake has come: 読み取り待ち · 読み取り済み · 読めない · 相手方に提示 · 取りやめ. */
export type IntakeState = 'waiting' | 'read' | 'failed' | 'proposed' | 'discarded'

/** An agreement text on its way into the structure; a draft of one municipality. */
export interface Intake {
  id: string
  municipality: string
  state: IntakeState
  failure: string | null
  fileName: string
  sha256: string
  size: number
  source: string | null
  /** As the reader found it. */
  found: ParsedAgreement | null
  /** As corrected so far. */
  work: ParsedAgreement | null
  revision: number
  agreement: string | null
  original: string
  receivedAt: Date
  changedAt: Date
}

/** Who hands in, and when. */
export interface Receipt {
  municipality: string
  person: string
  at: Date
}

/** Keeps a file as it came, with its hash, and opens an intake that waits to be read. */
export async function receive(db: Db, { fileName, bytes }: HandedIn, receipt: Receipt): Promise<string> {
  const [original, intake] = [newId(), newId()]
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await sql`insert into original (id, municipality, file_name, media_type, sha256, bytes, received_by, received_at)
    values (${original}, ${receipt.municipality}, ${fileName}, 'application/octet-stream', ${sha256},
      ${Buffer.from(bytes)}, ${receipt.person}, ${receipt.at})`.execute(db)
  await sql`insert into intake (id, municipality, original, state, received_by, received_at, changed_at)
    values (${intake}, ${receipt.municipality}, ${original}, 'waiting', ${receipt.person}, ${receipt.at}, ${receipt.at})`.execute(
    db,
  )
  return intake
}

const columns = sql`i.id, i.municipality, i.state, i.failure, o.file_name as "fileName", o.sha256,
  octet_length(o.bytes) as size, i.source, i.found, i.work, i.revision, i.agreement, i.original,
  i.received_at as "receivedAt", i.changed_at as "changedAt"`

/**
 * One intake of the actor's municipality.
 *
 * @throws Fault `agreement.intake_absent`
 */
export async function intakeOf(db: Db, id: string): Promise<Intake> {
  if (!isId(id)) throw refuse('intake_absent')
  const { rows } = await sql<Intake>`select ${columns} from intake i join original o on o.id = i.original
    where i.id = ${id}`.execute(db)
  if (!rows[0]) throw refuse('intake_absent')
  return rows[0]
}

/** Another intake of the very same file by the municipality, not put away: its page and the day it came in Japan. */
export async function sameFile(
  db: Db,
  { id, sha256 }: Intake,
): Promise<{ href: string; receivedOn: Day } | undefined> {
  const { rows } = await sql<{ id: string; agreement: string | null; receivedAt: Date }>`
    select i.id, i.agreement, i.received_at as "receivedAt" from intake i join original o on o.id = i.original
    where o.sha256 = ${sha256} and i.id <> ${id} and i.state in ('read', 'proposed')
    order by i.received_at desc limit 1`.execute(db)
  const [same] = rows
  if (!same) return undefined
  const href = same.agreement ? `/desk/agreements/${same.agreement}` : `/desk/intakes/${same.id}`
  return { href, receivedOn: dayOf(same.receivedAt) }
}

/** What a list shows of an intake. */
export type IntakeEntry = Pick<
  Intake,
  'id' | 'state' | 'fileName' | 'receivedAt' | 'changedAt' | 'agreement'
> & {
  title: string | null
}

/** Intakes of the actor's municipality that are still open, newest first. */
export async function openIntakes(db: Db): Promise<IntakeEntry[]> {
  const { rows } = await sql<IntakeEntry>`select i.id, i.state, o.file_name as "fileName",
      i.received_at as "receivedAt", i.changed_at as "changedAt", i.agreement, i.work->>'title' as title
    from intake i join original o on o.id = i.original
    where i.state in ('waiting', 'read', 'failed') order by i.changed_at desc`.execute(db)
  return rows
}

/** The file of an original, as it came. Visible to its municipality and to the parties of its agreement. */
export async function originalFile(db: Db, original: string): Promise<HandedIn> {
  const { rows } = await sql<{ fileName: string; bytes: Buffer }>`
    select file_name as "fileName", bytes from original where id = ${original}`.execute(db)
  if (!rows[0]) throw refuse('absent')
  return rows[0]
}

/** Enters what was read; an intake that does not wait any more is left as it is. */
export async function enterReading(
  db: Db,
  id: string,
  source: string,
  found: ParsedAgreement,
  at: Date,
): Promise<void> {
  const json = JSON.stringify(found)
  await sql`update intake set state = 'read', source = ${source}, found = ${json}::jsonb, work = ${json}::jsonb,
    changed_at = ${at} where id = ${id} and state = 'waiting'`.execute(db)
}

/** Enters why a file cannot be read, in a sentence for the person who handed it in. */
export async function enterFailure(db: Db, id: string, failure: string, at: Date): Promise<void> {
  await sql`update intake set state = 'failed', failure = ${failure}, changed_at = ${at}
    where id = ${id} and state = 'waiting'`.execute(db)
}

/** Puts an intake away; its original stays. */
export async function discard(db: Db, id: string, at: Date): Promise<void> {
  const { numAffectedRows } =
    await sql`update intake set state = 'discarded', failure = null, changed_at = ${at}
    where id = ${id} and state in ('read', 'failed', 'waiting')`.execute(db)
  if (!numAffectedRows) throw refuse('intake_closed')
}

/** Takes an intake back that was put away. */
export async function restore(db: Db, id: string, at: Date): Promise<void> {
  if (!isId(id)) throw refuse('intake_absent')
  const { numAffectedRows } = await sql`update intake set changed_at = ${at},
    state = case when work is null then 'waiting' else 'read' end
    where id = ${id} and state = 'discarded'`.execute(db)
  if (!numAffectedRows) throw refuse('intake_absent')
}
