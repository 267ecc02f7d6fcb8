import type { Entry, Finding, Header, KeptHead } from './schema.ts'

/** What came out of it. */
export interface Traced {
  /** In the order of their lines. */
  findings: Finding[]
  /** Hashes of the records that are vouched for, by number. */
  hashes: ReadonlyMap<number, string>
}

/**
 * Names what was done to a chain whose links do not hold. Trust runs backward: the head vouches for the last record,
 * each record for the one before it. A record that nothing vouches for has been edited where its number is due, and
 * does not belong where it is not; a number that no record has is missing.
 *
 * @param anchors heads of this municipality that somebody else kept
 */
export function trace(entries: readonly Entry[], header: Header, anchors: readonly KeptHead[]): Traced {
  const chain = walk(entries, header)
  const top = atTheTop(header, anchors, chain)
  // What is said of the top is not said again of the record that stands there.
  const edited = top ? chain.edited.filter(({ seq }) => seq !== header.seq) : chain.edited
  const found = [
    ...(top ? [top] : []),
    ...gaps(entries, header, { ...chain, edited }),
    ...chain.unproven.map(({ line, claim }): Finding => ({ kind: 'unproven', line, seq: claim!.seq })),
    ...displaced(chain),
    ...strangers(entries, header, chain),
  ]
  return {
    findings: found.toSorted((a, b) => lineOf(a) - lineOf(b)),
    hashes: new Map(chain.genuine.map(({ claim, hash }) => [claim!.seq, hash])),
  }
}

const lineOf = (finding: Finding): number => ('line' in finding ? finding.line : Number.POSITIVE_INFINITY)

interface Chain {
  /** Records that are vouched for, the last first. */
  genuine: Entry[]
  edited: { entry: Entry; seq: number }[]
  missing: number[]
  /** Taken at their own word: the edited record behind them no longer holds their hash. */
  unproven: Entry[]
  /** Number of the record that the header's head is the hash of; undefined where no record has it. */
  headAt: number | undefined
}

function walk(entries: readonly Entry[], header: Header): Chain {
  const byHash = new Map<string, Entry>()
  const bySeq = new Map<number, Entry[]>()
  for (const entry of entries) {
    if (!byHash.has(entry.hash)) byHash.set(entry.hash, entry)
    if (entry.claim) bySeq.set(entry.claim.seq, [...(bySeq.get(entry.claim.seq) ?? []), entry])
  }
  const used = new Set<Entry>()
  const claimant = (seq: number) =>
    bySeq.get(seq)?.find(entry => !used.has(entry) && entry.claim?.municipality === header.municipality)
  /** A record whose number itself was changed: the line before the one that follows it, claiming a number it cannot have. */
  const misnumbered = (next: Entry | undefined) => {
    const entry = next && entries[next.line - 3]
    const seq = entry?.claim?.seq ?? 0
    const impossible = seq < 1 || seq > header.seq || (bySeq.get(seq)?.length ?? 0) > 1
    return entry && !used.has(entry) && impossible && byHash.get(entry.hash) === entry ? entry : undefined
  }
  const chain: Chain = {
    genuine: [],
    edited: [],
    missing: [],
    unproven: [],
    headAt: byHash.get(header.head)?.claim?.seq,
  }
  let wanted = header.head
  let next: Entry | undefined
  for (let seq = chain.headAt ?? header.seq; seq > 0; seq -= 1) {
    const vouched = byHash.get(wanted)
    if (vouched && !used.has(vouched) && vouched.claim?.seq === seq) {
      used.add(vouched)
      chain.genuine.push(vouched)
      wanted = vouched.claim.prev
      next = vouched
      continue
    }
    const entry = claimant(seq) ?? misnumbered(next)
    if (entry) {
      used.add(entry)
      chain.edited.push({ entry, seq })
      next = entry
    } else {
      chain.missing.push(seq)
      next = undefined
    }
    // What stands below is taken at its own word: the record that vouched for it is not as it was.
    const below = claimant(seq - 1)
    const prev = entry?.claim?.prev
    const held = prev !== undefined && byHash.has(prev)
    if (entry && !held && below) chain.unproven.push(below)
    wanted = held ? prev : (below?.hash ?? '')
  }
  return chain
}

/** What is wrong between the header and the last record; undefined where nothing is, or the record alone. */
function atTheTop(header: Header, anchors: readonly KeptHead[], chain: Chain): Finding | undefined {
  const { headAt, edited } = chain
  if (headAt !== undefined)
    return headAt === header.seq ? undefined : { kind: 'header', line: 1, seq: headAt }
  const last = edited.find(({ seq }) => seq === header.seq)?.entry
  if (!last) return undefined
  const kept = anchors.find(anchor => anchor.seq === header.seq)
  if (!kept) return { kind: 'header-or-last', line: last.line, seq: header.seq }
  return kept.hash === last.hash ? { kind: 'header', line: 1, seq: header.seq } : undefined
}

function gaps(entries: readonly Entry[], header: Header, { genuine, edited, missing }: Chain): Finding[] {
  const standing = new Map<number, number>([
    ...genuine.map((entry): [number, number] => [entry.claim!.seq, entry.line]),
    ...edited.map(({ entry, seq }): [number, number] => [seq, entry.line]),
  ])
  const runs: { from: number; to: number }[] = []
  for (const seq of missing.toReversed()) {
    const run = runs.at(-1)
    if (run && run.to === seq - 1) run.to = seq
    else runs.push({ from: seq, to: seq })
  }
  return [
    ...edited.map(({ entry, seq }): Finding => ({ kind: 'edited', line: entry.line, seq })),
    ...runs.map(({ from, to }): Finding => {
      if (to === header.seq) return { kind: 'cut', from, to, day: null }
      return { kind: 'missing', from, to, line: standing.get(to + 1) ?? entries.length + 2 }
    }),
  ]
}

/** Records that are genuine and lie at another place than their number says. */
function displaced({ genuine }: Chain): Finding[] {
  const inOrder = genuine.toReversed()
  const lines = inOrder.map(entry => entry.line).toSorted((a, b) => a - b)
  const off = inOrder.filter((entry, at) => entry.line !== lines[at])
  const [one, other] = off
  if (one && other && off.length === 2)
    return [
      {
        kind: 'swapped',
        line: other.line,
        seq: other.claim!.seq,
        otherLine: one.line,
        otherSeq: one.claim!.seq,
      },
    ]
  const kept = longestRising(off)
  return off
    .filter(entry => !kept.has(entry))
    .map(entry => ({ kind: 'moved', line: entry.line, seq: entry.claim!.seq }))
}

/** Of records in the order of their numbers, as many as lie in that order: the others are those that were moved. */
function longestRising(entries: readonly Entry[]): Set<Entry> {
  const ends: number[] = []
  const before = new Array<number>(entries.length)
  for (const [at, { line }] of entries.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (entries[ends[middle]!]!.line < line) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? ends[low - 1]! : -1
    ends[low] = at
  }
  const kept = new Set<Entry>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) kept.add(entries[at]!)
  return kept
}

/** Records that the chain knows nothing of. */
function strangers(entries: readonly Entry[], header: Header, { genuine, edited }: Chain): Finding[] {
  const known = new Set([...genuine, ...edited.map(({ entry }) => entry)])
  return entries
    .filter(entry => !known.has(entry))
    .map(({ line, claim }): Finding => {
      if (claim && claim.municipality !== header.municipality)
        return { kind: 'foreign', line, seq: claim.seq, municipality: claim.municipality }
      return { kind: 'inserted', line, seq: claim?.seq ?? null }
    })
}
