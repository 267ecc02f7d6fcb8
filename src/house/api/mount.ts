import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import { actorOfToken, bearerIn, type TokenBearer, transactAsToken } from '#account'
import { type Clock, type Db, type Endpoint, type Engine, Invalid, recordWithCommit, today } from '#kernel'
import { documentOf } from './document.ts'
import { openLimiter, usualPerMinute } from './limit.ts'
import { keyIn, once } from './once.ts'
import { problemOf, problemResponse, Refused } from './problem.ts'

/** What mounting the API needs. */
export interface ApiMounting {
  engine: Engine
  clock: Clock
  /** Address under which people reach the site. */
  url: string
  /** Address that a request came from. */
  addressOf(c: Context): string | null
  /** Requests a minute that one token may make; the usual number unless told. */
  perMinute?: number
  /** Called with every error that nobody foresaw. */
  onBug(incident: string, error: unknown): void
}

const root = '/api/v1'

/** An address of the API as the router writes it: `/tasks/{id}` → `/tasks/:id`. */
export const routed = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

/** Hangs the endpoints of the rooms and the document of them on an application. */
export function mountApi(app: Hono, endpoints: readonly Endpoint[], mounting: ApiMounting): void {
  const count = openLimiter(mounting.perMinute ?? usualPerMinute)
  const limit = bodyLimit({
    maxSize: 1024 * 1024,
    onError: c => problem(c, new Refused('too_large'), mounting),
  })
  app.use(`${root}/*`, async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  const document = documentOf(endpoints, mounting.url)
  app.get(`${root}/openapi.json`, c => c.json(document))
  for (const endpoint of endpoints)
    app.on(endpoint.method, routed(endpoint.path), limit, async c => {
      try {
        return await run(c, endpoint, mounting, count)
      } catch (error) {
        return problem(c, error, mounting)
      }
    })
  for (const path of new Set(endpoints.map(endpoint => endpoint.path))) {
    const allow = endpoints.filter(endpoint => endpoint.path === path).map(({ method }) => method)
    app.all(routed(path), c =>
      problem(c, new Refused('wrong_method', {}, { allow: allow.join(', ') }), mounting),
    )
  }
}

/** Answers, as the API does, that nothing stands at an address. */
export const mountNoApi = (app: Hono, mounting: ApiMounting): void => {
  app.all(`${root}/*`, c => problem(c, new Refused('absent'), mounting))
}

/** What a source is told that asks the API too often; undefined for another address. */
export const tooManyOfApi = (c: Context): Response | undefined =>
  c.req.path.startsWith(`${root}/`)
    ? problemResponse(problemOf(new Refused('too_many'), () => ''))
    : undefined

function problem(c: Context, error: unknown, { clock, onBug }: ApiMounting): Response {
  const told = problemOf(error, () => {
    const incident = `${clock.now().toISOString().slice(0, 10)}-${crypto.randomUUID().slice(0, 6)}`
    onBug(incident, error)
    c.set('incident', incident)
    return incident
  })
  return problemResponse(told, error instanceof Refused ? error.headers : {})
}

async function run(
  c: Context,
  endpoint: Endpoint,
  mounting: ApiMounting,
  count: ReturnType<typeof openLimiter>,
): Promise<Response> {
  const now = mounting.clock.now()
  const token = bearerIn(c.req.header('authorization'))
  const from = mounting.addressOf(c)
  if (!token) throw new Refused('token_missing')
  const text = await c.req.text()
  const later: (() => Promise<void>)[] = []
  const response = await transactAsToken(mounting.engine, token, now, async (db, bearer) => {
    if (typeof bearer === 'string') throw new Refused(`token_${bearer}`)
    await count(bearer.id)
    return answer(c, endpoint, mounting, { db, bearer, from, now, text, later })
  })
  for (const work of later) await work()
  return response
}

/** A request that has come in at the door. */
interface Entered {
  db: Db
  bearer: TokenBearer
  from: string | null
  now: Date
  text: string
  later: (() => Promise<void>)[]
}

async function answer(c: Context, endpoint: Endpoint, mounting: ApiMounting, entered: Entered) {
  const { db, bearer, from, now, text, later } = entered
  const actor = actorOfToken(bearer)
  if (!actor.rights.has(endpoint.scope)) throw new Refused('scope_missing', { 権限: endpoint.scope })
  const url = new URL(c.req.url)
  const values = inputOf(c, endpoint, url, text)
  const work = async () => {
    const told = await endpoint.run({
      ...(values as { params: never; query: never; body: never }),
      db,
      actor,
      url,
      now,
      today: today(mounting.clock),
      act: async act =>
        recordWithCommit(
          db,
          { municipality: bearer.municipality, event: endpoint.scope, ...act },
          { person: bearer.id, at: now, from },
        ),
      afterCommit: work => later.push(work),
    })
    return JSON.stringify(endpoint.answer.parse(JSON.parse(JSON.stringify(told))))
  }
  const key = endpoint.method === 'GET' ? undefined : keyIn(c.req.header('idempotency-key'))
  if (key === undefined) return json(endpoint, await work())
  const request = [endpoint.method, `${url.pathname}${url.search}`, text]
  const { body, replayed } = await once(db, { token: bearer.id, key, request, at: now }, work)
  return json(endpoint, body, replayed ? { 'idempotent-replayed': 'true' } : {})
}

function json({ method, answer }: Endpoint, body: string, headers: Readonly<Record<string, string>> = {}) {
  const next =
    'next' in ((answer as z.ZodObject).shape ?? {}) && (JSON.parse(body) as { next: string | null }).next
  return new Response(body, {
    status: method === 'POST' ? 201 : 200,
    headers: {
      'content-type': 'application/json',
      ...(next && { link: `<${next}>; rel="next"` }),
      ...headers,
    },
  })
}

/** The values of path, query and body. @throws Invalid, Refused `not_json`, `malformed` */
function inputOf(c: Context, { params, query, body }: Endpoint, url: URL, text: string) {
  const problems = new Map<string, string>()
  const read = (shape: z.ZodType, value: unknown): unknown => {
    const found = shape.safeParse(value)
    for (const issue of found.error?.issues ?? []) {
      const fields = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]
      const sentence = issue.code === 'unrecognized_keys' ? 'この名前の値は使いません。' : issue.message
      for (const field of fields) if (!problems.has(field)) problems.set(field, sentence)
    }
    return found.data
  }
  const values = {
    params: read(params, c.req.param()),
    query: read(query.strict(), Object.fromEntries(url.searchParams)),
    body: body && read(body, jsonIn(c, text)),
  }
  if (problems.size > 0) throw new Invalid(problems)
  return values
}

function jsonIn(c: Context, text: string): unknown {
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) throw new Refused('not_json')
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('malformed')
  }
}
