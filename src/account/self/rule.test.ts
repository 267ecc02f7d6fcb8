import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { totp } from '../../../test/kit/totp.ts'
import { deviceWords, grouped, keyIn } from './rule.ts'

describe('what a browser says of itself', () => {
  const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'
  const cases: [string | null, string][] = [
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/130.0.0.0`, 'Windows の Edge'],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome}`, 'Windows の Chrome'],
    [`Mozilla/5.0 (Linux; Android 14; Pixel 8) ${chrome}`, 'Android の Chrome'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Linux の Firefox'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'iPhone の Safari',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
      'Mac の Safari',
    ],
    ['curl/8.5.0', '端末の種類は不明'],
    [null, '端末の種類は不明'],
  ]
  for (const [agent, words] of cases)
    test(`${agent?.slice(0, 60)} is ${words}`, () => assert.equal(deviceWords(agent), words))
})

describe('the key for an authenticator app', () => {
  test('is taken from its address, and from nothing else', () => {
    const uri = (secret: string) =>
      `otpauth://totp/${encodeURIComponent('結び')}:hanako?secret=${secret}&issuer=x`
    assert.equal(keyIn(uri('GEZDGNBVGY3TQOJQ')), 'GEZDGNBVGY3TQOJQ')
    assert.equal(keyIn(uri('"><script>')), undefined)
    assert.equal(keyIn('https://example.jp/?secret=GEZDGNBVGY3TQOJQ'), undefined)
    assert.equal(keyIn(''), undefined)
  })

  test('is shown in groups of four', () => {
    assert.equal(grouped('GEZDGNBVGY3TQOJQG'), 'GEZD GNBV GY3T QOJQ G')
  })

  // RFC 6238, appendix B: the key 12345678901234567890, last six of the eight digits.
  for (const [second, digits] of [
    [59, '287082'],
    [1111111109, '081804'],
    [2000000000, '279037'],
  ] as const)
    test(`gives ${digits} at second ${second}`, () => {
      assert.equal(totp('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', second * 1000), digits)
    })
})
