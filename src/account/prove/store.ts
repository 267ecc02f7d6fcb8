import { sql } from 'kysely'
import type { Db } from '#kernel'
import type { Proofs } from './rule.ts'

/** By what the actor of the transaction can show who it is. */
export async function proofsOf(db: Db): Promise<Proofs> {
  const { rows } = await sql<{ proofs: Proofs }>`select musubi.proofs() as proofs`.execute(db)
  return rows[0]!.proofs
}
