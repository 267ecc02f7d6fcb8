import { goTo, newSecret, recordAct, Shown, today, withCookies } from '#kernel'
import type { AccountPorts, Auth } from '../auth.ts'
import { cookieIn, tokenIn, transactAs } from '../session.ts'
import { askingHeaders, endSession, withSetCookies } from './library.ts'
import { NoOfficePage } from './page.tsx'
import { deviceKnownTo, knownDevice } from './rule.ts'

/** Somebody in whom the library knows, on the way in. */
export interface Entrant {
  request: Request
  from: string | null
  /** What the library set: the session first of all. */
  cookies: readonly string[]
  /** By what it was shown who it is. */
  by: 'password' | 'code' | 'passkey' | 'sso'
  next: string
}

/**
 * Lets somebody in who holds an office today, records it, and makes the device known to the account. Anybody else is
 * told so, and the session that the library opened ends.
 *
 * @source ADR 0012
 */
export async function admit(
  { engine, auth, clock }: AccountPorts,
  entrant: Entrant,
): Promise<Response | Shown> {
  const { request, from, cookies, by, next } = entrant
  const headers = withSetCookies(askingHeaders(request, from), cookies)
  const token = await tokenIn(auth, headers.get('cookie'))
  const username = (await auth.api.getSession({ headers }))?.user.username
  const admitted = await transactAs(engine, token, today(clock), async (db, person) => {
    if (!person || person.offices.length === 0) return false
    const act = {
      municipality: person.municipality,
      event: 'account.sign-in',
      thing: `person:${person.id}`,
      after: by,
    }
    await recordAct(db, act, { person: person.id, at: clock.now(), from })
    return true
  })
  if (!admitted) {
    if (token) await endSession(auth, token)
    return new Shown(<NoOfficePage />, 403)
  }
  const before = await tokenIn(auth, request.headers.get('cookie'))
  if (before && before !== token) await endSession(auth, before)
  const device = username ? [await deviceCookie(auth, request, username)] : []
  return withCookies(goTo(next), [...cookies, ...device])
}

const days = 24 * 3600

async function deviceNameOf(auth: Auth): Promise<string> {
  const { authCookies } = await auth.$context
  return authCookies.sessionToken.name.replace('session_token', 'device')
}

/** The device a request comes from, if the account has signed in on it before. */
export async function deviceOf(auth: Auth, request: Request, username: string): Promise<string | undefined> {
  const cookie = cookieIn(request.headers.get('cookie') ?? '', await deviceNameOf(auth))
  return deviceKnownTo(cookie, username, (await auth.$context).secret)
}

async function deviceCookie(auth: Auth, request: Request, username: string): Promise<string> {
  const { secret, authCookies } = await auth.$context
  const name = await deviceNameOf(auth)
  const value = knownDevice(
    cookieIn(request.headers.get('cookie') ?? '', name),
    username,
    secret,
    newSecret(16),
  )
  const secure = authCookies.sessionToken.attributes.secure ? '; Secure' : ''
  return `${name}=${value}; Max-Age=${180 * days}; Path=/; HttpOnly; SameSite=Lax${secure}`
}
