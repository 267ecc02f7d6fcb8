import { openServer, systemClock } from '#kernel'
import { sendDue } from '../../src/mail/job.ts'

/** A process that sends what is due, for tests that kill it: DATABASE_URL and SMTP_PORT say where. */
const engine = await openServer(process.env.DATABASE_URL!)
const from = 'musubi@example.test'
const port = Number(process.env.SMTP_PORT)
await sendDue(engine, { host: '127.0.0.1', port, secure: false, auth: null, from }, systemClock)
await engine.close()
