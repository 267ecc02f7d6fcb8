/**
 * `notice`: what a person has to do, reminders and digests. Reads; owns no facts of others.
 *
 * @module
 */
export { noticeJobs } from './digest/job.ts'
export { noticeEvents, noticeThings } from './event.ts'
export { type Count, countOf, gather } from './gather.ts'
export { letterRoutes } from './letter/route.tsx'
export { CountWords, TodoPanel } from './page.tsx'
export { todoRoutes } from './route.tsx'
