/** Work that goes on after the request. Kept in the database, so a process that dies loses none of it. */
export interface Job<P extends object = object> {
  /** `room.verb`, unique in the house. */
  name: string
  /** When it runs by itself, with an empty payload: minute, hour, day, month, weekday in Japan, as in cron. */
  when?: string
  /** Does the work; thrown errors lead to another try. Must bear being run twice. */
  run(payload: P): Promise<void>
}

/**
 * Hands a job to the queue. Called after the commit of the write it belongs to.
 *
 * @param key of several jobs of one name and key within a minute only the first is kept
 */
export type Enqueue = (name: string, payload: object, key: string) => Promise<void>
