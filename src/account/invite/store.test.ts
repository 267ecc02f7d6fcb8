import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { type Acting, addDays, type Db, dayOf, type Engine, newId, transact, visitor } from '#kernel'
import { onBothEngines } from '../../../test/kit/db.ts'
import { enterPerson } from '../../../test/kit/person.ts'
import { lookupOf, mostTries, shownCode } from '../code/rule.ts'
import { issueCode, openCodeOf, tryCode, withdrawCode } from '../code/store.ts'
import { accept, endSessions } from './store.ts'

const [kagoshima, hioki] = ['462012', '462161'] as const
const administrator: Acting = { person: newId(), municipality: kagoshima }
const at = new Date('2026-11-22T03:00:00Z')
const later = (days: number) => new Date(`${addDays(dayOf(at), days)}T14:59:00Z`)

onBothEngines('an invitation', engine => {
  const as = <T>(acting: Acting, work: (db: Db) => Promise<T>) => transact(engine(), acting, work)
  const issue = (person: string) =>
    as(administrator, db =>
      issueCode(db, { municipality: kagoshima, person, purpose: 'invitation', by: null, at }),
    )
  const invited = async () => {
    const person = await as(administrator, db => enterPerson(db, kagoshima))
    return { person, ...(await issue(person)) }
  }
  const tried = async (code: string, now = at) =>
    (await as(visitor, db => tryCode(db, code, 'invitation', now))).state

  test('lets in by its code, however it was typed, until the end of the fourteenth day', async () => {
    const { code } = await invited()
    assert.equal(await tried(code), 'right')
    assert.equal(await tried(` ${shownCode(code).toLowerCase()} `), 'right')
    assert.equal(await tried(code, later(14)), 'right')
    assert.equal(await tried(code, later(15)), 'over')
  })

  test('keeps no code, only its hash', async () => {
    const { code } = await invited()
    const rows = await as(administrator, db => sql<object>`select * from one_time_code`.execute(db))
    assert.ok(rows.rows.length > 0)
    assert.doesNotMatch(JSON.stringify(rows.rows), new RegExp(code.slice(lookupOf(code).length)))
  })

  test('is of no use after five wrong tries, even to the right code', async () => {
    const { code, person } = await invited()
    const wrong = code.slice(0, -1) + (code.endsWith('2') ? '3' : '2')
    for (let i = 0; i < mostTries; i += 1) assert.equal(await tried(wrong), 'wrong')
    assert.equal(await tried(code), 'spent')
    assert.equal(await tried(wrong), 'wrong')
    const open = await as(administrator, db => openCodeOf(db, person, 'invitation'))
    assert.equal(open?.spent, true)
  })

  test('ends with a newer one and when it is withdrawn', async () => {
    const { person, code } = await invited()
    const second = await issue(person)
    assert.equal(await tried(code), 'withdrawn')
    await as(administrator, db => withdrawCode(db, kagoshima, person, 'invitation', at))
    assert.equal(await tried(second.code), 'withdrawn')
  })

  test('is for its own purpose only', async () => {
    const { code } = await invited()
    const other = await as(visitor, db => tryCode(db, code, 'recovery', at))
    assert.equal(other.state, 'wrong')
  })

  const comeIn = (code: string, username: string) =>
    as(visitor, async db => {
      const found = await tryCode(db, code, 'invitation', at)
      if (found.state !== 'right') return found.state
      await accept(db, { code: found.id, person: found.person, username, passwordHash: 'x', at })
      return found.state
    })

  test('opens exactly one account when the same code is sent twice at once', async () => {
    const { person, code } = await invited()
    const answers = await Promise.allSettled([comeIn(code, 'sample.once'), comeIn(code, 'sample.twice')])
    const states = answers.map(answer => (answer.status === 'fulfilled' ? answer.value : answer.reason.code))
    assert.deepEqual(states.sort(), ['right', 'used'])
    assert.equal(await countOf(engine(), person), 1)
  })

  test('refuses a user name that is taken, in any case of letters, and stays open', async () => {
    const [first, second] = [await invited(), await invited()]
    await comeIn(first.code, 'sample.name')
    await assert.rejects(comeIn(second.code, 'Sample.Name'), { code: 'account.username_taken' })
    assert.equal(await tried(second.code), 'right')
  })

  test('shows a visitor nothing but the row whose first group was typed', async () => {
    const { code } = await invited()
    const seen = (looked: string) =>
      as(visitor, async db => {
        await sql`select set_config('musubi.code', ${looked}, true)`.execute(db)
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from one_time_code`.execute(db)
        return rows[0]?.n
      })
    assert.equal(await seen(''), 0)
    assert.equal(await seen(lookupOf(code)), 1)
  })

  test('is opened for nobody of another city', async () => {
    const { person } = await invited()
    const theirs = { person: newId(), municipality: hioki }
    await assert.rejects(
      as(theirs, db => endSessions(db, person)),
      { code: '42501' },
    )
  })
})

async function countOf(engine: Engine, person: string): Promise<number> {
  const { rows } = await engine.pool.query('select count(*)::int as n from auth."user" where id = $1', [
    person,
  ])
  return rows[0].n
}
