import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { onBothEngines } from '../../test/kit/db.ts'
import { recordWithCommit } from './act.ts'
import { type Db, transact } from './index.ts'

const kagoshima = { person: null, municipality: '462012' }
const origin = { person: null, at: new Date('2026-11-22T00:00:00Z'), from: '127.0.0.1' }
const record = (db: Db, event: string, municipality = '462012') =>
  recordWithCommit(db, { municipality, event, thing: "it's" }, origin)

onBothEngines('an act that goes with the commit', engine => {
  const events = () =>
    transact(engine(), kagoshima, async db => {
      const { rows } = await sql<{ event: string }>`select line::jsonb ->> 'event' as event
        from audit_record order by seq`.execute(db)
      return rows.map(({ event }) => event)
    })

  test('stands on the record once it is committed, in the order of what was done', async () => {
    const within = await transact(engine(), kagoshima, async db => {
      record(db, 'a.one')
      record(db, 'a.two')
      const { rows } = await sql`select from audit_record`.execute(db)
      return rows.length
    })
    assert.equal(within, 0)
    assert.deepEqual(await events(), ['a.one', 'a.two'])
  })

  test('is not there where the work fails, nor in the next transaction of the connection', async () => {
    const failing = transact(engine(), kagoshima, async db => {
      record(db, 'a.three')
      throw new Error('on purpose')
    })
    await assert.rejects(failing, /on purpose/)
    assert.deepEqual(await events(), ['a.one', 'a.two'])
  })

  test('undoes the work where it may not be recorded', async () => {
    const writing = transact(engine(), kagoshima, async db => {
      record(db, 'a.four')
      record(db, 'b.one', '462161')
    })
    await assert.rejects(writing, /row-level security/)
    assert.deepEqual(await events(), ['a.one', 'a.two'])
  })

  test('comes one after the other however many are at work', async () => {
    await Promise.all(
      Array.from({ length: 12 }, () => transact(engine(), kagoshima, async db => record(db, 'c.many'))),
    )
    assert.equal((await events()).length, 14)
  })
})
