import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { headerLine } from './rule.ts'
import type { Head } from './schema.ts'

/** Records read at once. */
const batch = 2000

/** The heads of every chain, in the order of codes; staff of any municipality may see them. */
export async function headsNow(db: Db): Promise<Head[]> {
  const { rows } =
    await sql<Head>`select municipality, seq, hash from audit_head order by municipality`.execute(db)
  return rows
}

/**
 * The chain of the actor's municipality as the lines of an exported file: the header, then each record as it was
 * hashed. What is appended meanwhile is left for the next time.
 *
 * @source docs/contracts/audit-export.md
 */
export async function* exportChain(db: Db, municipality: string, at: Date): AsyncGenerator<string> {
  const { seq, hash } = (await headsNow(db)).find(head => head.municipality === municipality) ?? {
    seq: 0,
    hash: '',
  }
  yield headerLine({ municipality, seq, head: hash, exportedAt: at.toISOString() })
  for (let last = 0; last < seq; last += batch) {
    const { rows } = await sql<{ line: string }>`select line from audit_record
      where municipality = ${municipality} and seq > ${last} and seq <= ${Math.min(seq, last + batch)}
      order by seq`.execute(db)
    for (const { line } of rows) yield line
  }
}
