import type { Route } from '#kernel'
import { boardRoutes } from './board/route.tsx'
import { contactRoutes } from './contact/route.tsx'
import { decisionRoutes } from './decision/route.tsx'
import { type FilePorts, fileRoutes } from './file/route.tsx'
import { journalRoutes } from './journal/route.tsx'
import { mineRoutes } from './mine/route.tsx'
import type { Panel } from './show/page.tsx'
import { showRoutes } from './show/route.tsx'
import { taskRoutes } from './task/route.tsx'

/** What workspaces need from the house: the queue, a scanner, and sections of rooms above for their first page. */
export interface InitiativePorts extends FilePorts {
  panels: readonly Panel[]
}

/** All routes of initiatives. */
export const initiativeRoutes = (ports: InitiativePorts): Route[] => [
  ...boardRoutes,
  ...showRoutes(ports.panels),
  ...journalRoutes,
  ...taskRoutes,
  ...fileRoutes(ports),
  ...decisionRoutes,
  ...contactRoutes,
  ...mineRoutes,
]
