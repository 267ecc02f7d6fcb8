/**
 * `initiative`: 取組, the workspaces that the parties of an agreement share.
 *
 * @module
 */

export { workspaceEndpoints } from './api/initiative.ts'
export { taskEndpoints } from './api/task.ts'
export { openWorkspaces, scopeChoices } from './store.ts'
export { initiativeTodos } from './told/store.ts'
