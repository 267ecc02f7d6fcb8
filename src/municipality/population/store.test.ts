import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Acting, actAs, type Db, day, type Fault, newId } from '#kernel'
import { onBothEngines, tryOut } from '../../../test/kit/db.ts'
import { foundRegion, joinRegion } from '../region/store.ts'
import { seedMunicipalities } from '../store.ts'
import type { Population } from './schema.ts'
import { populationsOf, populationsOn, recordPopulation } from './store.ts'

const [kagoshima, hioki, aira] = ['462012', '462161', '462250'] as const
const person = newId()
const staff: Acting = { person, municipality: kagoshima }
const by = { person, at: new Date('2026-11-22T00:00:00Z') }
const figure = (asOf: string, persons: number, more: Partial<Population> = {}): Population => ({
  code: kagoshima,
  asOf: day(asOf),
  kind: '住民基本台帳',
  persons,
  source: '見本の統計',
  ...more,
})
const refusedAs = (word: string) => (error: Fault) => error.code === `municipality.${word}`

onBothEngines('Population figures', engine => {
  const asStaff = <T>(work: (db: Db) => Promise<T>) => tryOut(engine(), staff, work)

  test('need the codes in the database', async () => {
    assert.ok((await seedMunicipalities(engine().kysely)) > 0)
  })

  test('are told newest first, and of each kind the latest that was true on a day', () =>
    asStaff(async db => {
      await recordPopulation(db, figure('2024-01-01', 101), by)
      await recordPopulation(db, figure('2025-01-01', 102), by)
      await recordPopulation(db, figure('2020-10-01', 103, { kind: '国勢調査' }), by)
      assert.deepEqual(
        (await populationsOf(db, kagoshima)).map(entry => entry.persons),
        [102, 101, 103],
      )
      const on = async (when: string) =>
        (await populationsOn(db, [kagoshima, hioki], day(when))).map(({ kind, persons }) => [kind, persons])
      assert.deepEqual(await on('2020-09-30'), [])
      assert.deepEqual(
        await on('2024-12-31'),
        [
          ['住民基本台帳', 101],
          ['国勢調査', 103],
        ].sort(),
      )
      assert.deepEqual(
        (await on('2025-01-01')).find(([kind]) => kind === '住民基本台帳'),
        ['住民基本台帳', 102],
      )
    }))

  test('stand once for a day and kind', () =>
    assert.rejects(
      asStaff(async db => {
        await recordPopulation(db, figure('2025-01-01', 102), by)
        await recordPopulation(db, figure('2025-01-01', 103), by)
      }),
      refusedAs('population_recorded'),
    ))

  test('are recorded for one’s own city and for cities of a common region, no other', () =>
    asStaff(async db => {
      const region = await foundRegion(db, { slug: 'mihon', name: '見本の圏域', note: '' })
      await joinRegion(db, region.id, { code: kagoshima, standing: 'core', joinedOn: day('2017-01-19') })
      await joinRegion(db, region.id, { code: hioki, standing: 'member', joinedOn: day('2017-01-19') })
      await recordPopulation(db, figure('2025-01-01', 104, { code: hioki }), by)
      await assert.rejects(
        recordPopulation(db, figure('2025-01-01', 105, { code: aira }), by),
        refusedAs('shared_region_only'),
      )
    }))

  test('are recorded in nobody else’s name', () =>
    assert.rejects(
      asStaff(async db => {
        await actAs(db, { person: newId(), municipality: kagoshima })
        await recordPopulation(db, figure('2025-01-01', 102), by)
      }),
      refusedAs('shared_region_only'),
    ))
})
