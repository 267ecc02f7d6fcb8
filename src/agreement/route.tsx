import type { Enqueue, Route } from '#kernel'
import { compareRoutes } from './compare/route.tsx'
import { consentRoutes } from './consent/route.tsx'
import { deskRoutes } from './desk/route.tsx'
import { groundsRoutes } from './grounds/route.tsx'
import { intakeRoutes } from './intake/route.tsx'
import { reviewRoutes } from './review/route.tsx'
import { showRoutes } from './show/route.tsx'

/** All routes of agreements. */
export const agreementRoutes = (enqueue: Enqueue): Route[] => [
  ...deskRoutes,
  ...showRoutes,
  ...intakeRoutes(enqueue),
  ...reviewRoutes,
  ...compareRoutes,
  ...consentRoutes,
  ...groundsRoutes,
]
