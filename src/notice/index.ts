/**
 * `notice`: what a person has to do, reminders and digests. Reads; owns no facts of others.
 *
 * @module
 */
export {}
