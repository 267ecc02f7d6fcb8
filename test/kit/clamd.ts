import { createServer, type Server, type Socket } from 'node:net'

/** A clamd for tests: it takes INSTREAM and answers as told, and can be made to hang or to break off. */
export interface Clamd {
  port: number
  /** What was streamed, file by file. */
  received: Buffer[]
  close(): Promise<void>
}

/** What the clamd does once a file has been streamed. */
export type Manner = 'clean' | 'infected' | 'hang' | 'drop' | 'trouble'

const answers: Readonly<Partial<Record<Manner, string>>> = {
  clean: 'stream: OK\0',
  infected: 'stream: Win.Test.EICAR_HDB-1 FOUND\0',
  trouble: 'INSTREAM size limit exceeded. ERROR\0',
}

/** Starts a clamd on a free port of this machine. */
export async function openClamd(manner: () => Manner): Promise<Clamd> {
  const received: Buffer[] = []
  const server = createServer(socket => take(socket, manner, received))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: portOf(server),
    received,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const command = 'zINSTREAM\0'

function take(socket: Socket, manner: () => Manner, received: Buffer[]): void {
  let pending = Buffer.alloc(0)
  const pieces: Buffer[] = []
  let begun = false
  socket.on('error', () => {})
  socket.on('data', data => {
    pending = Buffer.concat([pending, data])
    if (!begun && pending.length >= command.length) {
      if (pending.subarray(0, command.length).toString() !== command) return socket.end('UNKNOWN COMMAND\0')
      pending = pending.subarray(command.length)
      begun = true
    }
    while (begun && pending.length >= 4) {
      const length = pending.readUInt32BE()
      if (length === 0) return finish()
      if (pending.length < 4 + length) return
      pieces.push(pending.subarray(4, 4 + length))
      pending = pending.subarray(4 + length)
    }
  })
  function finish(): void {
    received.push(Buffer.concat(pieces))
    const how = manner()
    if (how === 'drop') socket.destroy()
    else if (how !== 'hang') socket.end(answers[how] ?? '')
  }
}
