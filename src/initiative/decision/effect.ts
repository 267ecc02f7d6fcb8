import { z } from 'zod'
import { type Effect, type Effects, effect, rightsOf } from '#agreement'
import { type Db, dayOf } from '#kernel'
import { refuse } from '../fault.ts'
import { clauseOn, nameOf, scopeOf } from '../rule.ts'
import type { Acting } from '../schema.ts'
import { structureOf, workspaceOf } from '../store.ts'
import { decisionStanding } from './rule.ts'
import { agreeTo, decisionOf } from './store.ts'

const Agreeing = z.object({ initiative: z.string(), decision: z.string() })

/** What agreeing to a decision needs. */
export type Agreeing = z.output<typeof Agreeing>

/** The key under which the approval of a decision is circulated, beside the initiative it is about. */
export const editionOf = (decision: string): string => `decision:${decision}`

/** What is put forward, as long as the municipality can still agree to it. */
async function openTo(db: Db, { initiative, decision: id }: Agreeing, municipality: string) {
  const workspace = await workspaceOf(db, initiative)
  const decision = await decisionOf(db, initiative, id)
  if (decisionStanding(decision) !== 'open') throw refuse('decision_closed')
  if (!decision.needed.includes(municipality)) throw refuse('not_needed')
  if (decision.consents.some(consent => consent.municipality === municipality)) throw refuse('already_agreed')
  return { workspace, decision }
}

/** Whether the clause in force lets the municipality decide, whoever its approver is. */
async function mayStill(db: Db, { initiative }: Agreeing, { municipality, at }: Acting): Promise<boolean> {
  const workspace = await workspaceOf(db, initiative)
  const clause = clauseOn(workspace.clauses, dayOf(at))
  if (!clause) return false
  const structure = await structureOf(db, clause.agreement, clause.number)
  const approver = { municipality, offices: [{ kind: 'approver', scopes: [] }], scope: scopeOf(initiative) }
  return rightsOf({ ...clause, structure }, approver, clause.ref, dayOf(at))('decide', 'common').allow
}

/** Agreeing for a municipality to what was put forward in an initiative: 取組の決定への同意. */
export const agreeing: Effect<Agreeing> = {
  kind: 'decision.agree',
  name: '取組の決定への同意',
  payload: Agreeing,
  async draw(db, payload, municipality) {
    const { workspace, decision } = await openTo(db, payload, municipality)
    return {
      thing: scopeOf(workspace.id),
      edition: editionOf(decision.id),
      title: `「${decision.title}」に同意することについて`,
      href: `/desk/initiatives/${workspace.id}/decisions#decision-${decision.id}`,
      facts: [
        { term: '取組', detail: workspace.title },
        { term: 'よりどころ', detail: `第${decision.version}版　${decision.clause}` },
        { term: '示した市町村', detail: nameOf(decision.municipality) },
        { term: '同意の要る市町村', detail: decision.needed.map(nameOf).join('、') },
        ...(decision.text ? [{ term: '説明', detail: decision.text }] : []),
      ],
    }
  },
  async apply(db, payload, acting) {
    const { workspace, decision } = await openTo(db, payload, acting.municipality)
    if (!(await mayStill(db, payload, acting))) throw refuse('decision_without_ground')
    const decided = await agreeTo(db, workspace, decision.id, acting)
    return {
      thing: `decision:${decision.id}`,
      clause: decision.clause,
      after: { agreed: true, decided },
      href: `/desk/initiatives/${workspace.id}/decisions?done=${decided ? 'decided' : 'agreed'}`,
    }
  },
}

/** What an approval can do in workspaces. */
export const initiativeEffects: Effects = [effect(agreeing)]
