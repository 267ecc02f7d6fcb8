import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Acting, type Engine, newId, transact, visitor } from '#kernel'
import { onBothEngines } from '../../test/kit/db.ts'
import { post } from './index.ts'

const kagoshima: Acting = { person: newId(), municipality: '462012' }
const hioki: Acting = { person: newId(), municipality: '462161' }
const letter = { to: 'sample@example.test', subject: '見本', text: '見本の本文です。' }

const keysSeen = async (engine: Engine, acting: Acting): Promise<string[]> =>
  transact(engine, acting, async db => {
    const rows = await db
      .withTables<{ letter: { key: string } }>()
      .selectFrom('letter')
      .select('key')
      .orderBy('key')
      .execute()
    return rows.map(row => row.key)
  })

onBothEngines('posting a letter', engine => {
  test('keeps it for the city of whoever caused it, and shows it to no other', async () => {
    await transact(engine(), kagoshima, db => post(db, { ...letter, key: 'own' }))
    assert.deepEqual(await keysSeen(engine(), kagoshima), ['own'])
    assert.deepEqual(await keysSeen(engine(), hioki), [])
  })

  test('leaves out a second letter of the same key, whoever posts it', async () => {
    for (const acting of [kagoshima, hioki, visitor])
      await transact(engine(), acting, db => post(db, { ...letter, key: 'own' }))
    assert.deepEqual(await keysSeen(engine(), kagoshima), ['own'])
    assert.deepEqual(await keysSeen(engine(), hioki), [])
  })

  test('goes back with the change it tells of', async () => {
    const failing = transact(engine(), kagoshima, async db => {
      await post(db, { ...letter, key: 'undone' })
      throw new Error('the change was refused')
    })
    await assert.rejects(failing)
    assert.deepEqual(await keysSeen(engine(), kagoshima), ['own'])
  })

  test('lets a visitor cause a letter for a city, which its administrator can read', async () => {
    await transact(engine(), visitor, db => post(db, { ...letter, key: 'asked', municipality: '462161' }))
    assert.deepEqual(await keysSeen(engine(), hioki), ['asked'])
    assert.deepEqual(await keysSeen(engine(), visitor), [])
  })

  test('refuses to write in the name of another city', async () => {
    const writing = transact(engine(), kagoshima, db =>
      post(db, { ...letter, key: 'forged', municipality: '462161' }),
    )
    await assert.rejects(writing, { code: '42501' })
  })

  for (const to of ['two@example.test, three@example.test', 'no-address', 'a@b\r\nBcc: c@d'])
    test(`refuses what is not one address: ${JSON.stringify(to)}`, async () => {
      const posting = transact(engine(), kagoshima, db => post(db, { ...letter, to, key: 'bad' }))
      await assert.rejects(posting, { constraint: 'letter_one_recipient' })
    })
})
