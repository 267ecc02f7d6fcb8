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

/**
 * A query builder for one transaction on one connection. Once `end` was called it refuses every query: the connection
 * then serves somebody else, and a late query would see with that person's eyes.
 *
 * @source ADR 0005
 */
export function boundTo(client: pg.PoolClient): { db: Db; end(): void } {
  const turn = new Turn(client)
  const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: use => use(turn) })
  return {
    db: new Kysely<object>({ config: { dialect }, dialect, driver, executor }) as Db,
    end() {
      turn.over = true
    },
  }
}
