import type { Child } from 'hono/jsx'
import type { Side } from './city.ts'

/** Something that happened or follows; `side` gives a disc to the core city and a square to its partner. */
export interface Moment {
  when?: Child
  side?: Side
  what: Child
}

/** Moments in the order given; what has happened stands newest first. */
export const Timeline = ({ of }: { of: readonly Moment[] }) => (
  <ol class="timeline">
    {of.map(({ when, side, what }) => (
      <li class={side}>
        {when && <span class="time">{when}</span>}
        {what}
      </li>
    ))}
  </ol>
)
