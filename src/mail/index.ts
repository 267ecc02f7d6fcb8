/**
 * `mail`: the outbox in the database, and the way out by SMTP.
 *
 * @module
 */
export { mailJob } from './job.ts'
export { type Decision, decidable, type Letter, type LetterState, letterStates } from './schema.ts'
export { type MailSettings, mailSettings } from './settings.ts'
export { decide, letterOf, letters, type Posted, post } from './store.ts'
