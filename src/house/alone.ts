import type { Engine } from '#kernel'

/** Any number; of the processes on one server only one at a time does what comes at a start. */
const lockKey = 4_126_018

/**
 * Does what several processes that start at once would do twice: seeding, filling a trial, setting up the queue.
 * The others wait, and find it done. An embedded engine has one process.
 */
export async function alone<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  if (engine.kind === 'embedded') return work()
  const client = await engine.pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    return await work()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => {})
    client.release()
  }
}
