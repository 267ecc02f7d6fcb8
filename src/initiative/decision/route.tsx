import { z } from 'zod'
import { approversOf } from '#account'
import { approversOn, Bringing, bring, effect, eventsOf, pendingOn } from '#agreement'
import {
  type Call,
  form,
  goTo,
  invalid,
  noProblems,
  type Problems,
  page,
  type Route,
  Shown,
  type Typed,
} from '#kernel'
import { type Inside, inside } from '../inside.ts'
import { decidingParties, scopeOf } from '../rule.ts'
import { countsOf } from '../show/store.ts'
import { agreeing, editionOf, initiativeEffects } from './effect.ts'
import { DecisionsPage } from './page.tsx'
import { decisionStanding } from './rule.ts'
import { DecisionForm } from './schema.ts'
import { decisionsOf, putForward, takeBack } from './store.ts'

const path = '/desk/initiatives/:id/decisions'
const nothing = z.object({})

/**
 * Whether somebody may bring a decision to its approval: the clause lets the city decide, and the office lets the person
 * work for it; deciding is the approver's.
 */
const mayBring = (here: Inside): boolean => {
  const ruling = here.may('decide', 'common')
  return ruling.allow || (ruling.lacking?.why === 'office' && here.may('contribute', 'common').allow)
}

async function decisionsPage(call: Call, typed: Typed = {}, problems: Problems = noProblems) {
  const here = await inside(call)
  const { id } = here.workspace
  const decisions = await decisionsOf(call.db, id)
  const waiting = new Map<string, string>()
  for (const decision of decisions.filter(one => decisionStanding(one) === 'open')) {
    const approval = await pendingOn(call.db, agreeing.kind, scopeOf(id), editionOf(decision.id))
    if (approval) waiting.set(decision.id, approval)
  }
  const approvers = approversOn(await approversOf(call.db, here.mine, call.today), scopeOf(id))
  const refused = problems.size > 0
  const shown = (
    <DecisionsPage
      here={here}
      counts={await countsOf(call.db, id)}
      today={call.today}
      decisions={decisions}
      waiting={waiting}
      mayBring={mayBring(here)}
      bringing={{ approvers, me: here.acting.person, typed, problems }}
      open={call.params.decision ?? call.query.get('agree')}
      done={call.query.get('done')}
      refused={refused ? { typed, problems } : undefined}
    />
  )
  return refused ? new Shown(shown, 422) : shown
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
    fresh: true,
    events: eventsOf(initiativeEffects),
    body: Bringing,
    async run(call) {
      const here = await inside(call)
      if (!mayBring(here)) here.demand('decide', 'common')
      const payload = { initiative: here.workspace.id, decision: call.params.decision ?? '' }
      return goTo(await bring(call, effect(agreeing), payload, call.body))
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
