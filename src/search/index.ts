/**
 * `search`: one field over everything a person may see. Reads; owns no facts of others.
 *
 * @module
 */
export { searchRoutes } from './route.tsx'
