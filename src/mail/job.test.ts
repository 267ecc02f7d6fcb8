import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type Acting, type Engine, newId, transact } from '#kernel'
import { onBothEngines } from '../../test/kit/db.ts'
import { openSmtp, type SmtpKit } from '../../test/kit/smtp.ts'
import { letters, type MailSettings, type Posted, post } from './index.ts'
import { sendDue } from './job.ts'
import { claim, recover } from './outbox.ts'

const acting: Acting = { person: newId(), municipality: '462012' }
const start = Date.parse('2026-11-24T00:00:00Z')
const minute = 60_000

let smtp: SmtpKit
before(async () => {
  smtp = await openSmtp()
})
after(() => smtp.close())

onBothEngines('the outbox', engine => {
  let now = start
  const clock = { now: () => new Date(now) }
  const later = (minutes: number) => {
    now += minutes * minute
  }
  const run = (settings: MailSettings = smtp.settings) => sendDue(engine(), settings, clock)
  const posting = (...names: string[]) =>
    transact(engine(), acting, async db => {
      for (const name of names)
        await post(db, {
          to: `${name}@example.test`,
          subject: `見本の件名 ${name}`,
          text: `見本の本文です。\n${name}さん、髙﨑市𠮷野町のご案内です。`,
          key: name,
          at: new Date(now++),
        })
    })
  const outbox = () =>
    transact(engine(), acting, async db => (await letters(db, { states: [], page: 1, size: 50 })).rows)
  const only = async (): Promise<Posted> => (await outbox())[0]!
  const states = async () => (await outbox()).map(letter => letter.state).reverse()

  beforeEach(() => {
    now = start
    smtp.behave({})
    smtp.arrived.length = 0
  })
  afterEach(() => clear(engine()))

  test('sends a letter once, in UTF-8, under a Message-ID of its own', async () => {
    await posting('a')
    assert.equal(await run(), 1)
    assert.equal(await run(), 0)
    const [mail, ...more] = smtp.arrived
    assert.equal(more.length, 0)
    assert.equal(mail?.subject, '見本の件名 a')
    assert.equal(mail?.text?.trim(), '見本の本文です。\naさん、髙﨑市𠮷野町のご案内です。')
    const { id, state, answer } = await only()
    assert.equal(mail?.messageId, `<${id}@example.test>`)
    assert.equal(mail?.headers.get('auto-submitted'), 'auto-generated')
    assert.equal(state, 'sent')
    assert.match(answer!, /^250 /)
  })

  test('keeps everything while the server is down, and sends each letter once when it is back', async () => {
    await posting('a', 'b')
    const down = { ...smtp.settings, port: 1 }
    assert.equal(await run(down), 0)
    assert.deepEqual(await states(), ['waiting', 'waiting'])
    assert.equal(await run(down), 0)
    const [second, first] = await outbox()
    assert.deepEqual([first!.attempts, second!.attempts], [1, 1])
    assert.match(first!.answer!, /ECONNREFUSED/)
    assert.equal(await run(), 0, 'not before its time')
    later(2)
    assert.equal(await run(), 2)
    assert.deepEqual(
      smtp.arrived.map(mail => mail.subject),
      ['見本の件名 a', '見本の件名 b'],
    )
  })

  test('gives up what the server refuses for good, keeps its words, and goes on to the next', async () => {
    await posting('a')
    smtp.behave({ rcpt: 550 })
    await run()
    await posting('b')
    smtp.behave({})
    later(600)
    await run()
    assert.deepEqual(await states(), ['failed', 'sent'])
    assert.match((await outbox())[1]!.answer!, /^550 .*sample refusal 550/)
  })

  for (const step of ['rcpt', 'end'] as const)
    test(`tries again what is refused for now (${step}), and meanwhile sends the rest`, async () => {
      await posting('a', 'b')
      smtp.behave({ [step]: 451 })
      await run()
      assert.deepEqual(await states(), ['waiting', 'waiting'])
      smtp.behave({})
      smtp.arrived.length = 0
      later(2)
      assert.equal(await run(), 2)
      assert.equal(smtp.arrived.length, 2)
    })

  test('gives up what is refused for good after it was read', async () => {
    await posting('a')
    smtp.behave({ end: 554 })
    await run()
    assert.deepEqual(await states(), ['failed'])
  })

  describe('a line that breaks or stays silent', () => {
    for (const step of ['connect', 'rcpt'] as const)
      for (const does of ['cut', 'silence'] as const)
        test(`before the end of the letter (${step}, ${does}) leaves it to be sent once, later`, async () => {
          await posting('a')
          smtp.behave({ [step]: does })
          await run({ ...smtp.settings, wait: 200 })
          assert.deepEqual(await states(), ['waiting'])
          smtp.behave({})
          later(2)
          await run()
          assert.deepEqual(await states(), ['sent'])
          assert.equal(smtp.arrived.length, 1)
        })

    for (const does of ['cut', 'silence'] as const)
      test(`after the end of the letter (${does}) leaves the judgement to a person`, async () => {
        await posting('a')
        smtp.behave({ end: does })
        await run({ ...smtp.settings, wait: 4000 })
        assert.deepEqual(await states(), ['unclear'])
        smtp.behave({})
        later(60 * 24)
        await run()
        assert.equal(smtp.arrived.length, 1)
      })
  })

  test('a sender that was too slow does not finish a letter that another has taken over', async () => {
    await posting('a')
    smtp.behave({
      rcpt: async () => {
        smtp.behave({})
        later(21)
        await recover(engine(), new Date(now))
        assert.ok(await claim(engine(), new Date(now)))
      },
    })
    await run()
    assert.equal(smtp.arrived.length, 0)
    assert.deepEqual(await states(), ['sending'])
  })

  test('a sender that died before the end of a letter is followed by another', async () => {
    await posting('a')
    await claim(engine(), new Date(now))
    assert.equal(await run(), 0)
    later(21)
    assert.equal(await run(), 1)
    assert.equal(smtp.arrived.length, 1)
  })

  test('several senders at once send each letter once', async () => {
    const names = Array.from({ length: 24 }, (_, i) => `n${i}`)
    await posting(...names)
    const taken = await Promise.all([run(), run(), run(), run()])
    assert.equal(
      taken.reduce((sum, n) => sum + n),
      24,
    )
    assert.deepEqual(new Set(smtp.arrived.map(mail => mail.subject)).size, 24)
    assert.equal(smtp.arrived.length, 24)
  })

  test('gives up after seven days, and sends nothing stale when a server is set at last', async () => {
    await posting('a')
    later(7 * 24 * 60 + 1)
    await posting('b')
    assert.equal(await run(), 1)
    assert.deepEqual(await states(), ['failed', 'sent'])
    assert.match((await outbox())[1]!.answer!, /期限までに送れませんでした/)
  })

  test('never sends a password over a line without TLS', async () => {
    await posting('a')
    await run({ ...smtp.settings, auth: { user: 'sample', pass: 'secret' } })
    assert.deepEqual(await states(), ['waiting'])
    assert.deepEqual([smtp.passwords, smtp.arrived], [[], []])
  })
})

const clear = (engine: Engine) => sql`delete from letter`.execute(engine.kysely)
