import { sql } from 'kysely'
import { type Db, isId, newId } from '#kernel'
import { refuse } from '../fault.ts'
import type { Acting, Workspace } from '../schema.ts'
import { againstRewording } from './rule.ts'
import type { Comment, Entry, Wording } from './schema.ts'

const entryColumns = sql`e.id, e.municipality, e.happened_on as "happenedOn", e.text, e.written_by as "writtenBy",
  p.name as "writerName", e.written_at as "writtenAt", e.shared_at as "sharedAt", e.changed_at as "changedAt",
  e.withdrawn_at as "withdrawnAt",
  (select count(*)::int from journal_comment c where c.entry = e.id and c.withdrawn_at is null) as comments`

/** A page of the journal, newest first, and how many entries there are; drafts of the own city stand among them. */
export async function journal(
  db: Db,
  initiative: string,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<{ entries: Entry[]; total: number }> {
  const { rows } = await sql<Entry & { total: number }>`
    select ${entryColumns}, count(*) over ()::int as total
    from journal_entry e join person p on p.id = e.written_by
    where e.initiative = ${initiative}
    order by e.happened_on desc, e.written_at desc limit ${limit} offset ${offset}`.execute(db)
  return { entries: rows.map(({ total, ...entry }) => entry), total: rows[0]?.total ?? 0 }
}

/**
 * One entry of a workspace.
 *
 * @throws Fault `initiative.entry_absent`
 */
export async function entryOf(db: Db, initiative: string, id: string): Promise<Entry> {
  if (!isId(id)) throw refuse('entry_absent')
  const { rows } =
    await sql<Entry>`select ${entryColumns} from journal_entry e join person p on p.id = e.written_by
    where e.initiative = ${initiative} and e.id = ${id}`.execute(db)
  if (!rows[0]) throw refuse('entry_absent')
  return rows[0]
}

/** The comments on an entry, oldest first; those taken back keep their place. */
export async function commentsOn(db: Db, entry: string): Promise<Comment[]> {
  const { rows } = await sql<Comment>`
    select c.id, c.municipality, c.text, c.written_by as "writtenBy", p.name as "writerName",
      c.written_at as "writtenAt", c.changed_at as "changedAt", c.withdrawn_at as "withdrawnAt"
    from journal_comment c join person p on p.id = c.written_by
    where c.entry = ${entry} order by c.written_at, c.id`.execute(db)
  return rows
}

/** Words that stood before of an entry and its comments, in the order in which they were replaced. */
export async function wordingsOf(db: Db, entry: string): Promise<Wording[]> {
  const { rows } = await sql<Wording>`
    select subject, text, replaced_at as "replacedAt" from journal_wording
    where subject = ${entry} or subject in (select id from journal_comment where entry = ${entry})
    order by replaced_at, number`.execute(db)
  return rows
}

/** Writes an entry, as a draft of the city or for all parties to read at once. */
export async function writeEntry(
  db: Db,
  { id: initiative, regionId }: Workspace,
  { happenedOn, text, share }: { happenedOn: string; text: string; share: boolean },
  { municipality, person, at }: Acting,
): Promise<string> {
  const id = newId()
  await sql`insert into journal_entry (region_id, id, initiative, municipality, happened_on, text, written_by,
      written_at, shared_at)
    values (${regionId}, ${id}, ${initiative}, ${municipality}, ${happenedOn}, ${text}, ${person}, ${at},
      ${share ? at : null})`.execute(db)
  return id
}

/**
 * Rewords an entry. What others have read before is kept; a draft is simply written over.
 *
 * @throws Fault `initiative.entry_absent`, `.withdrawn`, `.not_the_author`, `.too_late_to_reword`
 */
export async function rewordEntry(
  db: Db,
  { id: initiative, regionId }: Workspace,
  id: string,
  { happenedOn, text }: { happenedOn: string; text: string },
  acting: Acting,
): Promise<void> {
  await sql`select from journal_entry where id = ${isId(id) ? id : null} for update`.execute(db)
  const entry = await entryOf(db, initiative, id)
  const why = againstRewording(entry, acting.person, acting.at)
  if (why) throw refuseRewording(why)
  if (entry.sharedAt) await keepWording(db, regionId, id, entry.text, acting)
  await sql`update journal_entry set text = ${text}, happened_on = ${happenedOn},
    changed_at = ${entry.sharedAt ? acting.at : null} where id = ${id}`.execute(db)
}

/** The refusals of rewording, each by its word. */
function refuseRewording(why: NonNullable<ReturnType<typeof againstRewording>>) {
  if (why === 'withdrawn') return refuse('withdrawn')
  return why === 'not_the_author' ? refuse('not_the_author') : refuse('too_late_to_reword')
}

async function keepWording(db: Db, regionId: string, subject: string, text: string, { person, at }: Acting) {
  await sql`insert into journal_wording (region_id, subject, number, text, replaced_by, replaced_at)
    select ${regionId}, ${subject}, count(*) + 1, ${text}, ${person}, ${at}
    from journal_wording where subject = ${subject}`.execute(db)
}

/**
 * Lets the other parties read a draft.
 *
 * @throws Fault `initiative.already_shared`
 */
export async function shareEntry(db: Db, initiative: string, id: string, { at }: Acting): Promise<void> {
  const { sharedAt } = await entryOf(db, initiative, id)
  const { numAffectedRows } = await sql`update journal_entry set shared_at = ${at}
    where id = ${id} and shared_at is null and withdrawn_at is null`.execute(db)
  if (sharedAt || !numAffectedRows) throw refuse('already_shared')
}

/**
 * Takes an entry of the own city back. Its place stays, its words are shown no more.
 *
 * @throws Fault `initiative.withdrawn`, `.entry_absent`, `.not_the_author`
 */
export async function withdrawEntry(
  db: Db,
  initiative: string,
  id: string,
  { municipality, at }: Acting,
): Promise<void> {
  const entry = await entryOf(db, initiative, id)
  if (entry.municipality !== municipality) throw refuse('not_the_author')
  const { numAffectedRows } =
    await sql`update journal_entry set withdrawn_at = ${at} where id = ${id} and withdrawn_at is null`.execute(
      db,
    )
  if (!numAffectedRows) throw refuse('withdrawn')
}

/** Comments on an entry that stands. */
export async function writeComment(
  db: Db,
  { id: initiative, regionId }: Workspace,
  entry: string,
  text: string,
  { municipality, person, at }: Acting,
): Promise<string> {
  const { withdrawnAt } = await entryOf(db, initiative, entry)
  if (withdrawnAt) throw refuse('withdrawn')
  const id = newId()
  await sql`insert into journal_comment (region_id, id, initiative, entry, municipality, text, written_by, written_at)
    values (${regionId}, ${id}, ${initiative}, ${entry}, ${municipality}, ${text}, ${person}, ${at})`.execute(
    db,
  )
  return id
}

/** The own comment that is to be changed, locked. */
async function commentFor(db: Db, entry: string, id: string): Promise<Comment> {
  const wanted = isId(id) ? id : null
  await sql`select from journal_comment where id = ${wanted} and entry = ${entry} for update`.execute(db)
  const comment = (await commentsOn(db, entry)).find(candidate => candidate.id === id)
  if (!comment) throw refuse('entry_absent')
  return comment
}

/**
 * Rewords a comment; what stood before is kept.
 *
 * @throws Fault `initiative.entry_absent`, `.withdrawn`, `.not_the_author`, `.too_late_to_reword`
 */
export async function rewordComment(
  db: Db,
  { regionId }: Workspace,
  { entry, id }: { entry: string; id: string },
  text: string,
  acting: Acting,
): Promise<void> {
  const comment = await commentFor(db, entry, id)
  const why = againstRewording({ ...comment, sharedAt: comment.writtenAt }, acting.person, acting.at)
  if (why) throw refuseRewording(why)
  await keepWording(db, regionId, id, comment.text, acting)
  await sql`update journal_comment set text = ${text}, changed_at = ${acting.at} where id = ${id}`.execute(db)
}

/**
 * Takes a comment back; only its author does.
 *
 * @throws Fault `initiative.entry_absent`, `.withdrawn`, `.not_the_author`
 */
export async function withdrawComment(
  db: Db,
  entry: string,
  id: string,
  { person, at }: Acting,
): Promise<void> {
  const comment = await commentFor(db, entry, id)
  if (comment.withdrawnAt) throw refuse('withdrawn')
  if (comment.writtenBy !== person) throw refuse('not_the_author')
  await sql`update journal_comment set withdrawn_at = ${at} where id = ${id}`.execute(db)
}
