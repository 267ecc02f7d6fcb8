import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Clock, Db, Engine, Job } from '#kernel'
import { Refused } from './problem.ts'

/** A write as its sender asked for it. */
export interface Asked {
  /** Identifier of the token. */
  token: string
  /** `Idempotency-Key`. */
  key: string
  /** Method, address and body, as they came. */
  request: readonly string[]
  at: Date
}

/** What was answered, now or when the key was first used. */
export interface Answered {
  body: string
  replayed: boolean
}

/** The key of a request, if it has one. */
export function keyIn(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  if (!/^[\x21-\x7e]{1,255}$/.test(header)) throw new Refused('bad_key')
  return header
}

/**
 * Does a write once for each key of a token, in the transaction of the write. A second one at the same time waits
 * for the first: where that is committed it gets its answer, where it failed it does the write itself.
 *
 * @throws Refused `key_reused` where the key belongs to another request
 * @source ADR 0015
 */
export async function once(
  db: Db,
  { token, key, request, at }: Asked,
  work: () => Promise<string>,
): Promise<Answered> {
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex')
  const { numAffectedRows } = await sql`insert into api_answer (token, key, request, asked_at)
    values (${token}, ${key}, ${hash}, ${at}) on conflict on constraint api_answer_once do nothing`.execute(
    db,
  )
  if (!numAffectedRows) {
    const { rows } = await sql<{ request: string; body: string }>`select request, body from api_answer
      where token = ${token} and key = ${key}`.execute(db)
    if (rows[0]!.request !== hash) throw new Refused('key_reused')
    return { body: rows[0]!.body, replayed: true }
  }
  const body = await work()
  await sql`update api_answer set body = ${body} where token = ${token} and key = ${key}`.execute(db)
  return { body, replayed: false }
}

const keeping = 7 * 24 * 60 * 60_000

/** Forgets answers a week after they were given. */
export async function forgetAnswers({ kysely }: Engine, now: Date): Promise<void> {
  await sql`delete from api_answer where asked_at < ${new Date(now.getTime() - keeping)}`.execute(kysely)
}

/** The job of {@link forgetAnswers} as the house runs it, every night. */
export const forgetAnswersJob = (engine: Engine, clock: Clock): Job => ({
  name: 'api.forget',
  when: '20 3 * * *',
  run: () => forgetAnswers(engine, clock.now()),
})
