import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'
import type { Db } from './db.ts'

const changing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/** One connection for the length of one transaction. */
class Turn implements DatabaseConnection {
  over = false
  constructor(private readonly client: pg.PoolClient) {}

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.over) throw new Error(`asked after the end of its transaction: ${sql.slice(0, 80)}`)
    const { command, rowCount, rows } = await this.client.query(sql, [...parameters])
    return changing.has(command) ? { numAffectedRows: BigInt(rowCount ?? 0), rows } : { rows: rows ?? [] }
  }

  // biome-ignore lint/correctness/useYield: part of the interface; nothing here streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('queries are not streamed')
  }
}

const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('bound to one connection')) })
const compiler = new PostgresQueryCompiler()
const adapter = new PostgresAdapter()
const driver = new DummyDriver()

/** What goes with the commit: statements with their values in them, each under the name of what it locks. */
const closings = new WeakMap<Db, { lock: string; statement: string }[]>()

/**
 * Sends a statement together with the commit of its transaction. What takes a lock that others wait for holds it for no
 * longer than the server needs, and never while this process draws a page. It fails as the commit would.
 *
 * @param lock name of what it locks; statements go in the order of these names, so that no two wait in a ring
 * @returns false where the handle is not that of a transaction opened here; nothing is sent then
 */
export function withCommit(db: Db, lock: string, statement: string): boolean {
  return closings.get(db)?.push({ lock, statement }) !== undefined
}

/** The message that ends a transaction well. */
export const commitOf = (db: Db): string => {
  const last = (closings.get(db) ?? []).toSorted((a, b) => (a.lock < b.lock ? -1 : Number(a.lock > b.lock)))
  return [...last.map(({ statement }) => statement), 'commit'].join('; ')
}

/**
 * A query builder for one transaction on one connection. Once `end` was called it refuses every query: the connection
 * then serves somebody else, and a late query would see with that person's eyes.
 *
 * @source ADR 0005
 */
export function boundTo(client: pg.PoolClient): { db: Db; end(): void } {
  const turn = new Turn(client)
  const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: use => use(turn) })
  const db = new Kysely<object>({ config: { dialect }, dialect, driver, executor }) as Db
  closings.set(db, [])
  return {
    db,
    end() {
      turn.over = true
    },
  }
}
