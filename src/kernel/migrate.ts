import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import type { Engine } from './db.ts'

/** One step by which a database is brought up to date. */
export interface Migration {
  /** Name of its file: `NNNN-purpose.sql`. */
  name: string
  sql: string
  /** SHA-256 of the file, hex. */
  sha256: string
}

const fileName = /^(\d{4})-[a-z0-9-]+\.sql$/
/** Any number; keeps two processes that start at once from migrating together. */
const lockKey = 4_126_017

/**
 * The migrations of a folder, in the order of their numbers.
 *
 * @param folder holds `NNNN-purpose.sql`
 * @throws Error if a number stands twice
 */
export async function migrationsIn(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter(name => fileName.test(name)).sort()
  const numbers = files.map(name => name.slice(0, 4))
  const twice = numbers.find((n, i) => numbers.indexOf(n) !== i)
  if (twice) throw new Error(`migration number ${twice} stands twice`)
  return Promise.all(
    files.map(async name => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** What a database has been brought to: name of each applied migration → SHA-256; empty for a new database. */
export async function levelOf(client: pg.ClientBase): Promise<Map<string, string>> {
  const { rows: there } = await client.query(`select from pg_tables where tablename = 'schema_migration'`)
  if (there.length === 0) return new Map()
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from schema_migration order by name',
  )
  return new Map(rows.map(row => [row.name, row.sha256]))
}

async function pendingOn(client: pg.ClientBase, migrations: readonly Migration[]): Promise<Migration[]> {
  await client.query(`create table if not exists schema_migration (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`)
  const level = await levelOf(client)
  const changed = migrations.find(({ name, sha256 }) => level.has(name) && level.get(name) !== sha256)
  if (changed) throw new Error(`migration ${changed.name} was changed after it had been applied`)
  return migrations.filter(({ name }) => !level.has(name))
}

async function apply(client: pg.ClientBase, { name, sql, sha256 }: Migration): Promise<void> {
  try {
    await client.query(sql)
    await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [name, sha256])
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(`migration ${name} failed: ${message}`, { cause: error })
  }
}

/** Lets the database itself follow what is new: roles that may read all tables, for one. */
async function afterMigrating(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query(
    `select to_regprocedure('musubi.after_migrating()') is not null as there`,
  )
  if (rows[0].there) await client.query('select musubi.after_migrating()')
}

/**
 * Applies the SQL files of a folder that are not applied yet, each in its own transaction; of several processes
 * that start at once, one does it and the others wait.
 *
 * @param folder holds `NNNN-purpose.sql`
 * @returns names of the files applied now
 * @throws Error if an applied file has been changed or a number stands twice
 */
export async function migrate(engine: Engine, folder: string): Promise<string[]> {
  const migrations = await migrationsIn(folder)
  const client = await engine.pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    const pending = await pendingOn(client, migrations)
    for (const migration of pending) {
      await client.query('begin')
      try {
        await apply(client, migration)
        if (migration === pending.at(-1)) await afterMigrating(client)
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw error
      }
    }
    return pending.map(({ name }) => name)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => {})
    client.release()
  }
}

/**
 * Applies those of the migrations that are not applied yet in the caller's own transaction.
 *
 * @throws Error if an applied one has been changed
 */
export async function migrateWithin(client: pg.ClientBase, migrations: readonly Migration[]): Promise<void> {
  for (const migration of await pendingOn(client, migrations)) await apply(client, migration)
  await afterMigrating(client)
}
