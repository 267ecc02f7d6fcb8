import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { day } from '#kernel'
import { serverMissing } from '../../../test/kit/db.ts'
import { type OpenHouse, openTrialHouse } from '../../../test/kit/house.ts'
import { startServer } from '../../../test/kit/postgres.ts'
import { openAccount } from '../store.ts'
import { strangersPerHour } from './rule.ts'

/** Sends a form from an address, as a proxy of ours tells it. */
async function send(
  house: OpenHouse,
  path: string,
  fields: Record<string, string>,
  { from = '192.0.2.1', cookie = '' } = {},
): Promise<Response> {
  return house.app.fetch(
    new Request(`${house.url}${path}`, {
      method: 'POST',
      headers: {
        origin: house.url,
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
        'x-forwarded-for': from,
      },
      body: new URLSearchParams(fields),
    }),
    { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
  )
}

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')

const only = (cookies: string, name: string): string =>
  cookies.split('; ').find(cookie => cookie.startsWith(name)) ?? ''

for (const kind of ['embedded', 'server'] as const) {
  const missing = kind === 'server' ? serverMissing() : undefined
  describe(`the way in [${kind}]`, { skip: missing && process.env.CI !== 'true' ? missing : false }, () => {
    let house: OpenHouse
    const signIn = (username: string, from?: string, cookie?: string) =>
      send(
        house,
        '/sign-in',
        { username, password: house.passwordOf(username) },
        { ...(from && { from }), ...(cookie && { cookie }) },
      )

    before(async () => {
      const database = kind === 'server' ? { DATABASE_URL: await startServer() } : {}
      house = await openTrialHouse({ MUSUBI_PROXY: '127.0.0.1', ...database })
    })
    after(() => house?.close())

    test('stays open to the owner on a known device while strangers try twenty passwords an hour and no more', async () => {
      const username = 'kagoshima-officer'
      const device = only(cookiesOf(await signIn(username)), 'musubi.device')
      const tried = []
      for (let n = 1; n <= 40; n += 1)
        tried.push(
          await send(house, '/sign-in', { username, password: 'a guess' }, { from: `198.51.100.${n}` }),
        )
      assert.equal(tried.filter(({ status }) => status === 422).length, strangersPerHour)
      const held = tried.at(-1)!
      assert.equal(held.status, 429)
      assert.ok(Number(held.headers.get('retry-after')) > 3000)
      assert.match(await held.text(), /1時間ほど受け付けを止めています/)
      assert.equal((await signIn(username, '203.0.113.5')).status, 429, 'a new device waits')
      assert.equal((await signIn(username, '203.0.113.5', device)).status, 303)
      const forged = `${device.split('.').slice(0, 2).join('.')}.${'A'.repeat(22)}`
      assert.equal((await signIn(username, '203.0.113.5', forged)).status, 429)
    })

    test('tells a stranger nothing about which names there are', async () => {
      const pages = []
      for (const username of ['hioki-viewer', 'nobody-here'])
        pages.push(
          (await (await send(house, '/sign-in', { username, password: 'a guess' })).text()).replaceAll(
            username,
            '',
          ),
        )
      assert.equal(pages[0], pages[1])
    })

    test('is closed to somebody without an office today, and no session is left', async () => {
      const account = {
        username: `later-${kind}`,
        password: 'a sample password',
        name: '異動予定（見本）',
        municipality: '462012',
        section: '企画課（見本）',
        offices: ['viewer'] as const,
        since: day('2099-04-01'),
      }
      const id = await openAccount(house.engine, house.auth, account, new Date('2026-11-22T03:00:00Z'))
      const { username, password } = account
      const answer = await send(house, '/sign-in', { username, password })
      assert.equal(answer.status, 403)
      assert.match(await answer.text(), /きょう有効な職がありません/)
      const { rows } = await house.engine.pool.query('select from auth.session where "userId" = $1', [id])
      assert.equal(rows.length, 0)
    })

    test('ends the session that the browser had before', async () => {
      const first = cookiesOf(await signIn('hioki-coordinator'))
      const second = cookiesOf(await signIn('hioki-coordinator', undefined, first))
      const desk = (cookie: string) =>
        house.app.fetch(new Request(`${house.url}/desk`, { headers: { cookie } }))
      assert.equal((await desk(second)).status, 200)
      assert.equal((await desk(first)).status, 303)
    })

    test('asks again who one is before an act that binds, and goes on with what was typed', async () => {
      const cookie = cookiesOf(await signIn('kagoshima-coordinator'))
      const confirm = (fields: Record<string, string>) =>
        send(
          house,
          '/desk/agreements/00000000-0000-4000-8000-000000000000/confirm',
          { proposal: '1', documentNumber: '企第1号', ...fields },
          { cookie },
        )
      assert.equal((await confirm({})).status, 404, 'just signed in: the route runs and finds nothing')
      await house.engine.pool.query(`update auth.session set "provedAt" = now() - interval '15 minutes'`)
      const asked = await confirm({})
      const page = await asked.text()
      assert.equal(asked.status, 401)
      assert.match(page, /<input type="hidden" name="documentNumber" value="企第1号"/)
      const wrong = await confirm({ 'proof-password': 'a guess' })
      assert.equal(wrong.status, 422)
      assert.doesNotMatch(await wrong.text(), /a guess/)
      assert.equal((await confirm({})).status, 401, 'a wrong proof proves nothing')
      const password = house.passwordOf('kagoshima-coordinator')
      assert.equal((await confirm({ 'proof-password': password })).status, 404, 'the route runs')
      assert.equal((await confirm({})).status, 404, 'and needs no proof for a while')
    })

    test('asks nobody to prove anything who may not do it anyway', async () => {
      const cookie = cookiesOf(await signIn('kagoshima-viewer'))
      await house.engine.pool.query(`update auth.session set "provedAt" = now() - interval '1 hour'`)
      const answer = await send(house, '/desk/agreements/x/confirm', { proposal: '1' }, { cookie })
      assert.equal(answer.status, 403)
      assert.doesNotMatch(await answer.text(), /proof-password/)
    })

    test('is not there by a provider that is not set', async () => {
      assert.equal((await house.app.fetch(new Request(`${house.url}/sign-in/sso`))).status, 404)
    })
  })
}

describe(
  'under https',
  { skip: serverMissing() && process.env.CI !== 'true' ? serverMissing()! : false },
  () => {
    test('cookies are bound to the host, secret, and sent nowhere else', async () => {
      const url = 'https://musubi.example.lg.jp'
      const house = await openTrialHouse({
        DATABASE_URL: await startServer(),
        MUSUBI_TRIAL: 'on',
        MUSUBI_URL: url,
        MUSUBI_PROXY: '127.0.0.1',
      })
      try {
        const username = 'kagoshima-viewer'
        const answer = await send(house, '/sign-in', { username, password: house.passwordOf(username) })
        const set = answer.headers.getSetCookie()
        assert.deepEqual(
          set.map(cookie => cookie.split('=')[0]),
          ['__Host-musubi.session_token', '__Host-musubi.device'],
        )
        for (const cookie of set) {
          for (const part of ['; Secure', '; HttpOnly', '; SameSite=Lax', '; Path=/'])
            assert.ok(cookie.includes(part), `${cookie} lacks ${part}`)
          assert.ok(!cookie.includes('Domain'))
        }
        const desk = new Request(`${url}/desk`, { headers: { cookie: cookiesOf(answer) } })
        assert.equal((await house.app.fetch(desk)).status, 200)
      } finally {
        await house.close()
      }
    })
  },
)
