export { articleId, articleName, initiativeId } from './anchor.ts'
export { type Standing, standingOf } from './consent/rule.ts'
export { confirm, propose, type Version, versionOf, versions } from './consent/store.ts'
export { intakeJob, readIntake } from './intake/job.ts'
export { intakeOf, receive } from './intake/store.ts'
export { agreementRoutes } from './route.tsx'
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
