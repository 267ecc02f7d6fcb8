import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Failure } from './rule.ts'
import type { MailSettings } from './settings.ts'

/** A letter as it is written onto the wire. */
export interface Outgoing {
  id: string
  to: string
  subject: string
  text: string
  postedAt: Date
}

/** How an attempt ended: with the server's answer, or with what went wrong and its words. */
export type Outcome = { answer: string; failure: Failure | null }

const minute = 60_000

/**
 * Sends one letter over a connection of its own.
 *
 * @param beforeEnd awaited when the whole letter is on its way but for its end, without which no server takes it;
 *   where it throws, the connection is cut and the letter has not been handed over
 */
export async function send(
  settings: MailSettings,
  letter: Outgoing,
  beforeEnd: () => Promise<void>,
): Promise<Outcome> {
  const mail = new MailComposer({
    from: settings.from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    date: letter.postedAt,
    messageId: `<${letter.id}@${settings.from.replace(/^.*@|>$/g, '')}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }).compile()
  const bytes = await mail.build()
  const { from, to } = mail.getEnvelope()
  let handed = false
  async function* body() {
    yield bytes
    await beforeEnd()
    handed = true
  }
  const connection = connectionTo(settings)
  // The client reports a failure through the command under way or, where none is, as an event.
  const broken = new Promise<never>((_, reject) => connection.once('error', reject))
  try {
    const conversation = converse(
      connection,
      settings,
      { from: from || '', to: [...to] },
      Readable.from(body()),
    )
    return { answer: await Promise.race([conversation, broken]), failure: null }
  } catch (error) {
    return failed(error, handed)
  } finally {
    connection.close()
  }
}

function connectionTo({ host, port, secure, auth, wait }: MailSettings): SMTPConnection {
  return new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: auth !== null && !secure,
    opportunisticTLS: auth === null,
    connectionTimeout: wait ?? 2 * minute,
    greetingTimeout: wait ?? 5 * minute,
    socketTimeout: wait ?? 10 * minute,
    dnsTimeout: wait ?? minute,
  })
}

async function converse(
  connection: SMTPConnection,
  { auth }: MailSettings,
  envelope: SMTPConnection.Envelope,
  body: Readable,
): Promise<string> {
  await done(callback => connection.connect(callback))
  if (auth) await done(callback => connection.login({ credentials: auth }, callback))
  const { response } = await new Promise<SMTPConnection.SentMessageInfo>((resolve, reject) =>
    connection.send(envelope, body, (error, info) => (error ? reject(error) : resolve(info))),
  )
  return response
}

const done = (start: (callback: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => start(error => (error ? reject(error) : resolve())))

function failed(error: unknown, handed: boolean): Outcome {
  const { code, command, responseCode, response, message } = error as SMTPConnection.SMTPError
  const failure = { code, command, status: responseCode, handed }
  return { answer: response || `${message}${code ? `（${code}）` : ''}`, failure }
}
