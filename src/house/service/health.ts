import type { Hono } from 'hono'
import { type Engine, levelOf, migrationsIn } from '#kernel'

/** What must be so before a process should be sent requests. */
export interface Readiness {
  /** The database answers. */
  database: boolean
  /** The database is at the level of the program, or beyond it. */
  migrations: boolean
  /** The queue of jobs has started. */
  jobs: boolean
  /** The process has not been told to end. */
  open: boolean
}

const patience = 2000

/**
 * Looks whether the database answers within two seconds and knows what the program needs. A role that may not see the
 * list of migrations belongs to a process that does not migrate; it is ready when the database is.
 */
export async function databaseReady(
  { pool }: Engine,
  folder: string,
): Promise<Pick<Readiness, 'database' | 'migrations'>> {
  const look = async () => {
    const client = await pool.connect()
    try {
      const { rows } = await client.query(
        `select has_table_privilege(to_regclass('schema_migration'), 'select') as seen`,
      )
      if (rows[0].seen === false) return { database: true, migrations: true }
      const level = await levelOf(client)
      const wanted = await migrationsIn(folder)
      return { database: true, migrations: wanted.every(({ name }) => level.has(name)) }
    } finally {
      client.release()
    }
  }
  const neither = { database: false, migrations: false }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<typeof neither>(resolve => {
    timer = setTimeout(resolve, patience, neither)
  })
  return Promise.race([look().catch(() => neither), late]).finally(() => clearTimeout(timer))
}

/** `/healthz`: the process answers. `/readyz`: it should be sent requests; 503 with what is missing. */
export function mountHealth(app: Hono, ready: () => Promise<Readiness>): void {
  app.get('/healthz', c => c.json({ ok: true }))
  app.get('/readyz', async c => {
    const parts = await ready()
    const all = Object.values(parts).every(Boolean)
    return c.json({ ready: all, ...parts }, all ? 200 : 503)
  })
}
