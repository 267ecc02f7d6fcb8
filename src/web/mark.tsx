import type { PropsWithChildren } from 'hono/jsx'
import type { Side } from './city.ts'

/** The tone of a state. It only repeats what the word says. */
export type Tone = 'ok' | 'warn' | 'bad' | 'ai' | 'line-only'

/** A word of state, at most 8 characters. Without a tone: over and done with. */
export const Tag = ({ tone, children }: PropsWithChildren<{ tone?: Tone }>) => (
  <span class={tone ? `tag ${tone}` : 'tag'}>{children}</span>
)

/** 見本: stands beside every invented item. */
export const Sample = () => <span class="sample">見本</span>

/** The name of a party with its two lines of cord. */
export const City = ({ side, children }: PropsWithChildren<{ side: Side }>) => (
  <span class={`city ${side}`}>{children}</span>
)
