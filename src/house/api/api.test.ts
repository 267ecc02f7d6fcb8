import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { revokeToken } from '#account'
import { transact } from '#kernel'
import { foundRegion, seedMunicipalities } from '#municipality'
import { askWith, newTokenFor, tokenFor } from '../../../test/kit/api.ts'
import { onBothEngines } from '../../../test/kit/db.ts'
import { agreedBetween, worker } from '../../../test/kit/initiative.ts'
import { endpoints } from './endpoints.ts'
import { mountApi, mountNoApi } from './mount.ts'

const [kagoshima, hioki] = ['462012', '462161'] as const
const msOfDay = 86_400_000
/** Enough for what the other tests ask, and soon exceeded. */
const perMinute = 60

onBothEngines('The API', engine => {
  let now = new Date('2026-11-22T03:00:00Z')
  const clock = { now: () => now }
  const bugs: unknown[] = []
  const app = new Hono()
  let ask: Awaited<ReturnType<typeof askWith>>
  let token: string

  before(async () => {
    const mounting = {
      engine: engine(),
      clock,
      url: 'https://musubi.example.lg.jp',
      addressOf: () => '192.0.2.7',
      perMinute,
      onBug: (_: string, error: unknown) => bugs.push(error),
    }
    mountApi(app, endpoints, mounting)
    mountNoApi(app, mounting)
    await seedMunicipalities(engine().kysely)
    const people = [await worker(engine(), kagoshima, '見本一'), await worker(engine(), hioki, '見本二')]
    await agreedBetween(engine(), people, 'sample')
    await transact(engine(), people[0]!, async db => {
      for (const slug of ['b-region', 'd-region', 'f-region'])
        await foundRegion(db, { slug, name: `見本圏域${slug}`, note: '' })
    })
    ask = await askWith(app)
    token = await tokenFor(engine(), clock, kagoshima)
  })

  test('tells the regions, and the members of one as of a day', async () => {
    const { body } = await ask(token, '/api/v1/regions')
    assert.deepEqual(
      body.items.map(({ slug }: { slug: string }) => slug),
      ['b-region', 'd-region', 'f-region', 'sample'],
    )
    const today = await ask(token, '/api/v1/regions/sample')
    assert.deepEqual(
      today.body.members.map(({ code, standing }: Record<string, string>) => [code, standing]),
      [
        [kagoshima, 'core'],
        [hioki, 'member'],
      ],
    )
    const before = await ask(token, '/api/v1/regions/sample?on=2026-09-30')
    assert.deepEqual(before.body.members, [])
  })

  test('tells agreements from the day they are in force, with their text and roles', async () => {
    assert.deepEqual((await ask(token, '/api/v1/agreements?on=2026-09-30')).body.items, [])
    const [agreement] = (await ask(token, '/api/v1/agreements?on=2026-10-01')).body.items
    assert.deepEqual(
      [agreement.version, agreement.inForceFrom, agreement.endsOn, agreement.parties],
      [1, '2026-10-01', null, [kagoshima, hioki]],
    )
    const { body } = await ask(token, `/api/v1/agreements/${agreement.id}`)
    assert.deepEqual(
      body.articles.map(({ clause }: { clause: string }) => clause),
      ['第1条', '第2条', '第3条の2'],
    )
    const roles = await ask(token, `/api/v1/agreements/${agreement.id}/roles`)
    assert.equal(roles.body.items.length, 10)
    assert.deepEqual(
      roles.body.items.slice(4, 6).map(({ ref, code, kind }: Record<string, string>) => [ref, code, kind]),
      [
        ['別表(2)-1', kagoshima, 'lead'],
        ['別表(2)-1', hioki, 'cooperate'],
      ],
    )
    assert.equal((await ask(token, `/api/v1/agreements/${agreement.id}?on=2026-09-30`)).status, 404)
  })

  test('tells a list in parts, and entries that come meanwhile move no other', async () => {
    const first = await ask(token, '/api/v1/regions?limit=2')
    assert.deepEqual(first.headers.get('link'), `<${first.body.next}>; rel="next"`)
    await transact(engine(), { person: null, municipality: kagoshima }, async db => {
      await foundRegion(db, { slug: 'a-region', name: '見本圏域a', note: '' })
      await foundRegion(db, { slug: 'e-region', name: '見本圏域e', note: '' })
    })
    const second = await ask(token, first.body.next)
    const slugs = [...first.body.items, ...second.body.items].map(({ slug }) => slug)
    assert.deepEqual(slugs, ['b-region', 'd-region', 'e-region', 'f-region'])
    const third = await ask(token, second.body.next)
    assert.deepEqual([third.body.items.length, third.body.next], [1, null])
  })

  for (const [query, field] of [
    ['cursor=eA', 'cursor'],
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=x', 'limit'],
    ['page=2', 'page'],
  ] as const)
    test(`asks to put ?${query} right, and names the value`, async () => {
      const { status, body } = await ask(token, `/api/v1/regions?${query}`)
      assert.equal(status, 422)
      assert.deepEqual(
        body.errors.map((error: { field: string }) => error.field),
        [field],
      )
    })

  test('knows no 30 February', async () => {
    const { status, body } = await ask(token, '/api/v1/agreements?on=2026-02-30')
    assert.deepEqual([status, body.errors[0].field], [422, 'on'])
  })

  test('lets nobody in without a token, nor with one that nobody gave', async () => {
    const missing = await ask(undefined, '/api/v1/regions')
    assert.deepEqual([missing.status, missing.body.code], [401, 'api.token_missing'])
    assert.match(missing.headers.get('www-authenticate') ?? '', /^Bearer/)
    assert.equal((await ask('musubi_x', '/api/v1/regions')).body.code, 'api.token_unknown')
  })

  test('lets a token in until its time is over, and says so from then on', async () => {
    const short = await tokenFor(engine(), clock, kagoshima, { days: 1 })
    const start = now
    now = new Date(start.getTime() + msOfDay - 1)
    assert.equal((await ask(short, '/api/v1/regions')).status, 200)
    now = new Date(start.getTime() + msOfDay)
    assert.equal((await ask(short, '/api/v1/regions')).body.code, 'api.token_expired')
    now = start
  })

  test('lets a token in no more once it is withdrawn', async () => {
    const { id, token } = await newTokenFor(engine(), clock, kagoshima)
    const acting = { person: null, municipality: kagoshima }
    const other = { person: null, municipality: hioki }
    await assert.rejects(
      transact(engine(), other, db => revokeToken(db, id, { by: null, at: now })),
      { code: 'account.token_absent' },
    )
    assert.equal((await ask(token, '/api/v1/regions')).status, 200)
    await transact(engine(), acting, db => revokeToken(db, id, { by: null, at: now }))
    assert.equal((await ask(token, '/api/v1/regions')).body.code, 'api.token_revoked')
  })

  test('refuses what the token was not given, and what its office does not give', async () => {
    const narrow = await tokenFor(engine(), clock, kagoshima, { scopes: ['agreement.read'] })
    assert.equal((await ask(narrow, '/api/v1/agreements')).status, 200)
    const { status, body } = await ask(narrow, '/api/v1/regions')
    assert.deepEqual([status, body.code], [403, 'api.scope_missing'])
    assert.match(body.detail, /region\.read/)
  })

  test('keeps no token, only its hash, and notes when it was last used', async () => {
    const { id, token } = await newTokenFor(engine(), clock, kagoshima)
    const kept = async () =>
      (await engine().pool.query(`select * from api_token where id = '${id}'`)).rows[0] as Record<
        string,
        unknown
      >
    assert.doesNotMatch(JSON.stringify(await kept()), new RegExp(token))
    assert.equal((await kept()).last_used_at, null)
    await ask(token, '/api/v1/regions')
    assert.deepEqual((await kept()).last_used_at, now)
  })

  test('takes no token for longer than a year', () =>
    assert.rejects(tokenFor(engine(), clock, kagoshima, { days: 367 }), {
      constraint: 'api_token_for_a_year',
    }))

  test('shows the tokens of a city to no other', async () => {
    const count = (municipality: string) =>
      transact(engine(), { person: null, municipality }, async db => {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from api_token`.execute(db)
        return rows[0]!.n
      })
    assert.ok((await count(kagoshima)) > 0)
    assert.equal(await count(hioki), 0)
  })

  test('tells when to come back where there were too many requests', async () => {
    const busy = await tokenFor(engine(), clock, kagoshima)
    const answers = await Promise.all(
      Array.from({ length: perMinute + 1 }, () =>
        app.request('/api/v1/regions?limit=1', { headers: { authorization: `Bearer ${busy}` } }),
      ),
    )
    const refused = answers.filter(({ status }) => status === 429)
    assert.equal(refused.length, 1)
    assert.ok(Number(refused[0]!.headers.get('retry-after')) >= 1)
    assert.equal((await ask(token, '/api/v1/regions')).status, 200, 'another token is not held up')
  })

  test('says what it is asked wrongly: address, method', async () => {
    const asked = async (path: string, method: string) => {
      const answer = await app.request(path, { method })
      const { code } = (await answer.json()) as { code: string }
      return [answer.status, code, answer.headers.get('allow'), answer.headers.get('content-type')]
    }
    const type = 'application/problem+json'
    assert.deepEqual(await asked('/api/v1/nothing', 'GET'), [404, 'api.absent', null, type])
    assert.deepEqual(await asked('/api/v1/regions', 'DELETE'), [405, 'api.wrong_method', 'GET', type])
  })

  test('met no error that nobody foresaw', () => assert.deepEqual(bugs, []))
})
