import type { Clock, Engine, Job } from '#kernel'
import { claim, collect, recover, settle, sweep } from './outbox.ts'
import { headersOf, isTaken } from './rule.ts'
import type { Reach } from './schema.ts'
import { send } from './send.ts'

/** Name of the job that tells webhooks; scheduled every minute, and asked for by a test. */
export const tellJobName = 'webhook.tell'

/** What telling needs. */
export interface Telling {
  engine: Engine
  clock: Clock
  reach: Reach
  /** Milliseconds until an answer must have come; 10 seconds unless told. */
  patience?: number
}

/** How long one run goes on before it leaves the rest to the next. */
const longestRun = 90_000

/**
 * Makes notifications of what was done since the last time and sends those that are due. An address that takes one
 * not is left alone until the next run, so that it holds up no other. Several processes may do so at once.
 *
 * @returns how many were taken
 * @source ADR 0015
 */
export async function tellWebhooks({ engine, clock, reach, patience }: Telling): Promise<number> {
  const begun = clock.now()
  await recover(engine, begun)
  await collect(engine, begun)
  const resting: string[] = []
  let taken = 0
  while (clock.now().getTime() - begun.getTime() < longestRun) {
    const claimed = await claim(engine, clock.now(), resting)
    if (!claimed) break
    const { id, body, url, secrets, webhook } = claimed
    const headers = headersOf(id, body, secrets, clock.now())
    const outcome = await send({ url, headers, body }, reach, patience)
    await settle(engine, claimed, outcome, clock.now())
    if (isTaken(outcome.status)) taken++
    else resting.push(webhook)
  }
  return taken
}

/** The job as the house runs it. */
export const webhookJob = (telling: Telling): Job => ({
  name: tellJobName,
  when: '* * * * *',
  run: async () => {
    await tellWebhooks(telling)
    await sweep(telling.engine, telling.clock.now())
  },
})
