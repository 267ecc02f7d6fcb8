import type { Child } from 'hono/jsx'

/**
 * The head of a page: what it is part of, what it wants (h1), at most one sentence, actions on the right.
 */
export const Title = ({
  of,
  text,
  lead,
  actions,
}: {
  of?: Child
  text: Child
  lead?: Child
  actions?: Child
}) => (
  <div class={actions ? 'title line between end' : 'title'}>
    <div>
      <h1>
        {of && <span class="of">{of}</span>}
        {text}
      </h1>
      {lead && <p>{lead}</p>}
    </div>
    {actions && <div class="acts-right">{actions}</div>}
  </div>
)
