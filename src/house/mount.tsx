import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  type AccountPorts,
  actorOf,
  cookiesAfter,
  holdersOf,
  officesWith,
  type Person,
  type SignedIn,
  tokenIn,
  transactAs,
  withoutProof,
} from '#account'
import {
  type Actor,
  type Answer,
  type Asked,
  type Call,
  type Day,
  type Db,
  eventOf,
  Fault,
  type FormCall,
  Invalid,
  type OpenRoute,
  type Problems,
  problemsOf,
  type Route,
  recordWithCommit,
  Shown,
  type Surface,
  type Typed,
  today,
  transactPublic,
  withCookies,
} from '#kernel'
import { type Surroundings, SurroundingsContext } from '#web'
import { refuse } from './fault.ts'
import { type Attempt, hurdle } from './hurdle.tsx'
import { AbsentPage, BugPage, DeniedPage, FaultPage, SessionEndedPage, TooOftenPage } from './page.tsx'
import { addressKey } from './service/observe.ts'
import { type Readers, withoutReplica } from './service/readers.ts'

/** What mounting needs. */
export interface Mounting extends AccountPorts {
  surfaces: readonly Surface[]
  /** Where public pages are read from. */
  readers: Readers
  /** What stands around a page, for a surface and an actor. */
  around(
    surface: Surface,
    path: string,
    person: Person | undefined,
    db: Db | undefined,
  ): Promise<Surroundings>
  /** Called with every error that nobody foresaw. */
  onBug(incident: string, error: unknown): void
}

const megabyte = 1024 * 1024
/** Where a request keeps what stands around its pages, so that an error is told in the same surroundings. */
const aroundKey = 'around'
const stranger: Actor = { person: null, municipality: null, rights: new Set(['public']), offices: [] }

/** Hangs the routes of the rooms on an application, each behind its right. */
export function mount(app: Hono, routes: readonly (Route | OpenRoute)[], mounting: Mounting): void {
  for (const route of routes) {
    if (!mounting.surfaces.includes(route.surface)) continue
    const handler = 'open' in route ? runOpen(route, mounting) : runRoute(route, mounting)
    const limit = bodyLimit({
      maxSize: ('maxBytes' in route && route.maxBytes) || megabyte,
      onError: c => tooLarge(c, route, mounting),
    })
    app.on(route.method, route.path, limit, c => guarded(c, route.surface, mounting, () => handler(c)))
  }
}

type Handler = (c: Context) => Promise<Response>

const runOpen =
  (route: OpenRoute, mounting: Mounting): Handler =>
  async c => {
    const answer = await route.open(c.req.raw, await typedOf(c), addressOf(c))
    return respond(c, answer, await mounting.around(route.surface, c.req.path, undefined, undefined))
  }

const runRoute =
  (route: Route, mounting: Mounting): Handler =>
  async c => {
    const sent = await typedOf(c)
    const typed = withoutProof(sent)
    const from = addressOf(c)
    const cookies: string[] = []
    const attempt: Attempt = async work => {
      const token = await tokenIn(mounting.auth, cookiesAfter(c.req.raw.headers, cookies))
      return inTransaction(c, route, mounting, token, typed, work)
    }
    const before = await hurdle(route, mounting, { request: c.req.raw, typed: sent, from }, cookies, attempt)
    if (before) return withCookies(before, cookies)
    const request = requestAfter(c.req.raw, cookies)
    return withCookies(await runTyped(route, { request, typed, from }, cookies, attempt), cookies)
  }

/** Checks the shape, does what comes before the transaction, runs the route, and shows its page again on mistakes. */
async function runTyped(route: Route, asked: Asked, cookies: string[], attempt: Attempt): Promise<Response> {
  let problems: Problems
  try {
    const shape = route.body?.safeParse(asked.typed)
    if (shape && !shape.success) throw new Invalid(problemsOf(shape.error.issues))
    const before = await route.beforehand?.(asked)
    cookies.push(...(before?.cookies ?? []))
    return await attempt(call => route.run({ ...call, body: shape?.data as never }, before?.found as never))
  } catch (error) {
    if (error instanceof Fault && error.page)
      return attempt(async call => new Shown(await error.page!(call), error.status))
    if (!(error instanceof Invalid) || !route.again) throw error
    problems = error.problems
  }
  return attempt(async call => shownAgain(await route.again!(call, asked.typed, problems)))
}

const shownAgain = (answer: Answer, status = 422): Answer =>
  answer instanceof Response || answer instanceof Shown ? answer : new Shown(answer, status)

async function inTransaction(
  c: Context,
  route: Route,
  mounting: Mounting,
  token: string | undefined,
  typed: Typed,
  work: (call: FormCall<never>) => Promise<Answer>,
): Promise<Response> {
  const now = mounting.clock.now()
  const day = today(mounting.clock)
  const later: (() => Promise<void>)[] = []
  // Public pages know nobody: their role sees what has been published, whoever asks (ADR 0014).
  const { engine } = mounting
  const inside = (work: (db: Db, person: SignedIn | undefined) => Promise<Response>) =>
    route.surface === 'public'
      ? (route.method === 'GET' ? mounting.readers : withoutReplica(engine)).read(from =>
          transactPublic(from, db => work(db, undefined)),
        )
      : transactAs(engine, token, day, work)
  const response = await inside(async (db, person) => {
    const actor = person ? actorOf(person) : stranger
    const around = await mounting.around(route.surface, c.req.path, person, db)
    // An error is told when the transaction has ended.
    c.set(aroundKey, await mounting.around(route.surface, c.req.path, person, undefined))
    if (!actor.rights.has(route.may)) return denied(c, route, db, day, person, typed, around)
    const call: Call = {
      db,
      actor,
      today: day,
      now,
      params: c.req.param() as Readonly<Record<string, string>>,
      query: new URL(c.req.url).searchParams,
      act: async act => {
        const event = eventOf(route, act.event)
        const whole = { municipality: actor.municipality!.code, ...act, event }
        recordWithCommit(db, whole, { person: actor.person!.id, at: now, from: addressOf(c) })
      },
      afterCommit: work => later.push(work),
    }
    return respond(c, await work({ ...call, body: undefined as never, typed }), around)
  })
  for (const work of later) await work()
  return response
}

