import type { Clock, Engine } from '#kernel'

/** Where public pages are read from. */
export interface Readers {
  /**
   * Reads on the replica while it keeps up, and on the first server otherwise. What fails on the replica for a reason
   * of its own is read once more on the first server.
   */
  read<T>(work: (engine: Engine) => Promise<T>): Promise<T>
  /** Looks how far the replica is; called by a timer. */
  look(): Promise<void>
  close(): Promise<void>
}

/** A place in the write-ahead log that the first server had reached, in bytes. */
export interface Mark {
  lsn: number
  at: Date
}

/**
 * How long the replica has been behind, in milliseconds: since the first server passed the earliest mark that the
 * replica has not reached. 0 where it has reached them all, however long nothing has been written.
 */
export function lagOf(marks: readonly Mark[], replayed: number, now: Date): number {
  const missed = marks.find(({ lsn }) => lsn > replayed)
  return missed ? now.getTime() - missed.at.getTime() : 0
}

/** Errors of a server that is down, ending, or throws a reader off for the sake of replaying. */
const ownFault = /^(?:ECONN|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|08|57P|40001|25006|53300)/

const isOwnFault = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && ownFault.test(String(error.code))) ||
    /Connection terminated|timeout/i.test(error.message))

const positionOf = async ({ pool }: Engine, place: string): Promise<number> => {
  const { rows } = await pool.query(`select pg_wal_lsn_diff(${place}, '0/0')::float8 as lsn`)
  return rows[0].lsn
}

/** Reads everything on one server. */
export const withoutReplica = (engine: Engine): Readers => ({
  read: work => work(engine),
  look: async () => {},
  close: async () => {},
})

/**
 * Follows a replica. Until it has been looked at, and whenever it is behind or has failed, the first server is read.
 * The replica goes on being read while the first server is down.
 *
 * @param lag seconds that the replica may lie behind
 * @param told where each page was read
 */
export function withReplica(
  { primary, replica, lag, clock }: { primary: Engine; replica: Engine; lag: number; clock: Clock },
  told: (from: 'replica' | 'primary') => void = () => {},
): Readers {
  let keepsUp = false
  let marks: Mark[] = []
  async function look(): Promise<void> {
    const reached = await positionOf(primary, 'pg_current_wal_lsn()').catch(() => undefined)
    const replayed = await positionOf(replica, 'pg_last_wal_replay_lsn()').catch(() => undefined)
    const now = clock.now()
    if (replayed === undefined || replayed === null) {
      keepsUp = false
      return
    }
    if (reached !== undefined) marks.push({ lsn: reached, at: now })
    marks = marks.filter(({ lsn }) => lsn > replayed)
    keepsUp = lagOf(marks, replayed, now) <= lag * 1000
  }
  let looking = Promise.resolve()
  const timer = setInterval(() => {
    looking = looking.then(look)
  }, 1000)
  timer.unref()
  return {
    look,
    async read(work) {
      if (keepsUp) {
        try {
          const found = await work(replica)
          told('replica')
          return found
        } catch (error) {
          if (!isOwnFault(error)) throw error
          keepsUp = false
        }
      }
      told('primary')
      return work(primary)
    },
    async close() {
      clearInterval(timer)
      await looking
      await replica.close()
    },
  }
}
