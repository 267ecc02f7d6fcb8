import { randomInt } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { username } from 'better-auth/plugins/username'
import type { Clock, Engine } from '#kernel'
import type { Sso } from './sign-in/sso.ts'

/** What sign-in needs to know of the installation. */
export interface AuthSettings {
  /** Address under which people reach the site; `https` makes cookies secure. */
  url: string
  /** At least 32 characters; signs the cookies. */
  secret: string
}

/** Header in which the house hands on the address a request came from; whatever a client sends there is dropped. */
export const addressHeader = 'x-musubi-address'

/** Seconds that a session lasts from signing in: a long day at work. */
export const sessionSpan = 12 * 3600

const secure = ({ url }: AuthSettings): boolean => url.startsWith('https:')

/** What every instance of the library shares, so that one reads the cookies and sessions of the other. */
export const libraryOptions = (engine: Engine, settings: AuthSettings) =>
  ({
    appName: '結び',
    baseURL: new URL(settings.url).origin,
    basePath: '/auth',
    secret: settings.secret,
    database: { db: engine.kysely.withSchema('auth') as never, type: 'postgres' },
    session: { expiresIn: sessionSpan, disableSessionRefresh: true },
    rateLimit: { enabled: false }, // attempts are counted in sign-in/attempt.ts
    advanced: {
      cookiePrefix: secure(settings) ? '__Host-musubi' : 'musubi',
      useSecureCookies: false, // it would put another prefix before ours
      defaultCookieAttributes: { secure: secure(settings), sameSite: 'lax', httpOnly: true, path: '/' },
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  }) as const satisfies BetterAuthOptions

/**
 * Sign-in of the installation, on tables in schema `auth`. Never call it inside an open transaction.
 *
 * @source ADR 0007, ADR 0012
 */
export function openAuth(engine: Engine, settings: AuthSettings) {
  return betterAuth({
    ...libraryOptions(engine, settings),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 60,
        usernameValidator: name => /^[a-z0-9][a-z0-9._-]*$/i.test(name),
      }),
      twoFactor({
        issuer: '結び',
        allowPasswordless: true,
        backupCodeOptions: { customBackupCodesGenerate: () => Array.from({ length: 10 }, spareCode) },
        accountLockout: { enabled: false }, // it would lock out the owner; codes are counted as passwords are
      }),
      passkey({
        rpName: '結び',
        origin: new URL(settings.url).origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        advanced: { webAuthnChallengeCookie: 'passkey' },
        authentication: {
          async afterVerification({ verification }) {
            if (!verification.authenticationInfo.userVerified)
              throw new APIError('UNAUTHORIZED', { message: 'the device did not ask who holds it' })
          },
        },
      }),
    ],
  })
}

/** Letters and digits that nobody takes for another when copying by hand. */
const plain = 'abcdefghjkmnpqrstuvwxyz23456789'

/** One spare code of 49 bits: `k7mpq-x3rtw`. */
function spareCode(): string {
  const letters = Array.from({ length: 10 }, () => plain[randomInt(plain.length)])
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
}

/** Sign-in, as the house hands it to the rooms that need it. */
export type Auth = ReturnType<typeof openAuth>

/** What the room needs of the house to let people in. */
export interface AccountPorts {
  engine: Engine
  auth: Auth
  clock: Clock
  /** The sign-in of the city, where one is set. */
  sso?: Sso | undefined
}
