import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { recordedBy, transact } from '#kernel'
import { sourcesUnder } from '../../scripts/imports.ts'
import { historyWords } from '../../src/house/history.ts'
import { routesOf } from '../../src/house/house.ts'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { Visitor } from '../kit/visitor.ts'

const kagoshima = { person: null, municipality: '462012' }

describe('the words of the history', () => {
  const routes = routesOf({} as never, async () => {}, { mail: null, scanner: null } as never)

  test('tell every right that a route writes under', () => {
    const written = routes.flatMap(route => (route.method === 'GET' ? [] : recordedBy(route)))
    assert.ok(written.length > 50)
    const untold = [...new Set(written)].filter(right => !(right in historyWords.events))
    assert.deepEqual(untold, [])
  })

  const sources = sourcesUnder(['src'], ['.ts', '.tsx']).filter(({ path }) => !path.includes('.test.'))

  test('tell every event that is named in the program', () => {
    const named = sources.flatMap(({ text }) =>
      [...text.matchAll(/\bevent: '([a-z.-]+)'/g)].map(([, event]) => event!),
    )
    assert.ok(named.length > 3)
    assert.deepEqual(
      [...new Set(named)].filter(event => !(event in historyWords.events)),
      [],
    )
  })

  test('name every kind of thing that something is done to', () => {
    const kinds = sources.flatMap(({ text }) =>
      [...text.matchAll(/\bthing: `([a-z]+):/g)].map(([, kind]) => kind!),
    )
    assert.ok(kinds.length > 20)
    assert.deepEqual(
      [...new Set(kinds)].filter(kind => !(kind in historyWords.things)),
      [],
    )
  })

  test('are ends of sentences', () => {
    for (const [event, words] of Object.entries(historyWords.events))
      assert.match(typeof words === 'string' ? words : words(null), /ました$/, event)
  })
})

describe('the history at the desk', () => {
  let house: OpenHouse
  let coordinator: Visitor
  const signIn = (visitor: Visitor, username: string) =>
    visitor.post('/sign-in', { username, password: house.passwordOf(username) })
  before(async () => {
    house = await openTrialHouse()
    coordinator = new Visitor(house.url)
    await signIn(coordinator, 'kagoshima-coordinator')
    await coordinator.post('/desk/municipalities/462012/population', {
      kind: '住民基本台帳',
      asOf: '2025-10-01',
      persons: '590000',
      source: '住民基本台帳（見本）',
    })
  })
  after(() => house?.close())
  const text = async (path: string, visitor = coordinator): Promise<string> =>
    (await visitor.get(path)).text()

  test('tells who did what in sentences, newest first', async () => {
    const page = await text('/desk/history')
    assert.match(page, /企画担当（見本）<\/a>/)
    assert.match(page, /サインインしました/)
    assert.ok(page.indexOf('人口を記録しました') < page.indexOf('サインインしました'))
    assert.match(page, /市町村「鹿児島市」/)
  })

  test('narrows by event, by thing, by person and by day', async () => {
    const only = await text('/desk/history?event=population.write')
    assert.doesNotMatch(only.slice(only.indexOf('<tbody')), /サインインしました/)
    assert.match(await text('/desk/history?thing=municipality:462012'), /<h1>市町村「鹿児島市」の履歴/)
    assert.match(await text('/desk/history?until=2000-01-01'), /この条件に合う記録はありません/)
    const person = /person=([0-9a-f-]{36})/.exec(await text('/desk/history'))![1]!
    assert.match(await text(`/desk/history?person=${person}`), /企画担当（見本）さんの履歴/)
  })

  test('shows one record whole, and its personal values only when they are asked for', async () => {
    const page = await text('/desk/history/1')
    assert.match(page, /個人の値（まだ見ていません）/)
    assert.doesNotMatch(page, /127\.0\.0\.1/)
    assert.match(await text('/desk/history/1?values=1'), /127\.0\.0\.1/)
    assert.match(await text('/desk/history'), /個人の情報を見ました/)
  })

  test('gives a file, and records that it was taken', async () => {
    const file = await text('/desk/history.csv?event=population.write')
    assert.match(file, /人口を記録しました,市町村「鹿児島市」,municipality:462012/)
    assert.match(await text('/desk/history'), /一覧を書き出しました/)
  })

  test('is of the own municipality alone, and not for everybody', async () => {
    const partner = new Visitor(house.url)
    await signIn(partner, 'hioki-coordinator')
    assert.doesNotMatch(await text('/desk/history', partner), /人口を記録しました/)
    const viewer = new Visitor(house.url)
    await signIn(viewer, 'kagoshima-viewer')
    assert.equal((await viewer.get('/desk/history')).status, 403)
  })

  test('lets an administrator erase personal values, with a reason, and the chain stays', async () => {
    const admin = new Visitor(house.url)
    await signIn(admin, 'kagoshima-administrator')
    assert.equal((await admin.post('/desk/history/1/erase', { reason: '' })).status, 422)
    assert.equal((await coordinator.post('/desk/history/1/erase', { reason: '見本' })).status, 403)
    assert.equal((await admin.post('/desk/history/1/erase', { reason: '見本の求め' })).status, 303)
    assert.match(await text('/desk/history/1?values=1', admin), /消去済み/)
    const broken = await transact(house.engine, kagoshima, async db => {
      return (
        await sql`select from (select seq, hash, line, lag(hash, 1, '') over (order by seq) as prev
        from audit_record) r where (line::json)->>'prev' <> prev
          or encode(sha256(convert_to(line, 'UTF8')), 'hex') <> hash`.execute(db)
      ).rows.length
    })
    assert.equal(broken, 0)
  })

  test('knows no record that is not there', async () => {
    for (const path of ['/desk/history/0', '/desk/history/999999', '/desk/history/x'])
      assert.equal((await coordinator.get(path)).status, 404, path)
  })
})
