import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { onBothEngines, tryOut } from '../../../test/kit/db.ts'
import { type Db, personal, recordAct } from '../index.ts'
import { personalHash, seal } from './personal.ts'

describe('what is sealed', () => {
  test('holds a hash for each personal value, however deep it stands, and the value beside it', () => {
    const { line, kept } = seal({
      after: { mail: personal('taro@example.jp'), seats: [{ name: personal('見本太郎') }] },
    })
    assert.deepEqual(
      kept.map(({ field, value }) => [field, value]),
      [
        ['after.mail', '"taro@example.jp"'],
        ['after.seats.0.name', '"見本太郎"'],
      ],
    )
    const [mail, name] = kept.map(personalHash)
    assert.deepEqual(line, { after: { mail: { personal: mail }, seats: [{ name: { personal: name } }] } })
  })

  test('has another hash for the same value each time, so that equal values cannot be told', () => {
    const { kept } = seal({ before: personal('0993-00-0000'), after: personal('0993-00-0000') })
    assert.notEqual(personalHash(kept[0]!), personalHash(kept[1]!))
  })

  test('leaves nothing as nothing and everything else as JSON has it', () => {
    const at = new Date('2026-11-22T00:00:00Z')
    assert.deepEqual(seal({ a: personal(null), b: personal(undefined), at, on: [1, null] }), {
      line: { a: null, b: null, at: '2026-11-22T00:00:00.000Z', on: [1, null] },
      kept: [],
    })
  })

  test('holds no character that the database refuses', () => {
    assert.deepEqual(seal({ a: 'x\u0000y', b: '\ud842', c: '𠮷' }).line, {
      a: 'x\ufffdy',
      b: '\ufffd',
      c: '𠮷',
    })
  })
})

const city = { person: null, municipality: '462012' }
const origin = { person: null, at: new Date('2026-11-22T00:00:00Z'), from: '192.0.2.7' }
const act = { municipality: '462012', event: 'people.write', thing: 'person:x' }

interface Value {
  field: string
  salt: string | null
  value: string | null
}
const values = async (db: Db): Promise<Value[]> =>
  (await sql<Value>`select field, salt, value from audit_value order by field`.execute(db)).rows
const line = async (db: Db): Promise<string> =>
  (await sql<{ line: string }>`select line from audit_record order by seq desc limit 1`.execute(db)).rows[0]!
    .line

onBothEngines('a record of personal data', engine => {
  test('names neither the value nor the address; both stand beside the chain', () =>
    tryOut(engine(), city, async db => {
      await recordAct(db, { ...act, after: { mail: personal('taro@example.jp') } }, origin)
      assert.doesNotMatch(await line(db), /example\.jp|192\.0\.2\.7/)
      const kept = await values(db)
      assert.deepEqual(
        kept.map(({ field, value }) => [field, value]),
        [
          ['after.mail', '"taro@example.jp"'],
          ['from', '"192.0.2.7"'],
        ],
      )
      const { after, from } = JSON.parse(await line(db))
      const [mail, address] = kept.map(one => personalHash(one as { salt: string; value: string }))
      assert.deepEqual([after.mail.personal, from.personal], [mail, address])
    }))

  test('keeps its place in the chain when the value is erased, with the salt', () =>
    tryOut(engine(), city, async db => {
      await recordAct(db, { ...act, after: { mail: personal('taro@example.jp') } }, origin)
      const before = await line(db)
      await sql`update audit_value set salt = null, value = null, erased_at = now()`.execute(db)
      assert.equal(await line(db), before)
      assert.deepEqual(
        (await values(db)).map(({ salt, value }) => [salt, value]),
        [
          [null, null],
          [null, null],
        ],
      )
    }))

  const refused = [
    ['changed', sql`update audit_value set value = '"x"'`],
    ['erased without its salt', sql`update audit_value set value = null, erased_at = now()`],
    ['moved', sql`update audit_value set field = 'x', salt = null, value = null, erased_at = now()`],
    ['deleted', sql`delete from audit_value`],
  ] as const
  for (const [how, attempt] of refused)
    test(`lets no value be ${how}`, () =>
      assert.rejects(
        tryOut(engine(), city, async db => {
          await recordAct(db, act, origin)
          await attempt.execute(db)
        }),
        /can only be erased|permission denied|audit_value_kept_or_erased/,
      ))

  test('is one line, whatever was typed', () =>
    tryOut(engine(), city, async db => {
      await recordAct(db, { ...act, after: { text: '一行目\n二行目\r\u2028' } }, origin)
      assert.equal((await line(db)).split(/[\n\r]/).length, 1)
    }))

  test('is found by its thing and its person without reading the whole chain', () =>
    tryOut(engine(), city, async db => {
      await recordAct(db, act, origin)
      await sql`set local enable_seqscan = off`.execute(db)
      const { rows } = await sql<Record<string, string>>`explain select seq from audit_record
        where municipality = '462012' and (line::json)->>'thing' = 'person:x'`.execute(db)
      assert.match(JSON.stringify(rows), /audit_record_of_thing/)
    }))
})
