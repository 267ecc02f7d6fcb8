import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, before, describe, test } from 'node:test'
import { type Engine, migrate, newId, openServer, transact } from '#kernel'
import { serverMissing } from '../../test/kit/db.ts'
import { startServer } from '../../test/kit/postgres.ts'
import { type Behaviour, openSmtp, type SmtpKit } from '../../test/kit/smtp.ts'
import { letters, post } from './index.ts'
import { sendDue } from './job.ts'

const root = new URL('../../', import.meta.url).pathname
const missing = process.env.CI === 'true' ? undefined : serverMissing()
const hour = 3_600_000

describe('a sender that is killed', { skip: missing }, () => {
  let url: string
  let engine: Engine
  let smtp: SmtpKit
  before(async () => {
    url = await startServer()
    engine = await openServer(url)
    await migrate(engine, `${root}db/migrations`)
    smtp = await openSmtp()
  })
  after(async () => {
    await smtp.close()
    await engine.close()
  })

  /** Posts a letter, kills its sender when the server is at a step, and lets another go on an hour later. */
  async function killedAt(step: keyof Behaviour) {
    const acting = { person: newId(), municipality: '462012' }
    await transact(engine, acting, db =>
      post(db, { to: 'sample@example.test', subject: step, text: '見本', key: step }),
    )
    smtp.behave({ [step]: 'silence' })
    const reached = smtp.reached(step)
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/kit/mail-sender.ts'], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: url, SMTP_PORT: String(smtp.settings.port) },
      stdio: 'ignore',
    })
    await reached
    child.kill('SIGKILL')
    await once(child, 'exit')
    smtp.behave({})
    const clock = { now: () => new Date(Date.now() + hour) }
    await sendDue(engine, smtp.settings, clock)
    await sendDue(engine, smtp.settings, clock)
    const { rows } = await transact(engine, acting, db => letters(db, { states: [], page: 1, size: 10 }))
    return {
      state: rows.find(letter => letter.subject === step)?.state,
      arrived: smtp.arrived.filter(mail => mail.subject === step).length,
    }
  }

  test('before the end of the letter is followed by another, and the letter arrives once', async () => {
    assert.deepEqual(await killedAt('rcpt'), { state: 'sent', arrived: 1 })
  })

  test('after the end of the letter leaves the judgement to a person, and the letter is not sent again', async () => {
    assert.deepEqual(await killedAt('end'), { state: 'unclear', arrived: 1 })
  })
})
