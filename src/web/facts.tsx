import type { Child } from 'hono/jsx'

/** A term and what holds for it; `change` leads to where it can be changed. */
export interface Fact {
  term: Child
  detail: Child
  change?: { href: string; of: string }
}

/** Terms on the left, what holds on the right; on pages that check before sending, 変える at the right. */
export const Facts = ({ of }: { of: readonly Fact[] }) => (
  <dl class="facts">
    {of.map(({ term, detail, change }) => (
      <div>
        <dt>{term}</dt>
        <dd>
          {change && (
            <a class="change" href={change.href} aria-label={`${change.of}を変える`}>
              変える
            </a>
          )}
          {detail}
        </dd>
      </div>
    ))}
  </dl>
)
