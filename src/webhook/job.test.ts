import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { recordAct, transact } from '#kernel'
import { onBothEngines } from '../../test/kit/db.ts'
import { type Worker, worker } from '../../test/kit/initiative.ts'
import { openReceiver, type ReceiverKit } from '../../test/kit/receiver.ts'
import { tellWebhooks } from './job.ts'
import { claim, collect } from './outbox.ts'
import { headersOf } from './rule.ts'
import type { Delivery, Reach } from './schema.ts'
import { deliveriesOf, register, renewSecret, resend, setState, tryOut, webhookOf } from './store.ts'

const [kagoshima, hioki] = ['462012', '462161'] as const
const hour = 3_600_000
const trial: Reach = { toPrivate: false, toLoopback: true }

onBothEngines('Telling webhooks', engine => {
  let now = new Date('2026-11-22T03:00:00Z')
  const clock = { now: () => now }
  let receiver: ReceiverKit
  let administrator: Worker
  let neighbour: Worker

  before(async () => {
    receiver = await openReceiver()
    administrator = await worker(engine(), kagoshima, '見本一')
    neighbour = await worker(engine(), hioki, '見本二')
  })
  after(() => receiver?.close())
  beforeEach(async () => {
    await engine().pool.query(`delete from webhook_delivery`)
    await engine().pool.query(`update webhook set state = 'removed'`)
    receiver.arrived.length = 0
    receiver.behave(200)
  })

  const inCity = <T>(work: Parameters<typeof transact<T>>[2], whose = administrator) =>
    transact(engine(), whose, work)
  const hook = (changes: Partial<{ url: string; events: string[] }> = {}, whose = administrator) =>
    inCity(
      db =>
        register(
          db,
          { name: 'グループウェア（見本）', url: receiver.url, events: ['*'], ...changes },
          { ...whose, at: now },
        ),
      whose,
    )
  const act = (event = 'task.create', whose = administrator) =>
    inCity(
      db =>
        recordAct(
          db,
          {
            municipality: whose.municipality,
            event,
            thing: 'task:1',
            clause: '別表(2)-1',
            after: { title: '秘密' },
          },
          { person: whose.person, at: now, from: '192.0.2.7' },
        ),
      whose,
    )
  const tell = (patience = 2000) => tellWebhooks({ engine: engine(), clock, reach: trial, patience })
  const log = async (id: string): Promise<Delivery[]> =>
    (await inCity(db => deliveriesOf(db, id, { limit: 50, offset: 0 }))).rows
  const pass = (span: number) => {
    now = new Date(now.getTime() + span)
  }

  test('tells what was done since, once, signed, and nothing of a person', async () => {
    await act('task.finish')
    const { id, secret } = await hook()
    await act()
    assert.equal(await tell(), 1)
    assert.equal(await tell(), 0)
    const [told] = receiver.arrived
    const { type, timestamp, data } = JSON.parse(told!.body)
    assert.deepEqual([receiver.arrived.length, type, timestamp], [1, 'task.create', now.toISOString()])
    assert.deepEqual(Object.keys(data), ['municipality', 'seq', 'thing', 'clause'])
    assert.doesNotMatch(told!.body, new RegExp(`秘密|192\\.0\\.2|${administrator.person}`))
    const expected = headersOf(String(told!.headers['webhook-id']), told!.body, [secret], now)
    assert.equal(told!.headers['webhook-signature'], expected['webhook-signature'])
    const [delivery] = await log(id)
    assert.deepEqual(
      [delivery!.state, delivery!.seq, delivery!.attempts.length, delivery!.attempts[0]!.status],
      ['delivered', data.seq, 1, 200],
    )
    assert.equal(delivery!.attempts[0]!.excerpt, '受け取りの答え（見本）')
  })

  test('tells each webhook what it listens to, of its own city alone', async () => {
    await hook({ events: ['task.finish'] })
    await hook({ url: `${receiver.url}/all` })
    await hook({ url: `${receiver.url}/neighbour` }, neighbour)
    await act('task.create')
    await act('task.finish')
    await act('desk.read')
    await tell()
    assert.deepEqual(
      receiver.arrived.map(({ path, body }) => `${path} ${JSON.parse(body).type}`).toSorted(),
      ['/hook task.finish', '/hook/all task.create', '/hook/all task.finish'],
    )
  })

  test('tries again later, under the same identifier, and then goes on in order', async () => {
    const { id } = await hook()
    await act()
    await act('task.finish')
    receiver.behave(503)
    assert.equal(await tell(), 0)
    assert.equal(receiver.arrived.length, 1, 'the second waits for the next run')
    assert.equal((await inCity(db => webhookOf(db, id))).failingSince?.getTime(), now.getTime())
    receiver.behave(200)
    pass(60_000)
    assert.equal(await tell(), 2)
    const identifiers = receiver.arrived.map(({ headers }) => headers['webhook-id'])
    assert.deepEqual([identifiers.length, new Set(identifiers).size], [3, 2])
    assert.equal((await inCity(db => webhookOf(db, id))).failingSince, null)
    const first = (await log(id)).find(({ attempts }) => attempts.length === 2)
    assert.deepEqual(
      first?.attempts.map(({ number, status }) => [number, status]),
      [
        [2, 200],
        [1, 503],
      ],
    )
  })

  type Behaviour = Parameters<ReceiverKit['behave']>[0]
  const failures: [what: string, does: Behaviour, url: string | undefined, excerpt: RegExp][] = [
    ['is silent', 'silence', undefined, /のうちに答えがありませんでした。$/],
    ['refuses the line', 200, 'http://127.0.0.1:1/hook', /^接続を断られました。$/],
    ['cuts the line', answer => answer.destroy(), undefined, /./],
    ['has no address', 200, 'https://nowhere.invalid/', /^アドレスの名前が見つかりません。$/],
    ['is inside the network', 200, 'https://10.255.255.1/', /^このアドレスには送れません/],
  ]
  for (const [what, does, url, excerpt] of failures)
    test(`keeps in the log that a receiver ${what}`, async () => {
      const { id } = await hook(url ? { url } : {})
      receiver.behave(does)
      await act()
      assert.equal(await tell(300), 0)
      const [{ state, attempts } = assert.fail()] = await log(id)
      assert.deepEqual([state, attempts[0]!.status], ['waiting', null])
      assert.match(attempts[0]!.excerpt, excerpt)
    })

  test('follows no redirect, which could lead inside the network', async () => {
    const { id } = await hook()
    await act()
    receiver.behave(answer => answer.writeHead(302, { location: `${receiver.url}/inside` }).end())
    assert.equal(await tell(), 0)
    assert.deepEqual(
      receiver.arrived.map(({ path }) => path),
      ['/hook'],
    )
    assert.equal((await log(id))[0]!.attempts[0]!.status, 302)
  })

  test('keeps the beginning of a long answer and does not wait for the rest', async () => {
    const { id } = await hook()
    await act()
    receiver.behave(answer => {
      answer.writeHead(200).write('あ'.repeat(3000))
    })
    assert.equal(await tell(), 1)
    assert.equal((await log(id))[0]!.attempts[0]!.excerpt, 'あ'.repeat(500))
  })

  test('lets a slow receiver hold up no other', async () => {
    await hook({ url: 'http://127.0.0.1:1/slow' })
    await hook()
    await act()
    assert.equal(await tell(), 1)
    assert.equal(receiver.arrived.length, 1)
  })

  test('gives a notification up after a day, and sends it again when a person says so', async () => {
    const { id } = await hook()
    await act()
    receiver.behave(500)
    for (let tries = 0; tries < 30; tries++) {
      await tell()
      pass(hour)
    }
    const [given] = await log(id)
    assert.deepEqual([given!.state, given!.attempts.length], ['failed', 8])
    receiver.behave(200)
    assert.equal(await tell(), 0)
    await inCity(db => resend(db, id, given!.id, now))
    assert.equal(await tell(), 1)
    assert.deepEqual(
      (await log(id)).map(({ state, attempts }) => [state, attempts.length]),
      [['delivered', 9]],
    )
    assert.deepEqual([...new Set(receiver.arrived.map(({ headers }) => headers['webhook-id']))], [given!.id])
  })

  test('stops where nothing was taken for five days; started again, it loses nothing', async () => {
    const { id } = await hook()
    receiver.behave(500)
    for (let day = 0; day <= 5; day++) {
      await act()
      await tell()
      pass(24 * hour)
    }
    const stopped = await inCity(db => webhookOf(db, id))
    assert.equal(stopped.state, 'disabled')
    await act('task.finish')
    const before = receiver.arrived.length
    await tell()
    assert.equal(receiver.arrived.length, before, 'it is told no more')
    receiver.behave(200)
    await inCity(db => setState(db, stopped, 'active'))
    await tell()
    const types = receiver.arrived.slice(before).map(({ body }) => JSON.parse(body).type)
    assert.ok(types.includes('task.finish'), types.join())
  })

  test('stops at once where the receiver says that it is gone', async () => {
    const { id } = await hook()
    await act()
    receiver.behave(410)
    await tell()
    assert.equal((await inCity(db => webhookOf(db, id))).state, 'disabled')
  })

  test('makes one notification of a record, however many collect at once', async () => {
    const { id } = await hook()
    for (let n = 0; n < 10; n++) await act()
    await Promise.all(Array.from({ length: 5 }, () => collect(engine(), now)))
    const seqs = (await log(id)).map(({ seq }) => seq)
    assert.deepEqual([seqs.length, new Set(seqs).size], [10, 10])
  })

  test('gives a notification to one sender, and to another when that one has died', async () => {
    await hook()
    await act()
    await collect(engine(), now)
    const claims = await Promise.all([claim(engine(), now, []), claim(engine(), now, [])])
    assert.equal(claims.filter(Boolean).length, 1)
    assert.equal(await tell(), 0)
    pass(hour)
    assert.equal(await tell(), 1)
  })

  test('signs by both secrets for a day after a new one was made', async () => {
    const { id, secret } = await hook()
    const fresh = await inCity(db => renewSecret(db, id, now))
    const signatures = async () => {
      await inCity(db => tryOut(db, id, { municipality: kagoshima, at: now }))
      await tell()
      const { headers, body } = receiver.arrived.at(-1)!
      const by = (key: string) =>
        headersOf(String(headers['webhook-id']), body, [key], now)['webhook-signature']
      const given = String(headers['webhook-signature']).split(' ')
      return [fresh, secret].map(key => given.includes(by(key)))
    }
    assert.deepEqual(await signatures(), [true, true])
    pass(25 * hour)
    assert.deepEqual(await signatures(), [true, false])
  })

  test('lets no request read a secret, and no city renew that of another', async () => {
    const { id, secret } = await hook()
    await assert.rejects(
      inCity(db => sql`select secret from webhook`.execute(db)),
      { code: '42501' },
    )
    await inCity(db => renewSecret(db, id, now), neighbour)
    const { rows } = await engine().pool.query(`select secret from webhook where id = '${id}'`)
    assert.deepEqual(rows, [{ secret }])
    await assert.rejects(
      inCity(db => webhookOf(db, id), neighbour),
      { code: 'webhook.absent' },
    )
  })
})
