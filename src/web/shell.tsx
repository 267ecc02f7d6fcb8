import { raw } from 'hono/html'
import type { Child, PropsWithChildren } from 'hono/jsx'
import { hrefOf, islandHref } from './asset.ts'
import { Knot } from './knot.tsx'
import { Crumbs, type Way, Ways } from './way.tsx'

/** What the pages of one region share. */
export interface Surroundings {
  /** Beside the knot: 結び for staff, the name of the cooperation on the portal. */
  brand: string
  /** Below the brand, small. */
  note: string
  home: string
  /** At most eight words. */
  ways: readonly Way[]
  foot?: readonly Way[]
  footNote?: Child
  /** The embedded engine is for trying out; every page says so. */
  trial?: boolean
  /** The strip of a person at work; the public portal has none. */
  /** Where the field of the head searches; left out where there is none. */
  search?: string
  desk?: { office: string; ways?: readonly Way[]; signOut?: string }
}

/** One page. */
export interface PageProps extends Surroundings {
  /** What the page wants, for the tab of the browser. */
  title: string
  crumbs?: readonly Way[]
  /** `portal` sets headlines in Mincho; `full` is the width of the review. */
  kind?: 'portal' | 'full'
  /** Leaves the layout of `main` to the page; otherwise it is set in the page's width. */
  bare?: boolean
  /** Seconds after which the browser asks for the page again, where it waits for work to end. */
  refresh?: number
  /** Names of the scripts of `src/web/island` the page may use; it must work without. */
  islands?: readonly string[]
}

/** A whole page: skip link, header, way here, main, footer. Nothing in it comes from another host. */
export const Page = ({ children, ...page }: PropsWithChildren<PageProps>) => (
  <>
    {raw('<!doctype html>')}
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        {page.refresh && <meta http-equiv="refresh" content={String(page.refresh)} />}
        <title>{`${page.title}｜${page.brand}`}</title>
        <link rel="icon" href={hrefOf('favicon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={hrefOf('font.css')} />
        <link rel="stylesheet" href={hrefOf('style.css')} />
        {page.islands?.map(name => (
          <script type="module" src={islandHref(name)} />
        ))}
      </head>
      <body class={page.kind}>
        <a class="skip" href="#main">
          本文へ
        </a>
        <Header {...page} />
        {page.crumbs && <Crumbs ways={page.crumbs} here={page.title} />}
        <main id="main" tabindex={-1}>
          {page.bare ? children : <div class="wrap">{children}</div>}
        </main>
        <Footer {...page} />
      </body>
    </html>
  </>
)

const Header = ({ trial, desk, brand, note, home, ways, search }: Surroundings) => (
  <header>
    {(trial || desk) && (
      <div class="desk">
        <div class="wrap">
          <span>{trial && 'お試し用です（本番の業務には使えません）'}</span>
          {desk && <Desk {...desk} />}
        </div>
      </div>
    )}
    <div class="site">
      <div class="wrap">
        <a class="brand" href={home}>
          <Knot />
          <span>
            <b>{brand}</b>
            <small>{note}</small>
          </span>
        </a>
        {search && <Find action={search} />}
        {ways.length > 0 && (
          <nav aria-label="主な行き先">
            <Ways to={ways} />
          </nav>
        )}
      </div>
    </div>
    <div class="cords" />
  </header>
)

const Desk = ({ office, ways = [], signOut }: NonNullable<Surroundings['desk']>) => (
  <>
    <span>{office}</span>
    {ways.map(({ href, text }) => (
      <a href={href}>{text}</a>
    ))}
    {signOut && (
      <form method="post" action={signOut}>
        <button type="submit">サインアウト</button>
      </form>
    )}
  </>
)

const Find = ({ action }: { action: string }) => (
  <search aria-label="どのページからも">
    <form class="find" action={action}>
      <label class="sr" for="find">
        すべてからさがす
      </label>
      <input type="search" id="find" name="q" maxlength={200} />
      <button type="submit">さがす</button>
    </form>
  </search>
)

const Footer = ({ foot = [], footNote }: Surroundings) => (
  <footer class="foot">
    <div class="cords" />
    <div class="wrap">
      {foot.length > 0 && <Ways to={foot} />}
      {footNote && <p class="quiet">{footNote}</p>}
    </div>
  </footer>
)
