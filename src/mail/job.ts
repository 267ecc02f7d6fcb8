import type { Clock, Engine, Job } from '#kernel'
import { claim, expire, markHanding, recover, settle, sweep } from './outbox.ts'
import { fateAfter, nextTry, ofLetter } from './rule.ts'
import type { MailSettings } from './settings.ts'
import { send } from './smtp.ts'

/**
 * Sends the letters that are due, one after the other; several processes may do so at once. Stops at a failure that
 * would meet the next letter as well.
 *
 * @returns how many the server took
 * @source ADR 0013
 */
export async function sendDue(engine: Engine, settings: MailSettings, clock: Clock): Promise<number> {
  await recover(engine, clock.now())
  await expire(engine, clock.now())
  let taken = 0
  for (;;) {
    const letter = await claim(engine, clock.now())
    if (!letter) return taken
    const { answer, failure } = await send(settings, letter, () => markHanding(engine, letter, clock.now()))
    const now = clock.now()
    const state = failure ? fateAfter(failure) : 'sent'
    await settle(engine, letter, {
      state,
      answer,
      dueAt: state === 'waiting' ? nextTry(now, letter.attempts) : null,
      at: now,
    })
    if (state === 'sent') taken++
    if (failure && !ofLetter(failure)) return taken
  }
}

/** The job as the house runs it, every minute. Without a server the letters stay where they are. */
export const mailJob = (engine: Engine, settings: MailSettings | null, clock: Clock): Job => ({
  name: 'mail.send',
  when: '* * * * *',
  async run() {
    if (settings) await sendDue(engine, settings, clock)
    await sweep(engine, clock.now())
  },
})
