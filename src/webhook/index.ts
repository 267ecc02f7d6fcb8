/**
 * `webhook`: tells other systems what was done, signed and retried. Reads the record; owns no facts of others.
 *
 * @module
 */
export { webhookEvents, webhookThings } from './event.ts'
export { type Telling, tellWebhooks, webhookJob } from './job.ts'
export { type WebhookPorts, webhookRoutes } from './route.tsx'
export type { EventChoice, Reach } from './schema.ts'
