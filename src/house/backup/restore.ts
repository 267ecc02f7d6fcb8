import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { levelOf, type Migration, migrateWithin, migrationsIn } from '#kernel'
import { refuse } from '../fault.ts'
import { type Entry, unpacked } from './archive.ts'
import type { Installation } from './back-up.ts'
import { type KeptTable, Manifest, manifestName } from './schema.ts'
import { headsOf, keptSequences, keptTables, partsOf, printExactly, quoted, tally } from './table.ts'

/**
 * Brings a backup back into an empty database: all of it, checked against what was written, or nothing.
 *
 * @returns what the archive holds
 * @throws Fault `house.broken_archive`, `house.newer_backup`, `house.not_empty` before anything is changed;
 *   `house.not_the_same` where what was loaded is not what was kept, and everything is undone
 * @source ADR 0016
 */
export async function restore(file: string, into: Installation): Promise<Manifest> {
  const manifest = await checkArchive(file)
  const migrations = await migrationsIn(into.migrations)
  const level = levelIn(manifest, migrations)
  const client = await into.engine.pool.connect()
  try {
    await client.query('begin')
    await demandEmpty(client)
    await migrateWithin(client, level)
    await client.query(printExactly)
    await demandTables(client, manifest)
    await load(client, file, manifest)
    await demandSame(client, manifest)
    await migrateWithin(client, migrations)
    await client.query('commit')
    return manifest
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const bytes = pipeline(createReadStream(file), createGunzip(), () => {})
  try {
    yield* unpacked(bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw /^Z_|^ERR_STREAM_PREMATURE/.test(code) ? refuse('broken_archive') : error
  }
}

/** Reads the whole archive once, before anything is changed, and holds every part against the manifest at its end. */
async function checkArchive(file: string): Promise<Manifest> {
  const sums = new Map<string, ReturnType<typeof tally>>()
  let manifest: Manifest | undefined
  for await (const { path, body } of entriesOf(file)) {
    if (path === manifestName) {
      manifest = manifestIn(body)
      continue
    }
    const table = path.slice(0, path.lastIndexOf('/'))
    const sum = sums.get(table) ?? tally()
    sum.add({ lines: body, rows: linesIn(body) })
    sums.set(table, sum)
  }
  if (!manifest) throw refuse('broken_archive')
  const whole = manifest.tables.every(table => {
    const found = (sums.get(`${table.schema}.${table.name}`) ?? tally()).total()
    return found.rows === table.rows && found.sha256 === table.sha256
  })
  if (!whole) throw refuse('broken_archive')
  return manifest
}

function linesIn(body: Buffer): number {
  let lines = 0
  for (let at = body.indexOf(10); at >= 0; at = body.indexOf(10, at + 1)) lines += 1
  return lines
}

function manifestIn(body: Buffer): Manifest {
  try {
    return Manifest.parse(JSON.parse(body.toString()))
  } catch {
    throw refuse('broken_archive')
  }
}

/** The program's migrations that the backup had; a backup that had others comes from another program. */
function levelIn(manifest: Manifest, migrations: readonly Migration[]): Migration[] {
  const had = new Map(manifest.migrations.map(({ name, sha256 }) => [name, sha256]))
  const level = migrations.filter(({ name, sha256 }) => had.get(name) === sha256)
  if (level.length < had.size) throw refuse('newer_backup')
  return level
}

async function demandEmpty(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query(`
    select from pg_class c join pg_namespace n on n.oid = relnamespace
    where relkind in ('r', 'p', 'v') and nspname <> 'information_schema' and nspname !~ '^pg_'
      and not exists (select from pg_depend where objid = c.oid and deptype = 'e') limit 1`)
  if (rows.length > 0 || (await levelOf(client)).size > 0) throw refuse('not_empty')
}

const shapeOf = (tables: readonly Pick<KeptTable, 'schema' | 'name' | 'columns'>[]): string =>
  JSON.stringify(
    tables.map(({ schema, name, columns }) => [schema, name, columns.map(c => `${c.name} ${c.type}`).sort()]),
  )

async function demandTables(client: pg.PoolClient, { tables }: Manifest): Promise<void> {
  if (shapeOf(await keptTables(client)) !== shapeOf(tables)) throw refuse('newer_backup')
}

/**
 * Fills the tables with everything that would judge the rows one by one put aside: policies and triggers of our own
 * judged them when they were written, and foreign keys are judged at the end, when all rows are there.
 */
async function load(client: pg.PoolClient, file: string, { tables, sequences }: Manifest): Promise<void> {
  const names = tables.map(table => quoted(table.schema, table.name))
  const { rows: forced } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where relkind = 'r' and relforcerowsecurity`,
  )
  const { rows: keys } = await client.query<{ table: string; name: string }>(
    `select conrelid::regclass::text as "table", conname as name from pg_constraint
      where contype = 'f' and not condeferrable and conparentid = 0`,
  )
  const alter = (things: string[], how: (thing: string) => string) =>
    client.query(things.map(thing => `alter table ${how(thing)};`).join('\n'))
  const deferring = (how: string) =>
    client.query(
      keys
        .map(({ table, name }) => `alter table ${table} alter constraint ${quoted(name)} ${how};`)
        .join('\n'),
    )
  const forcedNames = forced.map(({ name }) => name)
  await alter(forcedNames, name => `${name} no force row level security`)
  await alter(names, name => `${name} disable trigger user`)
  await deferring('deferrable initially deferred')
  await client.query('set constraints all deferred')
  await client.query(`truncate ${names.join(', ')}`)
  const byPath = new Map(tables.map(table => [`${table.schema}.${table.name}`, table]))
  for await (const { path, body } of entriesOf(file)) {
    const table = byPath.get(path.slice(0, path.lastIndexOf('/')))
    if (table) await fill(client, table, body)
  }
  for (const { schema, name, last, called } of sequences)
    await client.query('select setval($1::regclass, $2, $3)', [quoted(schema, name), last, called])
  await client.query('set constraints all immediate')
  await deferring('not deferrable')
  await alter(names, name => `${name} enable trigger user`)
  await alter(forcedNames, name => `${name} force row level security`)
}

const mostParameters = 20_000

async function fill(client: pg.PoolClient, table: KeptTable, lines: Buffer): Promise<void> {
  const rows = lines
    .toString()
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line) as (string | null)[])
  const width = table.columns.length
  const step = Math.max(1, Math.floor(mostParameters / width))
  const into = `insert into ${quoted(table.schema, table.name)} (${table.columns.map(c => quoted(c.name)).join(', ')})
    overriding system value values `
  for (let at = 0; at < rows.length; at += step) {
    const some = rows.slice(at, at + step)
    const places = some.map(
      (_, row) => `(${table.columns.map((_, i) => `$${row * width + i + 1}`).join(', ')})`,
    )
    await client.query(into + places.join(', '), some.flat())
  }
}

/** Reads everything back as a backup would and compares; the audit heads besides, with the record that each names. */
async function demandSame(client: pg.PoolClient, manifest: Manifest): Promise<void> {
  await client.query('set local role musubi_keeper')
  const tables = await keptTables(client)
  for (const kept of manifest.tables) {
    const there = tables.find(({ schema, name }) => schema === kept.schema && name === kept.name)!
    const sum = tally()
    for await (const part of partsOf(client, { ...there, columns: kept.columns })) sum.add(part)
    const { rows, sha256 } = sum.total()
    if (rows !== kept.rows || sha256 !== kept.sha256) throw refuse('not_the_same', { 表: kept.name })
  }
  if (JSON.stringify(await keptSequences(client)) !== JSON.stringify(manifest.sequences))
    throw refuse('not_the_same', { 表: 'sequence' })
  const heads = JSON.stringify(await headsOf(client))
  if (heads !== JSON.stringify(manifest.heads)) throw refuse('not_the_same', { 表: 'audit_head' })
  const { rows: loose } = await client.query(`
    select municipality from audit_head h where seq > 0 and not exists (select from audit_record r
      where r.municipality = h.municipality and r.seq = h.seq
        and encode(sha256(convert_to(r.line, 'UTF8')), 'hex') = h.hash)`)
  if (loose.length > 0) throw refuse('not_the_same', { 表: 'audit_record' })
  await client.query('reset role')
}
