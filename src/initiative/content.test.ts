import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type Db, day, type HeldOffice, transact, visitor } from '#kernel'
import { seedMunicipalities } from '#municipality'
import { onBothEngines } from '../../test/kit/db.ts'
import { agreedBetween, type Worker, worker } from '../../test/kit/initiative.ts'
import { refusedIn } from '../../test/kit/refused.ts'
import { addFile, fileOf, filesOf, takeOut, withdrawFile } from './file/store.ts'
import * as journal from './journal/store.ts'
import { searchInitiatives } from './search/store.ts'
import { workspaceOf } from './store.ts'
import { changeTask, createTask, finishTask, noteOn, notesOn, taskOf, tasksOf } from './task/store.ts'

const refusedWith = refusedIn('initiative')
const title = '子育ての支援'

onBothEngines('what stands in a workspace', engine => {
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

  describe('the journal', () => {
    const entry = (share: boolean) => ({ happenedOn: '2026-11-20', text: '案を直した（見本）。', share })

    test('keeps a draft from the other city until it is shared', async () => {
      const draft = await as(core, async db => journal.writeEntry(db, await here(db), entry(false), core))
      await assert.rejects(
        as(partner, db => journal.entryOf(db, id, draft)),
        refusedWith('entry_absent'),
      )
      await as(core, db => journal.shareEntry(db, id, draft, core))
      assert.equal((await as(partner, db => journal.entryOf(db, id, draft))).text, '案を直した（見本）。')
      await assert.rejects(
        as(core, db => journal.shareEntry(db, id, draft, core)),
        refusedWith('already_shared'),
      )
    })

    test('keeps the words that others have read when an entry is reworded, and refuses others and late changes', async () => {
      const shared = await as(core, async db => journal.writeEntry(db, await here(db), entry(true), core))
      const reword = (who: Worker, at: Date, text = '直した（見本）。') =>
        as(who, async db =>
          journal.rewordEntry(db, await here(db), shared, { happenedOn: '2026-11-21', text }, { ...who, at }),
        )
      await reword(core, new Date('2026-11-23T03:00:00Z'))
      await reword(core, new Date('2026-11-29T03:00:00Z'), 'もう一度直した（見本）。')
      const before = await as(partner, db => journal.wordingsOf(db, shared))
      assert.deepEqual(
        before.map(({ text }) => text),
        ['案を直した（見本）。', '直した（見本）。'],
      )
      await assert.rejects(reword(partner, core.at), refusedWith('not_the_author'))
      await assert.rejects(reword(core, new Date('2026-11-29T03:00:01Z')), refusedWith('too_late_to_reword'))
    })

    test('takes comments, which only their authors reword or take back', async () => {
      const on = await as(core, async db => journal.writeEntry(db, await here(db), entry(true), core))
      const comment = await as(partner, async db =>
        journal.writeComment(db, await here(db), on, '了解（見本）', partner),
      )
      const place = { entry: on, id: comment }
      await as(partner, async db => journal.rewordComment(db, await here(db), place, '賛成（見本）', partner))
      await assert.rejects(
        as(core, async db => journal.rewordComment(db, await here(db), place, '違う', core)),
        refusedWith('not_the_author'),
      )
      await assert.rejects(
        as(core, db => journal.withdrawComment(db, on, comment, core)),
        refusedWith('not_the_author'),
      )
      assert.equal((await as(core, db => journal.entryOf(db, id, on))).comments, 1)
      await as(partner, db => journal.withdrawComment(db, on, comment, partner))
      const [left] = await as(core, db => journal.commentsOn(db, on))
      assert.deepEqual([left!.text, left!.withdrawnAt !== null], ['賛成（見本）', true])
      await as(core, db => journal.withdrawEntry(db, id, on, core))
      await assert.rejects(
        as(partner, async db => journal.writeComment(db, await here(db), on, '遅れて', partner)),
        refusedWith('withdrawn'),
      )
    })

    test('lets no city write in the name of the other', async () => {
      const forged = as(partner, async db => journal.writeEntry(db, await here(db), entry(true), core))
      await assert.rejects(forged, { code: '42501' })
    })
  })

  describe('files', () => {
    const bytes = new TextEncoder().encode('料金表（見本）')
    const sent = { name: '料金表.txt', mediaType: 'text/plain', bytes, ownOnly: false, finding: undefined }

    test('come out as they went in, and one for the own city alone stays there', async () => {
      const { id: file } = await as(core, async db => addFile(db, await here(db), sent, core))
      const taken = await as(partner, db => takeOut(db, id, file))
      assert.deepEqual(new Uint8Array(taken.bytes), bytes)
      const { id: own } = await as(core, async db =>
        addFile(db, await here(db), { ...sent, ownOnly: true }, core),
      )
      await assert.rejects(
        as(partner, db => fileOf(db, id, own)),
        refusedWith('file_absent'),
      )
      assert.equal((await as(core, db => filesOf(db, id))).length, 2)
    })

    test('are kept back while unchecked, and an infected one leaves only its name and hash', async () => {
      const finding = { state: 'unreachable', why: 'down' } as const
      const waiting = await as(core, async db => addFile(db, await here(db), { ...sent, finding }, core))
      await assert.rejects(
        as(core, db => takeOut(db, id, waiting.id)),
        refusedWith('file_unchecked'),
      )
      const infected = await as(core, async db =>
        addFile(db, await here(db), { ...sent, finding: { state: 'infected', name: 'Eicar' } }, core),
      )
      await assert.rejects(
        as(core, db => takeOut(db, id, infected.id)),
        refusedWith('file_absent'),
      )
      assert.equal((await as(core, db => fileOf(db, id, infected.id))).finding, 'Eicar')
    })

    test('that are taken back can no longer be taken out', async () => {
      const { id: file } = await as(core, async db => addFile(db, await here(db), sent, core))
      await as(core, db => withdrawFile(db, id, file, core))
      await assert.rejects(
        as(partner, db => takeOut(db, id, file)),
        refusedWith('file_withdrawn'),
      )
    })
  })

  describe('tasks', () => {
    const input = {
      title: '料金表に答える（見本）',
      detail: '',
      dueOn: day('2026-11-30'),
      who: '462161',
      assignee: null,
    }
    const enter = (who: Worker, change: Partial<typeof input & { assignee: string | null }> = {}) =>
      as(who, async db => createTask(db, await here(db), { ...input, ...change }, who))

    test('are seen by both cities, finished once, and reopened', async () => {
      const task = await enter(core, { assignee: partner.person as never })
      const before = await as(partner, db => taskOf(db, task))
      assert.equal(before.assigneeName, '見本 二郎')
      await as(partner, db => finishTask(db, before, true, partner))
      await assert.rejects(
        as(core, db => finishTask(db, before, true, core)),
        refusedWith('task_changed'),
      )
      await as(partner, async db => finishTask(db, await taskOf(db, task), false, partner))
      assert.equal((await as(core, db => taskOf(db, task))).doneAt, null)
      await assert.rejects(
        as(third, db => taskOf(db, task)),
        refusedWith('task_absent'),
      )
    })

    test('go to a person of the party that does them, and to parties of the initiative alone', async () => {
      await assert.rejects(enter(core, { assignee: core.person as never }), refusedWith('assignee_elsewhere'))
      await assert.rejects(enter(core, { who: '462250' }), { code: '42501' })
      const entered = await enter(core)
      const task = await as(core, db => taskOf(db, entered))
      await as(core, db =>
        changeTask(
          db,
          task,
          { ...input, who: 'together', dueOn: null },
          { ...core, at: new Date('2026-11-23T00:00:00Z') },
        ),
      )
      assert.equal((await as(core, db => taskOf(db, task.id))).responsible, null)
      await assert.rejects(
        as(core, db => changeTask(db, task, input, core)),
        refusedWith('task_changed'),
      )
    })

    test('stand open first by their day, those without one last', async () => {
      const dues = (await as(core, db => tasksOf(db, id))).map(({ dueOn, doneAt }) => doneAt ?? dueOn)
      const open = dues.filter(due => !(due instanceof Date))
      assert.deepEqual(
        open,
        open.toSorted((a, b) => String(a ?? '9').localeCompare(String(b ?? '9'))),
      )
    })

    test('carry notes that stay in the own city', async () => {
      const task = await as(core, async db => taskOf(db, (await tasksOf(db, id))[0]!.id))
      await as(core, db => noteOn(db, task, '内々のメモ（見本）', core))
      assert.equal((await as(core, db => notesOn(db, task.id))).length, 1)
      assert.deepEqual(await as(partner, db => notesOn(db, task.id)), [])
    })
  })

  describe('the search', () => {
    const coordinator = [{ kind: 'coordinator', scopes: [] }]
    const find = async (who: Worker, words: string, offices: readonly HeldOffice[] = coordinator) => {
      const actor = { person: null, municipality: null, rights: new Set<string>(), offices }
      const hits = await as(who, db => searchInitiatives(db, words, 50, { actor, today: day('2026-11-22') }))
      return hits.map(({ kind, title, excerpt }) => `${kind}：${title}：${excerpt}`)
    }
    before(async () => {
      const text = '蔵書の相互利用について話した（見本）。'
      await as(core, async db =>
        journal.writeEntry(db, await here(db), { happenedOn: '2026-11-20', text, share: true }, core),
      )
      const draft = '相互利用の下書き（見本）。'
      await as(core, async db =>
        journal.writeEntry(db, await here(db), { happenedOn: '2026-11-20', text: draft, share: false }, core),
      )
    })

    test('finds what is shared in both cities, drafts in the own, and nothing in a third', async () => {
      assert.deepEqual(await find(partner, '相互利用'), [
        `日誌：${title}：蔵書の相互利用について話した（見本）。`,
      ])
      assert.equal((await find(core, '相互利用')).length, 2)
      assert.deepEqual(await find(third, '相互利用'), [])
    })

    test('wants every word, and finds a single letter', async () => {
      assert.equal((await find(partner, '蔵書　話した')).length, 1)
      assert.deepEqual(await find(partner, '蔵書　議会'), [])
      assert.equal((await find(partner, '蔵')).length, 1)
    })

    test('shows what stands inside to those whose offices reach it, and names to all', async () => {
      const of = (scope: string) => [{ kind: 'officer', scopes: [scope] }]
      assert.equal((await find(partner, '蔵書', of(`initiative:${id}`))).length, 1)
      assert.deepEqual(await find(partner, '蔵書', of('initiative:00000000-0000-0000-0000-000000000000')), [])
      assert.deepEqual(await find(partner, '蔵書', [{ kind: 'administrator', scopes: [] }]), [])
      assert.ok((await find(partner, '子育て', [{ kind: 'administrator', scopes: [] }])).length > 0)
    })
  })

  for (const table of [
    'journal_entry',
    'journal_comment',
    'journal_wording',
    'initiative_file',
    'task',
    'task_note',
  ])
    test(`no row of ${table} is seen by a third city or a visitor`, async () => {
      const seen = async (who: Parameters<typeof transact>[1]) => {
        const { rows } = await transact(engine(), who, db =>
          sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db),
        )
        return rows[0]!.n
      }
      assert.ok((await seen(core)) > 0)
      assert.deepEqual([await seen(third), await seen(visitor)], [0, 0])
    })
})
