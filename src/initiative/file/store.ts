import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Db, isId, newId } from '#kernel'
import { refuse } from '../fault.ts'
import type { Acting, Workspace } from '../schema.ts'
import { againstTaking, scanOf } from './rule.ts'
import type { Finding, StoredFile } from './schema.ts'

const columns = sql`f.id, f.municipality, f.name, f.media_type as "mediaType", f.size, f.sha256,
  f.own_only as "ownOnly", f.scan, f.finding, f.added_by as "addedBy", p.name as "adderName", f.added_at as "addedAt",
  f.withdrawn_at as "withdrawnAt"`
const source = sql`initiative_file f join person p on p.id = f.added_by`

/** The files of a workspace that the actor's city may know of, newest first. */
export async function filesOf(db: Db, initiative: string): Promise<StoredFile[]> {
  const { rows } = await sql<StoredFile>`select ${columns} from ${source} where f.initiative = ${initiative}
    order by f.added_at desc, f.id`.execute(db)
  return rows
}

/**
 * One file of a workspace.
 *
 * @throws Fault `initiative.file_absent`
 */
export async function fileOf(db: Db, initiative: string, id: string): Promise<StoredFile> {
  const { rows } = await sql<StoredFile>`select ${columns} from ${source}
    where f.initiative = ${initiative} and f.id = ${isId(id) ? id : null}`.execute(db)
  if (!rows[0]) throw refuse('file_absent')
  return rows[0]
}

/** A file as it was sent, with what was found out about it. */
export interface Received {
  name: string
  mediaType: string
  bytes: Uint8Array
  ownOnly: boolean
  /** Undefined where no scanner is set. */
  finding: Finding | undefined
}

/** Keeps a file; of one that is infected only what it was, without its bytes. */
export async function addFile(
  db: Db,
  { id: initiative, regionId }: Workspace,
  { name, mediaType, bytes, ownOnly, finding }: Received,
  { municipality, person, at }: Acting,
): Promise<{ id: string; sha256: string }> {
  const id = newId()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const found = finding?.state === 'infected' ? finding.name : null
  await sql`insert into initiative_file (region_id, id, initiative, municipality, name, media_type, size, sha256, bytes,
      own_only, scan, finding, added_by, added_at)
    values (${regionId}, ${id}, ${initiative}, ${municipality}, ${name}, ${mediaType}, ${bytes.length}, ${sha256},
      ${found ? null : Buffer.from(bytes)}, ${ownOnly}, ${scanOf(finding)}, ${found}, ${person}, ${at})`.execute(
    db,
  )
  return { id, sha256 }
}

/**
 * A file with its bytes, to be taken out.
 *
 * @throws Fault `initiative.file_absent`, `.file_unchecked`, `.file_withdrawn`
 */
export async function takeOut(
  db: Db,
  initiative: string,
  id: string,
): Promise<StoredFile & { bytes: Uint8Array }> {
  const file = await fileOf(db, initiative, id)
  const why = againstTaking(file)
  if (why === 'file_unchecked') throw refuse('file_unchecked')
  if (why === 'file_withdrawn') throw refuse('file_withdrawn')
  const bytes = why ? null : await bytesOf(db, id)
  if (!bytes) throw refuse('file_absent')
  return { ...file, bytes }
}

async function bytesOf(db: Db, id: string): Promise<Uint8Array | null> {
  const { rows } = await sql<{ bytes: Uint8Array | null }>`
    select bytes from initiative_file where id = ${id}`.execute(db)
  return rows[0]?.bytes ?? null
}

/** The bytes of a file that waits for the scanner; null where it waits no more. */
export async function waitingBytes(db: Db, id: string): Promise<Uint8Array | null> {
  const { rows } = await sql<{ bytes: Uint8Array }>`
    select bytes from initiative_file where id = ${id} and scan = 'waiting'`.execute(db)
  return rows[0]?.bytes ?? null
}

/** Enters what the scanner found about a file that waited for it. The bytes of an infected one are let go. */
export async function enterFinding(
  db: Db,
  id: string,
  finding: Exclude<Finding, { state: 'unreachable' }>,
): Promise<void> {
  const found = finding.state === 'infected' ? finding.name : null
  await sql`update initiative_file set scan = ${finding.state}, finding = ${found},
    bytes = case when ${found}::text is null then bytes end where id = ${id} and scan = 'waiting'`.execute(db)
}

/**
 * Takes a file back; it can no longer be taken out. Its bytes and hash stay, as others may have relied on them.
 *
 * @throws Fault `initiative.file_absent`, `.file_withdrawn`
 */
export async function withdrawFile(db: Db, initiative: string, id: string, { at }: Acting): Promise<void> {
  await fileOf(db, initiative, id)
  const { numAffectedRows } = await sql`update initiative_file set withdrawn_at = ${at}
    where id = ${id} and withdrawn_at is null`.execute(db)
  if (!numAffectedRows) throw refuse('file_withdrawn')
}
