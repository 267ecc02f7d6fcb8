import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { KeptTable, Manifest } from './schema.ts'

/** A table as the catalogue describes it. */
export type Described = Pick<KeptTable, 'schema' | 'name' | 'columns'> & { orderedBy: string[] }

/** Schemas that hold no content: the system's, and the queue's (ADR 0016). */
const schemas = `nspname not in ('information_schema', 'pgboss') and nspname !~ '^pg_'`

/** Sets how values are printed, for the running transaction, so that both engines print and read the same text. */
export const printExactly = `select set_config('datestyle', 'ISO, YMD', true), set_config('timezone', 'UTC', true),
  set_config('intervalstyle', 'postgres', true), set_config('extra_float_digits', '1', true),
  set_config('bytea_output', 'hex', true)`

/** Every table whose rows a backup keeps, in the order of their names, without columns that the database computes. */
export async function keptTables(client: pg.ClientBase): Promise<Described[]> {
  const { rows } = await client.query<Described>(`
    select nspname as schema, relname as name,
      (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by attnum)
        from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      coalesce((select array_agg(attname::text order by array_position(conkey, attnum)) from pg_constraint
        join pg_attribute on attrelid = conrelid and attnum = any (conkey)
        where conrelid = c.oid and contype = 'p'), '{}') as "orderedBy"
    from pg_class c join pg_namespace n on n.oid = relnamespace
    where relkind = 'r' and relpersistence = 'p' and ${schemas} and c.oid <> 'schema_migration'::regclass
    order by nspname collate "C", relname collate "C"`)
  return rows
}

/** Every sequence and where it stands. */
export async function keptSequences(client: pg.ClientBase): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ schema: string; name: string }>(`
    select nspname as schema, relname as name from pg_class join pg_namespace n on n.oid = relnamespace
    where relkind = 'S' and ${schemas} order by nspname collate "C", relname collate "C"`)
  const sequences: Manifest['sequences'] = []
  for (const { schema, name } of rows) {
    const at = await client.query(
      `select last_value::text as last, is_called as called from ${quoted(schema, name)}`,
    )
    sequences.push({ schema, name, ...at.rows[0] })
  }
  return sequences
}

/** The last record of every chain of acts. */
export async function headsOf(client: pg.ClientBase): Promise<Manifest['heads']> {
  const { rows } = await client.query(`
    select municipality, seq::int8 as seq, hash from audit_head order by municipality collate "C"`)
  return rows
}

/** Names of a table or column, safe in a statement. */
export const quoted = (...names: string[]): string =>
  names.map(name => `"${name.replaceAll('"', '""')}"`).join('.')

const partBytes = 4 * 1024 * 1024

/** Lines of a table: each an array of values as the database prints them, or null. */
export interface Part {
  lines: Buffer
  rows: number
}

/**
 * Reads a table through a cursor in parts of some megabytes, in an order that does not depend on the engine.
 * Call inside a transaction, after {@link printExactly}.
 */
export async function* partsOf(client: pg.ClientBase, table: Described): AsyncGenerator<Part> {
  const from = quoted(table.schema, table.name)
  const values = table.columns.map(({ name }) => `${quoted(name)}::text`)
  const order = table.orderedBy.length > 0 ? table.orderedBy : table.columns.map(({ name }) => name)
  await client.query(`declare kept no scroll cursor for select ${values.join(', ')} from ${from}
    order by ${order.map(name => `${quoted(name)}::text collate "C"`).join(', ')}`)
  const step = await rowsAtOnce(client, table)
  let lines: string[] = []
  let size = 0
  for (;;) {
    const { rows } = await client.query({ text: `fetch ${step} from kept`, rowMode: 'array' })
    for (const row of rows) {
      const line = `${JSON.stringify(row)}\n`
      lines.push(line)
      size += line.length
    }
    const last = rows.length < step
    if (lines.length > 0 && (last || size >= partBytes)) {
      yield { lines: Buffer.from(lines.join('')), rows: lines.length }
      lines = []
      size = 0
    }
    if (last) break
  }
  await client.query('close kept')
}

/** As many rows as surely fit into some megabytes, by the largest there is. */
async function rowsAtOnce(client: pg.ClientBase, { schema, name, columns }: Described): Promise<number> {
  const size = columns.map(column => `coalesce(pg_column_size(${quoted(column.name)}), 0)`).join(' + ')
  const { rows } = await client.query(`select coalesce(max(${size}), 1) as n from ${quoted(schema, name)}`)
  return Math.min(1000, Math.max(1, Math.floor(partBytes / (2 * rows[0].n))))
}

/** Counts and hashes parts as they pass. */
export function tally() {
  const hash = createHash('sha256')
  const sum = { rows: 0, bytes: 0 }
  return {
    add({ lines, rows }: Part): void {
      hash.update(lines)
      sum.rows += rows
      sum.bytes += lines.length
    },
    total: () => ({ ...sum, sha256: hash.digest('hex') }),
  }
}
