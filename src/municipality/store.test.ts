import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { type Day, day, visitor } from '#kernel'
import { onBothEngines, tryOut } from '../../test/kit/db.ts'
import { municipalityOn, seedMunicipalities, successionsOf, successorsOn } from './store.ts'

onBothEngines('The codes in the database', engine => {
  test('are all written by the first start', async () => {
    assert.equal(await seedMunicipalities(engine().kysely), 1966)
  })

  const asVisitor = <T>(work: Parameters<typeof tryOut<T>>[2]) => tryOut(engine(), visitor, work)

  test('are the list and the three codes that ended since April 2014', async () => {
    const { rows } = await sql<{ valid: number; ended: number }>`select
      (count(*) filter (where until is null))::int as valid,
      (count(*) filter (where until is not null))::int as ended from municipality`.execute(engine().kysely)
    assert.deepEqual(rows[0], { valid: 1963, ended: 3 })
  })

  test('are not written again by the next start', async () => {
    assert.equal(await seedMunicipalities(engine().kysely), 0)
  })

  test('are put right by the next start where they differ', async () => {
    await sql`update municipality set kana = 'ちがうかな' where code = '462161'`.execute(engine().kysely)
    assert.equal(await seedMunicipalities(engine().kysely), 1)
  })

  test('can be changed by no request', async () => {
    const attempt = asVisitor(db => sql`update municipality set name = '見本市'`.execute(db))
    await assert.rejects(attempt, /permission denied/)
  })

  const names: [string, string, string | undefined][] = [
    ['282219', '2019-04-30', '篠山市'],
    ['282219', '2019-05-01', '丹波篠山市'],
    ['044237', '2016-10-09', '富谷町'],
    ['044237', '2016-10-10', undefined],
    ['042161', '2016-10-09', undefined],
    ['042161', '2016-10-10', '富谷市'],
    ['462161', '2026-11-22', '日置市'],
    ['999995', '2026-11-22', undefined],
  ]
  for (const [code, on, name] of names)
    test(`of ${code} on ${on} was ${name ?? 'nobody'}`, async () => {
      const found = await asVisitor(db => municipalityOn(db, code, day(on)))
      assert.equal(found?.name, name)
    })

  test('lead from a municipality that ended to the one that went on', async () => {
    const on = (code: string, when: string) =>
      asVisitor(db => successorsOn(db, code, when as Day)) as Promise<string[]>
    assert.deepEqual(await on('093670', '2014-04-04'), ['093670'])
    assert.deepEqual(await on('093670', '2014-04-05'), ['092037'])
    assert.deepEqual(await on('092037', '2014-04-05'), ['092037'])
    assert.deepEqual(await on('999995', '2014-04-05'), [])
  })

  test('follow a change after a change', async () => {
    const codes = await asVisitor(async db => {
      await sql`select set_config('role', 'none', true)`.execute(db)
      await sql`update municipality set until = '2024-12-31' where code = '042161'`.execute(db)
      await sql`insert into municipality_succession values ('042161', '041009', '2025-01-01', '編入', '富谷市')`.execute(
        db,
      )
      return successorsOn(db, '044237', day('2026-01-01'))
    })
    assert.deepEqual(codes, ['041009'])
  })

  test('tell the changes that made a city, oldest first', async () => {
    assert.deepEqual(await asVisitor(db => successionsOf(db, '042161')), [
      {
        onDay: '2016-10-10',
        kind: '市制施行',
        fromCode: '044237',
        formerName: '富谷町',
        toCode: '042161',
        toName: '富谷市',
      },
    ])
  })
})
