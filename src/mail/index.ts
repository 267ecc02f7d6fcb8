/**
 * `mail`: the outbox in the database, and the way out by SMTP.
 *
 * @module
 */
export {}
