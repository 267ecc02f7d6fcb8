import { type Day, dayOf } from './time.ts'

/** Where the present comes from. The only source of `now` in the house; tests hand in a fixed one. */
export interface Clock {
  /** The present instant. */
  now(): Date
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() }

/** Today in Japan. */
export const today = (clock: Clock): Day => dayOf(clock.now())
