import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openServer } from '#kernel'
import { readConfig } from '../../src/house/config.ts'
import { type House, openHouse } from '../../src/house/house.ts'
import { lagOf, type Readers, withReplica } from '../../src/house/service/readers.ts'
import { serverMissing } from '../kit/db.ts'
import { startServer } from '../kit/postgres.ts'
import { type Replica, startReplica } from '../kit/replica.ts'

const seconds = (n: number) => new Date(Date.UTC(2026, 10, 22) + n * 1000)

describe('how far a replica is behind', () => {
  const marks = [
    { lsn: 100, at: seconds(0) },
    { lsn: 200, at: seconds(5) },
    { lsn: 300, at: seconds(9) },
  ]
  const table: [what: string, replayed: number, lag: number][] = [
    ['is nothing where it has reached every mark', 300, 0],
    ['is nothing where it has passed them', 999, 0],
    ['counts from the first mark that it has not reached', 150, 7],
    ['counts from the beginning where it has reached none', 0, 12],
  ]
  for (const [what, replayed, lag] of table)
    test(what, () => assert.equal(lagOf(marks, replayed, seconds(12)), lag * 1000))
})

const missing = serverMissing()
const skip = missing && process.env.CI !== 'true' ? missing : false

describe('public pages beside a streaming replica', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-replica-house-'))
  let replica: Replica
  let house: House
  let clock = { now: () => seconds(0) }
  const reads: string[] = []
  /** Reads the front page and tells where it came from. */
  const readFrom = async (): Promise<string | undefined> => {
    reads.length = 0
    const answer = await house.app.request('/')
    assert.equal(answer.status, 200)
    assert.match(await answer.text(), /<\/html>/)
    return reads.join(', ')
  }

  before(async () => {
    const databaseUrl = await startServer()
    const config = readConfig({ DATABASE_URL: databaseUrl, MUSUBI_DATA: folder })
    await (await openHouse(config)).close()
    replica = await startReplica(databaseUrl)
    house = await openHouse({ ...config, replicaUrl: replica.url }, { onReading: from => reads.push(from) })
  })
  after(async () => {
    await house?.close()
    rmSync(folder, { recursive: true })
  })

  const until = async (from: string) => {
    while ((await readFrom()) !== from) await pause(50)
  }

  test('are read from the replica', () => until('replica'))

  test('are read from the first server, without anybody noticing, once the replica is down', async () => {
    await replica.crash()
    assert.equal(await readFrom(), 'primary')
  })

  test('are read from the replica again when it is back', async () => {
    await replica.start()
    await until('replica')
  })

  test('are read from the first server while the replica is too far behind', async () => {
    const [primary, follower] = await Promise.all([
      openServer(house.engine.pool.options.connectionString!),
      openServer(replica.url),
    ])
    const from: string[] = []
    const readers: Readers = withReplica(
      { primary, replica: follower, lag: 10, clock: { now: () => clock.now() } },
      where => from.push(where),
    )
    const look = async (at: number) => {
      clock = { now: () => seconds(at) }
      await readers.look()
      await readers.read(async ({ pool }) => pool.query('select 1'))
      return from.at(-1)
    }
    assert.equal(await look(0), 'replica')
    await replica.asSuperuser('select pg_wal_replay_pause()')
    await primary.pool.query('create table sample_written_later (n int)')
    assert.equal(await look(1), 'replica', 'a second behind is not too far')
    assert.equal(await look(11), 'replica', 'ten are just borne')
    assert.equal(await look(12), 'primary')
    await replica.asSuperuser('select pg_wal_replay_resume()')
    while ((await look(13)) !== 'replica') await pause(20)
    await readers.close()
    await primary.close()
  })

  test('are never written on the replica: what would write is done on the first server', async () => {
    await until('replica')
    const [primary, follower] = await Promise.all([
      openServer(house.engine.pool.options.connectionString!),
      openServer(replica.url),
    ])
    const readers = withReplica({ primary, replica: follower, lag: 10, clock: { now: () => new Date() } })
    await readers.look()
    await readers.read(({ pool }) => pool.query('create table sample_written_by_reader (n int)'))
    const { rowCount } = await primary.pool.query('select from sample_written_by_reader')
    assert.equal(rowCount, 0)
    await readers.close()
    await primary.close()
  })
})
