import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { performance } from 'node:perf_hooks'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { addressBehind } from './address.ts'

/** What is told of a request when it has been answered. Holds nothing that a person typed, nor whom it concerns. */
export interface Observed {
  /** The identifier that the answer carries as `X-Request-Id`. */
  id: string
  method: string
  /** The declared path, `/regions/:slug`; `-` where nothing stands. */
  route: string
  status: number
  /** From the first byte read to the last byte sent. */
  ms: number
  /** Bytes sent, with headers; null where the answer did not go through a socket. */
  bytes: number | null
  /** Whether the other end went away before the answer was sent. */
  aborted: boolean
  /** The number that a page of ours told, where nobody had foreseen what happened. */
  incident: string | undefined
  address: string | null
}

/** Where a request keeps the address that it came from. */
export const addressKey = 'address'

/**
 * Gives every request an identifier and tells of it when it has been answered. An identifier that a proxy of ours
 * gave is kept, so that its log and ours can be read together.
 *
 * @param tell called once per request
 */
export function observe(proxies: readonly string[], tell: (request: Observed) => void): MiddlewareHandler {
  return async (c, next) => {
    const begun = performance.now()
    const peer: string | undefined = c.env?.incoming?.socket?.remoteAddress
    const address = addressBehind(peer, c.req.header('x-forwarded-for'), proxies)
    const given = peer !== undefined && proxies.includes(peer) ? c.req.header('x-request-id') : undefined
    const id = given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
    c.set(addressKey, address)
    const outgoing: ServerResponse | undefined = c.env?.outgoing
    const sentBefore = outgoing?.socket?.bytesWritten ?? 0
    const told = (sent: Pick<Observed, 'bytes' | 'aborted'>) =>
      tell({
        id,
        method: c.req.method,
        route: routeOf(c),
        status: c.res.status,
        ms: Math.round((performance.now() - begun) * 10) / 10,
        incident: c.get('incident'),
        address,
        ...sent,
      })
    const socket = outgoing?.socket
    outgoing?.once('close', () =>
      told({
        bytes: (socket?.bytesWritten ?? sentBefore) - sentBefore,
        aborted: !outgoing.writableFinished,
      }),
    )
    await next()
    c.res.headers.set('x-request-id', id) // c.header would unpack the answer first
    if (!outgoing) told({ bytes: null, aborted: false })
  }
}

/** The declared path that answered: the first that stands for the method; those for all methods only pass by. */
const routeOf = (c: Context): string => matchedRoutes(c).find(({ method }) => method !== 'ALL')?.path ?? '-'
