import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { median, printTable } from './table.ts'

const root = new URL('../', import.meta.url).pathname
const runs = 7

/** Milliseconds of wall time that a command takes, the middle of several runs. */
function wallTime(args: readonly string[]): number {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now()
    execFileSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
    return performance.now() - begun
  })
  return median(times)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** Seconds from starting the built server until its front page answers. */
async function timeToAnswer(folder: string): Promise<number> {
  const port = await freePort()
  const begun = performance.now()
  const server = spawn(process.execPath, ['dist/serve.js'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, DATABASE_URL: '', MUSUBI_DATA: folder, PORT: String(port), HOST: '127.0.0.1' },
  })
  const ended = once(server, 'exit')
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.ok) break
    if (server.exitCode !== null) throw new Error('the server ended before it answered')
    await pause(25)
  }
  const seconds = (performance.now() - begun) / 1000
  server.kill('SIGTERM')
  await ended
  return seconds
}

/** Prints how long the command line and the server take until they are of use. */
export async function benchStart(): Promise<void> {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root })
  const bare = wallTime(['-e', '0'])
  const parse = wallTime(['bin/musubi', 'parse', 'examples/kagoshima-hioki.txt'])
  printTable(
    'command line, wall time',
    ['', 'ms', 'ratio'],
    [
      ['node -e 0', bare.toFixed(0), '1.00'],
      ['musubi parse, founding agreement', parse.toFixed(0), (parse / bare).toFixed(2)],
    ],
  )
  const folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'))
  try {
    const first = await timeToAnswer(folder)
    const later = await timeToAnswer(folder)
    printTable(
      'server on the embedded engine, until the front page answers',
      ['', 's'],
      [
        ['first start: database, migrations, founding agreement', first.toFixed(2)],
        ['later start', later.toFixed(2)],
      ],
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
