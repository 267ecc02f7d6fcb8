import { connect } from 'node:net'
import type { Finding, Scanner } from './schema.ts'

const chunkBytes = 64 * 1024

/** One piece of INSTREAM: its length in four bytes, then itself; a length of 0 ends the stream. */
const framed = (piece: Uint8Array): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(piece.length)
  return Buffer.concat([head, piece])
}

/** What clamd answers: `stream: OK`, `stream: Win.Test.EICAR_HDB-1 FOUND`, or a trouble of its own. */
function findingIn(answer: string): Finding {
  const said = answer.replaceAll('\0', '').trim()
  if (said.endsWith(' FOUND')) return { state: 'infected', name: said.replace(/^stream: /, '').slice(0, -6) }
  if (said === 'stream: OK') return { state: 'clean' }
  return { state: 'unreachable', why: said || 'closed without an answer' }
}

/**
 * A scanner that asks a clamd over TCP with INSTREAM.
 *
 * @param patience milliseconds without any traffic after which it counts as unreachable
 */
export const clamAv =
  ({ host, port }: { host: string; port: number }, patience = 10_000): Scanner =>
  bytes =>
    new Promise(resolve => {
      const socket = connect({ host, port })
      let answer = ''
      const done = (finding: Finding) => {
        socket.destroy()
        resolve(finding)
      }
      socket.setTimeout(patience, () => done({ state: 'unreachable', why: 'no answer in time' }))
      socket.on('error', error => done({ state: 'unreachable', why: error.message }))
      socket.on('data', piece => {
        answer += piece
      })
      socket.on('end', () => done(findingIn(answer)))
      socket.on('connect', () => {
        socket.write('zINSTREAM\0')
        for (let from = 0; from < bytes.length; from += chunkBytes)
          socket.write(framed(bytes.subarray(from, from + chunkBytes)))
        socket.write(framed(new Uint8Array()))
      })
    })
