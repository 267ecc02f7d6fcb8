import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type Db, day, transact, visitor } from '#kernel'
import { seedMunicipalities } from '#municipality'
import { onBothEngines } from '../../test/kit/db.ts'
import { agreedBetween, type Worker, worker } from '../../test/kit/initiative.ts'
import { refusedIn } from '../../test/kit/refused.ts'
import { board, wholeBoard } from './board/store.ts'
import { contactsOf, setContact } from './contact/store.ts'
import { agreeTo, decisionsOf, putForward, takeBack } from './decision/store.ts'
import { follow, followersHere, unfollow } from './follow/store.ts'
import { openWorkspaces, scopeChoices, setState, setTurn, workspaceOf } from './store.ts'
import { createTask } from './task/store.ts'

const refusedWith = refusedIn('initiative')
const title = '子育ての支援'

onBothEngines('a workspace of two cities', engine => {
  let core: Worker
  let partner: Worker
  let third: Worker
  let id: string
  const as = <T>(who: Worker, work: (db: Db) => Promise<T>) => transact(engine(), who, work)
  const here = (db: Db) => workspaceOf(db, id)

  before(async () => {
    await seedMunicipalities(engine().kysely)
    core = await worker(engine(), '462012', '見本 一郎', 'coordinator')
    partner = await worker(engine(), '462161', '見本 二郎', 'coordinator')
    third = await worker(engine(), '462250', '見本 三郎', 'coordinator')
    const opened = await agreedBetween(engine(), [core, partner], 'two')
    await agreedBetween(engine(), [third, partner], 'other')
    id = opened.get(title)!
  })

  test('is open to both and to nobody else, not even a city of the next agreement of one of them', async () => {
    for (const who of [core, partner]) assert.equal((await as(who, here)).title, title)
    await assert.rejects(as(third, here), refusedWith('absent'))
    await assert.rejects(
      transact(engine(), visitor, db => workspaceOf(db, id)),
      refusedWith('absent'),
    )
    await assert.rejects(
      as(core, db => workspaceOf(db, 'nothing')),
      refusedWith('absent'),
    )
  })

  test('stands on its clause, and is opened once however often the agreement is told of', async () => {
    const { clauses, parties, pillarTitle } = await as(core, here)
    assert.deepEqual(
      clauses.map(({ ref, number, inForceFrom }) => [ref, number, inForceFrom]),
      [['別表(2)-1', 1, '2026-10-01']],
    )
    assert.deepEqual(parties, ['462012', '462161'])
    assert.equal(pillarTitle, '生活機能の向上')
    const count = async () => (await as(core, scopeChoices)).length
    const before = await count()
    await as(core, db => openWorkspaces(db, clauses[0]!, core.at))
    assert.equal(await count(), before)
  })

  test('gives the choices of what an officer may be over, each with its key', async () => {
    const choices = await as(core, scopeChoices)
    assert.deepEqual(
      choices.find(({ key }) => key === `initiative:${id}`)?.name,
      '子育ての支援（生活機能の向上）',
    )
    assert.equal((await as(partner, scopeChoices)).length, choices.length * 2, 'of both its agreements')
  })

  test('changes its state only from the one that was seen, and hands the turn on', async () => {
    await as(core, async db => setState(db, await here(db), 'preparing', 'running'))
    await assert.rejects(
      as(partner, async db => setState(db, await here(db), 'preparing', 'paused')),
      refusedWith('state_changed'),
    )
    await as(core, async db =>
      setTurn(db, await here(db), { to: '462161', note: '案を見てください。' }, core),
    )
    assert.deepEqual((await as(partner, here)).turn, '462161')
    await as(partner, async db => setTurn(db, await here(db), { to: null, note: '' }, partner))
    assert.equal((await as(core, here)).turnedAt, null)
  })

  describe('decisions', () => {
    const motion = {
      title: '決まりをそろえる（見本）',
      text: '',
      clause: '別表(2)-1',
      version: 1,
      needed: ['462012', '462161'],
    }
    const put = () => as(core, async db => putForward(db, await here(db), motion, core))
    const agree = (who: Worker, decision: string) =>
      as(who, async db => agreeTo(db, await here(db), decision, who))

    test('stand once every party that is needed has agreed, and stay', async () => {
      const decision = await put()
      assert.equal(await agree(core, decision), false)
      await assert.rejects(agree(core, decision), refusedWith('already_agreed'))
      assert.equal(await agree(partner, decision), true)
      await assert.rejects(agree(partner, decision), refusedWith('decision_closed'))
      const found = (await as(partner, db => decisionsOf(db, id))).find(one => one.id === decision)!
      assert.deepEqual(
        found.consents.map(({ municipality, personName }) => [municipality, personName]),
        [
          ['462012', '見本 一郎'],
          ['462161', '見本 二郎'],
        ],
      )
    })

    test('are taken back by who put them forward, while open', async () => {
      const decision = await put()
      await assert.rejects(
        as(partner, async db => takeBack(db, await here(db), decision, partner)),
        refusedWith('decision_absent'),
      )
      await as(core, async db => takeBack(db, await here(db), decision, core))
      await assert.rejects(agree(partner, decision), refusedWith('decision_closed'))
    })

    test('ask only those that are needed', async () => {
      const decision = await as(core, async db =>
        putForward(db, await here(db), { ...motion, needed: ['462012'] }, core),
      )
      await assert.rejects(agree(partner, decision), refusedWith('not_needed'))
      assert.equal(await agree(core, decision), true)
    })

    test('are decided by the one that leads, whoever put them forward', async () => {
      const decision = await as(partner, async db =>
        putForward(db, await here(db), { ...motion, needed: ['462012'] }, partner),
      )
      assert.equal(await agree(core, decision), true)
    })
  })

  test('has a contact of each city, which only that city changes', async () => {
    const contact = {
      section: '子育て支援課（見本）',
      person: '',
      telephone: '099-000-0000',
      mail: '',
      note: '',
    }
    await as(core, async db => setContact(db, await here(db), contact, core))
    await as(core, async db => setContact(db, await here(db), { ...contact, person: '見本 花子' }, core))
    const seen = await as(partner, db => contactsOf(db, id))
    assert.deepEqual(
      seen.map(({ municipality, person }) => [municipality, person]),
      [['462012', '見本 花子']],
    )
    const forged = as(partner, async db => setContact(db, await here(db), contact, core))
    await assert.rejects(forged, { code: '42501' })
  })

  test('is followed by person, and the other city does not learn who follows', async () => {
    const workspace = await as(core, here)
    await as(core, db => follow(db, workspace, core))
    await as(core, db => follow(db, workspace, core))
    assert.equal((await as(core, here)).followed, true)
    assert.equal(await as(core, db => followersHere(db, id)), 1)
    assert.equal(await as(partner, db => followersHere(db, id)), 0)
    await as(core, db => unfollow(db, workspace, core))
    assert.equal((await as(core, here)).followed, false)
  })

  test('stands on the board with what is open, late and moved, and is found by state, turn and word', async () => {
    const late = {
      title: '料金表に答える（見本）',
      detail: '',
      dueOn: day('2026-11-30'),
      who: 'together',
      assignee: null,
    }
    await as(core, async db => createTask(db, await here(db), late, core))
    const show = (search: Partial<typeof wholeBoard>, who = core) =>
      as(who, db => board(db, { ...wholeBoard, ...search }, day('2026-12-24'), { limit: 50 }))
    const all = await show({})
    assert.equal(all.total, 5)
    const row = all.rows.find(candidate => candidate.id === id)!
    assert.ok(row.openTasks > 0 && row.overdueTasks > 0 && row.movedAt)
    assert.deepEqual(
      (await show({ only: 'late' })).rows.map(found => found.id),
      [id],
    )
    assert.deepEqual(
      (await show({ state: 'running' })).rows.map(found => found.id),
      [id],
    )
    assert.deepEqual(
      (await show({ words: '子育て　支援' })).rows.map(found => found.id),
      [id],
    )
    assert.equal((await show({ words: '療' })).total, 1, 'one character is found without the index')
    assert.equal((await show({ turn: '462161' })).total, 0)
    assert.equal(
      (await show({}, third)).rows.some(found => found.id === id),
      false,
    )
    assert.equal(
      (await as(third, db => sql<{ n: number }>`select count(*)::int as n from task`.execute(db))).rows[0]!.n,
      0,
    )
  })

  for (const table of ['decision', 'decision_consent', 'initiative_contact', 'follower', 'initiative_clause'])
    test(`no row of ${table} of its own is seen by a third city, nor any by a visitor`, async () => {
      const seen = async (who: Parameters<typeof transact>[1]) => {
        const mine =
          table === 'decision_consent' ? sql`decision in (select id from decision)` : sql`initiative = ${id}`
        const { rows } = await transact(engine(), who, db =>
          sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)} where ${mine}`.execute(db),
        )
        return rows[0]!.n
      }
      if (table === 'follower') await as(core, async db => follow(db, await here(db), core))
      assert.ok((await seen(core)) > 0)
      assert.deepEqual([await seen(third), await seen(visitor)], [0, 0])
    })
})
