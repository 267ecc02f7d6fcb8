import { execFileSync, spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { median, printTable } from './table.ts'

const root = new URL('../', import.meta.url).pathname
const records = 500_000
const runs = 5

/** Reads a file and hashes it, and does nothing else. */
const readAndHash = `const { createHash } = require('node:crypto'), { openSync, readSync } = require('node:fs')
const file = openSync(process.argv[1]), part = Buffer.allocUnsafe(1 << 20), all = createHash('sha256')
for (let n; (n = readSync(file, part)) > 0; ) all.update(part.subarray(0, n))
all.digest('hex')`

/** Writes a chain as long as that of a busy city after some years. */
function writeChain(file: string): void {
  const municipality = '462012'
  const person = '00000000-0000-4000-8000-000000000000'
  let prev = ''
  const lines: string[] = []
  for (let seq = 1; seq <= records; seq += 1) {
    const from = hash('sha256', String(seq), 'hex')
    const line = `{"seq":${seq},"prev":"${prev}","municipality":"${municipality}","at":"2026-11-22T00:00:00.000Z","person":"${person}","from":{"personal":"${from}"},"event":"task.write","thing":"initiative:${person}","clause":"別表(1)-3","before":null,"after":{"title":"見本の作業","due":"2027-03-31","state":"open"}}`
    prev = hash('sha256', line, 'hex')
    lines.push(line)
  }
  writeFileSync(
    file,
    `${JSON.stringify({ format: 'musubi-audit', version: 1, municipality, seq: records, head: prev, exportedAt: '' })}\n`,
  )
  for (let at = 0; at < records; at += 10_000)
    appendFileSync(file, `${lines.slice(at, at + 10_000).join('\n')}\n`)
}

/** Milliseconds of wall time, the process and all. */
function wallTime(command: string, args: readonly string[]): number {
  const begun = performance.now()
  const { status, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`)
  return performance.now() - begun
}

/** Prints what verifying a long record takes beside reading the file and hashing it, in turn, five times each. */
export async function benchAudit(): Promise<void> {
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root })
  const folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'))
  try {
    const file = join(folder, 'record.jsonl')
    writeChain(file)
    const ways: [name: string, command: string, args: string[]][] = [
      ['read and hash in Node', process.execPath, ['-e', readAndHash, file]],
      ['sha256sum', 'sha256sum', [file]],
      ['musubi verify audit', process.execPath, ['bin/musubi', 'verify', 'audit', file]],
    ]
    const times = ways.map((): number[] => [])
    for (let run = 0; run < runs; run += 1)
      for (const [at, [, command, args]] of ways.entries()) times[at]!.push(wallTime(command, args))
    const [least, , verify] = times.map(median) as [number, number, number]
    const megabytes = Math.round(statSync(file).size / 1e6)
    printTable(
      `verifying ${records} records, ${megabytes} MB, on ${availableParallelism()} processors`,
      ['', 'ms', 'verifying is'],
      ways.map(([name], at) => {
        const time = median(times[at]!)
        return [name, time.toFixed(0), `${(verify / time).toFixed(2)}×`]
      }),
    )
    if (verify > 2 * least) console.log('  more than twice reading and hashing: is something else running?')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
