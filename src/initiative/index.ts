/**
 * `initiative`: 取組, the workspaces that the parties of an agreement share.
 *
 * @module
 */

export { workspaceEndpoints } from './api/initiative.ts'
export { taskEndpoints } from './api/task.ts'
export { initiativeEffects } from './decision/effect.ts'
export { initiativeEvents, initiativeThings } from './event.ts'
export { clamAv } from './file/clamav.ts'
export { scanJob } from './file/job.ts'
export type { Finding, Scanner } from './file/schema.ts'
export { type InitiativePorts, initiativeRoutes } from './route.tsx'
export { searchInitiatives } from './search/store.ts'
export type { Panel } from './show/page.tsx'
export { addresses, openWorkspaces, scopeChoices } from './store.ts'
export { initiativeTodos } from './told/store.ts'
