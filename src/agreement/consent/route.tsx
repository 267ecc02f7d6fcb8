import { z } from 'zod'
import {
  type Actor,
  type Call,
  form,
  goTo,
  invalid,
  noProblems,
  type Problems,
  page,
  type Route,
  type Typed,
} from '#kernel'
import { foundRegion, type Region, regions, regionsOf } from '#municipality'
import { refuse } from '../fault.ts'
import { intakeOf } from '../intake/store.ts'
import { agreementPage } from '../show/route.tsx'
import { ProposePage } from './page.tsx'
import { confirmingParties, obstacles } from './rule.ts'
import { ConfirmForm, ProposeForm, ReturnForm } from './schema.ts'
import { type Acting, type Agreed, confirm, giveBack, propose, reopen, versionOf } from './store.ts'

const actingOf = (actor: Actor, at: Date): Acting => ({
  municipality: actor.municipality!.code,
  person: actor.person!.id,
  at,
})

async function proposePage(call: Call, typed: Typed, problems: Problems) {
  const intake = await intakeOf(call.db, call.params.id!)
  if (intake.state === 'proposed') return goTo(`/desk/agreements/${intake.agreement}`)
  if (!intake.work) throw refuse('intake_unread')
  const joined = new Map<string, Region>()
  for (const { code } of confirmingParties(intake.work))
    for (const region of await regionsOf(call.db, code, call.today)) joined.set(region.id, region)
  const before = intake.agreement ? await versionOf(call.db, intake.agreement) : undefined
  return (
    <ProposePage
      {...(before && { before })}
      intake={intake}
      obstacles={obstacles(intake.work, call.actor.municipality!.code)}
      regions={[...joined.values()]}
      typed={typed}
      problems={problems}
    />
  )
}

/** A region of its own, unless one of that name is there already. */
async function newRegion({ db }: Call, name: string, core: string): Promise<string> {
  if ((await regions(db)).some(region => region.name === name))
    throw invalid(
      'regionName',
      `「${name}」という圏域がすでにあります。上の一覧から選ぶか、別の名前にしてください。`,
    )
  const taken = (await regions(db)).filter(({ slug }) => slug === core || slug.startsWith(`${core}-`)).length
  return (await foundRegion(db, { slug: taken === 0 ? core : `${core}-${taken + 1}`, name, note: '' })).id
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
    body: ProposeForm,
    async run(call) {
      const intake = await intakeOf(call.db, call.params.id!)
      if (!intake.work) throw refuse('intake_unread')
      if (intake.revision !== call.body.revision) throw refuse('proposal_changed')
      if (obstacles(intake.work, call.actor.municipality!.code).length > 0)
        return proposePage(call, {}, noProblems)
      const { region, regionName: name, core, inForceFrom } = call.body
      const regionId = region || (await newRegion(call, name, core))
      const agreement = await propose(
        call.db,
        intake,
        { inForceFrom, regionId },
        actingOf(call.actor, call.now),
      )
      await call.act({ thing: `agreement:${agreement}`, after: { proposed: intake.id, inForceFrom } })
      return goTo(`/desk/agreements/${agreement}?done=proposed`)
    },
    again: proposePage,
  }),
  form({
    path: '/desk/agreements/:id/confirm',
    may: 'agreement.confirm',
    body: ConfirmForm,
    async run(call) {
      const id = call.params.id!
      const all = await confirm(call.db, id, call.body.proposal, actingOf(call.actor, call.now), agreed)
      await call.act({ thing: `agreement:${id}`, after: { confirmed: call.body.proposal, agreed: all } })
      return goTo(`/desk/agreements/${id}?done=${all ? 'agreed' : 'confirmed'}`)
    },
    again: call => agreementPage(call),
  }),
  form({
    path: '/desk/agreements/:id/return',
    may: 'agreement.confirm',
    body: ReturnForm,
    async run(call) {
      const id = call.params.id!
      const { openedBy } = await versionOf(call.db, id)
      await giveBack(call.db, id, call.body.proposal, call.body.reason, actingOf(call.actor, call.now))
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
