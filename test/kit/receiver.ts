import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A notification as it arrived. */
export interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: string
}

/** A system of a city that is told, and behaves as it is told. */
export interface ReceiverKit {
  /** `http://127.0.0.1:port/hook` */
  url: string
  arrived: Received[]
  /** How the next ones are answered: with a status, with silence, or by hand. */
  behave(how: number | 'silence' | ((answer: ServerResponse) => void)): void
  close(): Promise<void>
}

/** Starts a receiver on a free port; it takes everything with 200 until it is told otherwise. */
export async function openReceiver(): Promise<ReceiverKit> {
  const arrived: Received[] = []
  let behaviour: Parameters<ReceiverKit['behave']>[0] = 200
  const server = createServer(async (request, answer) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString('utf8')
    arrived.push({ path: request.url ?? '', headers: request.headers, body })
    if (behaviour === 'silence') return
    if (typeof behaviour === 'function') return behaviour(answer)
    answer.writeHead(behaviour, { 'content-type': 'text/plain; charset=utf-8' }).end('受け取りの答え（見本）')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    arrived,
    behave: how => {
      behaviour = how
    },
    close: () => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}
