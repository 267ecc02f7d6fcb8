import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ssoFrom } from './sso.ts'

const whole = {
  MUSUBI_OIDC_DISCOVERY: 'https://login.example.lg.jp/.well-known/openid-configuration',
  MUSUBI_OIDC_CLIENT_ID: 'musubi',
  MUSUBI_OIDC_CLIENT_SECRET: 'a secret of the tests',
}

describe('the provider of the city', () => {
  test('is none unless it is set', () => {
    assert.equal(ssoFrom({}), undefined)
  })

  test('is known by three settings, and has a name and a claim of its own', () => {
    const { name, claim, domain } = ssoFrom(whole)!
    assert.deepEqual([name, claim, domain], ['庁内の認証基盤', 'preferred_username', undefined])
    const other = ssoFrom({ ...whole, MUSUBI_OIDC_CLAIM: 'email', MUSUBI_OIDC_DOMAIN: 'city.example.lg.jp' })!
    assert.deepEqual([other.claim, other.domain], ['email', 'city.example.lg.jp'])
  })

  for (const missing of Object.keys(whole))
    test(`stops the start where ${missing} is missing`, () => {
      assert.throws(() => ssoFrom({ ...whole, [missing]: '' }), /3つを指定してください/)
    })

  for (const [address, right] of [
    ['http://login.example.lg.jp/.well-known/openid-configuration', false],
    ['login.example.lg.jp', false],
    ['http://localhost:4000/.well-known/openid-configuration', true],
  ] as const)
    test(`${right ? 'takes' : 'refuses'} ${address}`, () => {
      const reading = () => ssoFrom({ ...whole, MUSUBI_OIDC_DISCOVERY: address })
      if (right) assert.equal(reading()?.discovery, address)
      else assert.throws(reading, /https:\/\/…/)
    })
})