/** Somebody without the right is told who has it; somebody whose session has ended loses nothing that was typed. */
async function denied(
  c: Context,
  route: Route,
  db: Db,
  day: Day,
  person: Person | undefined,
  typed: Typed,
  around: Surroundings,
) {
  if (person) {
    const municipalities = [person.municipality]
    const holders = await holdersOf(db, { municipalities, offices: officesWith(route.may), day })
    const page = <DeniedPage right={route.may} person={person} holders={holders} />
    return respond(c, new Shown(page, 403), around)
  }
  if (route.method === 'GET') return c.redirect(`/sign-in?next=${encodeURIComponent(c.req.path)}`, 303)
  return respond(c, new Shown(<SessionEndedPage path={c.req.path} typed={typed} />, 401), around)
}

async function typedOf(c: Context): Promise<Typed> {
  if (c.req.method !== 'POST') return {}
  return (await c.req.parseBody({ all: true })) as Typed
}

/** Where the request came from, as far as our own proxies and the socket tell; what others claim does not count. */
export const addressOf = (c: Context): string | null => c.get(addressKey) ?? null

/** The request as the browser would send it once it has taken the cookies; its body has been read. */
function requestAfter(request: Request, cookies: readonly string[]): Request {
  if (cookies.length === 0) return request
  const headers = new Headers(request.headers)
  headers.set('cookie', cookiesAfter(headers, cookies))
  return new Request(request.url, { headers })
}

/** Renders inside the transaction, so a page that cannot be drawn undoes what it was to report. */
async function respond(c: Context, answer: Answer, around: Surroundings): Promise<Response> {
  if (answer instanceof Response) return answer
  const { page, status, headers } = answer instanceof Shown ? answer : new Shown(answer, 200)
  const whole = <SurroundingsContext.Provider value={around}>{page}</SurroundingsContext.Provider>
  return c.html(String(await whole.toString()), status as 200, headers)
}

/** Answers with a page whatever happens: faults with their sentence, bugs with a number and nothing else. */
async function guarded(c: Context, surface: Surface, mounting: Mounting, work: () => Promise<Response>) {
  try {
    return await work()
  } catch (error) {
    const around = c.get(aroundKey) ?? (await mounting.around(surface, c.req.path, undefined, undefined))
    if (error instanceof Fault)
      return respond(c, new Shown(<FaultPage fault={error} home={homeOf(surface)} />, error.status), around)
    const incident = `${mounting.clock.now().toISOString().slice(0, 10)}-${crypto.randomUUID().slice(0, 6)}`
    mounting.onBug(incident, error)
    c.set('incident', incident)
    return respond(c, new Shown(<BugPage incident={incident} home={homeOf(surface)} />, 500), around)
  }
}

const homeOf = (surface: Surface): string => (surface === 'staff' ? '/desk' : '/')

/** More was sent than is taken: the form is shown again where there is one, without reading what came. */
async function tooLarge(c: Context, route: Route | OpenRoute, mounting: Mounting): Promise<Response> {
  const megabytes = Math.floor((('maxBytes' in route && route.maxBytes) || megabyte) / megabyte)
  return guarded(c, route.surface, mounting, async () => {
    if ('open' in route || !route.again) throw refuse('too_large', { 上限: `${megabytes}MB` })
    const token = await tokenIn(mounting.auth, c.req.header('cookie'))
    const problems = new Map([['file', refuse('too_large', { 上限: `${megabytes}MB` }).sentence]])
    return inTransaction(c, route, mounting, token, {}, async call =>
      shownAgain(await route.again!(call, {}, problems), 413),
    )
  })
}

/** The page for an address that nothing stands at. */
export async function absent(c: Context, mounting: Mounting): Promise<Response> {
  const surface = mounting.surfaces.includes('public') ? 'public' : 'staff'
  const around = await mounting.around(surface, c.req.path, undefined, undefined)
  return respond(c, new Shown(<AbsentPage home="/" />, 404), around)
}

/** The page for a source that asks more often than one person could. */
export async function tooOften(c: Context, mounting: Mounting, seconds: number): Promise<Response> {
  const surface = mounting.surfaces.includes('public') ? 'public' : 'staff'
  const around = await mounting.around(surface, c.req.path, undefined, undefined)
  return respond(c, new Shown(<TooOftenPage seconds={seconds} />, 429), around)
}

/** What stands where no room has a page at the desk; somebody signed in keeps the way back to it. */
export const absentAtDesk: Route = {
  method: 'GET',
  path: '/desk/*',
  may: 'desk.read',
  surface: 'staff',
  run: async () => new Shown(<AbsentPage home="/desk" />, 404),
}
