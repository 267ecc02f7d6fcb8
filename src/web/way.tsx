import type { Child } from 'hono/jsx'

/** A place one can go to; `current` is where the person is. */
export interface Way {
  href: string
  text: Child
  current?: boolean
}

const Link = ({ href, text, current }: Way) => (
  <a href={href} aria-current={current ? 'page' : undefined}>
    {text}
  </a>
)

/** A list of places, one link each. */
export const Ways = ({ to }: { to: readonly Way[] }) => (
  <ul>
    {to.map(way => (
      <li>
        <Link {...way} />
      </li>
    ))}
  </ul>
)

/** The way here, from the third level on; `here` is this page and no link. */
export const Crumbs = ({ ways, here }: { ways: readonly Way[]; here: Child }) => (
  <nav class="crumbs wrap" aria-label="いまいる場所">
    <ol>
      {ways.map(way => (
        <li>
          <Link {...way} />
        </li>
      ))}
      <li>
        <span aria-current="page">{here}</span>
      </li>
    </ol>
  </nav>
)

/** Sides of one thing, each a page of its own. `label` names what they are sides of. */
export const Tabs = ({ label, ways }: { label: string; ways: readonly Way[] }) => (
  <nav class="tabs" aria-label={label}>
    <Ways to={ways} />
  </nav>
)

/** Pages of a long list, counted from 1; nothing where one page holds it all. */
export const Paging = ({
  page,
  pages,
  hrefOf,
}: {
  page: number
  pages: number
  hrefOf: (page: number) => string
}) =>
  pages < 2 ? null : (
    <nav class="pages" aria-label="ページ">
      {page > 1 && <a href={hrefOf(page - 1)}>前へ</a>}
      {shown(page, pages).map(n =>
        n === page ? (
          <span aria-current="page">{n}</span>
        ) : n === null ? (
          <span>…</span>
        ) : (
          <a href={hrefOf(n)}>{n}</a>
        ),
      )}
      {page < pages && <a href={hrefOf(page + 1)}>次へ</a>}
    </nav>
  )

/** First, last, and the neighbours of the page; `null` stands for those left out. */
function shown(page: number, pages: number): (number | null)[] {
  const kept = Array.from({ length: pages }, (_, i) => i + 1).filter(
    n => n === 1 || n === pages || Math.abs(n - page) <= 2,
  )
  return kept.flatMap((n, i) => (i > 0 && n - kept[i - 1]! > 1 ? [null, n] : [n]))
}
