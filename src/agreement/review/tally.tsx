import type { PropsWithChildren } from 'hono/jsx'
import type { Tally } from './lines.ts'

/** How many lines were read, wait for a look, or found no place; what can be done with all of it on the right. */
export const TallyLine = ({ counts, children }: PropsWithChildren<{ counts: Tally }>) => (
  <div class="tally">
    <p>
      <b>{counts.lines}</b>行中
    </p>
    <p class="ok">
      <b>{counts.read}</b>読み取れた
    </p>
    <p class={counts.doubts > 0 ? 'warn' : ''}>
      <b>{counts.doubts}</b>
      {counts.doubts > 0 ? <a href="#open-title">確かめたい</a> : '確かめたい'}
    </p>
    <p class={counts.unread > 0 ? 'bad' : ''}>
      <b>{counts.unread}</b>
      {counts.unread > 0 ? <a href="#open-title">読んでいない</a> : '読んでいない'}
    </p>
    <p class="grow" />
    {children}
  </div>
)
