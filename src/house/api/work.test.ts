import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { transact } from '#kernel'
import { seedMunicipalities } from '#municipality'
import { askWith, newTokenFor, type Told, tokenFor } from '../../../test/kit/api.ts'
import { onBothEngines } from '../../../test/kit/db.ts'
import { agreedBetween, type Worker, worker } from '../../../test/kit/initiative.ts'
import { endpoints } from './endpoints.ts'
import { mountApi } from './mount.ts'
import { forgetAnswers } from './once.ts'

const [kagoshima, hioki, aira] = ['462012', '462161', '462250'] as const
const now = new Date('2026-11-22T03:00:00Z')
const clock = { now: () => now }

onBothEngines('Work over the API', engine => {
  const bugs: unknown[] = []
  const app = new Hono()
  let ask: Awaited<ReturnType<typeof askWith>>
  let people: Worker[]
  let initiatives: Map<string, string>
  let core: string
  let partner: string

  before(async () => {
    await seedMunicipalities(engine().kysely)
    mountApi(app, endpoints, {
      engine: engine(),
      clock,
      url: 'https://musubi.example.lg.jp',
      addressOf: () => '192.0.2.7',
      onBug: (_, error) => bugs.push(error),
    })
    people = [
      await worker(engine(), kagoshima, '見本一', 'officer'),
      await worker(engine(), hioki, '見本二', 'officer'),
    ]
    initiatives = await agreedBetween(engine(), people, 'sample')
    ask = await askWith(app)
    core = await tokenFor(engine(), clock, kagoshima)
    partner = await tokenFor(engine(), clock, hioki)
  })

  const parenting = () => initiatives.get('子育ての支援')!
  const task = (changes: object = {}) => ({
    initiative: parenting(),
    title: '相談窓口の一覧をつくる（見本）',
    responsible: 'together',
    ...changes,
  })
  const create = (token: string, body: object, key?: string): Promise<Told> =>
    ask(token, '/api/v1/tasks', { body, ...(key && { key }) })
  const titled = async (title: string) =>
    (await ask(core, '/api/v1/tasks?limit=200')).body.items.filter(
      (item: { title: string }) => item.title === title,
    )

  test('tells the initiatives of the own agreements, in their order, and nobody else', async () => {
    const { body } = await ask(core, '/api/v1/initiatives?limit=3')
    const rest = await ask(core, body.next)
    assert.deepEqual(
      [...body.items, ...rest.body.items].map(({ ref }) => ref),
      ['別表(1)-1', '別表(1)-2', '別表(2)-1', '別表(2)-2', '別表(2)-3'],
    )
    const stranger = await tokenFor(engine(), clock, aira)
    assert.deepEqual((await ask(stranger, '/api/v1/initiatives')).body.items, [])
    assert.equal((await ask(stranger, `/api/v1/initiatives/${parenting()}`)).status, 404)
  })

  test('tells a workspace with the roles of its parties', async () => {
    const { body } = await ask(partner, `/api/v1/initiatives/${parenting()}`)
    assert.deepEqual(
      body.parties.map(({ code, roles }: { code: string; roles: { roleKind: string }[] }) => [
        code,
        roles.map(({ roleKind }) => roleKind),
      ]),
      [
        [kagoshima, ['lead']],
        [hioki, ['cooperate']],
      ],
    )
  })

  test('tells what a city may do, by which clause, and what falls short', async () => {
    const rightOf = async (token: string, query = '') => {
      const { body } = await ask(token, `/api/v1/initiatives/${parenting()}/rights${query}`)
      const found = body.rights.find(
        (right: Record<string, string>) => right.action === 'create' && right.ownership === 'common',
      )
      return [found.allow, found.municipality, found.lacking, found.because[0]?.clause]
    }
    assert.deepEqual(await rightOf(core), [true, true, null, '別表(2)-1'])
    assert.deepEqual(await rightOf(partner), [false, false, 'role', '別表(2)-1'])
    const viewer = await tokenFor(engine(), clock, kagoshima, {
      office: 'viewer',
      scopes: ['initiative.read'],
    })
    assert.deepEqual(await rightOf(viewer), [false, true, 'office', '別表(2)-1'])
    assert.deepEqual((await rightOf(core, '?on=2026-09-30')).slice(0, 3), [false, false, 'not-in-force'])
  })

  test('creates a task by the clause that gives it, recorded under the name of the token', async () => {
    const { id, token } = await newTokenFor(engine(), clock, kagoshima, { name: '文書管理（見本）' })
    const { status, body } = await create(token, task({ dueOn: '2026-12-18' }))
    assert.equal(status, 201)
    assert.deepEqual((await ask(core, `/api/v1/tasks/${body.id}`)).body, body)
    const line = await transact(engine(), people[0]!, async db => {
      const { rows } = await sql<{ line: string; name: string }>`select line, p.name from audit_record
        join person p on p.id = ((line::json) ->> 'person')::uuid
        where audit_record.municipality = ${kagoshima} order by seq desc limit 1`.execute(db)
      return rows[0]!
    })
    const { event, thing, clause, person } = JSON.parse(line.line)
    assert.deepEqual([event, thing, clause], ['task.create', `task:${body.id}`, '別表(2)-1'])
    assert.deepEqual([person, line.name], [id, '文書管理（見本）'])
  })

  test('refuses a task that the clause does not give, and a party that is none', async () => {
    const refused = await create(partner, task())
    assert.deepEqual([refused.status, refused.body.code], [403, 'agreement.no_right'])
    const { status, body } = await create(core, { ...task(), title: '', responsible: '鹿児島市', page: 1 })
    assert.equal(status, 422)
    assert.deepEqual(body.errors.map(({ field }: { field: string }) => field).toSorted(), [
      'page',
      'responsible',
      'title',
    ])
  })

  test('completes a task once; the second time it is no longer as it was', async () => {
    const { body } = await create(core, task({ responsible: kagoshima }))
    const done = await ask(core, `/api/v1/tasks/${body.id}/completion`, { body: undefined })
    assert.deepEqual([done.status, done.body.doneAt], [201, now.toISOString()])
    const again = await ask(core, `/api/v1/tasks/${body.id}/completion`, { body: undefined })
    assert.deepEqual([again.status, again.body.code], [409, 'initiative.task_changed'])
    const foreign = await create(core, task({ responsible: kagoshima }))
    const refused = await ask(partner, `/api/v1/tasks/${foreign.body.id}/completion`, { body: undefined })
    assert.equal(refused.status, 403)
  })

  test('narrows tasks by initiative, state, day and who does them', async () => {
    await create(core, task({ title: '絞り込みの見本', responsible: kagoshima, dueOn: '2026-12-01' }))
    const found = async (query: string) =>
      (await ask(core, `/api/v1/tasks?limit=200&${query}`)).body.items.some(
        ({ title }: { title: string }) => title === '絞り込みの見本',
      )
    const asked = async (...queries: string[]) => Promise.all(queries.map(found))
    const place = `initiative=${parenting()}`
    assert.deepEqual(await asked('state=open', 'dueBy=2026-12-01', `responsible=${kagoshima}`, place), [
      true,
      true,
      true,
      true,
    ])
    const elsewhere = `initiative=${initiatives.get('災害対策')}`
    assert.deepEqual(await asked('state=done', 'dueBy=2026-11-30', 'responsible=together', elsewhere), [
      false,
      false,
      false,
      false,
    ])
  })

  test('tells every task once in parts, though all were made at one instant and more come meanwhile', async () => {
    const before = (await ask(core, '/api/v1/tasks?limit=200')).body.items.map(({ id }: { id: string }) => id)
    const told: string[] = []
    let next: string | null = '/api/v1/tasks?limit=2'
    for (let part = 0; next && part < 100; part++) {
      const { body } = await ask(core, next)
      told.push(...body.items.map(({ id }: { id: string }) => id))
      next = body.next
      if (part < 3) await create(core, task({ title: '途中の見本' }))
    }
    assert.equal(next, null)
    assert.ok(before.length > 3)
    assert.equal(new Set(told).size, told.length)
    assert.deepEqual(
      before.filter((id: string) => !told.includes(id)),
      [],
    )
  })

  test('does a write once for a key, and answers the same again', async () => {
    const body = task({ title: '一度だけの見本' })
    const first = await create(core, body, 'key-1')
    const again = await create(core, body, 'key-1')
    assert.deepEqual(again.body, first.body)
    assert.deepEqual(
      [first, again].map(({ headers }) => headers.get('idempotent-replayed')),
      [null, 'true'],
    )
    assert.equal((await titled('一度だけの見本')).length, 1)
  })

  test('takes no other body by the same key, and the same key of another token as its own', async () => {
    await create(core, task({ title: '鍵の見本' }), 'key-2')
    const other = await create(core, task({ title: '別の見本' }), 'key-2')
    assert.deepEqual([other.status, other.body.code], [422, 'api.key_reused'])
    const token = await tokenFor(engine(), clock, kagoshima)
    assert.equal((await create(token, task({ title: '鍵の見本' }), 'key-2')).status, 201)
    assert.equal((await titled('鍵の見本')).length, 2)
  })

  test('does a write once where it is asked for twenty times at once', async () => {
    const body = task({ title: '同時の見本' })
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(core, body, 'key-3')))
    assert.equal(new Set(answers.map(answer => `${answer.status} ${answer.body.id}`)).size, 1)
    assert.equal(answers.filter(({ headers }) => headers.has('idempotent-replayed')).length, 19)
    assert.equal((await titled('同時の見本')).length, 1)
  })

  test('keeps no key of a write that was refused: put right, it may be sent again', async () => {
    const wrong = await create(core, task({ title: '' }), 'key-4')
    assert.equal(wrong.status, 422)
    assert.equal((await create(core, task({ title: '直した見本' }), 'key-4')).status, 201)
  })

  test('forgets answers after a week, not before', async () => {
    const body = task({ title: '一週間の見本' })
    const first = await create(core, body, 'key-5')
    await forgetAnswers(engine(), new Date(now.getTime() + 7 * 86_400_000 - 1))
    assert.equal((await create(core, body, 'key-5')).body.id, first.body.id)
    await forgetAnswers(engine(), new Date(now.getTime() + 7 * 86_400_000 + 1))
    assert.notEqual((await create(core, body, 'key-5')).body.id, first.body.id)
  })

  test('takes JSON alone', async () => {
    const sent = async (type: string, body: string) => {
      const headers = { authorization: `Bearer ${core}`, 'content-type': type }
      const answer = await app.request('/api/v1/tasks', { method: 'POST', headers, body })
      return [answer.status, ((await answer.json()) as { code: string }).code]
    }
    assert.deepEqual(await sent('text/plain', '{}'), [415, 'api.not_json'])
    assert.deepEqual(await sent('application/json', '{'), [400, 'api.malformed'])
    assert.deepEqual(await sent('application/json', '"'.padEnd(1_100_000, 'x')), [413, 'api.too_large'])
  })

  test('lets an officer’s token into its own initiatives alone', async () => {
    const token = await tokenFor(engine(), clock, kagoshima, {
      office: 'officer',
      over: [`initiative:${parenting()}`],
    })
    assert.equal((await create(token, task({ title: '担当の見本' }))).status, 201)
    const elsewhere = await create(token, task({ initiative: initiatives.get('災害対策') }))
    assert.deepEqual([elsewhere.status, elsewhere.body.code], [403, 'agreement.no_right'])
  })

  test('tells the heads of the records of all cities, as they stand in the record', async () => {
    const { body } = await ask(core, '/api/v1/audit/heads')
    const { rows } = await transact(engine(), people[0]!, db =>
      sql`select municipality, seq, hash from audit_head order by municipality`.execute(db),
    )
    assert.deepEqual(
      body.items.map(({ at: _, ...head }: { at: string }) => head),
      rows,
    )
    assert.ok(rows.length > 0)
  })

  test('met no error that nobody foresaw', () => assert.deepEqual(bugs, []))
})
