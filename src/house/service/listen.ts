import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** How long a client may take, in milliseconds, and how many there may be. */
export interface Patience {
  /** Until the headers have come. */
  headers: number
  /** Until the whole request has come: 20 MB at 1.5 Mbit/s. */
  request: number
  /** Without a byte in either direction. */
  silence: number
  /** Between two requests of one connection; longer than that of a proxy, so that it is the proxy that lets go. */
  pause: number
  /** Connections at once. */
  connections: number
}

const usual: Patience = {
  headers: 10_000,
  request: 120_000,
  silence: 60_000,
  pause: 75_000,
  connections: 2000,
}

/** An application that answers. */
export interface Listener {
  port: number
  server: Server
  /**
   * Takes no new connection, lets running requests end, and then closes what is left.
   *
   * @param ms how long they may take
   * @returns whether all had ended
   */
  drain(ms: number): Promise<boolean>
}

/** Opens an application on an address. Whoever is slower than patience allows is let go. */
export async function listen(
  app: Pick<Hono, 'fetch'>,
  { host, port }: { host: string; port: number },
  patience: Patience = usual,
): Promise<Listener> {
  const server = serve({
    fetch: app.fetch,
    hostname: host,
    port,
    serverOptions: {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.pause,
      connectionsCheckingInterval: Math.min(1000, patience.headers),
      maxHeaderSize: 16 * 1024,
    },
  }) as Server
  server.setTimeout(patience.silence)
  server.maxConnections = patience.connections
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  const letGo = countingRequests(server)
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    server,
    async drain(ms) {
      let overdue = false
      // Not the server's own way of closing: that cuts off answers whose last bytes are still to be sent.
      const closed = new Promise<void>(resolve => NetServer.prototype.close.call(server, () => resolve()))
      letGo()
      const last = setTimeout(() => {
        overdue = true
        server.closeAllConnections()
      }, ms)
      await closed
      clearTimeout(last)
      return !overdue
    },
  }
}

/**
 * Counts the requests that run on each connection.
 *
 * @returns ends every connection from now on as soon as nothing runs on it
 */
function countingRequests(server: Server): () => void {
  const running = new Map<Socket, number>()
  let ending = false
  const count = (socket: Socket, more: 1 | 0 | -1) => {
    const requests = (running.get(socket) ?? 0) + more
    running.set(socket, requests)
    if (ending && requests === 0) socket.end()
  }
  server.on('connection', (socket: Socket) => {
    count(socket, 0)
    socket.once('close', () => running.delete(socket))
  })
  server.prependListener('request', ({ socket }: IncomingMessage, answer: ServerResponse) => {
    if (ending) answer.setHeader('connection', 'close')
    count(socket, 1)
    answer.once('close', () => count(socket, -1))
  })
  return () => {
    ending = true
    for (const socket of running.keys()) count(socket, 0)
  }
}
