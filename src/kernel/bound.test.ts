import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { onBothEngines } from '../../test/kit/db.ts'
import { type Db, transact, visitor } from './index.ts'

onBothEngines('what holds on to a transaction', engine => {
  const ask = (db: Db) => sql`select 1`.execute(db)
  const ended = /asked after the end of its transaction/

  test('is refused once it was committed, whoever has the connection then', async () => {
    const held = await transact(engine(), visitor, async db => db)
    await transact(engine(), { person: null, municipality: '462012' }, () => assert.rejects(ask(held), ended))
    await assert.rejects(ask(held), ended)
  })

  test('is refused once it was rolled back', async () => {
    let held: Db | undefined
    const failing = transact(engine(), visitor, async db => {
      held = db
      throw new Error('見本')
    })
    await assert.rejects(failing, /見本/)
    await assert.rejects(ask(held!), ended)
  })

  test('may leave a query under way behind: it is answered before the transaction ends', async () => {
    let late: ReturnType<typeof ask> | undefined
    await transact(engine(), visitor, async db => {
      late = ask(db)
    })
    assert.equal((await late!).rows.length, 1)
  })
})
