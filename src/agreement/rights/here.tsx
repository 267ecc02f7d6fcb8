import { holdersOf, officesWith } from '#account'
import type { Call, Html } from '#kernel'
import type { ParsedAgreement } from '#reading'
import type { Reason } from '#web'
import { OfficeRightsHere, type Wish } from './office.tsx'

/** How a municipality stands in an agreement, as the first link of a reason; undefined where it is no party. */
export function partyReason({ parties }: ParsedAgreement, municipality: string): Reason | undefined {
  const party = parties.find(({ code }) => code === municipality)
  if (!party) return undefined
  const words = party.label === party.name ? party.name : `${party.label}（${party.name}）`
  return { what: '協約の当事者', words, clause: true }
}

/** この画面でできること for pages where the office decides; names the colleagues who may do what the actor may not. */
export async function officeRights(call: Call, wishes: readonly Wish[], party?: Reason): Promise<Html> {
  const { actor, db, today } = call
  const missing = wishes.filter(({ right }) => !actor.rights.has(right))
  const colleagues = await holdersOf(db, {
    municipalities: [actor.municipality!.code],
    offices: [...new Set(missing.flatMap(({ right }) => officesWith(right)))],
    day: today,
  })
  return <OfficeRightsHere actor={actor} wishes={wishes} colleagues={colleagues} {...(party && { party })} />
}
