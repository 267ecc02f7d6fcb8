import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { type Acting, type Db, type Fault, newId, transact, visitor } from '#kernel'
import { onBothEngines } from '../../../test/kit/db.ts'
import { enterPerson } from '../../../test/kit/person.ts'
import { tryCode } from '../code/store.ts'
import { openSignIn } from '../invite/store.ts'
import {
  askRecovery,
  confirmRecovery,
  declineRecovery,
  issueRecovery,
  makeGood,
  openAtCounter,
  openRecovery,
  recoveriesOf,
  recoveryOfCode,
} from './store.ts'

const kagoshima = '462012'
const at = new Date('2026-11-22T03:00:00Z')
const refusedAs = (word: string) => (error: Fault) => error.code === `account.${word}`

onBothEngines('a lost key', engine => {
  const [first, second] = [newId(), newId()]
  const acting: Acting = { person: first, municipality: kagoshima }
  const as = <T>(who: Acting, work: (db: Db) => Promise<T>) => transact(engine(), who, work)
  const by = (person: string) => ({ person, at })

  before(() =>
    as(acting, async db => {
      await enterPerson(db, kagoshima, { id: first, offices: ['administrator'] })
      await enterPerson(db, kagoshima, { id: second, offices: ['approver'] })
    }),
  )

  const owner = async (username: string) =>
    as(acting, async db => {
      const person = await enterPerson(db, kagoshima)
      await openSignIn(db, { person, username, passwordHash: 'old', at })
      return person
    })
  const loss = (person: string) => ({ person, kind: 'password' as const, mail: null, note: '' })
  const passwordOf = async (person: string) => {
    const { rows } = await engine().pool.query('select password from auth.account where "userId" = $1', [
      person,
    ])
    return rows[0].password
  }
  const openCount = async () => (await as(acting, db => recoveriesOf(db, kagoshima))).length

  test('is asked for by user name once, in any case of letters, and by no name that nobody has', async () => {
    const person = await owner('sample.asker')
    const ask = (username: string) =>
      as(visitor, db => askRecovery(db, { username, kind: 'password', mail: null, note: '内線1' }, at))
    const asked = await ask('Sample.Asker')
    assert.equal(asked?.municipality, kagoshima)
    assert.equal(await ask('sample.asker'), undefined)
    assert.equal(await ask('sample.nobody'), undefined)
    const all = await as(acting, db => recoveriesOf(db, kagoshima))
    assert.deepEqual(
      all.map(one => [one.person, one.openedBy]),
      [[person, null]],
    )
  })

  test('is opened by one and confirmed by another, never by the person', async () => {
    const person = await owner('sample.two')
    const id = await as(acting, db => openAtCounter(db, kagoshima, loss(person), by(first)))
    const confirming = (who: string) => as(acting, db => confirmRecovery(db, id, by(who)))
    await assert.rejects(confirming(first), refusedAs('recovery_by_same'))
    await assert.rejects(confirming(person), refusedAs('recovery_for_self'))
    await assert.rejects(
      as(acting, db => issueRecovery(db, kagoshima, id, by(first))),
      refusedAs('recovery_moved_on'),
    )
    await confirming(second)
    await assert.rejects(confirming(second), refusedAs('recovery_moved_on'))
    const own = loss(first)
    await assert.rejects(
      as(acting, db => openAtCounter(db, kagoshima, own, by(first))),
      refusedAs('recovery_for_self'),
    )
    await assert.rejects(
      as(acting, db => openAtCounter(db, kagoshima, loss(person), by(second))),
      refusedAs('recovery_under_way'),
    )
  })

  test('of two who open what was asked at once, takes one', async () => {
    await owner('sample.at-once')
    const asked = await as(visitor, db =>
      askRecovery(db, { username: 'sample.at-once', kind: 'password', mail: null, note: '' }, at),
    )
    const both = await Promise.allSettled(
      [first, second].map(who => as(acting, db => openRecovery(db, asked!.id, by(who)))),
    )
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  const codeFor = async (person: string) => {
    const id = await as(acting, db => openAtCounter(db, kagoshima, loss(person), by(first)))
    await as(acting, db => confirmRecovery(db, id, by(second)))
    const { code } = await as(acting, db => issueRecovery(db, kagoshima, id, by(first)))
    return { id, code }
  }
  const good = (code: string, passwordHash: string) =>
    as(visitor, async db => {
      const tried = await tryCode(db, code, 'recovery', at)
      if (tried.state !== 'right') return tried.state
      const recovery = await recoveryOfCode(db, tried.municipality, tried.id)
      await makeGood(db, recovery, { code: tried.id, passwordHash, at })
      return tried.state
    })

  test('is made good once by its code, which ends every session', async () => {
    const person = await owner('sample.good')
    await engine().pool.query(
      `insert into auth.session (token, "userId", "expiresAt", "updatedAt")
       values ('sample', $1, now() + interval '1 hour', now())`,
      [person],
    )
    const { code } = await codeFor(person)
    const both = await Promise.allSettled([good(code, 'new'), good(code, 'newer')])
    const states = both.map(one => (one.status === 'fulfilled' ? one.value : one.reason.code))
    assert.deepEqual(states.sort(), ['right', 'used'])
    assert.match(await passwordOf(person), /^newe?r?$/)
    const { rows } = await engine().pool.query('select from auth.session where "userId" = $1', [person])
    assert.equal(rows.length, 0)
  })

  test('that is declined takes its code with it', async () => {
    const person = await owner('sample.declined')
    const { id, code } = await codeFor(person)
    await as(acting, db => declineRecovery(db, kagoshima, id, at))
    assert.equal(await good(code, 'new'), 'withdrawn')
    assert.equal(await passwordOf(person), 'old')
  })

  test('is seen by its own city only', async () => {
    assert.ok((await openCount()) > 0)
    for (const who of [{ person: newId(), municipality: '462161' }, visitor]) {
      const seen = await as(who, db =>
        sql<{ n: number }>`select count(*)::int as n from recovery`.execute(db),
      )
      assert.equal(seen.rows[0]?.n, 0)
    }
  })
})
