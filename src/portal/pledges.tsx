import type { Child } from 'hono/jsx'
import type { Place, Star, StarRow } from '#agreement'
import type { RoleKind } from '#reading'
import { City, type Fact, Facts } from '#web'
import { type Pledge, pledgesOf } from './rule.ts'

type HrefOf = (place: Place) => string

/** What each party has promised, in sentences counted from its roles; up to two initiatives are called by name. */
export const Pledges = ({ star, hrefOf }: { star: Star; hrefOf: HrefOf }) => (
  <Facts
    of={star.parties.map(
      (party): Fact => ({
        term: <City side={party.side}>{party.name}</City>,
        detail: (
          <ul>
            {pledgesOf(star, party).map(pledge => (
              <li>{sentence(pledge, hrefOf)}</li>
            ))}
          </ul>
        ),
      }),
    )}
  />
)

const predicates: Readonly<Record<RoleKind, readonly [particle: string, verb: string, after: string]>> = {
  lead: ['で', '中心', 'になります。'],
  joint: ['に', '共同', 'で取り組みます。'],
  cooperate: ['に', '協力', 'します。'],
  support: ['を', '支援', 'します。'],
  participate: ['に', '参加', 'します。'],
  unclear: ['は、', '役割', 'を確かめています。'],
}

function sentence({ kind, rows }: Pledge, hrefOf: HrefOf): Child {
  const [particle, word, after] = predicates[kind]
  return (
    <>
      {rows.length > 2 ? `${rows.length}の取組` : named(rows, hrefOf)}
      {particle}
      <b>{word}</b>
      {after}
    </>
  )
}

const named = (rows: readonly StarRow[], hrefOf: HrefOf): Child =>
  rows.map((row, i) => (
    <>
      {i > 0 && 'と'}「<a href={hrefOf(row.place)}>{row.title}</a>」
    </>
  ))
