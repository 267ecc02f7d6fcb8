import { createHmac, randomBytes } from 'node:crypto'
import { everything } from './schema.ts'

/** Whether a webhook listens to an event. What was only looked at is told to those alone that name it. */
export const listensTo = (events: readonly string[], event: string): boolean =>
  events.some(wanted =>
    wanted === everything
      ? !event.endsWith('.read')
      : wanted.endsWith('.*')
        ? event.startsWith(wanted.slice(0, -1))
        : wanted === event,
  )

/** What is told of a record; it holds nothing of a person. */
export interface Told {
  event: string
  at: string
  municipality: string
  /** Number of the record; null for a test. */
  seq: number | null
  thing: string | null
  clause: string | null
}

/** The text that is signed and sent. @source Standard Webhooks 1.0 */
export const bodyOf = ({ event, at, municipality, seq, thing, clause }: Told): string =>
  JSON.stringify({ type: event, timestamp: at, data: { municipality, seq, thing, clause } })

const mark = 'whsec_'

/** A fresh secret of 256 bits. */
export const newWebhookSecret = (): string => `${mark}${randomBytes(32).toString('base64')}`

/**
 * The headers of an attempt. A receiver checks one of the signatures and that the time is near its own.
 *
 * @param secrets the secret, and the one before it while both are valid
 * @source Standard Webhooks 1.0
 */
export function headersOf(id: string, body: string, secrets: readonly string[], at: Date) {
  const seconds = Math.floor(at.getTime() / 1000)
  const signatures = secrets.map(secret => {
    const key = Buffer.from(secret.slice(mark.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
  })
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  }
}

const minute = 60_000
const hour = 60 * minute

/** What is waited after each attempt that failed; all of them together take most of a day. */
const waits = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour]

/** When to try again; null where it was tried often enough. */
export function nextTry(tries: number, now: Date): Date | null {
  const wait = waits[tries - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait)
}

/** How long an address may take nothing before it is told no more. */
const patience = 5 * 24 * hour

/** Whether an address is told no more after an attempt: it says that it is gone, or has taken nothing for five days. */
export const givesUp = (status: number | null, failingSince: Date, now: Date): boolean =>
  status === 410 || now.getTime() - failingSince.getTime() >= patience

/** Whether an answer says that the notification was taken. */
export const isTaken = (status: number | null): boolean => status !== null && status >= 200 && status < 300

/** How long the secret before signs as well. */
export const changeOver = 24 * hour

/** How long a sender may be silent. */
export const lease = 2 * minute
