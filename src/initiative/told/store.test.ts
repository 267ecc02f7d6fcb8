import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { actorOf, enter, type OfficeKind } from '#account'
import { type Day, type Db, day, type Todo, transact } from '#kernel'
import { seedMunicipalities } from '#municipality'
import { onBothEngines } from '../../../test/kit/db.ts'
import { agreedBetween, type Worker, worker } from '../../../test/kit/initiative.ts'
import { enterPerson } from '../../../test/kit/person.ts'
import { agreeTo, putForward } from '../decision/store.ts'
import { follow } from '../follow/store.ts'
import { writeComment, writeEntry } from '../journal/store.ts'
import { scopeOf } from '../rule.ts'
import { setTurn, workspaceOf } from '../store.ts'
import { createTask, finishTask, taskOf } from '../task/store.ts'
import { initiativeTodos } from './store.ts'

const [kagoshima, hioki] = ['462012', '462161'] as const
const today = day('2026-11-24')
const keysOf = (todos: readonly Todo[]) => todos.map(({ key }) => key.replace(/:.*/, '')).join(' ')

onBothEngines('what workspaces have for people to do', engine => {
  let core: Worker
  let partner: Worker
  let officer: Worker
  let viewer: Worker
  let id: string
  const as = <T>(who: Worker, work: (db: Db) => Promise<T>) => transact(engine(), who, work)
  const told = (who: Worker, on: Day = today) =>
    as(who, async db => initiativeTodos(db, actorOf((await enter(db, who.person, on))!), on))
  const here = (db: Db) => workspaceOf(db, id)
  const task = (who: Worker, changes: { assignee?: string; dueOn?: Day; who?: string }) =>
    as(who, async db =>
      createTask(
        db,
        await here(db),
        { title: '見本の課題', detail: '', dueOn: null, assignee: null, who: kagoshima, ...changes },
        who,
      ),
    )
  const finish = (taskId: string) =>
    as(core, async db => finishTask(db, await taskOf(db, taskId), true, core))
  const colleague = async (offices: OfficeKind[], scopes: string[] = []): Promise<Worker> => {
    const person = await as(core, db => enterPerson(db, kagoshima, { name: '見本 次郎', offices, scopes }))
    return { ...core, person }
  }

  before(async () => {
    await seedMunicipalities(engine().kysely)
    core = await worker(engine(), kagoshima, '見本 一郎', 'coordinator')
    partner = await worker(engine(), hioki, '見本 二郎', 'coordinator')
    id = (await agreedBetween(engine(), [core, partner], 'told')).get('子育ての支援')!
    officer = await colleague(['officer'], [scopeOf(id)])
    viewer = await colleague(['viewer'])
  })

  test('is nothing while nothing is asked of anybody', async () => {
    for (const who of [core, partner, officer, viewer]) assert.deepEqual(await told(who), [])
  })

  test('is a task for whom it was given to, whatever the office', async () => {
    const given = await task(core, { assignee: viewer.person, dueOn: day('2026-12-01') })
    const [todo, ...more] = await told(viewer)
    assert.deepEqual([todo!.key, todo!.due, more.length], [`task:${given}`, '2026-12-01', 0])
    assert.equal(todo!.href, `/desk/initiatives/${id}/tasks/${given}`)
    for (const who of [core, partner, officer]) assert.deepEqual(await told(who), [])
    await finish(given)
    assert.deepEqual(await told(viewer), [])
  })

  test('is a task of the city for those who look after the initiative, until somebody is given it', async () => {
    const open = await task(core, {})
    for (const who of [core, officer]) assert.equal(keysOf(await told(who)), 'task')
    for (const who of [viewer, partner]) assert.deepEqual(await told(who), [])
    assert.deepEqual(await told(await colleague(['officer'], [scopeOf('other')])), [])
    await finish(open)
  })

  test('is an overdue task of a colleague for the coordinator of that city alone', async () => {
    const late = await task(core, { assignee: viewer.person, dueOn: day('2026-11-23') })
    const [todo] = await told(core)
    assert.equal(todo!.key, `overdue:${late}:2026-11-23`)
    assert.match(todo!.detail, /見本 次郎さんの課題が、期限を1日過ぎています。/)
    assert.deepEqual(await told(core, day('2026-11-23')), [], 'not on the day itself')
    for (const who of [officer, partner]) assert.deepEqual(await told(who), [])
    await finish(late)
  })

  test('is a decision for every city that has still to agree to it', async () => {
    const motion = {
      title: '見本の決定',
      text: '',
      clause: '別表(2)-1',
      version: 1,
      needed: [kagoshima, hioki],
    }
    const decision = await as(core, async db => putForward(db, await here(db), motion, core))
    await as(core, async db => agreeTo(db, await here(db), decision, core))
    const [todo, ...more] = await told(partner)
    assert.deepEqual([todo!.key, todo!.awaited, more.length], [`decision:${decision}`, true, 0])
    assert.deepEqual(await told(core), [], 'which has agreed')
    await as(partner, async db => agreeTo(db, await here(db), decision, partner))
    assert.deepEqual(await told(partner), [])
  })

  test('is the turn of a city, anew each time it is handed over', async () => {
    const hand = (to: string | null, at: Date) =>
      as(core, async db => setTurn(db, await here(db), { to, note: '案を見てください。' }, { ...core, at }))
    await hand(hioki, core.at)
    const [first] = await told(partner)
    assert.equal(first!.detail, '案を見てください。')
    assert.deepEqual(await told(core), [])
    await hand(null, core.at)
    await hand(hioki, new Date(core.at.getTime() + 60_000))
    const [second] = await told(partner)
    assert.notEqual(second!.key, first!.key)
    await hand(null, core.at)
  })

  test('is news to a follower what others have written and shared since, but no draft of another city', async () => {
    const write = (who: Worker, share: boolean) =>
      as(who, async db =>
        writeEntry(db, await here(db), { happenedOn: '2026-11-23', text: `見本 ${share}`, share }, who),
      )
    await as(officer, async db => follow(db, await here(db), officer))
    const shared = await write(partner, true)
    await write(partner, false)
    await write(officer, true)
    await as(core, async db => writeComment(db, await here(db), shared, '見本のコメント', core))
    const news = await told(officer)
    assert.deepEqual(news.map(({ key }) => key.split(':')[0]).sort(), ['comment', 'entry'])
    assert.ok(news.every(todo => todo.news))
    assert.deepEqual(await told(viewer), [])
    assert.deepEqual(await told(officer, day('2027-01-24')), [], 'nor what is old')
  })
})
