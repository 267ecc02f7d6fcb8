import type { OpenRoute, Route } from '#kernel'
import type { AccountPorts } from './auth.ts'
import { signInRoutes } from './sign-in/route.tsx'

/** Sign-in and sign-out. */
export const accountRoutes = (ports: AccountPorts): (Route | OpenRoute)[] => [...signInRoutes(ports)]
