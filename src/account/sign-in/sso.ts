import { AsyncLocalStorage } from 'node:async_hooks'
import { betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { sql } from 'kysely'
import type { Engine } from '#kernel'
import { type AuthSettings, libraryOptions } from '../auth.ts'
import { type Claims, provedAt, usernameIn } from './rule.ts'

/** The provider by which staff of a city sign in everywhere, as OpenID Connect knows it. */
export interface SsoSettings {
  /** Address of the discovery document: `https://…/.well-known/openid-configuration`. */
  discovery: string
  clientId: string
  clientSecret: string
  /** What the button calls it. */
  name: string
  /** The claim that holds the user name of an account here. */
  claim: string
  /** The domain under which a name like `hanako@city.example.jp` counts. */
  domain?: string | undefined
}

/** Sign-in by the provider. */
export interface Sso {
  name: string
  /** The library with the provider in it, opened when it is first needed; fails where the provider does not answer. */
  open(): Promise<SsoLibrary>
  /** Runs a call of the library and tells when the provider says the person showed who it is. */
  noting<T>(call: () => Promise<T>): Promise<{ answer: T; provedAt: Date | undefined }>
}

/** What is used of the library; an interface, so that its own types stay here. */
export interface SsoLibrary {
  handler(request: Request): Promise<Response>
}

/** The provider's name in addresses and tables: `/auth/callback/sso`. */
export const ssoProvider = 'sso'

interface Discovery {
  userinfo_endpoint?: string
}

/**
 * Sign-in by OpenID Connect. Nobody is created by it: the claim names an account that is there. An account once joined
 * belongs to the provider's subject, so a user name given to somebody else at the provider opens nothing here.
 *
 * @source ADR 0012
 */
export function openSso(engine: Engine, settings: AuthSettings, sso: SsoSettings): Sso {
  const noted = new AsyncLocalStorage<{ claims?: Claims }>()
  let opened: Promise<SsoLibrary> | undefined

  const open = async (): Promise<SsoLibrary> => {
    const { userinfo_endpoint } = await fetchJson<Discovery>(sso.discovery)
    const library = betterAuth({
      ...libraryOptions(engine, settings),
      account: {
        accountLinking: { enabled: true, trustedProviders: [ssoProvider] },
        updateAccountOnSignIn: false,
      },
      databaseHooks: { account: { create: { before: async account => ({ data: withoutTokens(account) }) } } },
      plugins: [
        genericOAuth({
          config: [
            {
              providerId: ssoProvider,
              name: sso.name,
              discoveryUrl: sso.discovery,
              clientId: sso.clientId,
              clientSecret: sso.clientSecret,
              scopes: ['openid', 'profile', 'email'],
              pkce: true,
              requireIdTokenVerification: true,
              disableSignUp: true,
              authorizationUrlParams: { max_age: String(12 * 3600) }, // with it the provider has to tell auth_time
              async getUserInfo({ idToken, accessToken }) {
                const claims = claimsOf(idToken ?? '')
                const more =
                  !(sso.claim in claims) && userinfo_endpoint
                    ? await fetchJson<Claims>(userinfo_endpoint, { authorization: `Bearer ${accessToken}` })
                    : {}
                if (more.sub && more.sub !== claims.sub) return null
                const all = { ...more, ...claims }
                const seen = noted.getStore()
                if (seen) seen.claims = all
                const email = await accountOf(
                  engine,
                  usernameIn(all, sso.claim, sso.domain),
                  String(claims.sub),
                )
                return {
                  ...all,
                  id: String(claims.sub),
                  email,
                  emailVerified: true,
                  name: String(all.name ?? ''),
                }
              },
            },
          ],
        }),
      ],
    })
    await library.$context
    return library
  }

  return {
    name: sso.name,
    open() {
      opened ??= open().catch(error => {
        opened = undefined // the next one who comes tries again
        throw error
      })
      return opened
    },
    async noting(call) {
      const seen: { claims?: Claims } = {}
      const answer = await noted.run(seen, call)
      return { answer, provedAt: seen.claims && provedAt(seen.claims) }
    },
  }
}

/** The claims of an ID token whose signature has been verified. */
const claimsOf = (token: string): Claims =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8') || '{}') as Claims

/** What the provider gave is used once; a table that keeps it would only be one more thing to lose. */
const withoutTokens = <A extends object>(account: A): A => ({
  ...account,
  accessToken: null,
  refreshToken: null,
  idToken: null,
})

/** An address that no account has. */
const nobody = 'nobody@unknown.invalid'

/** The address of the account that a user name names, unless it is joined to another subject of the provider. */
async function accountOf(engine: Engine, username: string | undefined, subject: string): Promise<string> {
  if (!username) return nobody
  const { rows } = await sql<{ email: string }>`select "email" from auth."user" u
    where "username" = ${username} and not exists (select from auth."account"
      where "userId" = u."id" and "providerId" = ${ssoProvider} and "accountId" <> ${subject})`.execute(
    engine.kysely,
  )
  return rows[0]?.email ?? nobody
}

async function fetchJson<T>(url: string, headers: Readonly<Record<string, string>> = {}): Promise<T> {
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(5000) })
  if (!answer.ok) throw new Error(`${new URL(url).host} answered with status ${answer.status}`)
  return (await answer.json()) as T
}
