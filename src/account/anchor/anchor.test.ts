import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type Clock, type Db, day, newId, readHeads, recordAct, transact } from '#kernel'
import { foundRegion, joinRegion, seedMunicipalities } from '#municipality'
import { onBothEngines } from '../../../test/kit/db.ts'
import { exchange } from './job.ts'
import { partnersOf, stateOf } from './rule.ts'
import { anchorsOf, firstBroken, keepAddress, lettersOf, mismatches } from './store.ts'
import { anchorTodos } from './told.ts'

const [kagoshima, hioki, aira] = ['462012', '462161', '462250'] as const

describe('how a kept head stands to the chain of today', () => {
  const kept = { seq: 5, hash: 'h5' }
  const cases: [name: string, found: Parameters<typeof stateOf>[1], broken: number | null, state: string][] =
    [
      ['the same record stands there', { seq: 5, hash: 'h5' }, null, 'held'],
      ['no record stands there any more', undefined, null, 'cut'],
      ['another record stands there', { seq: 5, hash: 'x' }, null, 'changed'],
      ['the chain breaks before it', { seq: 5, hash: 'h5' }, 3, 'changed'],
      ['the chain breaks behind it', { seq: 5, hash: 'h5' }, 6, 'held'],
    ]
  for (const [name, found, broken, state] of cases)
    test(`${name}: ${state}`, () => assert.equal(stateOf(kept, found, broken), state))
})

test('each city keeps the heads of all others in its regions, each once', () => {
  assert.deepEqual(
    [...partnersOf([['a', 'b'], ['b', 'c', 'a'], ['d']])],
    [
      ['a', ['b', 'c']],
      ['b', ['a', 'c']],
      ['c', ['a', 'b']],
      ['d', []],
    ],
  )
})

