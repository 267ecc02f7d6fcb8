import type { Enqueue, Route } from '#kernel'
import type { Effects } from './approval/effect.ts'
import { approvalRoutes } from './approval/route.tsx'
import { compareRoutes } from './compare/route.tsx'
import { consentEffects } from './consent/effect.ts'
import { consentRoutes } from './consent/route.tsx'
import type { Agreed } from './consent/store.ts'
import { type AddressPort, deskRoutes, type TodoPort } from './desk/route.tsx'
import { groundsRoutes } from './grounds/route.tsx'
import { intakeRoutes } from './intake/route.tsx'
import { reviewRoutes } from './review/route.tsx'
import { showRoutes } from './show/route.tsx'

/** What upper rooms hand to agreements. */
export interface AgreementPorts {
  enqueue: Enqueue
  agreed: Agreed
  /** What of upper rooms binds a municipality and is done by an approval. */
  effects: Effects
  todo: TodoPort
  addresses: AddressPort
}

/** All routes of agreements. */
export const agreementRoutes = ({ enqueue, agreed, effects, todo, addresses }: AgreementPorts): Route[] => [
  ...deskRoutes(todo, addresses),
  ...showRoutes,
  ...intakeRoutes(enqueue),
  ...reviewRoutes,
  ...compareRoutes,
  ...consentRoutes(agreed),
  ...groundsRoutes,
  ...approvalRoutes([...consentEffects(agreed), ...effects]),
]
