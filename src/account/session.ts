import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Day, type Db, type Engine, literal, transactOpening } from '#kernel'
import type { Auth } from './auth.ts'
import type { Person } from './store.ts'

/** A session that is under way. */
export interface Session {
  id: string
  /** Seconds since the person last showed who it is: by password, code, passkey or the provider of the city. */
  provedFor: number
}

/** A person at work, with the session that says so. */
export type SignedIn = Person & { session: Session }

/**
 * The token in a cookie header, if it carries our signature; no database is asked.
 *
 * @param cookies value of a `Cookie` header
 * @param name of another signed cookie than that of the session
 */
export async function tokenIn(
  auth: Auth,
  cookies: string | null | undefined,
  name?: string,
): Promise<string | undefined> {
  if (!cookies) return undefined
  const { authCookies, secret } = await auth.$context
  return unsigned(cookieIn(cookies, name ?? authCookies.sessionToken.name), secret)
}

/** The value of a cookie in a `Cookie` header, decoded; of two by one name the first. */
export function cookieIn(cookies: string, name: string): string | undefined {
  for (const part of cookies.split(';')) {
    const at = part.indexOf('=')
    if (at < 0 || part.slice(0, at).trim() !== name) continue
    try {
      return decodeURIComponent(part.slice(at + 1).trim())
    } catch {
      return undefined
    }
  }
  return undefined
}

/** What was signed as the library signs its cookies: `value.HMAC-SHA-256 in base64`. */
export function unsigned(cookie: string | undefined, secret: string): string | undefined {
  const at = cookie?.lastIndexOf('.') ?? -1
  if (!cookie || at < 1) return undefined
  const value = cookie.slice(0, at)
  const given = Buffer.from(cookie.slice(at + 1), 'base64')
  const right = createHmac('sha256', secret).update(value).digest()
  return given.length === right.length && timingSafeEqual(given, right) ? value : undefined
}

/**
 * Runs `work` in a transaction as the person of a session. Session, role, actor and offices of the day come with the
 * message that opens the transaction.
 *
 * @param token from {@link tokenIn}; without one, or where its session has ended, the transaction is a visitor's
 * @source ADR 0012
 */
export function transactAs<T>(
  engine: Engine,
  token: string | undefined,
  day: Day,
  work: (db: Db, person: SignedIn | undefined) => Promise<T>,
): Promise<T> {
  const entering = token
    ? `select musubi.enter_session(${literal(token)}, ${literal(day)}) as who`
    : `select set_config('musubi.person', '', true), set_config('musubi.municipality', '', true)`
  return transactOpening(engine, entering, (db, { who }) => work(db, (who as SignedIn | null) ?? undefined))
}
