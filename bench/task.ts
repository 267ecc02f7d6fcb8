import { randomUUID } from 'node:crypto'
import Fastify from 'fastify'
import { sql } from 'kysely'
import pg from 'pg'
import { newId, transact } from '#kernel'
import { serverMissing } from '../test/kit/db.ts'
import { type OpenHouse, openTrialHouse } from '../test/kit/house.ts'
import { startServer } from '../test/kit/postgres.ts'
import { type Load, load, type Order, openLong, signIn } from './load.ts'
import { median, printTable } from './table.ts'

const rounds = 5
const seconds = 3

/** A statement as it went to the server. */
interface Statement {
  text: string
  values: unknown[]
}

let recorded: Statement[] | undefined

/** Listens to what goes to the server from now on; to be called before any connection is made. */
function listen(): void {
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function recording(this: pg.Client, ...sent: unknown[]) {
    const [first, second] = sent
    const { text, values } = (
      typeof first === 'string' ? { text: first, values: second } : first
    ) as Statement
    recorded?.push({ text, values: Array.isArray(values) ? values : [] })
    return Reflect.apply(query, this, sent)
  } as typeof query
}

/** Everything that one request asks of the database within its transaction, in order; not what only a first one asks. */
async function statementsOf(request: () => Promise<Response>): Promise<Statement[]> {
  await (await request()).text()
  recorded = []
  const answer = await request()
  await answer.text()
  const statements = recorded
  recorded = undefined
  if (answer.status >= 400) throw new Error(`${answer.url} answered ${answer.status}`)
  const begin = statements.findIndex(({ text }) => text.startsWith('begin'))
  const end = statements.findIndex(({ text }, at) => at > begin && /(?:^|;\s*)commit$/u.test(text))
  return statements.slice(begin, end + 1)
}

/** A bare server that does the same SQL for each request, with a new identifier where one was made. */
async function bare(databaseUrl: string, statements: readonly Statement[], fresh: string | undefined) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  const app = Fastify()
  const work = async (): Promise<Record<string, unknown>[]> => {
    const client = await pool.connect()
    const id = randomUUID()
    let rows: Record<string, unknown>[] = []
    try {
      for (const { text, values } of statements) {
        const answer = await client.query(
          text,
          values.map(value => (value === fresh && fresh !== undefined ? id : value)),
        )
        if (answer.rows?.length > rows.length) rows = answer.rows
      }
    } finally {
      client.release()
    }
    return rows
  }
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, new URLSearchParams(String(body))),
  )
  app.get('/', async (_, reply) => reply.type('text/html; charset=utf-8').send(listOf(await work())))
  app.post('/', async (_, reply) => {
    await work()
    return reply.redirect('/', 303)
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    async close() {
      await app.close()
      await pool.end()
    },
  }
}

const listOf = (rows: readonly Record<string, unknown>[]): string =>
  `<!doctype html><title>課題</title><ul>${rows
    .map(
      row => `<li><a href="/tasks/${row.id}">${row.title}</a> ${row.initiativeTitle} ${row.dueOn ?? ''}</li>`,
    )
    .join('')}</ul>`

const formOf = (title: string) =>
  new URLSearchParams({ title, detail: '見本', dueOn: '2026-12-18', who: '462012', assignee: '' }).toString()

/** One task in each initiative of the long agreement; gives the address under which the first takes more. */
async function fill({ engine, url }: OpenHouse, agreement: string, cookie: string): Promise<string> {
  const { rows } = await transact(engine, { person: newId(), municipality: '462012' }, db =>
    sql<{ id: string }>`select i.id from initiative i join initiative_clause c on c.initiative = i.id
      where c.agreement = ${agreement} order by i.place limit 100`.execute(db),
  )
  const headers = { cookie, origin: url, 'content-type': 'application/x-www-form-urlencoded' }
  for (const { id } of rows) {
    const body = formOf('打合せの日を決める（見本）')
    const path = `${url}/desk/initiatives/${id}/tasks`
    const answer = await fetch(path, { method: 'POST', headers, body, redirect: 'manual' })
    if (answer.status !== 303) throw new Error(`a task was not taken: ${answer.status}`)
  }
  return `/desk/initiatives/${rows[0]!.id}/tasks`
}

/** Loads both in turn and prints their middle rates and ratio; the house before and behind the bare server alike. */
async function compare(title: string, ours: Order, theirs: Order, statements: number): Promise<void> {
  const rates: [Load[], Load[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    rates[0].push(await load({ ...ours, duration: seconds }))
    rates[1].push(await load({ ...theirs, duration: seconds }))
  }
  const ratios = rates[0].map((own, at) => own.requests.average / rates[1][at]!.requests.average)
  const row = (name: string, loads: readonly Load[]) => [
    name,
    median(loads.map(({ requests }) => requests.average)).toFixed(0),
    median(loads.map(({ latency }) => latency.p50)).toFixed(0),
    median(loads.map(({ latency }) => latency.p99)).toFixed(0),
  ]
  printTable(
    `${title}, ${statements} messages to PostgreSQL each, ${rounds} rounds of ${seconds} s in turn`,
    ['', 'requests/s', 'p50 ms', 'p99 ms'],
    [row('Musubi', rates[0]), row('bare fastify + pg', rates[1])],
  )
  console.log(`  ratio ${median(ratios).toFixed(2)} (${ratios.map(ratio => ratio.toFixed(2)).join(' ')})`)
}

/**
 * Prints what a signed-in list of 100 initiatives' tasks and the creation of a task cost over HTTP on PostgreSQL, beside
 * a bare server that sends the same statements.
 */
export async function benchTask(): Promise<void> {
  const missing = serverMissing()
  if (missing) {
    console.log(missing)
    return
  }
  const databaseUrl = await startServer()
  listen()
  const house = await openTrialHouse({ DATABASE_URL: databaseUrl })
  try {
    const cookie = await signIn(house, 'kagoshima-coordinator')
    const creation = await fill(house, await openLong(house), cookie)
    const list = `${house.url}/desk/tasks`
    const get = { url: list, headers: { cookie } }
    const listing = await statementsOf(() => fetch(list, { headers: { cookie } }))
    const other = await bare(databaseUrl, listing, undefined)
    await compare('a list of 100 tasks', get, { url: `${other.url}/` }, listing.length)
    await other.close()

    const headers = { cookie, origin: house.url, 'content-type': 'application/x-www-form-urlencoded' }
    const post = {
      url: `${house.url}${creation}`,
      method: 'POST' as const,
      headers,
      body: formOf('見本の課題'),
    }
    const creating = await statementsOf(() => fetch(post.url, { ...post, redirect: 'manual' }))
    const [, fresh] = /"task:([0-9a-f-]{36})"/u.exec(creating.at(-1)?.text ?? '') ?? []
    if (!fresh) throw new Error('the record of the task was not found')
    const another = await bare(databaseUrl, creating, fresh)
    await compare(
      'creation of a task',
      post,
      {
        url: `${another.url}/`,
        method: 'POST',
        headers: { 'content-type': headers['content-type'] },
        body: post.body,
      },
      creating.length,
    )
    await another.close()
  } finally {
    await house.close()
  }
}
