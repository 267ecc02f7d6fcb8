import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addressProblem, mayReach } from './guard.ts'
import { givesUp, headersOf, isTaken, listensTo, newWebhookSecret, nextTry } from './rule.ts'

const nowhere = { toPrivate: false, toLoopback: false }
const network = { toPrivate: true, toLoopback: false }
const trial = { toPrivate: false, toLoopback: true }

describe('a webhook', () => {
  for (const [events, event, listens] of [
    [['*'], 'task.create', true],
    [['*'], 'person.read', false],
    [['person.read'], 'person.read', true],
    [['task.*'], 'task.create', true],
    [['task.*'], 'tasks.create', false],
    [['task.create'], 'task.finish', false],
    [['task.create', 'task.finish'], 'task.finish', true],
  ] as const)
    test(`that names ${events.join(', ')} is ${listens ? '' : 'not '}told of ${event}`, () => {
      assert.equal(listensTo(events, event), listens)
    })

  // The worked example of the Standard Webhooks libraries.
  test('is signed as the standard has it', () => {
    const headers = headersOf(
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      '{"test": 2432232314}',
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
      new Date(1_614_265_330_999),
    )
    assert.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
    assert.equal(headers['webhook-timestamp'], '1614265330')
  })

  test('is signed by the secret before as well while that is valid', () => {
    const secrets = [newWebhookSecret(), newWebhookSecret()]
    const both = headersOf('id', '{}', secrets, new Date(0))['webhook-signature'].split(' ')
    const each = secrets.map(secret => headersOf('id', '{}', [secret], new Date(0))['webhook-signature'])
    assert.deepEqual(both, each)
    assert.notEqual(each[0], each[1])
  })

  test('is tried eight times in less than a day, each time after a longer wait', () => {
    const begun = new Date('2026-11-22T03:00:00Z')
    let now = begun
    const waits: number[] = []
    for (let tries = 1; ; tries++) {
      const next = nextTry(tries, now)
      if (!next) break
      waits.push(next.getTime() - now.getTime())
      now = next
    }
    assert.equal(waits.length + 1, 8)
    assert.deepEqual(
      waits,
      waits.toSorted((a, b) => a - b),
    )
    const hours = (now.getTime() - begun.getTime()) / 3_600_000
    assert.ok(hours > 20 && hours < 24, `${hours}`)
  })

  for (const [status, days, stopped] of [
    [500, 0, false],
    [null, 4.99, false],
    [null, 5, true],
    [410, 0, true],
  ] as const)
    test(`that ${status ?? 'answers nothing'} after ${days} days is told ${stopped ? 'no more' : 'on'}`, () => {
      const now = new Date('2026-11-22T03:00:00Z')
      assert.equal(givesUp(status, new Date(now.getTime() - days * 86_400_000), now), stopped)
    })

  test('takes what it answers with 2xx, and nothing else', () => {
    assert.deepEqual([null, 199, 200, 204, 299, 302, 404, 410, 500].filter(isTaken), [200, 204, 299])
  })
})

describe('an address', () => {
  const cases: [address: string, reach: [stranger: boolean, network: boolean, trial: boolean]][] = [
    ['198.41.0.4', [true, true, true]],
    ['2001:500::1', [true, true, true]],
    ['10.1.2.3', [false, true, false]],
    ['172.16.0.1', [false, true, false]],
    ['172.32.0.1', [true, true, true]],
    ['192.168.1.1', [false, true, false]],
    ['100.64.0.1', [false, true, false]],
    ['fd00::1', [false, true, false]],
    ['127.0.0.1', [false, false, true]],
    ['127.9.9.9', [false, false, true]],
    ['::1', [false, false, true]],
    ['::ffff:127.0.0.1', [false, false, true]],
    ['::ffff:10.0.0.1', [false, true, false]],
    ['169.254.169.254', [false, false, false]],
    ['::ffff:169.254.169.254', [false, false, false]],
    ['::ffff:a9fe:a9fe', [false, false, false]],
    ['64:ff9b::a00:1', [false, false, false]],
    ['fe80::1', [false, false, false]],
    ['0.0.0.0', [false, false, false]],
    ['::', [false, false, false]],
    ['224.0.0.1', [false, false, false]],
    ['255.255.255.255', [false, false, false]],
    ['not an address', [false, false, false]],
  ]
  for (const [address, reach] of cases)
    test(`${address} is reached ${reach.map(yes => (yes ? 'yes' : 'no')).join(', ')}`, () => {
      assert.deepEqual(
        [nowhere, network, trial].map(each => mayReach(address, each)),
        reach,
      )
    })

  const entered: [url: string, reach: typeof nowhere, fits: boolean][] = [
    ['https://gw.example.lg.jp/hooks', nowhere, true],
    ['http://gw.example.lg.jp/hooks', nowhere, false],
    ['http://gw.example.lg.jp/hooks', network, false],
    ['https://user:pass@gw.example.lg.jp/', nowhere, false],
    ['https://10.1.2.3/', nowhere, false],
    ['https://10.1.2.3/', network, true],
    ['https://[fd00::1]/', network, true],
    ['https://0x7f000001/', nowhere, false],
    ['https://2130706433/', network, false],
    ['https://[::ffff:127.0.0.1]/', nowhere, false],
    ['https://localhost/', nowhere, false],
    ['https://localhost./', nowhere, false],
    ['http://localhost:4000/', trial, true],
    ['http://127.0.0.1:4000/', trial, true],
    ['http://10.1.2.3/', trial, false],
    ['ftp://gw.example.lg.jp/', nowhere, false],
    ['javascript:alert(1)', nowhere, false],
  ]
  for (const [url, reach, fits] of entered)
    test(`${url} is ${fits ? 'taken' : 'refused with a sentence'}${reach === network ? ' on LGWAN' : reach === trial ? ' on trial' : ''}`, () => {
      const problem = addressProblem(url, reach)
      if (fits) assert.equal(problem, undefined)
      else assert.match(problem ?? '', /。$/)
    })
})
