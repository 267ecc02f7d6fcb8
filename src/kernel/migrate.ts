import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from './db.ts'

const fileName = /^(\d{4})-[a-z0-9-]+\.sql$/
/** Any number; keeps two processes that start at once from migrating together. */
const lockKey = 4_126_017

/**
 * Applies the SQL files of a folder that are not applied yet, in the order of their numbers, each in its own
 * transaction.
 *
 * @param folder holds `NNNN-purpose.sql`
 * @returns names of the files applied now
 * @throws Error if an applied file has been changed or a number stands twice
 */
export async function migrate(engine: Engine, folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter(name => fileName.test(name)).sort()
  const numbers = files.map(name => name.slice(0, 4))
  const twice = numbers.find((n, i) => numbers.indexOf(n) !== i)
  if (twice) throw new Error(`migration number ${twice} stands twice`)
  const client = await engine.pool.connect()
  const done: string[] = []
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await client.query(`create table if not exists schema_migration (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`)
    const rows = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from schema_migration',
    )
    const applied = new Map(rows.rows.map(row => [row.name, row.sha256]))
    for (const name of files) {
      const sql = await readFile(join(folder, name), 'utf8')
      const sha256 = createHash('sha256').update(sql).digest('hex')
      const before = applied.get(name)
      if (before === sha256) continue
      if (before) throw new Error(`migration ${name} was changed after it had been applied`)
      await client.query('begin')
      try {
        await client.query(sql)
        await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [name, sha256])
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw new Error(
          `migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`,
          {
            cause: error,
          },
        )
      }
      done.push(name)
    }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => {})
    client.release()
  }
  return done
}
