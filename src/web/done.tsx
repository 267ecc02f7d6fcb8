import type { Child } from 'hono/jsx'
import { type Fact, Facts } from './facts.tsx'
import { type Moment, Timeline } from './timeline.tsx'

/** It is done: what happened, what follows by when, the receipt and how to undo it. */
export const Done = ({
  title,
  detail,
  next = [],
  receipt = [],
}: {
  title: Child
  detail?: Child
  next?: readonly Moment[]
  receipt?: readonly Fact[]
}) => (
  <>
    <div class="finished">
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="22" />
        <path d="m14 24 7 7 13-14" />
      </svg>
      <div>
        <h2>{title}</h2>
        {detail && <p>{detail}</p>}
      </div>
    </div>
    <div class="split even">
      {next.length > 0 && (
        <section>
          <h3>このあと</h3>
          <div class="below">
            <Timeline of={next} />
          </div>
        </section>
      )}
      {receipt.length > 0 && (
        <section>
          <h3>控え</h3>
          <div class="below">
            <Facts of={receipt} />
          </div>
        </section>
      )}
    </div>
  </>
)
