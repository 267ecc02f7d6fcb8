import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { serverMissing } from '../kit/db.ts'
import { freePort, startServer } from '../kit/postgres.ts'
import { type RunningProcess, startProcess } from '../kit/process.ts'

const missing = serverMissing()
const skip = missing && process.env.CI !== 'true' ? missing : false
const folder = mkdtempSync(join(tmpdir(), 'musubi-process-'))
after(() => rmSync(folder, { recursive: true }))

/** Waits until something is so; the test's own limit ends it where it never is. */
async function until(so: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await so())) await pause(20)
}

const refusesConnections = (url: string): Promise<boolean> =>
  new Promise(resolve => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', () => resolve(true))
  })

describe('the process', { skip }, () => {
  let databaseUrl = ''
  let figures = ''
  let house: RunningProcess
  const env = () => ({
    DATABASE_URL: databaseUrl,
    MUSUBI_DATA: folder,
    MUSUBI_METRICS: figures,
  })

  before(async () => {
    databaseUrl = await startServer()
    figures = `127.0.0.1:${await freePort()}`
    house = await startProcess(env())
  })
  after(() => house?.end('SIGKILL'))

  test('answers that it is well, and that it is ready once the jobs have started', async () => {
    assert.equal((await fetch(`${house.url}/healthz`)).status, 200)
    await until(async () => (await fetch(`${house.url}/readyz`)).status === 200)
    const ready = await fetch(`${house.url}/readyz`)
    assert.deepEqual(await ready.json(), {
      ready: true,
      database: true,
      migrations: true,
      jobs: true,
      open: true,
    })
  })

  test('logs each request by its declared path, under the identifier that the answer carries', async () => {
    const answer = await fetch(`${house.url}/desk/municipalities/462012?q=見本太郎`, {
      redirect: 'manual',
      headers: { 'x-request-id': 'given-by-a-stranger' },
    })
    await answer.arrayBuffer()
    const id = answer.headers.get('x-request-id')
    assert.notEqual(id, 'given-by-a-stranger')
    const line = () => house.log.find(entry => entry.id === id)
    await until(() => line() !== undefined)
    const { route, method, status, aborted, bytes } = line()!
    assert.deepEqual(
      { route, method, status, aborted },
      {
        route: '/desk/municipalities/:code',
        method: 'GET',
        status: 303,
        aborted: false,
      },
    )
    assert.ok(Number(bytes) > 0)
    const all = JSON.stringify(house.log)
    for (const told of ['見本', '462012', '127.0.0.1:', 'remoteAddress', 'address'])
      assert.ok(!all.includes(told), `the log tells ${told}`)
  })

  test('tells its figures on a listener of their own, and not on the site', async () => {
    const text = await (await fetch(`http://${figures}/metrics`)).text()
    assert.match(text, /musubi_request_seconds_count\{method="GET",route="\/healthz",status="200"\} [1-9]/)
    assert.match(text, /musubi_database_connections\{state="idle"\} \d/)
    assert.equal((await fetch(`${house.url}/metrics`)).status, 404)
  })

  test('does not mind a database that cuts its connections: it takes new ones', async () => {
    const cut = new pg.Client(databaseUrl)
    await cut.connect()
    const { rowCount } = await cut.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where pid <> pg_backend_pid() and usename = current_user`)
    assert.ok(rowCount! > 0)
    await cut.end()
    await until(async () => (await fetch(`${house.url}/readyz`)).status === 200)
    assert.equal((await fetch(`${house.url}/`)).status, 200)
  })

  test('on SIGTERM takes no new connection, lets a slow request end, and ends itself', async () => {
    await (await fetch(`${house.url}/`)).text()
    const other = new pg.Client(databaseUrl)
    await other.connect()
    await other.query('begin')
    await other.query('lock table region in access exclusive mode')
    const slow = fetch(`${house.url}/`)
    await until(async () => {
      const { rows } = await other.query('select from pg_locks where not granted')
      return rows.length > 0
    })
    const ended = house.end('SIGTERM')
    await until(() => refusesConnections(house.url))
    assert.equal(house.child.exitCode, null, 'it waits for the request')
    await other.query('commit')
    await other.end()
    const answer = await slow
    assert.equal(answer.status, 200)
    assert.match(await answer.text(), /<\/html>/)
    assert.deepEqual(await ended, { code: 0, signal: null })
    assert.equal(house.log.at(-1)?.msg, 'ended')
  })

  test('ends within ten seconds even where a request never does', async () => {
    const stuck = await startProcess(env())
    const other = new pg.Client(databaseUrl)
    await other.connect()
    await other.query('begin')
    await other.query('lock table region in access exclusive mode')
    const slow = fetch(`${stuck.url}/`).catch(() => undefined)
    await until(async () => {
      const { rows } = await other.query('select from pg_locks where not granted')
      return rows.length > 0
    })
    const ended = stuck.end('SIGTERM')
    const tooLate = Symbol('still running after ten seconds')
    assert.notEqual(await Promise.race([ended, pause(10_000, tooLate)]), tooLate)
    assert.equal(await slow, undefined)
    await other.end()
  })

  test('says why it does not start, and ends with 1', async () => {
    await assert.rejects(startProcess({ ...env(), HOST: '0.0.0.0' }), /ended with 1[\s\S]*MUSUBI_URL/)
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const starting = startProcess({ ...env(), PORT: String(port), MUSUBI_METRICS: '' })
    await assert.rejects(starting, /ended with 1[\s\S]*EADDRINUSE/)
    taken.close()
  })
})
