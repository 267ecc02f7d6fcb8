import { holdersOf } from '#account'
import {
  type Binding,
  type Cited,
  clauseCited,
  demand,
  type InitiativeAction,
  initiativeId,
  type Ownership,
  type Rights,
  type Ruling,
  rightsOf,
} from '#agreement'
import type { Call } from '#kernel'
import type { ParsedAgreement } from '#reading'
import { refuse } from './fault.ts'
import { clauseOn, isAsked, partiesHere, scopeOf } from './rule.ts'
import type { Acting, ClauseHeld, PartyHere, Workspace } from './schema.ts'
import { structureOf, workspaceOf } from './store.ts'

/** Somebody inside a workspace: the workspace, the clause that holds today, and what this person may do in it. */
export interface Inside {
  workspace: Workspace
  clause: ClauseHeld
  structure: ParsedAgreement
  /** Its parties with their roles, core city first. */
  parties: readonly PartyHere[]
  /** Code of the municipality the person acts for. */
  mine: string
  rights: Rights
  /** Where reasons lead: the agreement, and the clause on its page. */
  cited: Cited & { clauseHref: string }
  /** Address of the workspace. */
  base: string
  acting: Acting
  /** What the clause and the offices say of an action; a party that was asked counts as asked. */
  may(action: InitiativeAction, ownership: Ownership): Ruling
  /**
   * Lets pass what {@link may} allows.
   *
   * @param owner code of the municipality that owns the thing, where it is another's
   * @returns the clause, for the record: spread into an act
   * @throws Denial that says which clause or office falls short
   */
  demand(action: InitiativeAction, ownership: Ownership, owner?: string): { clause?: string }
}

/**
 * Goes into the workspace at `:id` of the address.
 *
 * @throws Fault `initiative.absent`, Denial for somebody who may not read in it
 */
export async function inside(call: Call, id = call.params.id!): Promise<Inside> {
  const workspace = await workspaceOf(call.db, id)
  const clause = clauseOn(workspace.clauses, call.today)
  if (!clause) throw refuse('absent')
  const structure = await structureOf(call.db, clause.agreement, clause.number)
  const mine = call.actor.municipality!.code
  const scope = scopeOf(workspace.id)
  const binding: Binding = { ...clause, structure }
  const rights = rightsOf(
    binding,
    { municipality: mine, offices: call.actor.offices, scope },
    clause.ref,
    call.today,
  )
  const asked = isAsked(workspace.turn, mine, workspace.hasOwnTask)
  const base = `/desk/initiatives/${workspace.id}`
  const href = `/desk/agreements/${clause.agreement}`
  const initiative = structure.initiatives.find(({ ref }) => ref === clause.ref)
  const cited = {
    title: clause.agreementTitle,
    href,
    clauseHref: initiative ? `${href}#${initiativeId(structure, initiative)}` : href,
  }
  const may: Inside['may'] = (action, ownership) => rights(action, ownership, asked)
  const here: Inside = {
    workspace,
    clause,
    structure,
    parties: partiesHere(workspace.parties, structure, clause.ref),
    mine,
    rights: (action, ownership, also = false) => rights(action, ownership, asked || also),
    cited,
    base,
    acting: { municipality: mine, person: call.actor.person!.id, at: call.now },
    may,
    demand(action, ownership, owner) {
      const ruling = may(action, ownership)
      const away = action === 'read'
      const back = away
        ? { href: '/desk/initiatives', text: '取組の一覧へ' }
        : { href: base, text: '取組に戻る' }
      demand(ruling, { action, scope, cited, back, ...(owner !== undefined && { owner }) })
      const clause = clauseCited(ruling)
      return clause === undefined ? {} : { clause }
    },
  }
  here.demand('read', 'common')
  return here
}

/** The people of the parties who may be given a task here, by municipality and name. */
export async function workersOf(call: Call, { workspace }: Inside) {
  const holders = await holdersOf(call.db, {
    municipalities: workspace.parties,
    offices: ['coordinator', 'officer', 'approver'],
    scope: scopeOf(workspace.id),
    day: call.today,
  })
  return [...new Map(holders.map(holder => [holder.person, holder])).values()]
}
