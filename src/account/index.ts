export { type Auth, type AuthSettings, addressHeader, openAuth } from './auth.ts'
export { accountRoutes } from './route.tsx'
export { grants, type OfficeKind, officeKinds, officeNames, officesWith, rightsFrom } from './rule.ts'
export { actorOf, enter, type NewAccount, openAccount, type Person } from './store.ts'
