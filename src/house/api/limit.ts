import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refused } from './problem.ts'

/** Requests a minute of one token, by one process; what one source may ask is limited before. */
export const usualPerMinute = 600

/**
 * Counts the requests of each token, by its identifier. Counted in the memory of the process: no request waits for
 * a count.
 *
 * @returns counts one more; throws Refused `too_many` with `Retry-After`
 */
export function openLimiter(perMinute: number): (token: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return async token => {
    await limiter.consume(token).catch((full: unknown) => {
      if (!(full instanceof RateLimiterRes)) throw full
      const seconds = Math.max(1, Math.ceil(full.msBeforeNext / 1000))
      throw new Refused('too_many', {}, { 'retry-after': String(seconds) })
    })
  }
}
