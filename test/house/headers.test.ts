import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { buildApp } from '../../src/house/app.ts'
import { withoutReplica } from '../../src/house/service/readers.ts'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { Visitor } from '../kit/visitor.ts'

const most = 80
/** What a browser would run or apply although it stands in the page itself. */
const inline = /<script(?![^>]*\bsrc=)[^>]*>|<style\b|\sstyle="|\son[a-z]+="|href="javascript:/gi

const wanted: [header: string, value: RegExp][] = [
  ['content-security-policy', /default-src 'self'.*script-src 'self'.*style-src 'self'/],
  ['content-security-policy', /frame-ancestors 'none'.*base-uri 'none'.*form-action 'self'/],
  ['x-content-type-options', /^nosniff$/],
  ['x-frame-options', /^DENY$/],
  ['referrer-policy', /^same-origin$/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['permissions-policy', /camera=\(\)/],
  ['x-request-id', /^[\w-]{8,64}$/],
]

describe('every page that links lead to', () => {
  let house: OpenHouse
  const pages = new Map<string, { answer: Response; body: string }>()

  before(async () => {
    house = await openTrialHouse()
    const visitor = new Visitor(house.url)
    const password = house.passwordOf('kagoshima-coordinator')
    await visitor.post('/sign-in', { username: 'kagoshima-coordinator', password })
    const ahead = ['/', '/desk', '/sign-in', '/nothing-here']
    for (let path = ahead.shift(); path !== undefined && pages.size < most; path = ahead.shift()) {
      if (pages.has(path)) continue
      const answer = await visitor.get(path)
      const body = await answer.text()
      pages.set(path, { answer, body })
      for (const [, to = ''] of body.matchAll(/<a [^>]*href="(\/[^"#?]*)/g))
        if (!pages.has(to)) ahead.push(to)
    }
  })
  after(() => house?.close())

  test('are many enough to say something', () => {
    assert.ok(pages.size >= 30, `${pages.size}`)
    const failing = [...pages].filter(([, { answer }]) => answer.status >= 500).map(([path]) => path)
    assert.deepEqual(failing, [])
  })

  for (const [header, value] of wanted)
    test(`carries ${header} like ${value.source.slice(0, 40)}`, () => {
      const without = [...pages]
        .filter(([, { answer }]) => !value.test(answer.headers.get(header) ?? ''))
        .map(([path]) => path)
      assert.deepEqual(without, [])
    })

  test('is kept by no cache between, and assets for ever', async () => {
    const kept = [...pages].filter(
      ([path, { answer }]) =>
        !path.startsWith('/assets/') && answer.headers.get('cache-control') !== 'no-store',
    )
    assert.deepEqual(
      kept.map(([path]) => path),
      [],
    )
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(pages.get('/')!.body) ?? []
    assert.match((await fetch(new URL(style, house.url))).headers.get('cache-control') ?? '', /immutable/)
  })

  test('holds no script and no style of its own', () => {
    const found = [...pages].flatMap(([path, { answer, body }]) =>
      answer.headers.get('content-type')?.startsWith('text/html')
        ? [...body.matchAll(inline)].map(([what]) => `${path}: ${what}`)
        : [],
    )
    assert.deepEqual(found, [])
  })

  test('takes no form from another site', async () => {
    const foreign = await fetch(`${house.url}/sign-in`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ username: 'kagoshima-coordinator', password: 'x' }),
    })
    assert.equal(foreign.status, 403)
  })

  test('tells browsers to stay on TLS where the site is reached by it', async () => {
    const { engine, auth } = house
    const mounting = {
      engine,
      auth: { ...auth, options: { ...auth.options, baseURL: 'https://city.example' } } as never,
      clock: { now: () => new Date() },
      surfaces: ['public'] as const,
      readers: withoutReplica(engine),
      around: async () => ({}) as never,
      onBug: () => {},
    }
    const ready = async () => ({ database: true, migrations: true, jobs: true, open: true })
    const app = buildApp([], mounting as never, { proxies: [], onRequest: () => {}, ready })
    const answer = await app.request('/assets/none')
    assert.match(answer.headers.get('strict-transport-security') ?? '', /max-age=\d{7,}/)
    assert.equal((await fetch(`${house.url}/`)).headers.get('strict-transport-security'), null)
  })
})
