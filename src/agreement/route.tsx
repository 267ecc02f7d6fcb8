import type { Enqueue, Route } from '#kernel'
import { compareRoutes } from './compare/route.tsx'
import { consentRoutes } from './consent/route.tsx'
import type { Agreed } from './consent/store.ts'
import { deskRoutes } from './desk/route.tsx'
import { groundsRoutes } from './grounds/route.tsx'
import { intakeRoutes } from './intake/route.tsx'
import { reviewRoutes } from './review/route.tsx'
import { showRoutes } from './show/route.tsx'

/** What upper rooms hand to agreements. */
export interface AgreementPorts {
  enqueue: Enqueue
  agreed: Agreed
}

/** All routes of agreements. */
export const agreementRoutes = ({ enqueue, agreed }: AgreementPorts): Route[] => [
  ...deskRoutes,
  ...showRoutes,
  ...intakeRoutes(enqueue),
  ...reviewRoutes,
  ...compareRoutes,
  ...consentRoutes(agreed),
  ...groundsRoutes,
]
