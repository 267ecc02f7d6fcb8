import { betterAuth } from 'better-auth'
import { username } from 'better-auth/plugins/username'
import type { Clock, Engine } from '#kernel'

/** What sign-in needs to know of the installation. */
export interface AuthSettings {
  /** Address under which people reach the site; `https` makes cookies secure. */
  url: string
  /** At least 32 characters; signs the cookies. */
  secret: string
}

/** Header in which the house hands on the address a request came from; whatever a client sends there is dropped. */
export const addressHeader = 'x-musubi-address'

/**
 * Sign-in of the installation, on tables in schema `auth`. Never call it inside an open transaction.
 *
 * @source ADR 0007
 */
export function openAuth(engine: Engine, settings: AuthSettings) {
  return betterAuth({
    appName: 'musubi',
    baseURL: settings.url,
    secret: settings.secret,
    database: { db: engine.kysely.withSchema('auth') as never, type: 'postgres' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 60,
        usernameValidator: name => /^[a-z0-9][a-z0-9._-]*$/i.test(name),
      }),
    ],
    session: { expiresIn: 12 * 3600, updateAge: 1800 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 200,
      customRules: { '/sign-in/*': { window: 60, max: 10 } },
    },
    advanced: {
      cookiePrefix: 'musubi',
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  })
}

/** Sign-in, as the house hands it to the rooms that need it. */
export type Auth = ReturnType<typeof openAuth>

/** What the room needs of the house to let people in. */
export interface AccountPorts {
  engine: Engine
  auth: Auth
  clock: Clock
}
