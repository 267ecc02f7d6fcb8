import { Press } from './form.tsx'
import { doubtsOf, linesName } from './lines.ts'
import type { View } from './view.ts'

/** What waits for a decision, before everything else: doubts, and lines that found no place. */
export const Open = ({ view }: { view: View }) => {
  const { work } = view.intake
  const doubts = doubtsOf(work)
  if (doubts.length + work.unread.length === 0) return null
  return (
    <section class="undecided" aria-labelledby="open-title">
      <h2 id="open-title">確かめること（{doubts.length + work.unread.length}件）</h2>
      <ol class="nodes">
        {doubts.map(doubt => (
          <li class="node doubtful" id={`node-doubt-${doubt.at}`}>
            <div class="nh">
              <span class="id">確認</span>
              <b>{doubt.message}</b>
              <a class="ln" href={`#line-${doubt.lines[0]}`}>
                {linesName(doubt.lines)}
              </a>
            </div>
            <Press view={view} subject="doubt" at={doubt.at} op="settle" text="読み取りのとおりでよい" />
          </li>
        ))}
        {work.unread.map(({ lines, text }, at) => (
          <li class="node none" id={`node-unread-${at}`}>
            <div class="nh">
              <span class="id">未読</span>
              <b>どこにも使っていない行</b>
              <a class="ln" href={`#line-${lines[0]}`}>
                {linesName(lines)}
              </a>
            </div>
            <p class="clause words">{text.slice(0, 200)}</p>
            <div class="line">
              <Press view={view} subject="unread" at={at} op="cover" text="表紙・ページ番号などとして除く" />
              <Press view={view} subject="unread" at={at} op="article" text="新しい条にする" />
              <Press view={view} subject="unread" at={at} op="initiative" text="新しい取組にする" />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
