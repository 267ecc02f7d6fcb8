import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { type Clock, type Engine, levelOf, migrationsIn } from '#kernel'
import { refuse } from '../fault.ts'
import { archiveEnd, packed } from './archive.ts'
import { type Manifest, manifestName } from './schema.ts'
import { headsOf, keptSequences, keptTables, partsOf, printExactly, tally } from './table.ts'

/** What making or reading an archive needs to know of the installation. */
export interface Installation {
  engine: Engine
  secret: string
  /** Folder of the program's migrations. */
  migrations: string
  clock: Clock
}

/**
 * Writes all content of the database, as it is at one moment, into a stream that it ends.
 *
 * @returns what was written
 * @throws Fault `house.other_level` where the database is not at the level of the program,
 *   `house.hidden_rows` where a policy would hide rows from the backup
 * @source ADR 0016
 */
export async function backUp(from: Installation, to: Writable): Promise<Manifest> {
  const client = await from.engine.pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const level = await levelOf(client)
    await demandLevel(level, from.migrations)
    await demandSight(client)
    await client.query(`set local role musubi_keeper`)
    await client.query(printExactly)
    return await write(client, from, level, to)
  } finally {
    await client.query('rollback').catch(() => {})
    client.release()
  }
}

async function write(
  client: pg.PoolClient,
  { engine, secret, clock }: Installation,
  level: Map<string, string>,
  to: Writable,
): Promise<Manifest> {
  const at = clock.now()
  const archive = createGzip()
  const written = pipeline(archive, to)
  written.catch(() => archive.destroy()) // told to whoever awaits it, at the next drain or at the end
  const put = async (path: string, body: Buffer) => {
    for (const bytes of packed({ path, body }, at))
      if (!archive.write(bytes)) await Promise.race([once(archive, 'drain'), written])
  }
  const tables: Manifest['tables'] = []
  for (const table of await keptTables(client)) {
    const sum = tally()
    let number = 0
    for await (const part of partsOf(client, table)) {
      sum.add(part)
      number += 1
      await put(`${table.schema}.${table.name}/${String(number).padStart(6, '0')}.jsonl`, part.lines)
    }
    const { orderedBy: _, ...kept } = table
    tables.push({ ...kept, ...sum.total() })
  }
  const { rows } = await client.query('show server_version')
  const manifest: Manifest = {
    format: 'musubi-backup',
    version: 1,
    madeAt: at.toISOString(),
    engine: { kind: engine.kind, version: rows[0].server_version },
    migrations: [...level].map(([name, sha256]) => ({ name, sha256 })),
    tables,
    sequences: await keptSequences(client),
    heads: await headsOf(client),
    secret: markOf(secret, randomBytes(16)),
  }
  await put(manifestName, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`))
  archive.end(archiveEnd)
  await written
  return manifest
}

/** Reading another level could leave out what the program does not know, or what the keeper may not see. */
async function demandLevel(level: Map<string, string>, folder: string): Promise<void> {
  const wanted = await migrationsIn(folder)
  const same = wanted.length === level.size && wanted.every(({ name, sha256 }) => level.get(name) === sha256)
  if (!same) throw refuse('other_level')
}

async function demandSight(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query(`
    select c.oid::regclass::text as name from pg_class c where relrowsecurity and relkind = 'r'
      and (not exists (select from pg_policy where polrelid = c.oid and polname = 'kept')
        or exists (select from pg_policy where polrelid = c.oid and not polpermissive
          and polroles && array[0::oid, 'musubi_keeper'::regrole::oid]))`)
  if (rows.length > 0) throw refuse('hidden_rows', { 表: rows.map(row => row.name).join('、') })
}

/** A mark by which the secret can be recognised but not found. */
function markOf(secret: string, salt: Buffer): Manifest['secret'] {
  return { salt: salt.toString('hex'), mark: scryptSync(secret, salt, 32).toString('hex') }
}

/** Whether a backup was made under this secret. */
export function madeUnder(secret: string, { salt, mark }: Manifest['secret']): boolean {
  const own = Buffer.from(markOf(secret, Buffer.from(salt, 'hex')).mark, 'hex')
  const other = Buffer.from(mark, 'hex')
  return own.length === other.length && timingSafeEqual(own, other)
}
