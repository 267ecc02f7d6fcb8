/**
 * The floors of the house, lowest first. A room is a folder directly under `src/`; it may import only from
 * lower floors, and only through the other room's `index.ts`. Rooms on one floor do not see each other.
 * Read by `test/house/floors.test.ts` and by the generator of `docs/house.svg`.
 *
 * @source ADR 0001
 */
export const levels = [
  ['kernel'],
  ['text'],
  ['mail', 'paper', 'web'],
  ['municipality'],
  ['account', 'reading'],
  ['agreement'],
  ['initiative'],
  [],
  [],
  [],
  [],
  ['notice', 'portal', 'search', 'webhook'],
  ['house'],
] as const satisfies readonly (readonly string[])[]

/** Name of a room. */
export type Room = (typeof levels)[number][number]
