import assert from 'node:assert/strict'
import { before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { actorOf, enrol, enter, sectionNamed } from '#account'
import { type Acting, type Day, type Db, day, newId, recordAct, type Todo, transact } from '#kernel'
import { letters } from '#mail'
import { seedMunicipalities } from '#municipality'
import { onBothEngines } from '../../test/kit/db.ts'
import { postAwaited, postDigests } from './digest/job.ts'
import { countOf, gather } from './gather.ts'
import { keepSetting, settingOf } from './setting/store.ts'
import { markRead, putOff, unmark } from './store.ts'

const municipality = '462012'
const since = day('2017-01-19')
const url = 'https://city.example'
const todo = (key: string, changes: Partial<Todo> = {}): Todo => ({
  key,
  title: `見本 ${key}`,
  detail: '見本の説明です。',
  href: '/desk',
  due: null,
  since: null,
  ...changes,
})

onBothEngines('notices', engine => {
  const people: Record<'hanako' | 'jiro', Acting & { person: string }> = {
    hanako: { person: newId(), municipality },
    jiro: { person: newId(), municipality },
  }
  let told: Todo[] = []
  let now = new Date('2026-11-24T00:00:00Z')
  const clock = { now: () => now }
  const sources = [async () => told]
  const ports = () => ({ engine: engine(), clock, sources, url })
  const as = <T>(who: keyof typeof people, work: (db: Db) => Promise<T>) =>
    transact(engine(), people[who], work)
  const gathered = (who: keyof typeof people, on: Day) =>
    as(who, async db => gather(db, actorOf((await enter(db, people[who].person, on))!), on, sources))
  const posted = () =>
    as('hanako', async db => (await letters(db, { states: [], page: 1, size: 50 })).rows.reverse())

  before(async () => {
    await seedMunicipalities(engine().kysely)
    for (const [name, mail] of [
      ['hanako', 'hanako@example.test'],
      ['jiro', null],
    ] as const)
      await as(name, async db => {
        const section = await sectionNamed(db, municipality, '見本課', since)
        const id = people[name].person
        await enrol(db, {
          id,
          municipality,
          name: `見本 ${name}`,
          section,
          since,
          offices: [],
          mail,
          at: now,
        })
      })
  })
  beforeEach(async () => {
    told = [todo('a'), todo('b', { news: true })]
    now = new Date('2026-11-24T00:00:00Z') // a Tuesday
    for (const table of ['letter', 'notice_mark'])
      await sql`delete from ${sql.table(table)}`.execute(engine().kysely)
  })

  test('keep what one person has read and put off from every other', async () => {
    const on = day('2026-11-24')
    await as('hanako', db => markRead(db, ['b'], now))
    await as('hanako', db => putOff(db, ['a'], day('2026-11-25'), now))
    const mine = await gathered('hanako', on)
    assert.deepEqual([mine.todos.length, mine.news.length, mine.later.length], [0, 0, 1])
    const other = await gathered('jiro', on)
    assert.deepEqual([other.todos.length, other.news.length], [1, 1])
    await as('hanako', db => unmark(db, ['a']))
    assert.equal((await gathered('hanako', on)).todos.length, 1)
  })

  test('are counted anew once the city has done anything', async () => {
    const count = () =>
      as('hanako', async db => {
        const actor = actorOf((await enter(db, people.hanako.person, day('2026-11-24')))!)
        return countOf(db, actor, { today: day('2026-11-24'), now }, sources)
      })
    assert.deepEqual(await count(), { todos: 1, news: 1 })
    told = [todo('a'), todo('c')]
    assert.deepEqual(await count(), { todos: 1, news: 1 }, 'nothing has been done')
    const act = { municipality, event: 'sample.act', thing: 'sample:1' }
    await as('hanako', db => recordAct(db, act, { person: people.hanako.person, at: now, from: null }))
    assert.deepEqual(await count(), { todos: 2, news: 0 })
  })

  test('come by mail to nobody who has not asked for it', async () => {
    assert.deepEqual(await as('hanako', settingOf), { digest: 'none', atOnce: false })
    await postDigests(ports())
    await postAwaited(ports())
    assert.deepEqual(await posted(), [])
  })

  test('come as one digest to a person and day, on weekdays, and not where there is nothing to tell', async () => {
    await as('hanako', db => keepSetting(db, { digest: 'daily', atOnce: false }, now))
    await as('jiro', db => keepSetting(db, { digest: 'daily', atOnce: false }, now)) // who has no address
    await postDigests(ports())
    await postDigests(ports())
    const [letter, ...more] = await posted()
    assert.deepEqual([letter!.to, more.length], ['hanako@example.test', 0])
    assert.match(letter!.text, /^見本 hanako 様/)
    assert.match(letter!.text, /見本 a/)
    now = new Date('2026-11-28T00:00:00Z') // a Saturday
    await postDigests(ports())
    assert.equal((await posted()).length, 1)
    now = new Date('2026-11-30T00:00:00Z')
    told = []
    await postDigests(ports())
    assert.equal((await posted()).length, 1)
  })

  test('come once a week, on its first workday, to who wants that', async () => {
    now = new Date('2026-11-25T00:00:00Z')
    await as('hanako', db => keepSetting(db, { digest: 'weekly', atOnce: false }, now))
    await postDigests(ports())
    assert.equal((await posted()).length, 0)
    now = new Date('2026-11-30T00:00:00Z')
    await postDigests(ports())
    assert.equal((await posted()).length, 1)
  })

  test('come at once where somebody waits, once each, and only what is newer than the wish', async () => {
    await as('hanako', db => keepSetting(db, { digest: 'none', atOnce: true }, now))
    const awaited = { awaited: true, word: '決裁待ち' }
    told = [
      todo('old', { ...awaited, since: new Date('2026-11-23T00:00:00Z') }),
      todo('new', { ...awaited, since: new Date('2026-11-24T01:00:00Z') }),
      todo('quiet', { since: new Date('2026-11-24T01:00:00Z') }),
    ]
    await postAwaited(ports())
    await postAwaited(ports())
    assert.deepEqual(
      (await posted()).map(({ subject }) => subject),
      ['［結び］決裁待ち：見本 new'],
    )
  })

  test('reach the others where those of one cannot be gathered, and the failure is told', async () => {
    await as('hanako', db => keepSetting(db, { digest: 'daily', atOnce: false }, now))
    await as('jiro', db =>
      sql`update person_contact set mail = 'jiro@example.test'
      where person = ${people.jiro.person}`.execute(db),
    )
    const failing = [
      async (_: Db, { person }: { person: { id: string } | null }) => {
        if (person!.id === people.jiro.person) throw new Error('a sample failure')
        return told
      },
    ]
    await assert.rejects(postDigests({ ...ports(), sources: failing as never }), AggregateError)
    assert.deepEqual(
      (await posted()).map(({ to }) => to),
      ['hanako@example.test'],
    )
  })
})
