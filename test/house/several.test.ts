import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openServer } from '#kernel'
import { startJobs } from '../../src/house/jobs.ts'
import { serverMissing } from '../kit/db.ts'
import { startServer } from '../kit/postgres.ts'
import { type RunningProcess, startProcess } from '../kit/process.ts'

const missing = serverMissing()
const skip = missing && process.env.CI !== 'true' ? missing : false
const folder = mkdtempSync(join(tmpdir(), 'musubi-several-'))
after(() => rmSync(folder, { recursive: true }))

describe('several processes on one server', { skip }, () => {
  const running: RunningProcess[] = []
  after(() => Promise.all(running.map(house => house.end('SIGKILL'))))

  test('that start at once migrate it once and fill it once, and all of them answer', async () => {
    const databaseUrl = await startServer()
    const env = { DATABASE_URL: databaseUrl, MUSUBI_DATA: folder, MUSUBI_TRIAL: 'on' }
    running.push(...(await Promise.all([1, 2, 3, 4].map(() => startProcess(env)))))
    for (const { url } of running) assert.equal((await fetch(`${url}/`)).status, 200)
    const printed = running.filter(house =>
      house.printed.some(line => line.includes('kagoshima-coordinator')),
    )
    assert.equal(printed.length, 1, 'one of them printed the accounts')
    const engine = await openServer(databaseUrl)
    const { rows } =
      await engine.pool.query(`select (select count(*)::int from schema_migration) as migrations,
      (select count(*)::int from auth."user" where username = 'hioki-coordinator') as accounts`)
    await engine.close()
    const files = readdirSync(new URL('../../db/migrations', import.meta.url)).filter(name =>
      name.endsWith('.sql'),
    )
    assert.deepEqual(rows, [{ migrations: files.length, accounts: 1 }])
    assert.deepEqual(
      running.flatMap(house => house.log.filter(entry => entry.level === 'error')),
      [],
    )
  })

  test('do each job once', async () => {
    const databaseUrl = await startServer()
    const engines = await Promise.all([openServer(databaseUrl), openServer(databaseUrl)])
    const done: number[] = []
    const by = [0, 0]
    const failures: unknown[] = []
    const queues = await Promise.all(
      engines.map((engine, which) => {
        const job = {
          name: 'sample.count',
          async run({ n }: { n: number }) {
            by[which]! += 1
            done.push(n)
          },
        }
        return startJobs(engine, [job], (_, error) => failures.push(error))
      }),
    )
    const all = Array.from({ length: 12 }, (_, n) => n)
    for (const n of all) await queues[n % 2]!.enqueue('sample.count', { n }, `sample-${n}`)
    while (done.length < all.length) await pause(100)
    for (const queue of queues) await queue.close()
    for (const engine of engines) await engine.close()
    assert.deepEqual(
      done.toSorted((a, b) => a - b),
      all,
    )
    assert.deepEqual(failures, [])
    assert.ok(
      by.every(count => count > 0),
      `both worked: ${by}`,
    )
  })
})
