import { z } from 'zod'
import { approversOf } from '#account'
import { type Call, form, goTo, noProblems, type Problems, page, type Route, type Typed } from '#kernel'
import { type Region, regionsOf } from '#municipality'
import { actingOf, bring, eventsOf } from '../approval/bring.ts'
import { effect } from '../approval/effect.ts'
import { approversOn } from '../approval/rule.ts'
import { pendingOn } from '../approval/store.ts'
import { refuse } from '../fault.ts'
import { intakeOf } from '../intake/store.ts'
import { agreementPage } from '../show/route.tsx'
import { confirming, editionOf, proposing } from './effect.ts'
import { ProposePage } from './page.tsx'
import { confirmingParties, obstacles } from './rule.ts'
import { ConfirmForm, ProposeForm, ReturnForm } from './schema.ts'
import { type Agreed, giveBack, reopen, versionOf } from './store.ts'

async function proposePage(call: Call, typed: Typed, problems: Problems) {
  const intake = await intakeOf(call.db, call.params.id!)
  if (intake.state === 'proposed') return goTo(`/desk/agreements/${intake.agreement}`)
  if (!intake.work) throw refuse('intake_unread')
  const joined = new Map<string, Region>()
  for (const { code } of confirmingParties(intake.work))
    for (const region of await regionsOf(call.db, code, call.today)) joined.set(region.id, region)
  const municipality = call.actor.municipality!.code
  const before = intake.agreement ? await versionOf(call.db, intake.agreement) : undefined
  return (
    <ProposePage
      {...(before && { before })}
      intake={intake}
      obstacles={obstacles(intake.work, municipality)}
      regions={[...joined.values()]}
      draft={
        await pendingOn(call.db, proposing.kind, `intake:${intake.id}`, await editionOf(call.db, intake))
      }
      bringing={{
        approvers: approversOn(await approversOf(call.db, municipality, call.today), `intake:${intake.id}`),
        me: call.actor.person!.id,
        typed,
        problems,
      }}
    />
  )
}

/** Both sides confirm what was read. */
export const consentRoutes = (agreed: Agreed): Route[] => [
  page({
    path: '/desk/intakes/:id/propose',
    may: 'agreement.confirm',
    show: call => proposePage(call, {}, noProblems),
  }),
  form({
    path: '/desk/intakes/:id/propose',
    may: 'agreement.confirm',
    fresh: true,
    events: eventsOf([effect(proposing)]),
    body: ProposeForm,
    async run(call) {
      const intake = await intakeOf(call.db, call.params.id!)
      if (!intake.work) throw refuse('intake_unread')
      if (obstacles(intake.work, call.actor.municipality!.code).length > 0)
        return proposePage(call, {}, noProblems)
      const { revision, inForceFrom, region, regionName, core } = call.body
      const payload = { intake: intake.id, revision, inForceFrom, region, regionName, core }
      return goTo(await bring(call, effect(proposing), payload, call.body))
    },
    again: proposePage,
  }),
  form({
    path: '/desk/agreements/:id/confirm',
    may: 'agreement.confirm',
    fresh: true,
    events: eventsOf([effect(confirming(agreed))]),
    body: ConfirmForm,
    async run(call) {
      const payload = { agreement: call.params.id!, proposal: call.body.proposal }
      return goTo(await bring(call, effect(confirming(agreed)), payload, call.body))
    },
    again: (call, typed, problems) => agreementPage(call, { typed, problems }),
  }),
  form({
    path: '/desk/agreements/:id/return',
    may: 'agreement.confirm',
    body: ReturnForm,
    async run(call) {
      const id = call.params.id!
      const { openedBy } = await versionOf(call.db, id)
      await giveBack(call.db, id, call.body.proposal, call.body.reason, actingOf(call))
      await call.act({
        thing: `agreement:${id}`,
        after: { returned: call.body.proposal, reason: call.body.reason },
      })
      return goTo(
        `/desk/agreements/${id}?done=${openedBy === call.actor.municipality!.code ? 'withdrawn' : 'returned'}`,
      )
    },
    again: (call, typed, problems) => agreementPage(call, { typed, problems }),
  }),
  form({
    path: '/desk/agreements/:id/reopen',
    may: 'agreement.import',
    body: z.object({}),
    async run(call) {
      const intake = await reopen(call.db, call.params.id!, call.now)
      await call.act({ thing: `intake:${intake}`, after: 'reopened' })
      return goTo(`/desk/intakes/${intake}`)
    },
    again: call => agreementPage(call),
  }),
]
