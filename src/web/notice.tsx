import type { Child, PropsWithChildren } from 'hono/jsx'

/**
 * A message with a coloured edge; the title says it all. `level` is the heading's rank on the page (3 unless
 * told).
 */
export const Notice = ({
  tone,
  title,
  level = 3,
  children,
}: PropsWithChildren<{ tone?: 'ok' | 'warn' | 'bad'; title: Child; level?: 2 | 3 }>) => (
  <div class={tone ? `notice ${tone}` : 'notice'}>
    {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
    {children}
  </div>
)