onBothEngines('the exchange of heads', engine => {
  let now = new Date('2026-11-22T16:30:00Z')
  const clock: Clock = { now: () => now }
  const ports = () => ({ engine: engine(), clock, secret: 's'.repeat(32), url: 'http://localhost' })
  const as = <T>(municipality: string, work: (db: Db) => Promise<T>) =>
    transact(engine(), { person: null, municipality }, work)
  const act = (municipality: string) =>
    as(municipality, db =>
      recordAct(
        db,
        { municipality, event: 'sample.write', thing: 'sample:1' },
        { person: newId(), at: now, from: null },
      ),
    )
  const statesOf = (holder: string) =>
    as(holder, async db =>
      (await anchorsOf(db, holder, 10)).map(
        ({ day, municipality, seq, state }) => `${day} ${municipality} ${seq} ${state}`,
      ),
    )
  const lettersTo = async (holder: string) =>
    as(
      holder,
      async db =>
        (await sql<{ subject: string }>`select subject from letter order by posted_at, subject`.execute(db))
          .rows,
    )
  /** What only somebody with all rights on the database can do. */
  const tamper = (statement: string) =>
    engine().pool.query(`alter table audit_record no force row level security, disable trigger audit_record_append_only;
      alter table audit_value no force row level security, disable trigger audit_value_kept;
      ${statement};
      alter table audit_record force row level security, enable trigger audit_record_append_only;
      alter table audit_value force row level security, enable trigger audit_value_kept`)

  before(async () => {
    await seedMunicipalities(engine().kysely)
    await as(kagoshima, async db => {
      const region = await foundRegion(db, { slug: 'sample', name: '見本圏域', note: '' })
      const joinedOn = day('2020-04-01')
      await joinRegion(db, region.id, { code: kagoshima, standing: 'core', joinedOn })
      await joinRegion(db, region.id, { code: hioki, standing: 'member', joinedOn })
    })
    for (const city of [kagoshima, kagoshima, hioki, aira]) await act(city)
    await as(hioki, db => keepAddress(db, hioki, 'kiroku@hioki.example', now))
    await exchange(ports())
  })

  test('gives each city the heads of its partners, signed, and of nobody else', async () => {
    assert.deepEqual(await statesOf(hioki), [`2026-11-23 ${kagoshima} 2 held`])
    assert.deepEqual(await statesOf(kagoshima), [`2026-11-23 ${hioki} 1 held`])
    assert.deepEqual(await statesOf(aira), [])
    const [letter] = readHeads(await as(hioki, db => lettersOf(db, hioki)))!
    assert.deepEqual([letter?.to, letter?.day, letter?.holds], [hioki, '2026-11-23', true])
    assert.equal(letter?.heads[0]?.seq, 2)
  })

  test('sends them by mail where the city wants that', async () => {
    assert.deepEqual(await lettersTo(hioki), [{ subject: '【結び】2026-11-23 の記録の控え' }])
    assert.deepEqual(await lettersTo(kagoshima), [])
  })

  test('gives one letter a day, however often it runs', async () => {
    await act(kagoshima)
    await exchange(ports())
    assert.deepEqual(await statesOf(hioki), [`2026-11-23 ${kagoshima} 2 held`])
    now = new Date('2026-11-23T16:30:00Z')
    await exchange(ports())
    assert.deepEqual(await statesOf(hioki), [
      `2026-11-24 ${kagoshima} 3 held`,
      `2026-11-23 ${kagoshima} 2 held`,
    ])
  })

  test('lets no city change or drop what it keeps, nor see what another keeps', async () => {
    for (const attempt of [
      sql`update audit_letter set text = ''`,
      sql`delete from audit_anchor`,
      sql`update audit_anchor set hash = ''`,
    ])
      await assert.rejects(
        as(hioki, db => attempt.execute(db)),
        { code: '42501' },
      )
    assert.deepEqual(await as(kagoshima, db => anchorsOf(db, hioki, 10)), [])
  })

  test('finds a tail that was cut off, on the page and by mail', async () => {
    await tamper(`create temporary table gone as select * from audit_record where municipality = '${kagoshima}' and seq = 3;
      delete from audit_record where municipality = '${kagoshima}' and seq = 3`)
    await exchange(ports())
    assert.deepEqual(await statesOf(hioki), [
      `2026-11-24 ${kagoshima} 3 cut`,
      `2026-11-23 ${kagoshima} 2 held`,
    ])
    assert.equal((await as(hioki, db => mismatches(db, hioki))).length, 1)
    assert.ok(
      (await lettersTo(hioki)).some(
        ({ subject }) => subject === '【結び】鹿児島市の記録が、控えと合いません',
      ),
    )
    const actor = (rights: string[]) => ({
      person: null,
      municipality: { code: hioki, name: '日置市' },
      rights: new Set(rights),
      offices: [],
    })
    const todos = (rights: string[]) => as(hioki, db => anchorTodos(db, actor(rights), day('2026-11-24')))
    assert.deepEqual(
      (await todos(['audit.read'])).map(({ title }) => title),
      ['鹿児島市の記録が、控えと合いません'],
    )
    assert.deepEqual(await todos([]), [])
    const letters = (await lettersTo(hioki)).length
    await exchange(ports())
    assert.equal((await lettersTo(hioki)).length, letters, 'and is told once')
  })

  test('finds a record that was written anew, though its own hash was made to fit', async () => {
    await tamper(`update audit_record set line = replace(line, 'sample.write', 'sample.other'),
      hash = encode(sha256(convert_to(replace(line, 'sample.write', 'sample.other'), 'UTF8')), 'hex')
      where municipality = '${kagoshima}' and seq = 1`)
    await exchange(ports())
    assert.equal(await as(kagoshima, db => firstBroken(db, kagoshima)), 2)
    assert.deepEqual(await statesOf(hioki), [
      `2026-11-24 ${kagoshima} 3 cut`,
      `2026-11-23 ${kagoshima} 2 changed`,
    ])
  })
})
