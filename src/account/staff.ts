import type { OpenRoute, Route } from '#kernel'
import { invitedRoutes, invitingRoutes } from './invite/route.tsx'
import { officeRoutes } from './office/route.tsx'
import type { PeoplePorts } from './own.ts'
import { personRoutes } from './people/route.tsx'
import { recoveredRoutes } from './recovery/open.tsx'
import { recoveringRoutes } from './recovery/route.tsx'
import { sectionRoutes } from './section/route.tsx'
import { transferRoutes } from './transfer/route.tsx'

/** Pages about the people of a municipality, and those where the invited come in and those who lost a key come back. */
export const peopleRoutes = (ports: PeoplePorts): (Route | OpenRoute)[] => [
  ...personRoutes(ports),
  ...officeRoutes(ports),
  ...sectionRoutes,
  ...transferRoutes(ports),
  ...invitingRoutes(ports),
  ...invitedRoutes(ports),
  ...recoveringRoutes(ports),
  ...recoveredRoutes(ports),
]
