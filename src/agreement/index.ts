export { articleId, articleName, initiativeId } from './anchor.ts'
export { actingOf, bring, eventsOf } from './approval/bring.ts'
export { type Applied, type Drawing, type Effect, type Effects, effect, effectOf } from './approval/effect.ts'
export { BringingFields, type BringingView, decidesAlone } from './approval/form.tsx'
export { approversOn } from './approval/rule.ts'
export { Bringing, type Brought } from './approval/schema.ts'
export { approve, draft, pendingOn } from './approval/store.ts'
export { consentEffects } from './consent/effect.ts'
export { type Standing, standingOf } from './consent/rule.ts'
export { type Agreed, confirm, propose, type Version, versionOf, versions } from './consent/store.ts'
export type { TodoPort } from './desk/route.tsx'
export { agreementEvents, agreementThings } from './event.ts'
export { intakeJob, readIntake } from './intake/job.ts'
export { intakeOf, receive } from './intake/store.ts'
export { Denial, demand, type Wanted } from './rights/denial.tsx'
export { dutiesOn, type StandingDuty, type StandingDutyKind } from './rights/duty.ts'
export { officeRights, partyReason } from './rights/here.tsx'
export type { Wish } from './rights/office.tsx'
export { type Cited, chainOf, RightsHere } from './rights/page.tsx'
export { clauseCited, inForce, rightsOf } from './rights/rule.ts'
export {
  type Bearer,
  type Binding,
  type ClauseReason,
  type InitiativeAction,
  initiativeActionNames,
  initiativeActions,
  type Lacking,
  type LackingWhy,
  type LegalAct,
  type Ownership,
  ownerships,
  type Rights,
  type Ruling,
} from './rights/schema.ts'
export { type AgreementPorts, agreementRoutes } from './route.tsx'
export { searchAgreements } from './search/store.ts'
export { agreementEndpoints } from './show/api.ts'
export { numeral, RoleBars, RoleMatrix } from './show/matrix.tsx'
export {
  kindCounts,
  kindsIn,
  type Place,
  rowsOf,
  type Star,
  type StarField,
  type StarParty,
  type StarRole,
  type StarRow,
  starOf,
} from './show/star.ts'
export { agreementTodos } from './told/store.ts'
