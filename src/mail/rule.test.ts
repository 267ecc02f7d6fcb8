import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mailSettings } from './index.ts'
import { fateAfter, nextTry } from './rule.ts'

describe('what becomes of a letter after a failure', () => {
  const rows = [
    ['an address refused for good', 'EENVELOPE', 'RCPT TO', 550, false, 'failed'],
    ['an address refused for now', 'EENVELOPE', 'RCPT TO', 451, false, 'waiting'],
    ['a sender refused for good', 'EENVELOPE', 'MAIL FROM', 553, false, 'failed'],
    ['an address that cannot be written in SMTP', 'EENVELOPE', 'API', undefined, false, 'failed'],
    ['a letter refused for good after it was read', 'EMESSAGE', 'DATA', 554, true, 'failed'],
    ['a letter refused for now after it was read', 'EMESSAGE', 'DATA', 452, true, 'waiting'],
    ['a wrong password', 'EAUTH', 'AUTH PLAIN', 535, false, 'waiting'],
    ['no service at the greeting', 'EPROTOCOL', 'CONN', 554, false, 'waiting'],
    ['a server about to close', 'EENVELOPE', 'MAIL FROM', 421, false, 'waiting'],
    ['nobody there', 'ESOCKET', 'CONN', undefined, false, 'waiting'],
    ['silence before the end', 'ETIMEDOUT', 'CONN', undefined, false, 'waiting'],
    ['silence after the end', 'ETIMEDOUT', 'CONN', undefined, true, 'unclear'],
    ['a broken line after the end', 'ECONNECTION', 'CONN', undefined, true, 'unclear'],
  ] as const
  for (const [what, code, command, status, handed, fate] of rows)
    test(`${what}: ${fate}`, () => assert.equal(fateAfter({ code, command, status, handed }), fate))

  test('is tried after 1, 5, 15, 60 and then every 240 minutes', () => {
    const now = new Date('2026-11-24T00:00:00Z')
    const minutes = [1, 2, 3, 4, 5, 6].map(n => (nextTry(now, n).getTime() - now.getTime()) / 60_000)
    assert.deepEqual(minutes, [1, 5, 15, 60, 240, 240])
  })
})

describe('the settings of mail', () => {
  const from = '結び <musubi@city.example>'

  test('name the server, its port and the password, whose signs are percent-encoded', () => {
    assert.deepEqual(mailSettings('smtp://m%40city:p%3Aw@relay.example:2525', from), {
      host: 'relay.example',
      port: 2525,
      secure: false,
      auth: { user: 'm@city', pass: 'p:w' },
      from,
    })
  })

  for (const [url, port] of [
    ['smtp://relay.example', 25],
    ['smtp://user:pw@relay.example', 587],
    ['smtps://user:pw@relay.example', 465],
  ] as const)
    test(`take port ${port} for ${url}`, () => assert.equal(mailSettings(url, from)?.port, port))

  test('may be left out', () => assert.equal(mailSettings(undefined, undefined), null))

  for (const [url, sender, sentence] of [
    ['http://relay.example', from, /MUSUBI_SMTP/],
    ['relay.example', from, /MUSUBI_SMTP/],
    ['smtp://relay.example', undefined, /MUSUBI_MAIL_FROM/],
    ['smtp://relay.example', 'a@b\nBcc: c@d', /MUSUBI_MAIL_FROM/],
  ] as const)
    test(`are refused with a sentence: ${url} from ${JSON.stringify(sender)}`, () =>
      assert.throws(() => mailSettings(url, sender), sentence))
})
