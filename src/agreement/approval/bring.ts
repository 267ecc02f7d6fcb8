import type { Call } from '#kernel'
import type { Acting } from '../consent/store.ts'
import type { Effect, Effects } from './effect.ts'
import type { Brought } from './schema.ts'
import { approve, draft } from './store.ts'

/** Who acts, as the stores want it. */
export const actingOf = ({ actor, now }: Pick<Call, 'actor' | 'now'>): Acting => ({
  municipality: actor.municipality!.code,
  person: actor.person!.id,
  at: now,
})

/** Events that {@link bring} and {@link decideOn} record: those of the approval and that of what is done by it. */
export const eventsOf = (effects: Effects): string[] => [
  'approval.draft',
  'approval.decide',
  ...effects.map(({ kind }) => kind),
]

/**
 * Brings something that binds the municipality to its approval. Addressed to oneself it is approved at once, so an
 * approver's own act has its number and date as well.
 *
 * @returns where to go on: to the draft, or to what was done
 * @throws as `draft` and `approve` of the store
 */
export async function bring(call: Call, effect: Effect, payload: object, form: Brought): Promise<string> {
  const acting = actingOf(call)
  const id = await draft(call.db, effect, payload, form, acting)
  await call.act({ event: 'approval.draft', thing: `approval:${id}`, after: { effect: effect.kind } })
  if (form.approver !== acting.person) return `/desk/approvals/${id}?done=drafted`
  return decideOn(call, id, { number: '', rule: '' }, [effect])
}

/**
 * Approves a draft, applies its effect and records both.
 *
 * @returns where to see what was done
 * @throws as `approve` of the store
 */
export async function decideOn(
  call: Call,
  id: string,
  form: { number: string; rule: string },
  effects: Effects,
): Promise<string> {
  const {
    number,
    deputyBecause: deputy,
    effect,
    applied,
  } = await approve(call.db, id, form, effects, actingOf(call))
  const { href, ...act } = applied
  await call.act({
    event: 'approval.decide',
    thing: `approval:${id}`,
    after: { approved: true, number, deputy },
  })
  await call.act({ event: effect, ...act })
  return href
}
