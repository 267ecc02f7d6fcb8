import type { HtmlEscapedString } from 'hono/utils/html'
import type { z } from 'zod'
import type { Act } from './act.ts'
import type { Db } from './db.ts'
import type { Problems } from './fault.ts'
import type { Day } from './time.ts'

/** A page, ready or being rendered. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** An office that is held today, as the house below knows it. */
export interface HeldOffice {
  /** Its kind, as `account` names it: `coordinator`, `officer` … */
  kind: string
  /** Opaque keys of the things it is over; empty where its kind is over everything of the municipality. */
  scopes: readonly string[]
}

/** Who makes a request: the person, the municipality acted for, and the rights the person's offices give today. */
export interface Actor {
  person: { id: string; name: string } | null
  municipality: { code: string; name: string } | null
  /** Rights by name; `public` is held by everybody. */
  rights: ReadonlySet<string>
  /** The offices that give them; the clauses of an agreement narrow them further. */
  offices: readonly HeldOffice[]
  /** Seconds since the person last showed who it is; left out where no session says so. */
  provedFor?: number
}

/** What every handler gets. The transaction is open, the actor is set, and the right has been checked. */
export interface Call {
  db: Db
  actor: Actor
  /** Today in Japan. */
  today: Day
  now: Date
  /** Values of `:name` parts of the path, decoded. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** Records an act on the chain of the actor's municipality, named by the right of the route. */
  act(act: Omit<Act, 'event' | 'municipality'> & Partial<Act>): Promise<void>
  /** Does something once the transaction is committed, and not if it is rolled back. */
  afterCommit(work: () => Promise<void>): void
}

/** Fields as they were typed; files and repeated fields included. */
export type Typed = Readonly<Record<string, string | File | (string | File)[]>>

/** What a handler of a form gets on top. */
export interface FormCall<B> extends Call {
  body: B
  typed: Typed
}

/** A page with another status than 200, or with headers of its own. */
export class Shown {
  constructor(
    readonly page: Html,
    readonly status: number,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}
}

/** What a handler answers with: a page, a page with its status, or a finished response. */
export type Answer = Html | Shown | Response

/** A request before any transaction is open. */
export interface Asked {
  request: Request
  typed: Typed
  /** Address the request came from. */
  from: string | null
}

/** What was done before the transaction opened: what came of it, and cookies to set; a session among them counts at once. */
export interface Beforehand<P> {
  found: P
  cookies?: readonly string[]
}

/** Which door a route is reached by: the Internet or the staff network. */
export type Surface = 'public' | 'staff'

/** A route, declared in one place with the right it needs; the right is also the name of its audit event. */
export interface Route {
  method: 'GET' | 'POST'
  path: string
  may: string
  surface: Surface
  /**
   * Events it records under another name than its right, as what is done by an approval does; for a page also its
   * right, where looking is recorded.
   */
  events?: readonly string[]
  /** Largest body in bytes that is accepted; 1 MB unless told. */
  maxBytes?: number
  body?: z.ZodType
  /** Whether the person must have shown who it is within the last quarter of an hour: for acts that bind. */
  fresh?: boolean
  /** What can only be done outside the transaction, as with the library of sign-in; may throw `Invalid`. */
  beforehand?(asked: Asked): Promise<Beforehand<unknown>>
  run(call: FormCall<never>, found?: never): Promise<Answer>
  /** Shows the page again with the typed values; status 422. */
  again?(call: Call, typed: Typed, problems: Problems): Promise<Answer>
}

/** A page to look at. */
export function page<P = undefined>(route: {
  path: string
  may: string
  surface?: Surface
  events?: readonly string[]
  beforehand?(asked: Asked): Promise<Beforehand<P>>
  show(call: Call, found: P): Promise<Answer>
}): Route {
  const { surface = 'staff', show, ...rest } = route
  return { method: 'GET', surface, ...rest, run: show as Route['run'] }
}

/**
 * A form that is sent. Its body is checked against `body`; where it does not fit, or `run` throws `Invalid`,
 * everything is rolled back and `again` shows the page with the typed values.
 */
export function form<S extends z.ZodType, P = undefined>(route: {
  path: string
  may: string
  surface?: Surface
  events?: readonly string[]
  maxBytes?: number
  body: S
  fresh?: boolean
  beforehand?(asked: Asked): Promise<Beforehand<P>>
  run(call: FormCall<z.output<S>>, found: P): Promise<Answer>
  again(call: Call, typed: Typed, problems: Problems): Promise<Answer>
}): Route {
  const { surface = 'staff', run, ...rest } = route
  return { method: 'POST', surface, ...rest, run: run as Route['run'] }
}

/** A route outside any transaction and any right: sign-in, files of the site. Holds no content of the cooperation. */
export interface OpenRoute {
  method: 'GET' | 'POST'
  path: string
  surface: Surface
  /** Events it records, as signing in does. */
  events?: readonly string[]
  /** `typed` is empty for GET; `from` is the address the request came from. */
  open(request: Request, typed: Typed, from: string | null): Promise<Answer>
}

/** Declares a route that needs no right. */
export const open = (route: OpenRoute): OpenRoute => route

/** A typed text field; empty if it was not sent or is a file. */
export function typedText(typed: Typed, field: string): string {
  const value = typed[field]
  return typeof value === 'string' ? value : ''
}

/** Sends the browser on with GET after a form was taken (303). */
export const goTo = (path: string): Response =>
  new Response(null, { status: 303, headers: { location: path } })

/** Appends cookies, as they stand in `Set-Cookie`, to a response. */
export function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}

/** A file to save; the name may be Japanese. */
export function download(body: string | Uint8Array, type: string, name: string): Response {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': type,
      'content-disposition': disposition,
      'x-content-type-options': 'nosniff',
    },
  })
}

/** Names of the events a route may record: a form those it declares or else its right, a page only what it declares. */
export function recordedBy(route: Route | OpenRoute): readonly string[] {
  if (route.events) return route.events
  return route.method === 'POST' && 'may' in route ? [route.may] : []
}

/**
 * The event that an act of a route is recorded as: the one it names, or else the right of the route.
 *
 * @throws Error where the route does not declare it, so that the matrix of docs/routes.md holds
 */
export function eventOf(route: Route, named: string = route.may): string {
  if (recordedBy(route).includes(named)) return named
  throw new Error(`${route.method} ${route.path} records ${named} and does not declare it`)
}
