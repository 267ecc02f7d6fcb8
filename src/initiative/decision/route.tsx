import { z } from 'zod'
import { type Call, form, goTo, invalid, type Problems, page, type Route, Shown, type Typed } from '#kernel'
import { inside } from '../inside.ts'
import { decidingParties } from '../rule.ts'
import { countsOf } from '../show/store.ts'
import { DecisionsPage } from './page.tsx'
import { DecisionForm } from './schema.ts'
import { agreeTo, decisionsOf, putForward, takeBack } from './store.ts'

const path = '/desk/initiatives/:id/decisions'
const nothing = z.object({})

async function decisionsPage(call: Call, typed?: Typed, problems?: Problems) {
  const here = await inside(call)
  const shown = (
    <DecisionsPage
      here={here}
      counts={await countsOf(call.db, here.workspace.id)}
      today={call.today}
      decisions={await decisionsOf(call.db, here.workspace.id)}
      done={call.query.get('done')}
      refused={problems && { typed: typed ?? {}, problems }}
    />
  )
  return problems ? new Shown(shown, 422) : shown
}

/** What the parties decide: put forward by one, decided when all that are needed agree. */
export const decisionRoutes: Route[] = [
  page({ path, may: 'initiative.read', show: call => decisionsPage(call) }),
  form({
    path,
    may: 'decision.propose',
    body: DecisionForm,
    async run(call) {
      const here = await inside(call)
      const ground = here.demand('contribute', 'common')
      const needed = decidingParties(here.parties)
      if (needed.length === 0)
        throw invalid('title', 'この取組には、中心または共同の役割を持つ当事者がないため、決定はできません。')
      const { ref: clause, number: version } = here.clause
      const motion = { ...call.body, clause, version, needed }
      const id = await putForward(call.db, here.workspace, motion, here.acting)
      const after = { initiative: here.workspace.id, title: call.body.title, needed }
      await call.act({ thing: `decision:${id}`, after, ...ground })
      return goTo(`${here.base}/decisions?done=proposed`)
    },
    again: decisionsPage,
  }),
  form({
    path: `${path}/:decision/agree`,
    may: 'decision.agree',
    body: nothing,
    async run(call) {
      const here = await inside(call)
      const id = call.params.decision ?? ''
      const ground = here.demand('decide', 'common')
      const decided = await agreeTo(call.db, here.workspace, id, here.acting)
      await call.act({ thing: `decision:${id}`, after: { agreed: true, decided }, ...ground })
      return goTo(`${here.base}/decisions?done=${decided ? 'decided' : 'agreed'}`)
    },
    again: decisionsPage,
  }),
  form({
    path: `${path}/:decision/withdraw`,
    may: 'decision.withdraw',
    body: nothing,
    async run(call) {
      const here = await inside(call)
      const id = call.params.decision ?? ''
      const ground = here.demand('contribute', 'common')
      await takeBack(call.db, here.workspace, id, here.acting)
      await call.act({ thing: `decision:${id}`, after: { withdrawn: true }, ...ground })
      return goTo(`${here.base}/decisions?done=withdrawn`)
    },
    again: decisionsPage,
  }),
]
