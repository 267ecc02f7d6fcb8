export { portalRoutes } from './route.tsx'
