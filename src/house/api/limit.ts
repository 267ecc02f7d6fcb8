import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refused } from './problem.ts'

/** How many requests are taken within a minute by one process. */
export interface ApiLimits {
  /** Of one token. */
  token: number
  /** Of one address without a token that is valid. */
  stranger: number
}

export const usualLimits: ApiLimits = { token: 600, stranger: 30 }

/** Counts requests; each process counts for itself, so that no request waits for a count. */
export interface Limiter {
  /**
   * Counts a request of a token, by its identifier.
   *
   * @throws Refused `too_many` with `Retry-After`
   */
  count(token: string): Promise<void>
  /**
   * Counts a request without a valid token, by its address; a valid one from there is let in all the same.
   *
   * @throws Refused `too_many` with `Retry-After`
   */
  countStranger(from: string | null): Promise<void>
}

/** Opens a limiter that has counted nothing yet. */
export function openLimiter({ token, stranger }: ApiLimits): Limiter {
  const tokens = new RateLimiterMemory({ points: token, duration: 60 })
  const strangers = new RateLimiterMemory({ points: stranger, duration: 60 })
  const take = (limiter: RateLimiterMemory, key: string) =>
    limiter.consume(key).then(
      () => {},
      (error: unknown) => {
        if (!(error instanceof RateLimiterRes)) throw error
        throw new Refused('too_many', {}, { 'retry-after': String(Math.ceil(error.msBeforeNext / 1000)) })
      },
    )
  return {
    count: key => take(tokens, key),
    countStranger: from => take(strangers, from ?? ''),
  }
}
