import type { OpenRoute, Route } from '#kernel'
import type { AccountPorts } from './auth.ts'
import { ownRoutes } from './self/route.tsx'
import { signInRoutes } from './sign-in/route.tsx'

/** Sign-in and sign-out, and the page of the person who is signed in. */
export const accountRoutes = (ports: AccountPorts): (Route | OpenRoute)[] => [
  ...signInRoutes(ports),
  ...ownRoutes(ports),
]
