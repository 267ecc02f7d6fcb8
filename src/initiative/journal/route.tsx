import { z } from 'zod'
import { type Call, form, goTo, type Problems, page, type Route, Shown, type Typed } from '#kernel'
import { inside } from '../inside.ts'
import { countsOf } from '../show/store.ts'
import { EntryPage } from './entry.tsx'
import { JournalPage } from './page.tsx'
import { CommentForm, EntryForm } from './schema.ts'
import * as store from './store.ts'

const path = '/desk/initiatives/:id/journal'
const pageSize = 20
const nothing = z.object({})

async function journalPage(call: Call, typed?: Typed, problems?: Problems) {
  const here = await inside(call)
  const { id } = here.workspace
  const at = Math.max(1, Number.parseInt(call.query.get('page') ?? '1', 10) || 1)
  const shown = (
    <JournalPage
      here={here}
      counts={await countsOf(call.db, id)}
      today={call.today}
      {...(await store.journal(call.db, id, { limit: pageSize, offset: (at - 1) * pageSize }))}
      page={at}
      pageSize={pageSize}
      done={call.query.get('done')}
      refused={problems && { typed: typed ?? {}, problems }}
    />
  )
  return problems ? new Shown(shown, 422) : shown
}

async function entryPage(call: Call, typed?: Typed, problems?: Problems) {
  const here = await inside(call)
  const entry = await store.entryOf(call.db, here.workspace.id, call.params.entry ?? '')
  const shown = (
    <EntryPage
      here={here}
      counts={await countsOf(call.db, here.workspace.id)}
      today={call.today}
      now={call.now}
      entry={entry}
      comments={await store.commentsOn(call.db, entry.id)}
      wordings={await store.wordingsOf(call.db, entry.id)}
      done={call.query.get('done')}
      refused={problems && { typed: typed ?? {}, problems }}
    />
  )
  return problems ? new Shown(shown, 422) : shown
}

/** The journal: entries that are drafts until they are shared, and comments on them. */
export const journalRoutes: Route[] = [
  page({ path, may: 'initiative.read', show: call => journalPage(call) }),
  form({
    path,
    may: 'journal.write',
    body: EntryForm,
    async run(call) {
      const here = await inside(call)
      const { happenedOn, text, op } = call.body
      const share = op === 'share'
      const ground = here.demand('contribute', share ? 'common' : 'own')
      const id = await store.writeEntry(call.db, here.workspace, { happenedOn, text, share }, here.acting)
      await call.act({
        thing: `journal:${id}`,
        after: { initiative: here.workspace.id, shared: share },
        ...ground,
      })
      return goTo(`${here.base}/journal?done=${share ? 'shared' : 'draft'}`)
    },
    again: journalPage,
  }),
  page({ path: `${path}/:entry`, may: 'initiative.read', show: call => entryPage(call) }),
  form({
    path: `${path}/:entry`,
    may: 'journal.reword',
    body: EntryForm.omit({ op: true }),
    async run(call) {
      const here = await inside(call)
      const id = call.params.entry ?? ''
      const ground = here.demand('contribute', 'own')
      await store.rewordEntry(call.db, here.workspace, id, call.body, here.acting)
      await call.act({ thing: `journal:${id}`, after: { reworded: true }, ...ground })
      return goTo(`${here.base}/journal/${id}?done=changed`)
    },
    again: entryPage,
  }),
  form({
    path: `${path}/:entry/share`,
    may: 'journal.share',
    body: nothing,
    async run(call) {
      const here = await inside(call)
      const id = call.params.entry ?? ''
      const ground = here.demand('contribute', 'common')
      await store.shareEntry(call.db, here.workspace.id, id, here.acting)
      await call.act({ thing: `journal:${id}`, after: { shared: true }, ...ground })
      return goTo(`${here.base}/journal/${id}?done=shared`)
    },
    again: entryPage,
  }),
  form({
    path: `${path}/:entry/withdraw`,
    may: 'journal.withdraw',
    body: nothing,
    async run(call) {
      const here = await inside(call)
      const id = call.params.entry ?? ''
      const ground = here.demand('contribute', 'own')
      await store.withdrawEntry(call.db, here.workspace.id, id, here.acting)
      await call.act({ thing: `journal:${id}`, after: { withdrawn: true }, ...ground })
      return goTo(`${here.base}/journal/${id}?done=withdrawn`)
    },
    again: entryPage,
  }),
  form({
    path: `${path}/:entry/comments`,
    may: 'comment.write',
    body: CommentForm,
    async run(call) {
      const here = await inside(call)
      const entry = call.params.entry ?? ''
      const ground = here.demand('comment', 'common')
      const id = await store.writeComment(call.db, here.workspace, entry, call.body.comment, here.acting)
      await call.act({ thing: `comment:${id}`, after: { journal: entry }, ...ground })
      return goTo(`${here.base}/journal/${entry}?done=commented#comment-${id}`)
    },
    again: entryPage,
  }),
  form({
    path: `${path}/:entry/comments/:comment`,
    may: 'comment.reword',
    body: CommentForm,
    async run(call) {
      const here = await inside(call)
      const place = { entry: call.params.entry ?? '', id: call.params.comment ?? '' }
      const ground = here.demand('comment', 'common')
      await store.rewordComment(call.db, here.workspace, place, call.body.comment, here.acting)
      await call.act({ thing: `comment:${place.id}`, after: { reworded: true }, ...ground })
      return goTo(`${here.base}/journal/${place.entry}?done=changed#comment-${place.id}`)
    },
    again: entryPage,
  }),
  form({
    path: `${path}/:entry/comments/:comment/withdraw`,
    may: 'comment.withdraw',
    body: nothing,
    async run(call) {
      const here = await inside(call)
      const [entry, id] = [call.params.entry ?? '', call.params.comment ?? '']
      await store.entryOf(call.db, here.workspace.id, entry)
      await store.withdrawComment(call.db, entry, id, here.acting)
      await call.act({ thing: `comment:${id}`, after: { withdrawn: true } })
      return goTo(`${here.base}/journal/${entry}?done=withdrawn#comment-${id}`)
    },
    again: entryPage,
  }),
]
