import { sql } from 'kysely'
import type { Db } from '#kernel'
import type { Counts } from './rule.ts'

/** What stands in a workspace, as far as the actor's city may see it: open tasks, entries, files, open decisions. */
export async function countsOf(db: Db, initiative: string): Promise<Counts> {
  const { rows } = await sql<Counts>`select
    (select count(*)::int from task where initiative = ${initiative} and done_at is null) as tasks,
    (select count(*)::int from journal_entry where initiative = ${initiative} and withdrawn_at is null) as entries,
    (select count(*)::int from initiative_file where initiative = ${initiative} and withdrawn_at is null
      and bytes is not null) as files,
    (select count(*)::int from decision where initiative = ${initiative} and decided_at is null
      and withdrawn_at is null) as decisions`.execute(db)
  return rows[0]!
}
