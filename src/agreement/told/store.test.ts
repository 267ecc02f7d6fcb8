import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { actorOf, enter, giveOffice, sectionNamed } from '#account'
import { type Day, type Db, day, newId, type Todo, transact } from '#kernel'
import { foundRegion, seedMunicipalities } from '#municipality'
import { sampleAgreement } from '../../../test/kit/agreement.ts'
import { onBothEngines } from '../../../test/kit/db.ts'
import { agreedBetween, type Worker, worker } from '../../../test/kit/initiative.ts'
import { enterPerson } from '../../../test/kit/person.ts'
import { effect } from '../approval/effect.ts'
import { draft, sendBack } from '../approval/store.ts'
import { confirming } from '../consent/effect.ts'
import { giveBack, propose } from '../consent/store.ts'
import { enterReading, intakeOf, receive } from '../intake/store.ts'
import { agreementTodos } from './store.ts'

const [kagoshima, hioki] = ['462012', '462161'] as const
const today = day('2026-11-24')
const effects = [effect(confirming(async () => {}))]
const keysOf = (todos: readonly Todo[]) => todos.map(({ key }) => key.replace(/:.*/, '')).join(' ')

onBothEngines('what agreements have for people to do', engine => {
  let opener: Worker
  let coordinator: Worker
  let approver: Worker
  let deputy: Worker
  let shown: string
  const as = <T>(who: Worker, work: (db: Db) => Promise<T>) => transact(engine(), who, work)
  const told = (who: Worker, on: Day = today) =>
    as(who, async db => agreementTodos(db, actorOf((await enter(db, who.person, on))!), on))
  const keys = async (who: Worker, on?: Day) => keysOf(await told(who, on))
  const drafting = () =>
    as(coordinator, db =>
      draft(
        db,
        effects[0]!,
        { agreement: shown, proposal: 1 },
        { approver: approver.person, number: '', note: '' },
        coordinator,
      ),
    )

  before(async () => {
    await seedMunicipalities(engine().kysely)
    opener = await worker(engine(), kagoshima, '見本 一郎', 'coordinator')
    coordinator = await worker(engine(), hioki, '起案 花子', 'coordinator')
    approver = await worker(engine(), hioki, '決裁 太郎', 'approver')
    deputy = { ...coordinator, person: newId() }
    await as(coordinator, async db => {
      await enterPerson(db, hioki, { id: deputy.person, name: '代決 次郎' })
      const section = await sectionNamed(db, hioki, '見本課', day('2026-11-22'))
      const office = { kind: 'deputy', section, scopes: [], since: day('2017-01-19'), until: null } as const
      await giveOffice(db, hioki, deputy.person, { ...office, deputyFor: approver.person })
    })
  })

  test('is a file that is being read, for those who may correct it in that city', async () => {
    const parties = [kagoshima, hioki].map((code, i) => ({
      label: '甲乙'[i]!,
      name: code,
      code,
      representative: null,
    }))
    const intake = await as(opener, async db => {
      const id = await receive(db, { fileName: '見本.txt', bytes: new Uint8Array([1]) }, opener)
      await enterReading(db, id, '見本', sampleAgreement({ parties }), opener.at)
      return id
    })
    const [todo] = await told(opener)
    assert.equal(todo!.key, `intake:${intake}`)
    assert.match(todo!.detail, /^見本\.txt　令和8年11月22日受け取り。/)
    assert.equal(await keys(coordinator), '')
    shown = await as(opener, async db => {
      const region = await foundRegion(db, { slug: 'told', name: '見本圏域', note: '' })
      const plan = { inForceFrom: day('2026-10-01'), regionId: region.id }
      return propose(db, await intakeOf(db, intake), plan, opener)
    })
    assert.equal(await keys(opener), '')
  })

  test('is an agreement that the other city has shown, and somebody waits for it', async () => {
    const [todo, ...more] = await told(coordinator)
    assert.deepEqual([todo!.key, todo!.awaited, more.length], [`confirm:${shown}:1`, true, 0])
    assert.equal(todo!.since?.getTime(), opener.at.getTime())
    assert.equal(await keys(opener), '')
  })

  test('is a draft for its approver, and no longer a confirmation for who drafted it', async () => {
    await drafting()
    assert.equal(await keys(coordinator), '')
    const [todo] = (await told(approver)).filter(({ key }) => key.startsWith('approval:'))
    assert.match(todo!.detail, /^起案 花子さんの起案です。/)
    assert.equal(todo!.word, '決裁待ち')
    assert.equal(await keys(opener), '', 'the other city knows nothing of it')
  })

  test('is a draft for the deputy on the days on which the approver is away', async () => {
    assert.equal(await keys(deputy), '')
    await as(coordinator, db =>
      sql`insert into absence (id, municipality, person, since, until, entered_by)
        values (${newId()}, ${hioki}, ${approver.person}, ${today}, ${today}, ${coordinator.person})`.execute(
        db,
      ),
    )
    assert.equal(await keys(deputy), 'approval')
    assert.equal(await keys(deputy, day('2026-11-25')), '')
  })

  test('is news for who drafted what was sent back or approved, for thirty days', async () => {
    const [{ href }] = (await told(approver)).filter(({ key }) => key.startsWith('approval:')) as [Todo]
    const id = href.split('/').at(-1)!
    await as(approver, db => sendBack(db, id, { reason: '補足を', rule: '' }, approver))
    const news = (await told(coordinator)).find(todo => todo.news)
    assert.deepEqual([news!.word, news!.detail], ['差し戻し', '差し戻されました。理由：補足を'])
    assert.equal(await keys(coordinator), 'confirm decided', 'and it has to be confirmed still')
    assert.equal(await keys(coordinator, day('2026-12-30')), 'confirm')
  })

  test('is a proposal that the other city sent back, for who showed it', async () => {
    await as(coordinator, db => giveBack(db, shown, 1, '第3条の日付が違います', coordinator))
    const [todo] = await told(opener)
    assert.equal(todo!.key, `returned:${shown}:1`)
    assert.match(todo!.detail, /第3条の日付が違います/)
    assert.equal(await keys(coordinator), 'decided')
  })

  test('is a duty of a clause for the coordinators of those who bear it, from sixty days before its day', async () => {
    await agreedBetween(engine(), [opener, coordinator], 'duty')
    const duties = async (who: Worker, on: Day) =>
      (await told(who, on)).filter(({ key }) => key.startsWith('duty:')).map(({ due }) => due)
    assert.deepEqual(await duties(opener, day('2027-01-29')), [])
    for (const who of [opener, coordinator])
      assert.deepEqual(await duties(who, day('2027-01-30')), ['2027-03-31'])
    assert.deepEqual(await duties(approver, day('2027-01-30')), [])
    assert.deepEqual(await duties(opener, day('2027-04-01')), [], 'a new year begins')
  })
})
