import { Inflate } from 'fflate'
import type { Limits } from './limits.ts'
import { UnreadableFile } from './unreadable.ts'

/** A part of a ZIP container, not yet inflated. */
interface Entry {
  name: string
  stored: boolean
  packed: number
  start: number
}

/** A ZIP container whose parts can be read piece by piece. */
export interface Container {
  names: string[]
  /**
   * Inflates one part and hands it on in pieces, so that no part need ever be in memory as a whole.
   *
   * @returns false if there is no such part
   * @throws UnreadableFile zipBomb beyond `limits.inflatedBytes`; broken
   */
  stream(name: string, receive: (piece: Uint8Array) => void): boolean
}

const signature = { entry: 0x02014b50, end: 0x06054b50, local: 0x04034b50 }
const piece = 16 * 1024

/** Above this size a part that packs this well was made to burst, not to be read. */
const suspicious = { bytes: 16 * 1024 * 1024, ratio: 400 }

/**
 * Opens a ZIP container by its directory.
 *
 * @throws UnreadableFile broken if there is no directory (as in a cut file); encrypted
 */
export function openZip(bytes: Uint8Array, limits: Limits): Container {
  const entries = new Map(readDirectory(bytes).map(entry => [entry.name, entry]))
  return {
    names: [...entries.keys()],
    stream(name, receive) {
      const entry = entries.get(name)
      if (entry) inflate(bytes.subarray(entry.start, entry.start + entry.packed), entry, limits, receive)
      return entry !== undefined
    },
  }
}

function inflate(
  packed: Uint8Array,
  entry: Entry,
  limits: Limits,
  receive: (piece: Uint8Array) => void,
): void {
  let size = 0
  const take = (out: Uint8Array) => {
    size += out.length
    const bursts = size > suspicious.bytes && size > packed.length * suspicious.ratio
    if (bursts || size > limits.inflatedBytes) throw new UnreadableFile('zipBomb')
    receive(out)
  }
  if (entry.stored) {
    take(packed)
    return
  }
  const inflater = new Inflate(take)
  try {
    for (let at = 0; at < packed.length; at += piece)
      inflater.push(packed.subarray(at, at + piece), at + piece >= packed.length)
  } catch (error) {
    throw error instanceof Error && 'code' in error && typeof error.code === 'number'
      ? new UnreadableFile('broken')
      : error
  }
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let number = 0; number < count; number++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== signature.entry)
      throw new UnreadableFile('broken')
    const entry = readEntry(view, bytes, at)
    entries.push(entry.entry)
    at = entry.next
  }
  return entries
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: Entry; next: number } {
  const nameLength = view.getUint16(at + 28, true)
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const local = view.getUint32(at + 42, true)
  const method = view.getUint16(at + 10, true)
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new UnreadableFile('encrypted')
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== signature.local)
    throw new UnreadableFile('broken')
  if (method !== 0 && method !== 8) throw new UnreadableFile('broken')
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const packed = view.getUint32(at + 20, true)
  if (start + packed > view.byteLength) throw new UnreadableFile('broken')
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
  return { entry: { name, stored: method === 0, packed, start }, next }
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= earliest; at--)
    if (view.getUint32(at, true) === signature.end) return at
  throw new UnreadableFile('broken')
}
