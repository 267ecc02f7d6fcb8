import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { day } from '#kernel'
import { onBothEngines } from '../../test/kit/db.ts'
import { type Auth, openAuth } from './auth.ts'
import { cookieIn, tokenIn, transactAs, unsigned } from './session.ts'
import { openAccount } from './store.ts'

const secret = 'a secret of the tests, long enough to sign'
const at = new Date('2026-11-22T03:00:00Z')
const account = {
  username: 'session-sample',
  password: 'a sample password',
  name: '企画担当（見本）',
  municipality: '462012',
  section: '企画課（見本）',
  offices: ['coordinator'] as const,
  since: day('2026-04-01'),
}

describe('a cookie', () => {
  const signed = 'token.iH4kd4CS/o1gGVBwtk9qkBFERYOWPL++bYoe9NGiBnA='

  test('is found among others, decoded', () => {
    assert.equal(cookieIn('a=1; b=x%3Dy; c=3', 'b'), 'x=y')
    assert.equal(cookieIn('bb=1; b=2; b=3', 'b'), '2')
    assert.equal(cookieIn('b=%E3', 'b'), undefined)
    assert.equal(cookieIn('', 'b'), undefined)
  })

  test('counts only with our signature', () => {
    assert.equal(unsigned(signed, secret), 'token')
    assert.equal(unsigned(signed, 'another secret'), undefined)
    assert.equal(unsigned('token', secret), undefined)
    assert.equal(unsigned('token.', secret), undefined)
    assert.equal(unsigned('.', secret), undefined)
  })
})

onBothEngines('the session of a request', engine => {
  let auth: Auth
  let person: string
  let cookies: string

  const signIn = async () => {
    const { username, password } = account
    const answer = await auth.api.signInUsername({ body: { username, password }, asResponse: true })
    return answer.headers.getSetCookie().map(cookie => cookie.split(';')[0]!)
  }
  const whoIs = async (header: string) =>
    transactAs(engine(), await tokenIn(auth, header), day('2026-11-22'), async (_, who) => who)

  before(async () => {
    auth = openAuth(engine(), { url: 'http://localhost:3000', secret })
    person = await openAccount(engine(), auth, account, at)
    cookies = (await signIn()).join('; ')
  })

  test('is found by the cookie that the library signed, with the offices of the day', async () => {
    const who = await whoIs(cookies)
    assert.equal(who?.id, person)
    assert.equal(who.municipality, account.municipality)
    assert.deepEqual(
      who.offices.map(office => office.kind),
      ['coordinator'],
    )
    assert.ok(who.session.provedFor < 60)
  })

  test('gives no office on a day before it began', async () => {
    const early = await transactAs(
      engine(),
      await tokenIn(auth, cookies),
      day('2026-03-31'),
      async (_, p) => p,
    )
    assert.deepEqual(early?.offices, [])
  })

  test('sets the actor and the role of the transaction', async () => {
    const set = await transactAs(engine(), await tokenIn(auth, cookies), day('2026-11-22'), async db => {
      const { rows } = await sql<{ who: string; place: string; role: string }>`select
        musubi.actor_person() as who, musubi.actor_municipality() as place, current_user as role`.execute(db)
      return rows[0]
    })
    assert.deepEqual(set, { who: person, place: account.municipality, role: 'musubi_app' })
  })

  test('is nobody with a changed token, a changed signature or none', async () => {
    const value = decodeURIComponent(cookies.split('=').slice(1).join('='))
    const name = cookies.split('=')[0]
    for (const forged of [`x${value}`, `${value.slice(0, -4)}AAA=`, value.split('.')[0]!])
      assert.equal(await whoIs(`${name}=${encodeURIComponent(forged)}`), undefined)
    assert.equal(await whoIs(''), undefined)
  })

  test('is nobody once it has ended', async () => {
    const other = (await signIn()).join('; ')
    assert.equal((await whoIs(other))?.id, person)
    await auth.api.signOut({ headers: new Headers({ cookie: other }) })
    assert.equal(await whoIs(other), undefined)
    assert.equal((await whoIs(cookies))?.id, person, 'the other goes on')
  })

  test('is nobody after its time, and a token with quotes in it is only a token', async () => {
    const other = (await signIn()).join('; ')
    const token = await tokenIn(auth, other)
    await engine().pool.query(
      `update auth.session set "expiresAt" = now() - interval '1 second' where token = $1`,
      [token],
    )
    assert.equal(await whoIs(other), undefined)
    const odd = await transactAs(engine(), `a' or '1'='1\\'`, day('2026-11-22'), async (_, who) => who)
    assert.equal(odd, undefined)
  })

  test('notes when it was last seen, once in five minutes', async () => {
    const token = await tokenIn(auth, cookies)
    const seen = async () => {
      const { rows } = await engine().pool.query<{ age: number }>(
        `select extract(epoch from now() - "updatedAt")::int as age from auth.session where token = $1`,
        [token],
      )
      return rows[0]!.age
    }
    for (const [before, after] of [
      [240, 240],
      [360, 0],
    ] as const) {
      await engine().pool.query(
        `update auth.session set "updatedAt" = now() - make_interval(secs => $2) where token = $1`,
        [token, before],
      )
      await whoIs(cookies)
      assert.ok(Math.abs((await seen()) - after) < 30)
    }
  })

  test('of an account without a person is a visitor', async () => {
    const { internalAdapter } = await auth.$context
    const email = 'nobody@musubi.invalid'
    const user = await internalAdapter.createUser(
      { email, name: '見本', emailVerified: true, username: 'nobody' },
      { method: 'email' } as never,
    )
    const { token } = await internalAdapter.createSession(user.id)
    const set = await transactAs(engine(), token, day('2026-11-22'), async (db, who) => {
      const { rows } = await sql<{ actor: string | null }>`select musubi.actor_person() as actor`.execute(db)
      return [who, rows[0]?.actor]
    })
    assert.deepEqual(set, [undefined, null])
  })
})
