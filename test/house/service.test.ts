import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { Writable } from 'node:stream'
import { after, before, describe, test } from 'node:test'
import { Hono } from 'hono'
import { addressBehind, sourceOf } from '../../src/house/service/address.ts'
import { limited } from '../../src/house/service/limit.ts'
import { type Listener, listen } from '../../src/house/service/listen.ts'
import { openLog } from '../../src/house/service/log.ts'
import { type Observed, observe } from '../../src/house/service/observe.ts'

describe('where a request came from', () => {
  const [proxy, inner] = ['10.0.0.2', '10.0.0.3']
  const table: [what: string, peer: string, forwarded: string | undefined, from: string][] = [
    ['is the other end of the socket', '192.0.2.7', undefined, '192.0.2.7'],
    ['is not what a stranger claims', '192.0.2.7', '198.51.100.1', '192.0.2.7'],
    ['is what our proxy saw', proxy, '198.51.100.1', '198.51.100.1'],
    ['is not what somebody told our proxy', proxy, '203.0.113.9, 198.51.100.1', '198.51.100.1'],
    ['is seen through two proxies of ours', proxy, '198.51.100.1, 10.0.0.3', '198.51.100.1'],
    ['is the proxy where it says nothing', proxy, undefined, proxy],
    ['is the proxy where what it says is no address', proxy, 'unknown', proxy],
    ['is told as IPv4 where the socket is of both kinds', '::ffff:10.0.0.2', '198.51.100.1', '198.51.100.1'],
  ]
  for (const [what, peer, forwarded, from] of table)
    test(what, () => assert.equal(addressBehind(peer, forwarded, [proxy, inner]), from))

  test('counts together all addresses of one household in IPv6', () => {
    const of = sourceOf('2001:db8:0:1::a')
    assert.equal(sourceOf('2001:0db8:0000:0001:ffff:ffff:ffff:ffff'), of)
    assert.notEqual(sourceOf('2001:db8:0:2::a'), of)
    assert.equal(sourceOf('192.0.2.7'), '192.0.2.7')
  })
})

describe('a source that asks too often', () => {
  const app = new Hono()
  app.use(observe(['10.0.0.2'], () => {}))
  app.use(limited(3, async (c, seconds) => c.text(`wait ${seconds}`, 429)))
  app.get('/', c => c.text('here'))
  const ask = (remoteAddress: string, headers = {}) =>
    app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })

  test('is told when to come again, and others are not held up', async () => {
    const statuses = []
    for (let n = 0; n < 4; n += 1) statuses.push((await ask('192.0.2.7')).status)
    assert.deepEqual(statuses, [200, 200, 200, 429])
    const refused = await ask('192.0.2.7')
    const seconds = Number(refused.headers.get('retry-after'))
    assert.ok(seconds >= 1 && seconds <= 60, `${seconds}`)
    assert.equal(await refused.text(), `wait ${seconds}`)
    assert.ok(refused.headers.get('x-request-id'))
    assert.equal((await ask('192.0.2.8')).status, 200)
  })

  test('is told apart from others behind the same proxy', async () => {
    const behind = (address: string) => ask('10.0.0.2', { 'x-forwarded-for': address })
    for (let n = 0; n < 3; n += 1) await behind('198.51.100.1')
    assert.equal((await behind('198.51.100.1')).status, 429)
    assert.equal((await behind('198.51.100.2')).status, 200)
  })

  test('is not counted where it is the machine itself', async () => {
    for (let n = 0; n < 5; n += 1) assert.equal((await ask('127.0.0.1')).status, 200)
  })
})

describe('the identifier of a request', () => {
  const seen: Observed[] = []
  const app = new Hono()
  app.use(observe(['10.0.0.2'], request => seen.push(request)))
  app.get('/things/:id', c => c.text('here'))
  const ask = (remoteAddress: string, id: string) =>
    app.request(
      '/things/7?q=a',
      { headers: { 'x-request-id': id } },
      { incoming: { socket: { remoteAddress } } },
    )

  test('is kept where a proxy of ours gave it, and made anew otherwise', async () => {
    const given = 'a1b2c3d4-0001'
    assert.equal((await ask('10.0.0.2', given)).headers.get('x-request-id'), given)
    assert.notEqual((await ask('192.0.2.7', given)).headers.get('x-request-id'), given)
    assert.notEqual((await ask('10.0.0.2', '"><b>forged</b>')).headers.get('x-request-id'), '"><b>forged</b>')
    assert.deepEqual(
      seen.map(({ route }) => route),
      Array(3).fill('/things/:id'),
    )
  })
})

describe('a client that is slower than patience allows', () => {
  let listener: Listener
  const app = new Hono()
  app.post('/', async c => c.text(await c.req.text()))
  before(async () => {
    const patience = { headers: 100, request: 300, silence: 5000, pause: 1000, connections: 10 }
    listener = await listen(app, { host: '127.0.0.1', port: 0 }, patience)
  })
  after(() => listener.drain(0))

  /** Sends the beginning of a request and then a byte now and then, until the other end closes. */
  async function trickle(beginning: string): Promise<string> {
    const socket = connect(listener.port, '127.0.0.1')
    let answer = ''
    socket.on('data', data => {
      answer += data
    })
    socket.on('error', () => {})
    socket.write(beginning)
    const drip = setInterval(() => socket.writable && socket.write('a'), 20)
    await once(socket, 'close')
    clearInterval(drip)
    return answer
  }

  test('is let go while it dawdles over its headers', async () => {
    assert.match(await trickle('POST / HTTP/1.1\r\nhost: musubi\r\nx-slow: '), /^HTTP\/1\.1 408 /)
  })

  test('is let go while it dawdles over its body', async () => {
    const answer = await trickle('POST / HTTP/1.1\r\nhost: musubi\r\ncontent-length: 100000\r\n\r\n')
    assert.match(answer, /^HTTP\/1\.1 408 |^$/)
  })

  test('is refused headers that are longer than any of ours', async () => {
    const answer = await trickle(`POST / HTTP/1.1\r\nhost: musubi\r\nx-long: ${'a'.repeat(20_000)}`)
    assert.match(answer, /^HTTP\/1\.1 431 /)
  })
})

describe('the log', () => {
  test('tells of an error its kind, code and place, and nothing that a person typed', () => {
    const lines: string[] = []
    const to = new Writable({
      write(line, _, done) {
        lines.push(String(line))
        done()
      },
    })
    const error = Object.assign(
      new Error('duplicate key: Key (name)=(見本 太郎) invalid input "mihon@example.jp" 見本太郎'),
      { code: '23505', constraint: 'person_once', detail: 'Key (name)=(見本 太郎) already exists.' },
    )
    openLog('warn', to).error(
      { err: new Error('見本の処理', { cause: error }) },
      'incident 2026-11-22-abcdef',
    )
    const told = JSON.parse(lines[0]!)
    assert.equal(told.err.cause.code, '23505')
    assert.equal(told.err.cause.constraint, 'person_once')
    assert.match(told.err.at[0], /service\.test/)
    assert.doesNotMatch(lines[0]!, /見本|mihon|太郎/)
  })
})
