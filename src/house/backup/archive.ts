import { Header } from 'tar'
import { refuse } from '../fault.ts'

const block = 512

/** A file of an archive. */
export interface Entry {
  path: string
  body: Buffer
}

/** The bytes of a file in a tar archive: its header, and its body filled up to whole blocks. */
export function packed({ path, body }: Entry, at: Date): Buffer[] {
  const header = Buffer.alloc(block)
  new Header({ path, mode: 0o600, size: body.length, mtime: at, type: 'File' }).encode(header)
  return [header, body, Buffer.alloc((block - (body.length % block)) % block)]
}

/** The end of a tar archive. */
export const archiveEnd = Buffer.alloc(2 * block)

/**
 * The files of a tar archive, one after the other; none is held longer than the caller holds it.
 *
 * @throws Fault `house.broken_archive` where the bytes are no archive or end too early
 */
export async function* unpacked(bytes: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  const source = taking(bytes)
  for (;;) {
    const header = headerIn(await source(block))
    if (header.nullBlock) return
    if (!header.cksumValid || header.path === undefined || header.size === undefined)
      throw refuse('broken_archive')
    const body = await source(header.size)
    await source((block - (header.size % block)) % block)
    yield { path: header.path, body }
  }
}

function headerIn(bytes: Buffer): Header {
  try {
    return new Header(bytes)
  } catch {
    throw refuse('broken_archive')
  }
}

/** Takes exactly so many bytes at a time from a stream. */
function taking(bytes: AsyncIterable<Buffer>): (length: number) => Promise<Buffer> {
  const chunks = bytes[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  return async length => {
    const held = [rest]
    let size = rest.length
    while (size < length) {
      const { value, done } = await chunks.next()
      if (done) throw refuse('broken_archive')
      held.push(value)
      size += value.length
    }
    const whole = held.length === 1 ? rest : Buffer.concat(held)
    rest = whole.subarray(length)
    return whole.subarray(0, length)
  }
}
