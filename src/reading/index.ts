export { dutiesOf } from './duty.ts'
export { readAgreement } from './read.ts'
export { judgeRoles } from './role.ts'
export type * from './schema.ts'
