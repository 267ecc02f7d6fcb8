/** A character encoding that municipal offices hand over, by its name in the WHATWG encoding standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp'

/** Decoded text and the encoding it was in. */
export interface Decoded {
  /** Text without byte order mark; line ends as they were. */
  text: string
  encoding: Encoding
}

const marks: readonly [Encoding, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** More characters without meaning than this share, and the guess is wrong. */
const tolerated = 1 / 500

/** Bytes looked at to choose between the candidates; a multiple of 4 so that UTF-16 is not cut. */
const sampled = 64 * 1024

/**
 * Decodes a Japanese text of unknown encoding.
 *
 * A byte order mark decides; then well-formed UTF-8; then the encoding under which the text looks most like
 * Japanese. CP932 with its NEC and IBM extensions (①㈱髙﨑) is named `shift_jis`. A rare damaged byte is
 * kept visible as U+FFFD.
 *
 * @param bytes whole content of the file; may be empty
 * @param declared name of an encoding as the content itself gives it (`Shift_JIS`, `x-sjis`, `EUC-JP` …); believed
 *   if it is known and decodes cleanly
 * @returns null if the bytes are no text in any of these encodings
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded | null {
  const mark = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (mark) return sound(decodeAs(mark[0], bytes))
  if (isUtf8(bytes)) return decodeAs('utf-8', bytes)
  const named = declared === undefined ? null : encodingNamed(declared)
  if (named) {
    const decoded = decodeAs(named, bytes)
    if (damage(decoded.text) === 0) return decoded
  }
  const sample = bytes.subarray(0, sampled)
  const best = candidates(bytes)
    .map(encoding => ({ encoding, score: likeness(decodeAs(encoding, sample).text) }))
    .reduce((best, next) => (next.score > best.score ? next : best))
  return sound(decodeAs(best.encoding, bytes))
}

const candidateNames: readonly Encoding[] = [
  'utf-8',
  'shift_jis',
  'euc-jp',
  'utf-16le',
  'utf-16be',
  'iso-2022-jp',
]

/** Null for unknown names and for encodings that Japanese offices do not use. */
function encodingNamed(label: string): Encoding | null {
  try {
    const name = new TextDecoder(label).encoding
    return candidateNames.find(known => known === name) ?? null
  } catch {
    return null
  }
}

function candidates(bytes: Uint8Array): Encoding[] {
  const escapes = bytes.includes(0x1b)
  return candidateNames.filter(
    name => (name !== 'iso-2022-jp' || escapes) && (!name.startsWith('utf-16') || bytes.length % 2 === 0),
  )
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.includes(0) || bytes.includes(0x1b)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function sound(decoded: Decoded): Decoded | null {
  return damage(decoded.text) <= decoded.text.length * tolerated ? decoded : null
}

/** Counts what no text contains: replaced bytes and control characters other than blanks. */
function damage(text: string): number {
  return text.match(/[\uFFFD\u0000-\u0008\u000E-\u001F\u007F\u0080-\u009F\uFFFE\uFFFF]/g)?.length ?? 0
}

const weights: readonly [RegExp, number][] = [
  [/[\u3041-\u3096\u30A1-\u30FC、。「」（）　]/g, 3],
  [/[\u0020-\u007E\n\r\tＡ-Ｚａ-ｚ０-９]/g, 1],
  [/[第条市町村県府都道区甲乙年月日連携協約別表取組内容役割分担及事項圏域全体的定規以下]/g, 3],
  [/[\u4E00-\u9FFF]/g, 1],
  [/[\uFF61-\uFF9F]/g, -2],
  [/[\uE000-\uF8FF\u0400-\u052F\u0590-\u1FFF\uA000-\uD7FF]/g, -6],
  [/[\uFFFD\uFFFE\uFFFF\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, -30],
]

/** How much a decoded text looks like Japanese, per character. */
function likeness(text: string): number {
  const points = weights.reduce((sum, [kind, weight]) => sum + weight * (text.match(kind)?.length ?? 0), 0)
  return points / Math.max(1, text.length)
}
