import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { serverMissing } from '../kit/db.ts'
import { type OwnServer, ownServer } from '../kit/own-server.ts'
import { freePort } from '../kit/postgres.ts'
import { type RunningProcess, startProcess } from '../kit/process.ts'

const missing = serverMissing()
const skip = missing && process.env.CI !== 'true' ? missing : false
const rounds = 20
const writers = 4
/** Tasks that must have been acknowledged in a round before the kill. */
const acknowledgedPerRound = 6

describe('twenty rounds of kill -9 under load', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-fault-'))
  let server: OwnServer
  let house: RunningProcess
  let env: NodeJS.ProcessEnv
  let form: { url: string; headers: Record<string, string> }
  const acknowledged = new Set<string>()
  let sent = 0

  const superuser = async <R extends pg.QueryResultRow>(statement: string): Promise<R[]> => {
    const url = Object.assign(new URL(server.url), { username: 'postgres', password: '' })
    const client = new pg.Client(url.href)
    await client.connect()
    try {
      return (await client.query<R>(statement)).rows
    } finally {
      await client.end()
    }
  }

  const ready = async () => {
    for (;;) {
      const answer = await fetch(`${house.url}/readyz`).catch(() => undefined)
      if (answer?.ok) return
      await pause(50)
    }
  }

  /** Enters a task; it counts as acknowledged when the browser would have been sent on. */
  async function enterTask(): Promise<void> {
    sent += 1
    const title = `見本の課題 ${sent}`
    const body = new URLSearchParams({ title, detail: '', dueOn: '', who: '462012', assignee: '' })
    try {
      const answer = await fetch(form.url, {
        method: 'POST',
        body,
        headers: form.headers,
        redirect: 'manual',
      })
      await answer.arrayBuffer()
      if (answer.status === 303) acknowledged.add(title)
      else assert.equal(answer.status, 500, `${answer.status}`)
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error
      await pause(20) // the connection broke, or nobody listens for now
    }
  }

  before(async () => {
    server = await ownServer()
    env = {
      DATABASE_URL: server.url,
      MUSUBI_DATA: folder,
      MUSUBI_TRIAL: 'on',
      PORT: String(await freePort()),
    }
    house = await startProcess(env)
    await ready()
    const [, password = ''] = /kagoshima-coordinator\s+(\S+)/.exec(house.printed.join('\n')) ?? []
    const headers = { origin: house.url }
    const signedIn = await fetch(`${house.url}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams({ username: 'kagoshima-coordinator', password }),
    })
    const cookie = signedIn.headers
      .getSetCookie()
      .map(set => set.split(';')[0])
      .join('; ')
    const [initiative] = await superuser<{ id: string }>('select id from initiative order by place limit 1')
    form = { url: `${house.url}/desk/initiatives/${initiative!.id}/tasks`, headers: { ...headers, cookie } }
    await enterTask()
    assert.equal(acknowledged.size, 1, 'a task can be entered')
  })
  after(async () => {
    await house?.end('SIGKILL')
    await server?.kill()
    rmSync(folder, { recursive: true })
  })

  test('lose nothing that was acknowledged, and leave nothing without its record', async () => {
    let loaded = true
    const load = Array.from({ length: writers }, async () => {
      while (loaded) await enterTask()
    })
    try {
      for (let round = 0; round < rounds; round += 1) {
        const enough = acknowledged.size + acknowledgedPerRound
        while (acknowledged.size < enough) {
          const { exitCode, signalCode } = house.child
          assert.equal(exitCode ?? signalCode, null, `ended by itself: ${house.printed.join('\n')}`)
          await pause(5)
        }
        if (round % 2 === 0) {
          assert.deepEqual(await house.end('SIGKILL'), { code: null, signal: 'SIGKILL' })
          house = await startProcess(env)
        } else {
          await server.kill()
          await server.start()
        }
      }
    } finally {
      loaded = false
    }
    await Promise.all(load)

    const tasks = await superuser<{ id: string; title: string }>('select id, title from task')
    const there = new Set(tasks.map(task => task.title))
    assert.deepEqual(
      [...acknowledged].filter(title => !there.has(title)),
      [],
      'acknowledged and lost',
    )
    assert.equal(there.size, tasks.length, 'entered twice')
    assert.ok(acknowledged.size > rounds * acknowledgedPerRound)

    const records = await superuser<{ seq: string; line: string; hash: string }>(
      `select seq, line, hash from audit_record where municipality = '462012' order by seq`,
    )
    const recorded = records.map(({ line }) => JSON.parse(line)).filter(act => act.event === 'task.create')
    assert.deepEqual(
      recorded.map(act => act.thing).toSorted(),
      tasks.map(task => `task:${task.id}`).toSorted(),
      'each task has one record and each record its task',
    )
    let prev = ''
    records.forEach(({ line, hash, seq }, at) => {
      assert.equal(createHash('sha256').update(line).digest('hex'), hash, `record ${seq}`)
      assert.equal(JSON.parse(line).prev, prev, `record ${seq} follows the one before`)
      assert.equal(Number(seq), at + 1)
      prev = hash
    })
  })
})
