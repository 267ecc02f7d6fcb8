import type { Child } from 'hono/jsx'
import { Clause } from './clause.tsx'

/** A link of the chain; `clause` marks words of the agreement, `stop` the place where a refusal ends. */
export interface Reason {
  what: string
  words: Child
  clause?: boolean
  stop?: boolean
}

/**
 * The way from an answer back to the words of the agreement: 協約 › 条 › 別表の言葉 › 読み取った役割 › この操作.
 * `chain` runs from the agreement down; a refusal ends in a red square and the next step open to the person.
 */
export const Why = ({
  question,
  answer,
  chain,
  open,
}: {
  question: Child
  answer: Child
  chain: readonly Reason[]
  open?: boolean
}) => (
  <details class="why" open={open}>
    <summary>{question}</summary>
    <p class="answer">{answer}</p>
    {chain.length > 0 && (
      <ol class="chain">
        {chain.map(({ what, words, clause, stop }) => (
          <li class={stop ? 'stop' : undefined}>
            <span class="what">{what}</span>
            {clause ? <Clause>{words}</Clause> : words}
          </li>
        ))}
      </ol>
    )}
  </details>
)
