import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { isLoopback } from '../config/unsafe.ts'
import { sourceOf } from './address.ts'
import { addressKey } from './observe.ts'

/** Requests a minute from one source. Whole city halls reach the staff surface from one address. */
export const perMinute = { public: 600, staff: 6000 } as const

/**
 * Lets one source ask so often a minute and tells it then when to come again. Counted in the memory of the process:
 * it is the process that is protected, and each has its own strength. The machine itself is not counted.
 *
 * @param refuse makes the answer with status 429
 */
export function limited(
  points: number,
  refuse: (c: Context, seconds: number) => Promise<Response>,
): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points, duration: 60 })
  return async (c, next) => {
    const address: string | null = c.get(addressKey)
    if (address === null || isLoopback(address)) return next()
    try {
      await limiter.consume(sourceOf(address))
    } catch (full) {
      if (!(full instanceof RateLimiterRes)) throw full
      const seconds = Math.max(1, Math.ceil(full.msBeforeNext / 1000))
      const answer = await refuse(c, seconds)
      answer.headers.set('retry-after', String(seconds))
      return answer
    }
    return next()
  }
}
