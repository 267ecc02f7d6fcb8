export { articleId, articleName, initiativeId } from './anchor.ts'
export { type Standing, standingOf } from './consent/rule.ts'
export { type Agreed, confirm, propose, type Version, versionOf, versions } from './consent/store.ts'
export { intakeJob, readIntake } from './intake/job.ts'
export { intakeOf, receive } from './intake/store.ts'
export { Denial, demand, type Wanted } from './rights/denial.tsx'
export { dutiesOn, type StandingDuty, type StandingDutyKind } from './rights/duty.ts'
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
  type Rights,
  type Ruling,
} from './rights/schema.ts'
export { type AgreementPorts, agreementRoutes } from './route.tsx'
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
