import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { jsx } from 'hono/jsx'
import { confirm, intakeOf, propose, readIntake, receive } from '#agreement'
import { type Acting, day, newId, systemClock, transact } from '#kernel'
import { foundRegion } from '#municipality'
import { serverMissing } from '../test/kit/db.ts'
import { type OpenHouse, openTrialHouse } from '../test/kit/house.ts'
import { startServer } from '../test/kit/postgres.ts'
import { printTable } from './table.ts'

interface Load {
  requests: { average: number }
  latency: { p50: number; p99: number }
  non2xx: number
  errors: number
}
const autocannon = createRequire(import.meta.url)('autocannon') as (order: object) => Promise<Load>

const seconds = 5
const times = 6
const founding = readFileSync(new URL('../examples/kagoshima-hioki.txt', import.meta.url), 'utf8')
const [kagoshima, hioki] = ['462012', '462161'].map(municipality => ({ municipality, person: newId() })) as [
  Acting & { municipality: string; person: string },
  Acting & { municipality: string; person: string },
]

/** Loads an address from a thread of its own, so that the load shares no event loop with the server. */
async function load(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Load> {
  const order = { url, headers, connections: 10, workers: 1 }
  await autocannon({ ...order, duration: 1 })
  const measured = await autocannon({ ...order, duration: seconds })
  await pause(500) // what the load left behind is still being answered
  if (measured.non2xx > 0 || measured.errors > 0) throw new Error(`${url} did not answer each time`)
  return measured
}

/** The least a page of as many rows can be: no database, no session, no parts. */
async function bare(rows: number): Promise<Load> {
  const cells = ['別表(1)-1', '取組の名前', '中心となって取り組む。', '協力して取り組む。']
  const app = new Hono().get('/', c => {
    const row = () =>
      jsx(
        'tr',
        {},
        cells.map(cell => jsx('td', {}, cell)),
      )
    return c.html(String(jsx('table', {}, jsx('tbody', {}, Array.from({ length: rows }, row)))))
  })
  const server = await new Promise<ReturnType<typeof serve>>(resolve => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started))
  })
  const address = server.address()
  try {
    return await load(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`)
  } finally {
    server.close()
  }
}

async function signIn({ url, passwordOf }: OpenHouse, username: string): Promise<string> {
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ username, password: passwordOf(username) }),
    redirect: 'manual',
  })
  return answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}

/** The founding agreement with each row of its annex six times, numbered: 102 initiatives. */
const long = (): string =>
  founding
    .split('\n')
    .flatMap(line => {
      const [title, ...cells] = line.split('\t')
      if (cells.length === 0 || title === '項目') return [line]
      return Array.from({ length: times }, (_, at) => [`${title}の見本${at + 1}`, ...cells].join('\t'))
    })
    .join('\n')

/** Takes the long agreement in, as a user does, and lets both sides confirm it. */
async function openLong({ engine }: OpenHouse): Promise<string> {
  const bytes = new TextEncoder().encode(long())
  const at = systemClock.now()
  const intake = await transact(engine, kagoshima, db =>
    receive(db, { fileName: '見本.txt', bytes }, { ...kagoshima, at }),
  )
  await readIntake(engine, systemClock, { intake, ...kagoshima })
  const agreement = await transact(engine, kagoshima, async db => {
    const region = await foundRegion(db, { slug: 'bench', name: '見本圏域', note: '' })
    const shown = { inForceFrom: day('2026-10-01'), regionId: region.id }
    return propose(db, await intakeOf(db, intake), shown, { ...kagoshima, at })
  })
  await transact(engine, hioki, db => confirm(db, agreement, 1, { ...hioki, at }, async () => {}))
  return agreement
}

/** The roles of a long agreement, for somebody who is signed in: session, policies, structure, parts. */
async function rolesPage(databaseUrl?: string): Promise<{ rows: number; load: Load }> {
  const house = await openTrialHouse(databaseUrl ? { DATABASE_URL: databaseUrl } : {})
  try {
    const url = `${house.url}/desk/agreements/${await openLong(house)}/roles`
    const cookie = await signIn(house, 'kagoshima-viewer')
    const page = await (await fetch(url, { headers: { cookie } })).text()
    return { rows: page.split('<tr').length - 1, load: await load(url, { cookie }) }
  } finally {
    await house.close()
  }
}

/** Prints what a page of about 100 rows costs on both engines, beside a bare page of as many rows. */
export async function benchPage(): Promise<void> {
  const embedded = await rolesPage()
  const least = await bare(embedded.rows)
  const figures: [string, Load][] = [
    ['bare Hono page', least],
    ['roles of an agreement, embedded', embedded.load],
  ]
  const missing = serverMissing()
  if (missing) console.log(missing)
  else figures.push(['roles of an agreement, PostgreSQL', (await rolesPage(await startServer())).load])
  printTable(
    `a page of ${embedded.rows} rows, 10 connections, ${seconds} s each`,
    ['', 'pages/s', 'p50 ms', 'p99 ms', 'ratio'],
    figures.map(([name, { requests, latency }]) => [
      name,
      requests.average.toFixed(0),
      latency.p50.toFixed(0),
      latency.p99.toFixed(0),
      (least.requests.average / requests.average).toFixed(1),
    ]),
  )
}
