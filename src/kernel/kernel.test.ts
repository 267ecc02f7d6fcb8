import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { onBothEngines, tryOut } from '../../test/kit/db.ts'
import {
  addDays,
  type Db,
  day,
  dayOf,
  daysBetween,
  eventOf,
  fiscalYearOf,
  form,
  isDay,
  lastDayOf,
  page,
  recordAct,
} from './index.ts'

describe('the event of an act', () => {
  const run = async () => new Response()
  const again = async () => new Response()
  const change = { path: '/x', may: 'hall.change', body: z.object({}), run, again }

  test('is the right of the form, unless it declares others', () => {
    assert.equal(eventOf(form(change)), 'hall.change')
    const bound = form({ ...change, events: ['approval.draft', 'approval.decide'] })
    assert.equal(eventOf(bound, 'approval.decide'), 'approval.decide')
    assert.throws(() => eventOf(bound), /hall\.change/)
  })

  test('fails where the route does not declare it: a form under another name, a page at all', () => {
    assert.throws(() => eventOf(form(change), 'hall.end'), /POST \/x records hall\.end/)
    const looked = { path: '/x', may: 'hall.read', show: run }
    assert.throws(() => eventOf(page(looked)), /hall\.read/)
    assert.equal(eventOf(page({ ...looked, events: ['hall.read'] })), 'hall.read')
  })
})

describe('days and fiscal years in Japan', () => {
  for (const [value, ok] of [
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-2-1', false],
  ] as const)
    test(`${value} is ${ok ? 'a' : 'no'} day`, () => assert.equal(isDay(value), ok))
  test('31 March belongs to the year before, 1 April begins the next', () => {
    assert.equal(fiscalYearOf(day('2027-03-31')), 2026)
    assert.equal(fiscalYearOf(day('2027-04-01')), 2027)
    assert.equal(lastDayOf(fiscalYearOf(day('2026-11-22'))), '2027-03-31')
  })
  test('15:00 UTC is the next day in Japan', () => {
    assert.equal(dayOf(new Date('2026-03-31T14:59:59Z')), '2026-03-31')
    assert.equal(dayOf(new Date('2026-03-31T15:00:00Z')), '2026-04-01')
  })
  test('days are counted over months and leap days', () => {
    assert.equal(addDays(day('2028-02-28'), 2), '2028-03-01')
    assert.equal(daysBetween(day('2028-03-01'), day('2028-02-28')), -2)
  })
})

const kagoshima = { person: null, municipality: '462012' }
const origin = { person: null, at: new Date('2026-11-22T00:00:00Z'), from: '127.0.0.1' }
const record = (db: Db, municipality: string, event: string) =>
  recordAct(db, { municipality, event, thing: 'x' }, origin)
const lines = (db: Db) =>
  sql<{ seq: number; line: string; hash: string }>`select seq, line, hash from audit_record order by seq`
    .execute(db)
    .then(result => result.rows)

onBothEngines('the audit chain', engine => {
  test('each record holds the hash of the one before', () =>
    tryOut(engine(), kagoshima, async db => {
      await record(db, '462012', 'a.one')
      await record(db, '462012', 'a.two')
      const [one, two] = await lines(db)
      assert.equal(two?.seq, 2)
      assert.equal(JSON.parse(two!.line).prev, one?.hash)
    }))
  test('a record can neither be changed nor deleted', async () => {
    for (const attempt of [sql`update audit_record set line = ''`, sql`delete from audit_record`])
      await assert.rejects(
        tryOut(engine(), kagoshima, async db => {
          await record(db, '462012', 'a.one')
          await attempt.execute(db)
        }),
        /append only|permission denied/,
      )
  })
  test('no municipality writes on the chain of another', () =>
    assert.rejects(
      tryOut(engine(), kagoshima, db => record(db, '462161', 'a.one')),
      /row-level security/,
    ))
  test('the role of requests is neither superuser nor exempt from row-level security', () =>
    tryOut(engine(), kagoshima, async db => {
      const { rows } = await sql<{ name: string; free: boolean }>`
        select current_user as name, rolsuper or rolbypassrls as free from pg_roles where rolname = current_user`.execute(
        db,
      )
      assert.deepEqual(rows, [{ name: 'musubi_app', free: false }])
    }))
})
