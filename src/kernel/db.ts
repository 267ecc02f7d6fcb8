import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { boundTo, commitOf } from './bound.ts'

/** The one pool of the process (`kysely`, sign-in and jobs share it), and how to close it. */
export interface Engine {
  kind: 'embedded' | 'server'
  pool: pg.Pool
  /** Query builder outside any transaction; sees only what the session's own role may see. */
  kysely: Kysely<object>
  close(): Promise<void>
}

/** A transaction in which the actor is set; the only handle on data that a request gets. */
export type Db = Transaction<object>

const { builtins } = pg.types
/** `date` stays text (a Day, never a JavaScript Date at local midnight); `int8` fits a number here. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === builtins.DATE) return (text: string) => text
    if (oid === builtins.INT8) return Number
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text')
  },
} as pg.CustomTypesConfig

const kyselyOn = (pool: pg.Pool) => new Kysely<object>({ dialect: new PostgresDialect({ pool }) })

/**
 * Opens the embedded engine (PGlite) in a folder, or in memory with `memory://`.
 * One connection: never query the pool inside an open transaction.
 *
 * @source ADR 0002
 */
export async function openEmbedded(folder: string): Promise<Engine> {
  const { PGlite } = await import('@electric-sql/pglite')
  const { btree_gist } = await import('@electric-sql/pglite/contrib/btree_gist')
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres')
  const lite = await PGlite.create(folder, { extensions: { btree_gist } })
  const pool = new pg.Pool({ ...createPgConfig(lite), max: 1, types } as pg.PoolConfig)
  return {
    kind: 'embedded',
    pool,
    kysely: kyselyOn(pool),
    async close() {
      await pool.end()
      await lite.close()
    },
  }
}

/**
 * Opens a PostgreSQL server (15 or newer) by its connection string.
 *
 * @param patience milliseconds to wait for a connection and for the answer to a statement; for ever unless told
 */
export async function openServer(url: string, max = 10, patience = 0): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    connectionTimeoutMillis: patience,
    ...(patience > 0 && { query_timeout: patience }),
  })
  // A connection that the server closed: an idle one the pool replaces, a busy one fails its query, and that is told.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  return { kind: 'server', pool, kysely: kyselyOn(pool), close: () => pool.end() }
}

/** Who acts in a transaction: row-level security reads these two. */
export interface Acting {
  /** Identifier of the person; null for a visitor. */
  person: string | null
  /** 全国地方公共団体コード of the municipality acted for; null for a visitor. */
  municipality: string | null
}

/** A visitor of the public pages. */
export const visitor: Acting = { person: null, municipality: null }

/**
 * Runs `work` in a transaction as an actor, under the role that row-level security binds.
 * Settings are local to the transaction, so nothing leaks over a pooled connection.
 *
 * @source ADR 0005
 */
export const transact = <T>(engine: Engine, acting: Acting, work: (db: Db) => Promise<T>): Promise<T> =>
  transactOpening(engine, settingActor(acting), work)

/**
 * As {@link transact}, where a statement of the caller's own sets the actor. It travels with `begin` in one message.
 *
 * @param opening one SQL statement with its values already in it, as {@link literal}s
 * @param work also gets the first row that the statement answered with
 * @source ADR 0012
 */
export const transactOpening = <T>(
  engine: Engine,
  opening: string,
  work: (db: Db, opened: Readonly<Record<string, unknown>>) => Promise<T>,
): Promise<T> => underRole(engine, 'musubi_app', opening, work)

/**
 * Runs `work` in a transaction of a visitor, under the role of the public surface: it sees what has been published.
 *
 * @source ADR 0014
 */
export const transactPublic = <T>(engine: Engine, work: (db: Db) => Promise<T>): Promise<T> =>
  underRole(engine, 'musubi_public', settingActor(visitor), work)

async function underRole<T>(
  engine: Engine,
  role: 'musubi_app' | 'musubi_public',
  opening: string,
  work: (db: Db, opened: Readonly<Record<string, unknown>>) => Promise<T>,
): Promise<T> {
  const client = await engine.pool.connect()
  const { db, end } = boundTo(client)
  let unfit: Error | undefined
  try {
    const answers = await client.query(`begin; set local role ${role}; ${opening}`)
    const answer = await work(db, (answers as unknown as pg.QueryResult[]).at(-1)?.rows[0] ?? {})
    end()
    await client.query(commitOf(db))
    return answer
  } catch (error) {
    end()
    await client.query('rollback').catch((lost: Error) => {
      unfit = lost
    })
    throw error
  } finally {
    client.release(unfit)
  }
}

/** A text as it stands in SQL, in quotes and with what it holds of quotes made harmless. */
export const literal = (text: string): string => pg.escapeLiteral(text)

const settingActor = ({ person, municipality }: Acting): string =>
  `select set_config('musubi.person', ${literal(person ?? '')}, true),
    set_config('musubi.municipality', ${literal(municipality ?? '')}, true)`

/** Sets or changes the actor of the running transaction. */
export async function actAs(db: Db, acting: Acting): Promise<void> {
  await sql.raw(settingActor(acting)).execute(db)
}
