import PgBoss from 'pg-boss'
import type { Engine, Enqueue, Job } from '#kernel'
import { alone } from './alone.ts'

/** The queue of the installation: kept in the database, so a process that dies loses no work. */
export interface Jobs {
  enqueue: Enqueue
  close(): Promise<void>
}

/**
 * Starts the queue on the one pool and works off the jobs of the rooms, each up to three times.
 *
 * @param onFail called with every failure of a job
 */
export async function startJobs(
  engine: Engine,
  jobs: readonly Job<never>[],
  onFail: (name: string, error: unknown) => void,
): Promise<Jobs> {
  const boss = new PgBoss({
    db: {
      executeSql: (text, values) => engine.pool.query(text, values) as Promise<{ rows: unknown[] }> as never,
    },
    schema: 'pgboss',
  })
  boss.on('error', error => onFail('pgboss', error))
  // Processes that set the queue up at once would lock each other out of it.
  await alone(engine, async () => {
    await boss.start()
    for (const { name, when } of jobs) {
      await boss.createQueue(name, { name, retryLimit: 2, retryDelay: 5, expireInSeconds: 120 })
      if (when) await boss.schedule(name, when, {}, { tz: 'Asia/Tokyo' })
    }
  })
  for (const job of jobs) {
    await boss.work(job.name, { pollingIntervalSeconds: 1 }, async batch => {
      for (const { data } of batch) {
        try {
          await job.run(data as never)
        } catch (error) {
          onFail(job.name, error)
          throw error
        }
      }
    })
  }
  return {
    async enqueue(name, payload, key) {
      await boss.send(name, payload, { singletonKey: key, singletonSeconds: 60 })
    },
    close: () => boss.stop({ graceful: true, wait: true, timeout: 3000, close: false }),
  }
}

/** In place of {@link startJobs} where a process serves the public alone: its role cannot reach the queue. */
export const withoutJobs: typeof startJobs = async () => ({
  enqueue: () => Promise.reject(new Error('a process of the public surface hands over no jobs')),
  close: async () => {},
})
