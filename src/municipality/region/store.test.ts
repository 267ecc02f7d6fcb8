import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Acting, actAs, type Db, day, type Fault, newId, visitor } from '#kernel'
import { onBothEngines, tryOut } from '../../../test/kit/db.ts'
import { seedMunicipalities } from '../store.ts'
import { foundRegion, joinRegion, leaveRegion, membersOn, regionAt, regionsOf, staysIn } from './store.ts'

const [kagoshima, hioki, aira] = ['462012', '462161', '462250'] as const
const staffOf = (municipality: string): Acting => ({ person: newId(), municipality })
const founding = { slug: 'kagoshima', name: 'かごしま連携中枢都市圏', note: '' }
const member = (code: string, on: string) => ({ code, standing: 'member' as const, joinedOn: day(on) })
const core = (code: string, on: string) => ({ code, standing: 'core' as const, joinedOn: day(on) })
const refusedAs = (word: string) => (error: Fault) => error.code === `municipality.${word}`

onBothEngines('A region', engine => {
  const inRegion = <T>(work: (db: Db, region: string) => Promise<T>) =>
    tryOut(engine(), staffOf(kagoshima), async db => {
      const { id } = await foundRegion(db, founding)
      await joinRegion(db, id, core(kagoshima, '2017-01-19'))
      return work(db, id)
    })

  const refused = (word: string, work: (db: Db, region: string) => Promise<unknown>) =>
    assert.rejects(inRegion(work), refusedAs(word))

  test('needs the codes in the database', async () => {
    assert.ok((await seedMunicipalities(engine().kysely)) > 0)
  })

  test('is found at its address with the core city that it began with', async () => {
    await inRegion(async db => {
      const region = await regionAt(db, 'kagoshima')
      assert.equal(region.name, 'かごしま連携中枢都市圏')
      assert.deepEqual(
        (await membersOn(db, region.id, day('2017-01-19'))).map(({ name, standing }) => [name, standing]),
        [['鹿児島市', 'core']],
      )
    })
    await assert.rejects(
      tryOut(engine(), staffOf(kagoshima), db => regionAt(db, 'nowhere')),
      refusedAs('region_absent'),
    )
  })

  test('has each member from the day it joins to the last day before it leaves, both included', () =>
    inRegion(async (db, region) => {
      await joinRegion(db, region, member(hioki, '2017-01-19'))
      await joinRegion(db, region, member(aira, '2018-04-01'))
      await leaveRegion(db, region, hioki, day('2020-03-31'))
      const names = async (on: string) => (await membersOn(db, region, day(on))).map(entry => entry.name)
      assert.deepEqual(await names('2017-01-18'), [])
      assert.deepEqual(await names('2018-03-31'), ['鹿児島市', '日置市'])
      assert.deepEqual(await names('2018-04-01'), ['鹿児島市', '日置市', '姶良市'])
      assert.deepEqual(await names('2020-03-31'), ['鹿児島市', '日置市', '姶良市'])
      assert.deepEqual(await names('2020-04-01'), ['鹿児島市', '姶良市'])
    }))

  test('takes a municipality back after it has left, and keeps both stays', () =>
    inRegion(async (db, region) => {
      await joinRegion(db, region, member(hioki, '2017-01-19'))
      await leaveRegion(db, region, hioki, day('2020-03-31'))
      await joinRegion(db, region, member(hioki, '2020-04-01'))
      const stays = (await staysIn(db, region)).filter(stay => stay.code === hioki)
      assert.deepEqual(
        stays.map(stay => stay.leftOn),
        ['2020-03-31', null],
      )
    }))

  test('refuses a second stay on a day of the first', async () => {
    await refused('already_member', async (db, region) => {
      await joinRegion(db, region, member(hioki, '2017-01-19'))
      await joinRegion(db, region, member(hioki, '2019-01-01'))
    })
    await refused('already_member', async (db, region) => {
      await joinRegion(db, region, member(hioki, '2017-01-19'))
      await leaveRegion(db, region, hioki, day('2020-03-31'))
      await joinRegion(db, region, member(hioki, '2020-03-31'))
    })
  })

  test('has at most two core cities at a time', async () => {
    await refused('two_cores', async (db, region) => {
      await joinRegion(db, region, core(hioki, '2017-04-01'))
      await joinRegion(db, region, core(aira, '2018-04-01'))
    })
    await inRegion(async (db, region) => {
      await joinRegion(db, region, core(hioki, '2017-04-01'))
      await actAs(db, staffOf(hioki))
      await leaveRegion(db, region, hioki, day('2018-03-31'))
      await actAs(db, staffOf(kagoshima))
      await joinRegion(db, region, core(aira, '2018-04-01'))
      const cores = (await membersOn(db, region, day('2026-11-22'))).map(({ name }) => name)
      assert.deepEqual(cores, ['鹿児島市', '姶良市'])
    })
  })

  test('refuses to let go whoever is not in it, and a day before joining', async () => {
    await refused('not_member', (db, region) => leaveRegion(db, region, hioki, day('2020-03-31')))
    await refused('leaves_before_joining', (db, region) =>
      leaveRegion(db, region, kagoshima, day('2017-01-18')),
    )
    await refused('unknown_code', (db, region) => joinRegion(db, region, member('999995', '2020-01-01')))
  })

  test('has an address of its own', () => refused('slug_taken', db => foundRegion(db, founding)))

  test('takes in no city at the hand of a visitor', () =>
    assert.rejects(
      tryOut(engine(), staffOf(kagoshima), async db => {
        const { id } = await foundRegion(db, founding)
        await actAs(db, visitor)
        await joinRegion(db, id, core(kagoshima, '2017-01-19'))
      }),
      refusedAs('own_region_only'),
    ))

  for (const city of [hioki, aira])
    test(`takes in a city at the hand of its core city, not of ${city}`, () =>
      refused('own_region_only', async (db, region) => {
        await joinRegion(db, region, member(hioki, '2017-01-19'))
        await actAs(db, staffOf(city))
        await joinRegion(db, region, member(aira, '2018-04-01'))
      }))

  test('lets a member go at its own hand or that of the core city, and a core city at its own only', () =>
    inRegion(async (db, region) => {
      for (const code of [hioki, aira]) await joinRegion(db, region, member(code, '2017-01-19'))
      await actAs(db, staffOf(hioki))
      for (const other of [kagoshima, aira])
        await assert.rejects(leaveRegion(db, region, other, day('2020-03-31')), refusedAs('own_region_only'))
      await leaveRegion(db, region, hioki, day('2020-03-31'))
      await actAs(db, staffOf(kagoshima))
      await leaveRegion(db, region, aira, day('2020-03-31'))
    }))

  test('is one of several of a city, and is named for the days of its stay only', () =>
    inRegion(async (db, region) => {
      const other = await foundRegion(db, { slug: 'kinkowan', name: '見本の圏域', note: '' })
      await joinRegion(db, other.id, member(kagoshima, '2020-01-01'))
      await leaveRegion(db, region, kagoshima, day('2021-12-31'))
      const names = async (on: string) => (await regionsOf(db, kagoshima, day(on))).map(entry => entry.slug)
      assert.deepEqual(await names('2019-12-31'), ['kagoshima'])
      assert.deepEqual((await names('2021-12-31')).sort(), ['kagoshima', 'kinkowan'])
      assert.deepEqual(await names('2022-01-01'), ['kinkowan'])
    }))
})
