/**
 * `mail`: the outbox in the database, and the way out by SMTP.
 *
 * @module
 */
export { type Letter, type LetterState, letterStates } from './schema.ts'
export { post } from './store.ts'
