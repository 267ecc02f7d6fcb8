/**
 * `initiative`: 取組, the workspaces that the parties of an agreement share.
 *
 * @module
 */
export { openWorkspaces, scopeChoices } from './store.ts'
