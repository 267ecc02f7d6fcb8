import type { Child, PropsWithChildren } from 'hono/jsx'
import { LinkButton } from './button.tsx'
import { Apart } from './knot.tsx'
import type { Way } from './way.tsx'

/** Nothing here yet: what will stand here (title), why it helps (children), one button. */
export const Empty = ({ title, action, children }: PropsWithChildren<{ title: Child; action?: Way }>) => (
  <section class="empty">
    <Apart />
    <h2>{title}</h2>
    {children}
    {action && (
      <div class="actions">
        <LinkButton href={action.href}>{action.text}</LinkButton>
      </div>
    )}
  </section>
)

/** No hits: names the condition that can be dropped; each of `drop` leads to the list without it. */
export const NoHits = ({
  title,
  drop,
  children,
}: PropsWithChildren<{ title: Child; drop: readonly Way[] }>) => (
  <section class="empty">
    <h2>{title}</h2>
    {children}
    <div class="actions">
      {drop.map(({ href, text }) => (
        <LinkButton weight="second" small href={href}>
          {text}
        </LinkButton>
      ))}
    </div>
  </section>
)
