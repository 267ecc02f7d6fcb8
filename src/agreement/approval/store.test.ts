import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { giveOffice, sectionNamed } from '#account'
import { type Db, day, type Engine, Invalid, newId, transact } from '#kernel'
import { foundRegion, seedMunicipalities } from '#municipality'
import { sampleAgreement } from '../../../test/kit/agreement.ts'
import { onBothEngines } from '../../../test/kit/db.ts'
import { enterPerson } from '../../../test/kit/person.ts'
import { refusedIn } from '../../../test/kit/refused.ts'
import { confirming } from '../consent/effect.ts'
import { giveBack, propose, versionOf } from '../consent/store.ts'
import { enterReading, intakeOf, receive } from '../intake/store.ts'
import { effect } from './effect.ts'
import { approvalOf, approve, decided, draft, pending, sendBack, withdraw } from './store.ts'

const at = new Date('2026-11-22T03:00:00Z')
const [kagoshima, hioki] = ['462012', '462161'] as const
const people = { coordinator: newId(), second: newId(), approver: newId(), deputy: newId() }
const opener = newId()
const effects = [effect(confirming(async () => {}))]

type Who = keyof typeof people
const acting = (who: Who, when = at) => ({ municipality: hioki, person: people[who], at: when })
const as = <T>(engine: Engine, who: Who, work: (db: Db) => Promise<T>) => transact(engine, acting(who), work)

let count = 0
/** An agreement that 鹿児島市 has shown and 日置市 has to confirm. */
async function shown(engine: Engine): Promise<string> {
  const whose = { municipality: kagoshima, person: opener, at }
  count += 1
  return transact(engine, whose, async db => {
    const parties = [kagoshima, hioki].map((code, i) => ({
      label: '甲乙'[i]!,
      name: code,
      code,
      representative: null,
    }))
    const intake = await receive(db, { fileName: '見本.txt', bytes: new Uint8Array([1]) }, whose)
    await enterReading(db, intake, '見本', sampleAgreement({ parties }), at)
    const region = await foundRegion(db, { slug: `s${count}`, name: `見本圏域${count}`, note: '' })
    const from = { inForceFrom: day('2026-10-01'), regionId: region.id }
    return propose(db, await intakeOf(db, intake), from, whose)
  })
}

const drafting = (engine: Engine, agreement: string, changes: { number?: string; when?: Date } = {}) =>
  as(engine, 'coordinator', db =>
    draft(
      db,
      effects[0]!,
      { agreement, proposal: 1 },
      { approver: people.approver, number: changes.number ?? '', note: '' },
      acting('coordinator', changes.when),
    ),
  )
const deciding = (engine: Engine, who: Who, id: string, rule = '', when = at) =>
  as(engine, who, db => approve(db, id, { number: '', rule }, effects, acting(who, when)))
const confirmed = (engine: Engine, agreement: string) =>
  as(engine, 'coordinator', async db => (await versionOf(db, agreement)).confirmed.includes(hioki))

const refusedWith = refusedIn('agreement')
const wrongField = (field: string) => (error: unknown) => {
  assert.deepEqual(error instanceof Invalid ? [...error.problems.keys()] : error, [field])
  return true
}

