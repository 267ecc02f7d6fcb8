import { agreementEndpoints } from '#agreement'
import { taskEndpoints, workspaceEndpoints } from '#initiative'
import type { Endpoint } from '#kernel'
import { municipalityEndpoints } from '#municipality'
import { auditEndpoints } from './audit.ts'

/** Endpoints of all rooms, in the order of their document. */
export const endpoints: readonly Endpoint[] = [
  ...municipalityEndpoints,
  ...agreementEndpoints,
  ...workspaceEndpoints,
  ...taskEndpoints,
  ...auditEndpoints,
]
