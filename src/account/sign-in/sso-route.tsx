import { sql } from 'kysely'
import { type Answer, goTo, type OpenRoute, open, Shown, withCookies } from '#kernel'
import type { AccountPorts } from '../auth.ts'
import { refuse } from '../fault.ts'
import { safeNext } from '../rule.ts'
import { tokenIn } from '../session.ts'
import { admit } from './admit.tsx'
import { askingHeaders } from './library.ts'
import { SsoRefusedPage } from './page.tsx'
import { type SsoLibrary, ssoProvider } from './sso.ts'

/** Where somebody lands who went to the provider only to show again who it is. */
const provedPath = '/desk/account/proved'

/** To the provider of the city and back. */
export const ssoRoutes = (ports: AccountPorts): OpenRoute[] => [
  open({
    method: 'GET',
    path: '/sign-in/sso',
    surface: 'staff',
    open: (request, _, from) => withProvider(ports, library => go(ports, library, request, from)),
  }),
  open({
    method: 'GET',
    path: `/auth/callback/${ssoProvider}`,
    surface: 'staff',
    events: ['account.sign-in'],
    open: (request, _, from) => withProvider(ports, library => comeBack(ports, library, request, from)),
  }),
]

async function withProvider(
  { sso }: AccountPorts,
  work: (library: SsoLibrary) => Promise<Answer>,
): Promise<Answer> {
  if (!sso) throw refuse('sso_absent')
  const library = await sso.open().catch(() => undefined)
  return library ? work(library) : new Shown(<SsoRefusedPage sso={sso.name} why="silent" />, 503)
}

/** The library's own address of a path; what a client says of the host does not count. */
const addressOf = async ({ auth }: AccountPorts, path: string): Promise<URL> =>
  new URL(path, (await auth.$context).options.baseURL as string)

async function go(ports: AccountPorts, library: SsoLibrary, request: Request, from: string | null) {
  const asked = new URL(request.url).searchParams
  const again = asked.get('again') === '1'
  const back = await addressOf(ports, '/desk')
  back.search = String(new URLSearchParams({ next: again ? provedPath : safeNext(asked.get('next')) }))
  const headers = askingHeaders(request, from)
  headers.set('content-type', 'application/json')
  headers.set('origin', back.origin)
  const answer = await library.handler(
    new Request(await addressOf(ports, '/auth/sign-in/social'), {
      method: 'POST',
      headers,
      body: JSON.stringify({
        provider: ssoProvider,
        callbackURL: back.href,
        errorCallbackURL: back.href,
        ...(again && { additionalParams: { prompt: 'login', max_age: '0' } }),
      }),
    }),
  )
  if (!answer.ok) return new Shown(<SsoRefusedPage sso={ports.sso!.name} why="silent" />, 503)
  const { url } = (await answer.json()) as { url: string }
  return withCookies(goTo(url), answer.headers.getSetCookie())
}

async function comeBack(ports: AccountPorts, library: SsoLibrary, request: Request, from: string | null) {
  const { engine, auth, sso } = ports
  const { pathname, search } = new URL(request.url)
  const address = await addressOf(ports, `${pathname}${search}`)
  const call = () => library.handler(new Request(address, { headers: askingHeaders(request, from) }))
  const { answer, provedAt } = await sso!.noting(call)
  const cookies = answer.headers.getSetCookie()
  const token = await tokenIn(auth, cookies.map(cookie => cookie.split(';')[0]).join('; '))
  const to = new URL(answer.headers.get('location') ?? '/', address).searchParams
  if (!token) {
    const why = to.get('error') === 'signup_disabled' ? 'unknown' : 'stopped'
    return new Shown(<SsoRefusedPage sso={sso!.name} why={why} />, 403)
  }
  // Being sent back proves nothing anew: the provider may still know the person from this morning.
  await sql`update auth."session" set "provedAt" = ${provedAt ?? new Date(0)} where token = ${token}`.execute(
    engine.kysely,
  )
  return admit(ports, { request, from, cookies, by: 'sso', next: safeNext(to.get('next')) })
}
