import assert from 'node:assert/strict'
import { Fault } from '#kernel'

/** Holds a refusal to those of a room, for `assert.rejects`: `refusedIn('agreement')('returned')`. */
export const refusedIn = (room: string) => (word: string) => (error: unknown) => {
  assert.equal(error instanceof Fault ? error.code : error, `${room}.${word}`)
  return true
}
