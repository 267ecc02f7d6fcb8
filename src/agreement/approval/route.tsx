import { z } from 'zod'
import { approversOf } from '#account'
import {
  type Answer,
  type Call,
  form,
  goTo,
  noProblems,
  type Problems,
  page,
  type Route,
  Shown,
  type Typed,
} from '#kernel'
import { officeRights } from '../rights/here.tsx'
import { actingOf, decideOn, eventsOf } from './bring.ts'
import type { Effects } from './effect.ts'
import { ApprovalPage, ApprovalsPage } from './page.tsx'
import { type Capacity, capacityOf } from './rule.ts'
import { ApproveForm, SendBackForm } from './schema.ts'
import { approvalOf, capacityFor, decided, decidedPerPage, pending, sendBack, withdraw } from './store.ts'

async function approvalsPage(call: Call): Promise<Answer> {
  const { db, actor, today, query } = call
  const me = actor.person!.id
  const at = Math.max(1, Math.floor(Number(query.get('page'))) || 1)
  const [waiting, approvers, done] = [
    await pending(db),
    await approversOf(db, actor.municipality!.code, today),
    await decided(db, at),
  ]
  const mayDecide = actor.rights.has('approval.decide')
  const circulated = waiting.map(approval => ({
    approval,
    capacity: mayDecide
      ? capacityOf(
          me,
          { ...approval, drafter: approval.drafter.person, addressee: approval.addressee.person },
          approvers,
        )
      : null,
  }))
  return (
    <ApprovalsPage
      mine={circulated.filter(({ capacity }) => turns(capacity)).map(({ approval }) => approval)}
      others={circulated.filter(({ capacity }) => !turns(capacity)).map(({ approval }) => approval)}
      decided={done.approvals}
      page={at}
      pages={Math.ceil(done.total / decidedPerPage)}
      me={me}
      rights={await officeRights(call, wishes)}
    />
  )
}

const wishes = [
  { name: '起案する', right: 'approval.draft' },
  { name: '決裁する', right: 'approval.decide' },
]

/** Whether it is this person's turn; a deputy is not asked while the approver is there. */
const turns = (capacity: Capacity | null): boolean => capacity !== null && capacity !== 'deputy-by-rule'

async function approvalPage(call: Call, typed: Typed, problems: Problems, effects: Effects): Promise<Answer> {
  const approval = await approvalOf(call.db, call.params.id!)
  const open = approval.state === 'pending'
  const mayDecide = open && call.actor.rights.has('approval.decide')
  const shown = (
    <ApprovalPage
      approval={approval}
      effectName={effects.find(({ kind }) => kind === approval.effect)?.name ?? approval.effect}
      municipality={call.actor.municipality!.name}
      capacity={mayDecide ? await capacityFor(call.db, approval, actingOf(call)) : null}
      mayWithdraw={open && approval.drafter.person === call.actor.person!.id}
      done={call.query.get('done')}
      typed={typed}
      problems={problems}
    />
  )
  return problems.size > 0 ? new Shown(shown, 422) : shown
}

/** Drafts of binding acts, and their approval. */
export function approvalRoutes(effects: Effects): Route[] {
  const again = (call: Call, typed: Typed, problems: Problems) => approvalPage(call, typed, problems, effects)
  return [
    page({ path: '/desk/approvals', may: 'approval.read', show: approvalsPage }),
    page({
      path: '/desk/approvals/:id',
      may: 'approval.read',
      show: call => approvalPage(call, {}, noProblems, effects),
    }),
    form({
      path: '/desk/approvals/:id/approve',
      may: 'approval.decide',
      fresh: true,
      events: eventsOf(effects).filter(event => event !== 'approval.draft'),
      body: ApproveForm,
      async run(call) {
        await decideOn(call, call.params.id!, call.body, effects)
        return goTo(`/desk/approvals/${call.params.id}?done=approved`)
      },
      again,
    }),
    form({
      path: '/desk/approvals/:id/return',
      may: 'approval.decide',
      body: SendBackForm,
      async run(call) {
        const id = call.params.id!
        const deputy = await sendBack(call.db, id, call.body, actingOf(call))
        const { reason } = call.body
        await call.act({ thing: `approval:${id}`, after: { returned: true, reason, deputy } })
        return goTo(`/desk/approvals/${id}?done=returned`)
      },
      again,
    }),
    form({
      path: '/desk/approvals/:id/withdraw',
      may: 'approval.draft',
      body: z.object({}),
      async run(call) {
        const id = call.params.id!
        await withdraw(call.db, id, actingOf(call))
        await call.act({ thing: `approval:${id}`, after: { withdrawn: true } })
        return goTo(`/desk/approvals/${id}?done=withdrawn`)
      },
      again,
    }),
  ]
}
