import { hash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Held, heldAgainst } from './anchor.ts'
import { eachLine, UnreadableChain } from './line.ts'
import { claimOf, headerOf } from './rule.ts'
import type { Entry, Finding, Header, KeptHead } from './schema.ts'
import { checkStretch, type Joint, type Stretch } from './stretch.ts'
import { trace } from './trace.ts'

/** What a file is found to be. */
export interface Verdict {
  header: Header
  /** What is wrong, in the order of lines; empty where every link holds and no kept head speaks against it. */
  findings: Finding[]
  /** The newest kept head that the chain still contains: everything up to it is as it was on that day. */
  confirmed: KeptHead | undefined
  /** Whether a kept head of this municipality was at hand at all. */
  anchored: boolean
}

/**
 * Verifies an exported chain from the file alone.
 *
 * @param anchors heads that somebody else kept; those of other municipalities are left aside
 * @throws UnreadableChain with a sentence where the file is no exported chain
 * @source docs/contracts/audit-export.md
 */
export async function verifyChain(file: string, anchors: readonly KeptHead[]): Promise<Verdict> {
  const { header, records } = headerIn(file)
  const own = anchors
    .filter(({ municipality }) => municipality === header.municipality)
    .toSorted((a, b) => a.seq - b.seq)
  const joint = await linkedThrough(file, records, header, own)
  if (joint) return verdict(header, [], heldAgainst(own, new Map(joint.hashes), header.seq), own)
  const { findings, hashes } = trace(entriesIn(file, records), header, own)
  const named: Finding[] = findings.length > 0 ? findings : [{ kind: 'unlinked', line: 2 }]
  return verdict(header, named, heldAgainst(own, hashes, header.seq), own)
}

const verdict = (header: Header, findings: Finding[], held: Held, own: readonly KeptHead[]): Verdict => ({
  header,
  findings: [...findings, ...held.findings],
  confirmed: held.confirmed,
  anchored: own.length > 0,
})

/** Where the records lie in the file: behind the header. */
type Records = Pick<Stretch, 'from' | 'to'>

function headerIn(file: string): { header: Header; records: Records } {
  const to = statSync(file).size
  let line = ''
  let from = 0
  eachLine(file, { from: 0, to }, (buffer, start, end) => {
    line = buffer.toString('utf8', start, end)
    from = end + 1
    return false
  })
  const header = headerOf(line)
  if (!header)
    throw new UnreadableChain('操作の記録を書き出したファイルではありません。1行目に見出しがありません。')
  if (line.endsWith('\r'))
    throw new UnreadableChain('改行の種類が変わっています。書き出したままのファイルを指定してください。')
  return { header, records: { from: Math.min(from, to), to } }
}

function entriesIn(file: string, records: Records): Entry[] {
  const entries: Entry[] = []
  eachLine(file, records, (buffer, start, end) => {
    const claim = claimOf(buffer.toString('utf8', start, end))
    entries.push({
      line: entries.length + 2,
      claim,
      hash: hash('sha256', buffer.subarray(start, end), 'hex'),
    })
  })
  return entries
}

/** The whole chain as one stretch; undefined where a link does not hold. */
async function linkedThrough(
  file: string,
  records: Records,
  { municipality, seq, head }: Header,
  anchors: readonly KeptHead[],
): Promise<Pick<Joint, 'hashes'> | undefined> {
  if (records.from === records.to) return seq === 0 && head === '' ? { hashes: [] } : undefined
  const asked = anchors.map(anchor => anchor.seq)
  const stretches = stretchesOf(file, records).map(part => ({ file, ...part, municipality, asked }))
  const joints = await beside(stretches)
  let last = { seq: 0, hash: '' }
  for (const joint of joints) {
    if (joint?.first.seq !== last.seq + 1 || joint.first.prev !== last.hash) return undefined
    last = joint.last
  }
  if (last.seq !== seq || last.hash !== head) return undefined
  return { hashes: joints.flatMap(joint => joint?.hashes ?? []) }
}

/** Smaller files are read here: a thread costs more to start than they take. */
const worthAThread = 16 * 1024 * 1024

/** Divides the records into about equal stretches of whole lines, one for each processor. */
function stretchesOf(file: string, { from, to }: Records): Records[] {
  const wanted = Math.max(1, Math.min(availableParallelism(), Math.floor((to - from) / worthAThread)))
  const stretches: Records[] = []
  for (let part = 1, begin = from; begin < to; part += 1) {
    const end = part >= wanted ? to : lineEndAfter(file, from + Math.floor(((to - from) * part) / wanted), to)
    if (end > begin) stretches.push({ from: begin, to: end })
    begin = Math.max(begin, end)
  }
  return stretches
}

function lineEndAfter(file: string, at: number, to: number): number {
  let end = to
  eachLine(file, { from: at, to }, (_, start, line) => {
    end = at + line - start + 1
    return false
  })
  return Math.min(end, to)
}

/** The entry point of the bundle that checks a stretch in a thread of its own; from source there is none. */
const thread = new URL('./audit-thread.js', import.meta.url)

/** Checks the stretches beside each other where there are threads for it. */
function beside(stretches: readonly Stretch[]): Promise<(Joint | undefined)[]> {
  const apart = stretches.length > 1 && existsSync(thread)
  return Promise.all(stretches.map(stretch => (apart ? inThread(stretch) : checkStretch(stretch))))
}

const inThread = (stretch: Stretch): Promise<Joint | undefined> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: stretch })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
