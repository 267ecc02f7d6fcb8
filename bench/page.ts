import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { jsx } from 'hono/jsx'
import { serverMissing } from '../test/kit/db.ts'
import { openTrialHouse } from '../test/kit/house.ts'
import { startServer } from '../test/kit/postgres.ts'
import { type Load, load, openLong, signIn } from './load.ts'
import { printTable } from './table.ts'

const seconds = 5

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
    return await load({
      url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`,
    })
  } finally {
    server.close()
  }
}

/** The roles of a long agreement, for somebody who is signed in: session, policies, structure, parts. */
async function rolesPage(databaseUrl?: string): Promise<{ rows: number; load: Load }> {
  const house = await openTrialHouse(databaseUrl ? { DATABASE_URL: databaseUrl } : {})
  try {
    const url = `${house.url}/desk/agreements/${await openLong(house)}/roles`
    const cookie = await signIn(house, 'kagoshima-viewer')
    const page = await (await fetch(url, { headers: { cookie } })).text()
    return { rows: page.split('<tr').length - 1, load: await load({ url, headers: { cookie } }) }
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
