import { existsSync } from 'node:fs'
import { after, before, describe } from 'node:test'
import { type Acting, type Db, type Engine, migrate, openEmbedded, openServer, transact } from '#kernel'
import { startServer } from './postgres.ts'

const migrations = new URL('../../db/migrations', import.meta.url).pathname

/** Opens an empty, migrated engine of the kind; closed when the process of the test ends. */
export async function openEngine(kind: Engine['kind']): Promise<Engine> {
  const engine = kind === 'embedded' ? await openEmbedded('memory://') : await openServer(await startServer())
  await migrate(engine, migrations)
  return engine
}

/** Why the suite on a PostgreSQL server cannot run here; undefined if it can. */
export function serverMissing(): string | undefined {
  if (existsSync('/usr/lib/postgresql/15/bin/initdb')) return undefined
  return 'PostgreSQL 15 がありません。apt install postgresql で入ります。'
}

/**
 * Declares the same tests on both engines; each suite opens one migrated engine.
 * Without PostgreSQL that suite is reported as skipped, and with `CI=true` it fails.
 */
export function onBothEngines(title: string, tests: (engine: () => Engine) => void): void {
  for (const kind of ['embedded', 'server'] as const) {
    const missing = kind === 'server' ? serverMissing() : undefined
    const skip = missing && process.env.CI !== 'true' ? missing : false
    describe(`${title} [${kind}]`, { skip }, () => {
      if (missing) throw new Error(missing)
      let engine: Engine | undefined
      before(async () => {
        engine = await openEngine(kind)
      })
      after(() => engine?.close())
      tests(() => engine!)
    })
  }
}

/** Runs `work` as an actor and rolls everything back. */
export async function tryOut<T>(engine: Engine, acting: Acting, work: (db: Db) => Promise<T>): Promise<T> {
  let result: { value: T } | undefined
  const undo = new Error('rolled back on purpose')
  try {
    await transact(engine, acting, async db => {
      result = { value: await work(db) }
      throw undo
    })
  } catch (error) {
    if (error !== undo) throw error
  }
  return result!.value
}
