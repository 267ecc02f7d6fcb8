import { hash } from 'node:crypto'
import { eachLine } from './line.ts'
import { claimOf } from './rule.ts'

/** A part of a file that holds whole lines, and what is looked for in it. */
export interface Stretch {
  file: string
  /** First byte, and the byte behind the last. */
  from: number
  to: number
  municipality: string
  /** Numbers of the records whose hashes are asked for, rising. */
  asked: readonly number[]
}

/** What a stretch came to: its ends, by which it is joined to its neighbours; undefined where its links do not hold. */
export interface Joint {
  first: { seq: number; prev: string }
  last: { seq: number; hash: string }
  hashes: readonly (readonly [seq: number, hash: string])[]
}

/** Checks that each record of a stretch holds the hash of the one before; the first is taken at its word. */
export function checkStretch({ file, from, to, municipality, asked }: Stretch): Joint | undefined {
  let first: Joint['first'] | undefined
  let seq = 0
  let last = ''
  let broken = false
  const city = Buffer.from(`","municipality":"${municipality}",`)
  const wanted = new Set(asked)
  const hashes: [number, string][] = []
  eachLine(file, { from, to }, (buffer, start, end) => {
    first ??= beginning(buffer.toString('utf8', start, end))
    broken = !first || !standsHere(buffer, start, end)
    if (broken) return false
    last = hash('sha256', buffer.subarray(start, end), 'hex')
    if (wanted.has(seq)) hashes.push([seq, last])
  })
  return first && !broken ? { first, last: { seq, hash: last }, hashes } : undefined

  function beginning(line: string): Joint['first'] | undefined {
    const claim = claimOf(line)
    if (!claim) return undefined
    seq = claim.seq - 1
    last = claim.prev
    return { seq: claim.seq, prev: claim.prev }
  }

  function standsHere(buffer: Buffer, start: number, end: number): boolean {
    seq += 1
    let at = behind(buffer, start, opening)
    if (at > 0 && numberAt(buffer, at) === seq) {
      while (buffer[at]! >= zero) at += 1
      at = behind(buffer, behindHash(buffer, behind(buffer, at, middle), last), city)
      if (at > 0) return true
    }
    return saysSo(buffer.toString('utf8', start, end))
  }

  /** Records of the first days say their place anywhere in the line. */
  function saysSo(line: string): boolean {
    const claim = claimOf(line)
    return claim?.seq === seq && claim.prev === last && claim.municipality === municipality
  }
}

/** Where the bytes go on behind those that stand at a place; -1 where they do not, or the place is none. */
function behind(buffer: Buffer, at: number, bytes: Buffer): number {
  if (at < 0) return -1
  for (let i = 0; i < bytes.length; i += 1) if (buffer[at + i] !== bytes[i]) return -1
  return at + bytes.length
}

function behindHash(buffer: Buffer, at: number, hash: string): number {
  if (at < 0 || buffer.toString('latin1', at, at + hash.length) !== hash) return -1
  return at + hash.length
}

const opening = Buffer.from('{"seq":')
const middle = Buffer.from(',"prev":"')
const zero = 48
const nine = 57

/** The digits at a place as a number. */
function numberAt(buffer: Buffer, at: number): number {
  let number = 0
  for (let i = at; buffer[i]! >= zero && buffer[i]! <= nine; i += 1) number = number * 10 + buffer[i]! - zero
  return number
}
