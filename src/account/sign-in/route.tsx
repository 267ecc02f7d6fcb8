import {
  type Answer,
  type Asked,
  goTo,
  invalid,
  noProblems,
  type OpenRoute,
  open,
  type Problems,
  Shown,
  typedText,
  withCookies,
} from '#kernel'
import type { AccountPorts } from '../auth.ts'
import { safeNext } from '../rule.ts'
import { tokenIn } from '../session.ts'
import { admit, deviceOf } from './admit.tsx'
import { type Counted, countAttempt } from './attempt.ts'
import { askingHeaders } from './library.ts'
import { SecondStepPage, SignInPage } from './page.tsx'
import { verifyPasskey } from './passkey.ts'
import { limitsOf, waitingTime } from './rule.ts'
import { SecondStep, SignIn } from './schema.ts'
import { ssoRoutes } from './sso-route.tsx'

const nextOf = (request: Request): string => safeNext(new URL(request.url).searchParams.get('next'))

/** Sign-in in one step or two, by passkey or by the sign-in of the city, and sign-out. */
export const signInRoutes = (ports: AccountPorts): OpenRoute[] => [
  open({
    method: 'GET',
    path: '/sign-in',
    surface: 'staff',
    open: async request => signInPage(ports, { request, typed: {}, from: null }, noProblems, nextOf(request)),
  }),
  open({
    method: 'POST',
    path: '/sign-in',
    surface: 'staff',
    events: ['account.sign-in'],
    open: (request, typed, from) => byPassword(ports, { request, typed, from }),
  }),
  open({
    method: 'GET',
    path: '/sign-in/code',
    surface: 'staff',
    open: async request => <SecondStepPage problems={noProblems} next={nextOf(request)} />,
  }),
  open({
    method: 'POST',
    path: '/sign-in/code',
    surface: 'staff',
    events: ['account.sign-in'],
    open: (request, typed, from) => byCode(ports, { request, typed, from }),
  }),
  open({
    method: 'GET',
    path: '/sign-in/passkey/options',
    surface: 'staff',
    open: (request, _, from) =>
      ports.auth.api.generatePasskeyAuthenticationOptions({
        headers: askingHeaders(request, from),
        asResponse: true,
      }),
  }),
  open({
    method: 'POST',
    path: '/sign-in/passkey',
    surface: 'staff',
    events: ['account.sign-in'],
    open: (request, typed, from) => byPasskey(ports, { request, typed, from }),
  }),
  ...ssoRoutes(ports),
  open({
    method: 'POST',
    path: '/sign-out',
    surface: 'staff',
    async open(request) {
      const done = await ports.auth.api.signOut({ headers: request.headers, asResponse: true })
      return withCookies(goTo('/'), done.headers.getSetCookie())
    },
  }),
]

function signInPage({ sso }: AccountPorts, { typed }: Asked, problems: Problems, next: string, status = 200) {
  return new Shown(<SignInPage {...{ typed, problems, next }} sso={sso?.name} />, status)
}

const problemsOf = (issues: readonly { path: PropertyKey[]; message: string }[]): Problems =>
  new Map(issues.map(issue => [String(issue.path[0]), issue.message]))

/** The page again, with how long to wait in words and in the header that programs read. */
const waiting = (wait: number, page: (problems: Problems) => Shown, field: string): Shown => {
  const sentence = `サインインの試みが続いたため、${waitingTime(wait)}ほど受け付けを止めています。しばらくしてから入れ直してください。`
  const { page: again } = page(invalid(field, sentence).problems)
  return new Shown(again, 429, { 'retry-after': String(wait) })
}

async function byPassword(ports: AccountPorts, asked: Asked): Promise<Answer> {
  const { engine, auth } = ports
  const { request, typed, from } = asked
  const next = safeNext(typedText(typed, 'next'))
  const again = (problems: Problems, status = 422) => signInPage(ports, asked, problems, next, status)
  const shape = SignIn.safeParse(typed)
  if (!shape.success) return again(problemsOf(shape.error.issues))
  const { username, password } = shape.data
  const device = await deviceOf(auth, request, username)
  const limits = limitsOf({ username, source: from ?? '', device })
  const counted = await countAttempt(engine, limits, (await auth.$context).secret)
  if (counted.wait !== undefined) return waiting(counted.wait, again, 'username')
  const headers = askingHeaders(request, from)
  const answer = await auth.api.signInUsername({ body: { username, password }, headers, asResponse: true })
  if (!answer.ok) {
    const sentence = '利用者名かパスワードが違います。入れ直してください。'
    return again(invalid('password', sentence).problems)
  }
  await counted.forgive()
  const cookies = answer.headers.getSetCookie()
  const { twoFactorRedirect } = (await answer.json()) as { twoFactorRedirect?: boolean }
  if (twoFactorRedirect) return withCookies(goTo(`/sign-in/code?next=${encodeURIComponent(next)}`), cookies)
  return admit(ports, { request, from, cookies, by: 'password', next })
}

async function byCode(ports: AccountPorts, { request, typed, from }: Asked): Promise<Answer> {
  const { auth } = ports
  const next = safeNext(typedText(typed, 'next'))
  const again = (problems: Problems) => new Shown(<SecondStepPage {...{ problems, next }} />, 422)
  const shape = SecondStep.safeParse(typed)
  if (!shape.success) return again(problemsOf(shape.error.issues))
  const counted = await countCode(ports, request, from)
  if (!counted) return goTo(`/sign-in?next=${encodeURIComponent(next)}`)
  if (counted.wait !== undefined) return waiting(counted.wait, again, 'code')
  const { code } = shape.data
  const call = { body: { code }, headers: askingHeaders(request, from), asResponse: true } as const
  const answer = /^\d{6}$/.test(code)
    ? await auth.api.verifyTOTP(call)
    : await auth.api.verifyBackupCode(call)
  if (!answer.ok)
    return again(invalid('code', '番号が違います。認証アプリにいま出ている番号を入れてください。').problems)
  await counted.forgive()
  return admit(ports, { request, from, cookies: answer.headers.getSetCookie(), by: 'code', next })
}

/** Counts a code against the account that gave its password; undefined where the first step was too long ago. */
async function countCode(
  { engine, auth }: AccountPorts,
  request: Request,
  from: string | null,
): Promise<Counted | undefined> {
  const { createAuthCookie, internalAdapter, secret } = await auth.$context
  const step = await tokenIn(auth, request.headers.get('cookie'), createAuthCookie('two_factor').name)
  const user = step && (await internalAdapter.findVerificationValue(step))?.value
  const found = user ? await internalAdapter.findUserById(user) : null
  if (!found) return undefined
  const { username } = found as unknown as { username: string }
  const device = await deviceOf(auth, request, username)
  return countAttempt(engine, limitsOf({ username: `code ${username}`, source: from ?? '', device }), secret)
}

async function byPasskey(ports: AccountPorts, asked: Asked): Promise<Answer> {
  const { request, typed, from } = asked
  const next = safeNext(typedText(typed, 'next'))
  const proven = await verifyPasskey(ports.auth, typedText(typed, 'passkey'), askingHeaders(request, from))
  if (proven) return admit(ports, { request, from, cookies: proven.cookies, by: 'passkey', next })
  const sentence = 'このパスキーではサインインできませんでした。ほかの方法を使ってください。'
  return signInPage(ports, asked, invalid('passkey', sentence).problems, next, 422)
}
