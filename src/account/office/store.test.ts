import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Acting, type Db, day, type Fault, newId, transact } from '#kernel'
import { onBothEngines, tryOut } from '../../../test/kit/db.ts'
import { enterPerson } from '../../../test/kit/person.ts'
import { leave, move, peopleOf, placementsOf } from '../people/store.ts'
import { changeSection, foundSection, sectionNamed, sectionsOf } from '../section/store.ts'
import { createToken } from '../token/store.ts'
import type { NewOffice } from './schema.ts'
import {
  absencesOf,
  approversOf,
  changeOffice,
  enterAbsence,
  giveOffice,
  officesOf,
  withdrawAbsence,
  withdrawOffice,
} from './store.ts'

const [kagoshima, hioki] = ['462012', '462161'] as const
const acting: Acting = { person: newId(), municipality: kagoshima }
const at = new Date('2026-11-22T03:00:00Z')
const refusedAs = (word: string) => (error: Fault) => error.code === `account.${word}`

onBothEngines('offices of a city', engine => {
  const [first, second, approver] = [newId(), newId(), newId()]
  let section: string

  before(() =>
    transact(engine(), acting, async db => {
      section = await sectionNamed(db, kagoshima, '見本課', day('2017-01-19'))
      for (const id of [first, second]) await enterPerson(db, kagoshima, { id, offices: ['administrator'] })
      await enterPerson(db, kagoshima, { id: approver, offices: ['approver'], name: '見本 決裁' })
    }),
  )

  /** Does something as the city and undoes it. */
  const attempt = <T>(work: (db: Db) => Promise<T>) => tryOut(engine(), acting, work)
  const office = (more: Partial<NewOffice> = {}): NewOffice => ({
    kind: 'viewer',
    section,
    scopes: [],
    deputyFor: null,
    since: day('2026-04-01'),
    until: null,
    ...more,
  })
  const administratorOf = async (db: Db, person: string) =>
    (await officesOf(db, kagoshima, { person })).find(({ kind }) => kind === 'administrator')!.id
  const end = async (db: Db, person: string, until: string) =>
    changeOffice(db, kagoshima, await administratorOf(db, person), { scopes: [], until: day(until) })

  test('are held once at a time in a section, and side by side in two', () =>
    attempt(async db => {
      const other = await foundSection(db, kagoshima, {
        name: '兼務課',
        since: day('2026-04-01'),
        until: null,
      })
      await giveOffice(db, kagoshima, approver, office())
      await giveOffice(db, kagoshima, approver, office({ section: other }))
      assert.equal((await officesOf(db, kagoshima, { person: approver, day: day('2026-04-01') })).length, 3)
      await assert.rejects(
        giveOffice(db, kagoshima, approver, office({ since: day('2026-05-01') })),
        refusedAs('office_held'),
      )
    }))

  const slips: [what: string, more: Partial<NewOffice>, word: string][] = [
    ['before they begin', { until: day('2026-03-31') }, 'office_ends_before_start'],
    ['in a section that is none', { section: newId() }, 'section_absent'],
  ]
  for (const [what, more, word] of slips)
    test(`do not end or stand ${what}`, () =>
      assert.rejects(
        attempt(db => giveOffice(db, kagoshima, approver, office(more))),
        refusedAs(word),
      ))

  test('are given in the own city only', async () => {
    await assert.rejects(
      attempt(db => giveOffice(db, hioki, approver, office())),
      { code: '42501' },
    )
  })

  test('end as long as somebody stays administrator on every day after', () =>
    attempt(async db => {
      await end(db, first, '2027-03-31')
      await assert.rejects(end(db, second, '2027-04-30'), refusedAs('last_administrator'))
    }))

  test('of administrators cannot be ended by two at once so that none is left', async () => {
    const ending = (person: string) => transact(engine(), acting, db => end(db, person, '2027-03-31'))
    const both = await Promise.allSettled([ending(first), ending(second)])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const reason = both.find(result => result.status === 'rejected')?.reason
    assert.equal(reason.code, 'account.last_administrator')
    const ended = both[0]?.status === 'fulfilled' ? first : second
    await transact(engine(), acting, async db =>
      changeOffice(db, kagoshima, await administratorOf(db, ended), { scopes: [], until: null }),
    )
  })

  test('begin the day after the last administrator’s without a gap, not a day later', () =>
    attempt(async db => {
      await end(db, first, '2026-12-31')
      const successor = office({ kind: 'administrator', since: day('2027-04-01') })
      await giveOffice(db, kagoshima, approver, successor)
      await end(db, second, '2027-03-31')
      await assert.rejects(end(db, second, '2027-03-30'), refusedAs('last_administrator'))
    }))

  test('that have not begun are taken back; those that have stay', () =>
    attempt(async db => {
      const id = await giveOffice(db, kagoshima, approver, office({ since: day('2026-11-23') }))
      await assert.rejects(withdrawOffice(db, kagoshima, id, day('2026-11-23')), refusedAs('office_absent'))
      await withdrawOffice(db, kagoshima, id, day('2026-11-22'))
      assert.equal((await officesOf(db, kagoshima, { person: approver })).length, 1)
    }))

  test('of a deputy name an approver who is another', () =>
    attempt(async db => {
      await assert.rejects(
        giveOffice(db, kagoshima, approver, office({ kind: 'deputy', deputyFor: approver })),
        refusedAs('deputy_for_self'),
      )
    }))

  test('are those of people: a token of the city is none of them', () =>
    attempt(async db => {
      const token = { name: '見本', scopes: ['task.read'], office: 'viewer' as const, over: [], days: 30 }
      const { id } = await createToken(db, token, { municipality: kagoshima, by: null, at })
      const people = await peopleOf(db, kagoshima, day('2026-11-22'))
      assert.ok(people.length > 0 && people.every(person => person.id !== id))
    }))

  test('tell who may approve on a day, and who while the approver is away', () =>
    attempt(async db => {
      const deputy = office({ kind: 'deputy', deputyFor: approver })
      await giveOffice(db, kagoshima, first, deputy)
      const away = { municipality: kagoshima, person: approver }
      const days = { since: day('2026-12-01'), until: day('2026-12-03') }
      await enterAbsence(db, { ...away, ...days }, first)
      const on = async (when: string) =>
        (await approversOf(db, kagoshima, day(when))).map(({ person, absent, deputies }) => [
          person,
          absent,
          deputies.map(one => one.person),
        ])
      assert.deepEqual(await on('2026-11-30'), [[approver, false, [first]]])
      assert.deepEqual(await on('2026-12-01'), [[approver, true, [first]]])
      assert.deepEqual(await on('2026-12-03'), [[approver, true, [first]]])
      assert.deepEqual(await on('2026-12-04'), [[approver, false, [first]]])
      assert.deepEqual(await on('2017-01-18'), [])
    }))

  test('are approved for by a deputy only as long as the absence stands, which is entered once', () =>
    attempt(async db => {
      const absence = {
        municipality: kagoshima,
        person: approver,
        since: day('2026-12-01'),
        until: day('2026-12-03'),
      }
      await enterAbsence(db, absence, first)
      const [entered] = await absencesOf(db, approver, day('2026-11-22'))
      await withdrawAbsence(db, kagoshima, approver, entered!.id)
      assert.equal((await approversOf(db, kagoshima, day('2026-12-02')))[0]?.absent, false)
      await enterAbsence(db, absence, first)
      await assert.rejects(
        enterAbsence(db, { ...absence, since: day('2026-12-03') }, first),
        refusedAs('absence_twice'),
      )
    }))

  test('move with nobody: a person in another section keeps them', () =>
    attempt(async db => {
      const other = await foundSection(db, kagoshima, {
        name: '異動先課',
        since: day('2026-04-01'),
        until: null,
      })
      await move(db, kagoshima, approver, { section: other, since: day('2027-04-01') })
      const sectionOn = async (when: string) =>
        (await peopleOf(db, kagoshima, day(when), approver))[0]?.section
      assert.equal(await sectionOn('2027-03-31'), '見本課')
      assert.equal(await sectionOn('2027-04-01'), '異動先課')
      assert.equal((await officesOf(db, kagoshima, { person: approver }))[0]?.sectionName, '見本課')
      await move(db, kagoshima, approver, { section, since: day('2027-04-01') })
      assert.deepEqual(
        (await placementsOf(db, approver)).map(({ sectionName, until }) => [sectionName, until]),
        [
          ['見本課', null],
          ['見本課', '2027-03-31'],
        ],
      )
    }))

  test('end with the last day of who leaves, and what was to begin later is given up', () =>
    attempt(async db => {
      await giveOffice(db, kagoshima, approver, office({ since: day('2027-04-01') }))
      await giveOffice(db, kagoshima, first, office({ kind: 'deputy', deputyFor: approver }))
      await assert.rejects(
        leave(db, kagoshima, approver, day('2017-01-18'), at),
        refusedAs('leaves_before_coming'),
      )
      await leave(db, kagoshima, approver, day('2027-03-31'), at)
      const ends = (await officesOf(db, kagoshima))
        .filter(({ person, kind }) => person === approver || kind === 'deputy')
        .map(({ kind, until }) => [kind, until])
      assert.deepEqual(ends, [
        ['approver', '2027-03-31'],
        ['deputy', '2027-03-31'],
      ])
    }))

  test('stand in sections of which a name has one at a time', () =>
    attempt(async db => {
      const twice = { name: '見本課', since: day('2026-04-01'), until: null }
      await assert.rejects(foundSection(db, kagoshima, twice), refusedAs('section_named_twice'))
    }))

  test('keep a section from ending while somebody is in it', () =>
    attempt(async db => {
      const ending = { name: '見本課', until: day('2027-03-31') }
      await assert.rejects(changeSection(db, kagoshima, section, ending), refusedAs('section_in_use'))
    }))

  test('stand in sections whose names are free again once they ended', () =>
    attempt(async db => {
      const old = await foundSection(db, kagoshima, { name: '消防課', since: day('2020-04-01'), until: null })
      await changeSection(db, kagoshima, old, { name: '消防課', until: day('2026-03-31') })
      await foundSection(db, kagoshima, { name: '消防課', since: day('2026-04-01'), until: null })
      const now = await sectionsOf(db, kagoshima, day('2026-04-01'))
      assert.equal(now.filter(({ name }) => name === '消防課').length, 1)
    }))
})
