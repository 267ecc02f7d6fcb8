import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Actor, type Day, day, newId, transact } from '#kernel'
import { foundRegion, joinRegion, seedMunicipalities } from '#municipality'
import { onBothEngines } from '../../../test/kit/db.ts'
import { enterPerson } from '../../../test/kit/person.ts'
import { leave } from '../people/store.ts'
import { searchPeople } from './store.ts'

const [kagoshima, hioki, aira] = ['462012', '462161', '462250'] as const

onBothEngines('the search for people', engine => {
  const gone = newId()
  const found = (
    query: string,
    municipality: string,
    rights: string[] = [],
    today: Day = day('2026-11-24'),
  ) =>
    transact(engine(), { person: newId(), municipality }, async db => {
      const actor = { municipality: { code: municipality }, rights: new Set(rights) } as unknown as Actor
      return [...(await searchPeople(db, query, 20, { actor, today }))]
    })
  const names = async (query: string, municipality: string, today?: Day) =>
    (await found(query, municipality, [], today)).map(({ title }) => title).join('、')

  before(async () => {
    await seedMunicipalities(engine().kysely)
    const entered: [string, string, string, string?][] = [
      [kagoshima, '見本 一郎', '企画課'],
      [kagoshima, '見本 去男', '企画課', gone],
      [hioki, '見本 二郎', '企画課'],
      [aira, '見本 三郎', '企画課'],
    ]
    for (const [municipality, name, section, id] of entered)
      await transact(engine(), { person: newId(), municipality }, db =>
        enterPerson(db, municipality, { name, section, offices: ['viewer'], ...(id && { id }) }),
      )
    await transact(engine(), { person: newId(), municipality: kagoshima }, async db => {
      await leave(db, kagoshima, gone, day('2026-03-31'), new Date('2026-03-01T00:00:00Z'))
      const { id } = await foundRegion(db, { slug: 'sample', name: '見本圏域', note: '' })
      for (const [code, standing] of [
        [kagoshima, 'core'],
        [hioki, 'member'],
      ] as const)
        await joinRegion(db, id, { code, standing, joinedOn: day('2017-01-19') })
    })
  })

  const queries: [what: string, query: string, expected: string][] = [
    ['by section, the own city first', '企画課', '見本 一郎、見本 二郎'],
    ['by name, whatever the blanks', '見本一郎', '見本 一郎'],
    ['by city', '日置市 企画', '見本 二郎'],
    ['by one character', '二', '見本 二郎'],
    ['not by what is not there', '総務課', ''],
  ]
  for (const [what, query, expected] of queries)
    test(`finds them ${what}`, async () => assert.equal(await names(query, kagoshima), expected))

  test('finds nobody of a city that shares no region', async () => {
    assert.equal(await names('企画課', aira), '見本 三郎')
  })

  test('finds who has left until the last day', async () => {
    assert.equal(await names('去男', kagoshima, day('2026-03-31')), '見本 去男')
    assert.equal(await names('去男', kagoshima, day('2026-04-01')), '')
  })

  test('leads to the page of a person where the actor may open it, else to the city', async () => {
    const hrefs = (await found('企画課', kagoshima, ['person.read'])).map(({ href }) => href)
    assert.match(hrefs[0]!, /^\/desk\/people\/[0-9a-f-]{36}$/)
    assert.equal(hrefs[1], `/desk/municipalities/${hioki}`)
    assert.equal((await found('一郎', kagoshima))[0]!.href, `/desk/municipalities/${kagoshima}`)
  })
})
