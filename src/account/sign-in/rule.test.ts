import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deviceKnownTo, knownDevice, limitsOf, networkOf, provedAt, usernameIn, waitingTime } from './rule.ts'

const secret = 'a secret of the tests, long enough to sign'

describe('the limits of an attempt', () => {
  const keys = (device?: string) =>
    limitsOf({ username: ' Kagoshima-Viewer ', source: '203.0.113.9', device }).map(limit => limit.key)

  test('hold a stranger by address, by account from that address, and by account', () => {
    assert.deepEqual(keys(), [
      'source 203.0.113.9',
      'account kagoshima-viewer 203.0.113.9',
      'account kagoshima-viewer',
    ])
  })

  test('hold a known device by nothing that a stranger can use up', () => {
    assert.deepEqual(keys('d1'), ['device d1 kagoshima-viewer'])
  })
})

describe('the network of an address', () => {
  const cases: [string, string][] = [
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0db8:0000:0000::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ]
  for (const [address, network] of cases)
    test(`${address} is ${network}`, () => assert.equal(networkOf(address), network))
})

describe('a known device', () => {
  const cookie = knownDevice(undefined, 'hanako', secret, 'a-device-of-the-tests')

  test('is known to the account that signed in on it, however its name is written', () => {
    assert.equal(deviceKnownTo(cookie, 'Hanako ', secret), 'a-device-of-the-tests')
  })

  test('is unknown to another account, with another secret, and where only its name is given', () => {
    assert.equal(deviceKnownTo(cookie, 'taro', secret), undefined)
    assert.equal(deviceKnownTo(cookie, 'hanako', 'another secret'), undefined)
    assert.equal(deviceKnownTo('a-device-of-the-tests', 'hanako', secret), undefined)
    assert.equal(deviceKnownTo(undefined, 'hanako', secret), undefined)
    assert.equal(deviceKnownTo(cookie.replace('a-device', 'b-device'), 'hanako', secret), undefined)
  })

  test('keeps its name when a second account signs in, and forgets the ninth', () => {
    let many = cookie
    for (const n of [2, 3, 4, 5, 6, 7, 8, 9])
      many = knownDevice(many, `person${n}`, secret, 'unused-unused-unused')
    assert.equal(deviceKnownTo(many, 'person9', secret), 'a-device-of-the-tests')
    assert.equal(deviceKnownTo(many, 'person2', secret), 'a-device-of-the-tests')
    assert.equal(deviceKnownTo(many, 'hanako', secret), undefined)
  })

  test('is a new one where the cookie is nothing we wrote', () => {
    assert.match(knownDevice('<b>.x', 'hanako', secret, 'a-fresh-device-name'), /^a-fresh-device-name\./)
  })
})

describe('the time to wait', () => {
  const cases: [number, string][] = [
    [1, '1分'],
    [60, '1分'],
    [61, '2分'],
    [3540, '59分'],
    [3600, '1時間'],
    [3601, '2時間'],
  ]
  for (const [seconds, words] of cases)
    test(`${seconds} s is ${words}`, () => assert.equal(waitingTime(seconds), words))
})

describe('the user name that the provider tells', () => {
  const cases: [unknown, string | undefined, string | undefined][] = [
    ['hanako', undefined, 'hanako'],
    [' Hanako ', undefined, 'hanako'],
    ['Hanako@city.example.jp', 'city.example.jp', 'hanako'],
    ['hanako@City.example.JP', 'city.example.jp', 'hanako'],
    ['hanako@city.example.jp', undefined, undefined],
    ['hanako@other.example.jp', 'city.example.jp', undefined],
    ['hanako@x@city.example.jp', 'city.example.jp', undefined],
    ['@city.example.jp', 'city.example.jp', undefined],
    ['', undefined, undefined],
    [42, undefined, undefined],
    [undefined, undefined, undefined],
  ]
  for (const [value, domain, name] of cases)
    test(`${value} under ${domain ?? 'no domain'} is ${name ?? 'nobody'}`, () =>
      assert.equal(usernameIn({ preferred_username: value }, 'preferred_username', domain), name))

  test('comes with the time of its proof, or without', () => {
    assert.equal(provedAt({ auth_time: 1795312800 })?.toISOString(), '2026-11-22T02:00:00.000Z')
    assert.equal(provedAt({ auth_time: undefined }), undefined)
  })
})
