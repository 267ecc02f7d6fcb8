import type { Claim, Head, Header } from './schema.ts'

const sha256Form = /^[0-9a-f]{64}$/
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isHash = (value: unknown): value is string =>
  typeof value === 'string' && (value === '' || sha256Form.test(value))
const isHead = (value: Record<string, unknown>): boolean =>
  typeof value.municipality === 'string' && isCount(value.seq) && isHash(value.hash)

/** A line of JSON as an object; undefined where it is none. */
export function objectIn(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** The place that a line claims; undefined where it is no record. */
export function claimOf(line: string): Claim | undefined {
  const { seq, prev, municipality } = objectIn(line) ?? {}
  return isCount(seq) && isHash(prev) && typeof municipality === 'string'
    ? { seq, prev, municipality }
    : undefined
}

/** The header of an exported chain as its line. */
export const headerLine = ({ municipality, seq, head, exportedAt }: Header): string =>
  JSON.stringify({ format: 'musubi-audit', version: 1, municipality, seq, head, exportedAt })

/** The header that a line holds; undefined where it is no header of this format. */
export function headerOf(line: string): Header | undefined {
  const { format, version, municipality, seq, head, exportedAt } = objectIn(line) ?? {}
  if (format !== 'musubi-audit' || version !== 1 || typeof municipality !== 'string') return undefined
  if (!/^\d{6}$/.test(municipality) || !isCount(seq) || !isHash(head)) return undefined
  return { municipality, seq, head, exportedAt: String(exportedAt) }
}

/** What a city keeps of the others on a day: the line that is signed. */
export interface HeadsLetter {
  /** Day in Japan on which it was given. */
  day: string
  /** 全国地方公共団体コード of the city it is for; null where it is for whoever keeps it. */
  to: string | null
  heads: readonly Head[]
}

/** The heads for one city as the line that is signed. */
export const headsLine = ({ day, to, heads }: HeadsLetter): string =>
  JSON.stringify({
    format: 'musubi-heads',
    version: 1,
    day,
    to,
    heads: heads.map(({ municipality, seq, hash }) => ({ municipality, seq, hash })),
  })

/** The heads that a line holds; undefined where it is no such line. */
export function headsOf(line: string): HeadsLetter | undefined {
  const { format, version, day, to, heads } = objectIn(line) ?? {}
  if (
    format !== 'musubi-heads' ||
    version !== 1 ||
    typeof day !== 'string' ||
    (to !== null && typeof to !== 'string')
  )
    return undefined
  if (
    !Array.isArray(heads) ||
    !heads.every(head => typeof head === 'object' && head !== null && isHead(head))
  )
    return undefined
  return { day, to, heads }
}
