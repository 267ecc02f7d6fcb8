import type { Child } from 'hono/jsx'
import type { LineState, MarkedLine } from './lines.ts'

/** Lines shown at once; a text of 1 MB would otherwise be a page of 50 MB. */
export const linesPerPage = 1500

const classes: Readonly<Record<LineState, string>> = {
  blank: '',
  used: 'on',
  furniture: 'on furniture',
  doubtful: 'on doubt',
  unread: 'unread',
}

/** The source on the left, every line with what was made of it. `hrefAt` leads to another stretch of it. */
export const Source = (props: {
  lines: readonly MarkedLine[]
  from: number
  hrefAt: (line: number) => string
}) => {
  const end = Math.min(props.lines.length, props.from - 1 + linesPerPage)
  return (
    <section class="src" aria-labelledby="source-title">
      <h2 id="source-title">もとの文</h2>
      <p class="small jump">
        <a href="#found-title">読み取ったことへ進む</a>
      </p>
      <ol class="lines" tabindex={0} aria-label="もとの文。行ごと">
        {props.from > 1 && (
          <Skipped text="前の行を開く" href={props.hrefAt(Math.max(1, props.from - linesPerPage))} />
        )}
        {props.lines.slice(props.from - 1, end).map(line => (
          <Line {...line} />
        ))}
        {end < props.lines.length && (
          <Skipped text={`${end + 1}–${props.lines.length}行を開く`} href={props.hrefAt(end + 1)} />
        )}
      </ol>
    </section>
  )
}

const Line = ({ number, text, state, node, decision }: MarkedLine) => (
  <li id={`line-${number}`} value={number} class={classes[state]}>
    {node && state !== 'blank' ? (
      <a
        class="n"
        tabindex={-1}
        href={`#${node.id}`}
        aria-label={`${number}行は「${node.name}」になりました`}
      >
        {number}
      </a>
    ) : (
      <span class="n">{number}</span>
    )}
    <span class="tx">{cells(text)}</span>
    {decision && state !== 'blank' ? (
      <a
        class={state === 'unread' ? 'to none' : 'to look'}
        href={`#${decision}`}
        aria-label={`${number}行を決める`}
      >
        {state === 'unread' ? '未読' : '確認'}
      </a>
    ) : (
      node?.first && (
        <a class="to" href={`#${node.id}`} aria-label={`読み取った「${node.name}」へ`}>
          {node.mark}
        </a>
      )
    )}
  </li>
)

/** Cells of a table row stand below each other. */
function cells(text: string): Child {
  if (!text.includes('\t')) return text || '\u200b'
  return text.split('\t').map(cell => <span class="cell">{cell.replaceAll('\u2028', '／') || '\u200b'}</span>)
}

const Skipped = ({ text, href }: { text: string; href: string }) => (
  <li class="skipl">
    <span class="n">…</span>
    <span class="tx">
      <a href={href}>{text}</a>
    </span>
  </li>
)
