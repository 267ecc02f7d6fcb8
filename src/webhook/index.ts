/**
 * `webhook`: tells other systems what was done, signed and retried. Reads; owns no facts of others.
 *
 * @module
 */
export {}