onBothEngines('a draft of what binds a municipality', engine => {
  before(async () => {
    await seedMunicipalities(engine().kysely)
    await as(engine(), 'coordinator', async db => {
      await enterPerson(db, hioki, { id: people.coordinator, name: '起案 花子', offices: ['coordinator'] })
      await enterPerson(db, hioki, { id: people.second, offices: ['coordinator'] })
      await enterPerson(db, hioki, { id: people.approver, name: '決裁 太郎', offices: ['approver'] })
      await enterPerson(db, hioki, { id: people.deputy, name: '代決 次郎', offices: [] })
      const section = await sectionNamed(db, hioki, '見本課', day('2026-11-22'))
      const deputy = { kind: 'deputy', section, scopes: [], since: day('2017-01-19'), until: null } as const
      await giveOffice(db, hioki, people.deputy, { ...deputy, deputyFor: people.approver })
    })
  })

  test('does nothing until it is approved, and then does it, with number, date and both names', async () => {
    const agreement = await shown(engine())
    const id = await drafting(engine(), agreement, { number: '企第１２号' })
    assert.equal(await confirmed(engine(), agreement), false)
    const { number, applied } = await deciding(engine(), 'approver', id)
    assert.equal(number, '企第12号', 'wide digits are read as digits')
    assert.equal(applied.thing, `agreement:${agreement}`)
    assert.equal(await confirmed(engine(), agreement), true)
    const paper = await as(engine(), 'second', db => approvalOf(db, id))
    assert.deepEqual(
      [paper.state, paper.drafter.name, paper.drafter.section, paper.decider?.name, paper.fiscalYear],
      ['approved', '起案 花子', '見本課', '決裁 太郎', 2026],
    )
    assert.equal(paper.decidedAt?.getTime(), at.getTime())
    assert.equal(paper.deputyBecause, null)
  })

  test('is approved once, however many approve at the same time', async () => {
    const agreement = await shown(engine())
    const id = await drafting(engine(), agreement)
    const both = await Promise.allSettled([1, 2].map(() => deciding(engine(), 'approver', id)))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const { reason } = both.find(result => result.status === 'rejected') as PromiseRejectedResult
    refusedWith('already_decided')(reason)
  })

  test('is not approved where the thing has changed meanwhile, and waits on', async () => {
    const agreement = await shown(engine())
    const id = await drafting(engine(), agreement)
    const whose = { municipality: kagoshima, person: opener, at }
    await transact(engine(), whose, db => giveBack(db, agreement, 1, '取り下げる', whose))
    await assert.rejects(deciding(engine(), 'approver', id), refusedWith('returned'))
    assert.equal((await as(engine(), 'approver', db => approvalOf(db, id))).state, 'pending')
    await assert.rejects(drafting(engine(), agreement), refusedWith('returned'))
  })

  test('is drafted once for one state of a thing, and anew after it was sent back', async () => {
    const agreement = await shown(engine())
    const both = await Promise.allSettled([1, 2].map(() => drafting(engine(), agreement)))
    assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1)
    const [id] = both.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
    await as(engine(), 'approver', db =>
      sendBack(db, id!, { reason: '補足を', rule: '' }, acting('approver')),
    )
    assert.equal((await as(engine(), 'coordinator', db => approvalOf(db, id!))).reason, '補足を')
    await deciding(engine(), 'approver', await drafting(engine(), agreement))
    await assert.rejects(drafting(engine(), agreement), refusedWith('already_agreed'))
  })

  test('is decided by nobody but the approver it went to', async () => {
    const id = await drafting(engine(), await shown(engine()))
    await assert.rejects(deciding(engine(), 'second', id), refusedWith('not_addressed'))
    const elsewhere = { municipality: kagoshima, person: opener, at }
    await assert.rejects(
      transact(engine(), elsewhere, db => approve(db, id, { number: '', rule: '' }, effects, elsewhere)),
      refusedWith('approval_absent'),
    )
  })

  test('goes to an approver of the own municipality only', async () => {
    const agreement = await shown(engine())
    const form = { approver: people.second, number: '', note: '' }
    await assert.rejects(
      as(engine(), 'coordinator', db =>
        draft(db, effects[0]!, { agreement, proposal: 1 }, form, acting('coordinator')),
      ),
      refusedWith('no_such_approver'),
    )
  })

  test('is decided by a deputy by a rule that is named, or while the approver is away, and says so', async () => {
    const byRule = await drafting(engine(), await shown(engine()))
    await assert.rejects(deciding(engine(), 'deputy', byRule), wrongField('rule'))
    await deciding(engine(), 'deputy', byRule, '事務専決規程第5条')
    const paper = await as(engine(), 'deputy', db => approvalOf(db, byRule))
    assert.deepEqual([paper.decider?.name, paper.deputyBecause], ['代決 次郎', '事務専決規程第5条'])

    const later = new Date('2026-12-01T03:00:00Z')
    await as(engine(), 'approver', db =>
      sql`insert into absence (id, municipality, person, since, until, entered_by) values
        (${newId()}, ${hioki}, ${people.approver}, '2026-12-01', '2026-12-03', ${people.approver})`.execute(
        db,
      ),
    )
    const away = await drafting(engine(), await shown(engine()))
    await deciding(engine(), 'deputy', away, '', later)
    const paperAway = await as(engine(), 'deputy', db => approvalOf(db, away))
    assert.equal(paperAway.deputyBecause, '決裁 太郎の不在')
  })

  test('stays as it was decided, not even the database changes it', async () => {
    const id = await drafting(engine(), await shown(engine()))
    await deciding(engine(), 'approver', id)
    await assert.rejects(
      as(engine(), 'approver', db => sql`update approval set reason = 'x' where id = ${id}`.execute(db)),
      /decided approval/,
    )
  })

  test('is taken back by who drafted it and by nobody else', async () => {
    const id = await drafting(engine(), await shown(engine()))
    await assert.rejects(
      as(engine(), 'second', db => withdraw(db, id, acting('second'))),
      refusedWith('not_own_draft'),
    )
    await as(engine(), 'coordinator', db => withdraw(db, id, acting('coordinator')))
    await assert.rejects(deciding(engine(), 'approver', id), refusedWith('already_decided'))
  })

  test('is listed for its city while it waits and after, and for no other city', async () => {
    const id = await drafting(engine(), await shown(engine()))
    const lists = async (db: Db) => [
      (await pending(db)).some(approval => approval.id === id),
      (await decided(db, 1)).approvals.some(approval => approval.id === id),
    ]
    assert.deepEqual(await as(engine(), 'second', lists), [true, false])
    await deciding(engine(), 'approver', id)
    assert.deepEqual(await as(engine(), 'second', lists), [false, true])
    const elsewhere = await transact(engine(), { municipality: kagoshima, person: opener }, lists)
    assert.deepEqual(elsewhere, [false, false])
  })
})

onBothEngines('document numbers', engine => {
  const fresh = '2027-04-01T00:00:00Z'
  before(async () => {
    await seedMunicipalities(engine().kysely)
    await as(engine(), 'coordinator', async db => {
      await enterPerson(db, hioki, { id: people.coordinator, offices: ['coordinator'] })
      await enterPerson(db, hioki, { id: people.approver, offices: ['approver'] })
    })
  })

  test('count up in a fiscal year, pass over those a section gave, and begin anew on 1 April', async () => {
    await drafting(engine(), await shown(engine()), { number: '連携第2号' })
    const numbers = []
    for (const when of ['2027-03-31T14:59:59Z', '2027-03-31T14:59:59Z', '2027-03-31T15:00:00Z', fresh]) {
      const id = await drafting(engine(), await shown(engine()))
      numbers.push((await deciding(engine(), 'approver', id, '', new Date(when))).number)
    }
    assert.deepEqual(numbers, ['連携第1号', '連携第3号', '連携第1号', '連携第2号'])
  })

  test('are given once in a year, and again in the next', async () => {
    const number = '企第99号'
    await drafting(engine(), await shown(engine()), { number })
    await assert.rejects(drafting(engine(), await shown(engine()), { number }), wrongField('number'))
    await drafting(engine(), await shown(engine()), { number, when: new Date(fresh) })
  })
})
