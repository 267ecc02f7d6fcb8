import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto'
import { type HeadsLetter, headsLine, headsOf, objectIn } from './rule.ts'
import type { Finding, KeptHead } from './schema.ts'

/** What kept heads say of a chain whose links hold. */
export interface Held {
  findings: Finding[]
  confirmed: KeptHead | undefined
}

/**
 * Compares a chain with heads that somebody else kept of it.
 *
 * @param anchors in the order of their numbers
 * @param hashes of the records by number; a record that is not vouched for is left out, having been named already
 * @param last number of the last record
 */
export function heldAgainst(
  anchors: readonly KeptHead[],
  hashes: ReadonlyMap<number, string>,
  last: number,
): Held {
  const held: Held = { findings: [], confirmed: undefined }
  let beyond: Finding | undefined
  for (const anchor of anchors) {
    const { seq, day } = anchor
    const hash = seq === 0 ? '' : hashes.get(seq)
    if (seq > last) beyond = { kind: 'cut', from: last + 1, to: seq, day }
    else if (hash === anchor.hash) held.confirmed = anchor
    else if (hash !== undefined && !held.findings.some(({ kind }) => kind === 'rewritten'))
      held.findings.push({ kind: 'rewritten', from: (held.confirmed?.seq ?? 0) + 1, to: seq, day })
  }
  if (beyond) held.findings.push(beyond)
  return held
}

/** A key pair that follows from the secret of the installation, so that nothing more has to be kept. */
function keysFrom(secret: string) {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'musubi heads', 32))
  // PKCS #8 around 32 bytes of Ed25519, as RFC 8410 lays it out.
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const secretKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  return { secretKey, publicKey: createPublicKey(secretKey).export({ format: 'der', type: 'spki' }) }
}

/**
 * A letter of heads as its two lines: what is said, and the signature over the bytes of that line (Ed25519).
 *
 * @param secret of the installation, from which the key follows
 */
export function signedHeads(letter: HeadsLetter, secret: string): string {
  const { secretKey, publicKey } = keysFrom(secret)
  const line = headsLine(letter)
  const signature = sign(null, Buffer.from(line), secretKey)
  const signed = { key: publicKey.toString('base64'), signature: signature.toString('base64') }
  return `${line}\n${JSON.stringify(signed)}\n`
}

/** A letter of heads that was read. */
export interface ReadLetter extends HeadsLetter {
  /** Line of the file it begins on, from 1. */
  line: number
  /** First 16 digits of the SHA-256 of the key, to be compared with that of other days. */
  key: string
  /** Whether the signature is that of the key over the line. */
  holds: boolean
}

/** The letters of a file, one after the other; undefined where the file is none. */
export function readHeads(text: string): ReadLetter[] | undefined {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  if (lines.length === 0 || lines.length % 2 !== 0) return undefined
  const letters: ReadLetter[] = []
  for (let at = 0; at < lines.length; at += 2) {
    const letter = headsOf(lines[at]!)
    const { key, signature } = objectIn(lines[at + 1]!) ?? {}
    if (!letter || typeof key !== 'string' || typeof signature !== 'string') return undefined
    const fingerprint = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 16)
    letters.push({ ...letter, line: at + 1, key: fingerprint, holds: signed(lines[at]!, key, signature) })
  }
  return letters
}

function signed(line: string, key: string, signature: string): boolean {
  try {
    const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
    return verify(null, Buffer.from(line), publicKey, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}
