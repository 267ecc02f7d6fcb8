import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Engine } from '#kernel'
import type { Limit } from './rule.ts'

/** An attempt that was counted: either how long to wait, or leave to try it. */
export type Counted = { wait: number } | { wait: undefined; forgive(): Promise<void> }

/**
 * Counts an attempt under each of its limits before it is tried, so that many at once cannot slip through.
 * Never call it inside an open transaction.
 *
 * @returns `wait` in seconds where one of them is used up; otherwise `forgive`, for when the attempt was right
 * @source ADR 0012
 */
export async function countAttempt(
  engine: Engine,
  limits: readonly Limit[],
  secret: string,
): Promise<Counted> {
  const sorted = limits
    .map(limit => ({ ...limit, key: createHmac('sha256', secret).update(limit.key).digest('base64url') }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const keys = sorted.map(limit => limit.key)
  const most = sorted.map(limit => limit.most)
  const spans = sorted.map(limit => limit.span)
  const { rows } = await sql<{ wait: number | null }>`select auth.try(
    ${keys}::text[], ${most}::integer[], ${spans}::integer[]) as wait`.execute(engine.kysely)
  const wait = rows[0]?.wait ?? undefined
  if (wait !== undefined) return { wait }
  return {
    wait,
    async forgive() {
      await sql`select auth.forgive(${keys}::text[])`.execute(engine.kysely)
    },
  }
}
