import { goTo, noProblems, type OpenRoute, open, type Problems, Shown, type Typed, typedText } from '#kernel'
import { type AccountPorts, type Auth, addressHeader } from './auth.ts'
import { SignInPage } from './page.tsx'
import { safeNext } from './rule.ts'
import { SignIn } from './schema.ts'

const refused = '利用者名かパスワードが違います。入れ直してください。'
const tooMany =
  'サインインの試みが続いたため、1分ほど受け付けを止めています。しばらくしてから入れ直してください。'

/** Sign-in and sign-out. */
export function accountRoutes({ auth }: AccountPorts): OpenRoute[] {
  return [
    open({
      method: 'GET',
      path: '/sign-in',
      surface: 'staff',
      async open(request) {
        const next = safeNext(new URL(request.url).searchParams.get('next'))
        return <SignInPage typed={{}} problems={noProblems} next={next} />
      },
    }),
    open({
      method: 'POST',
      path: '/sign-in',
      surface: 'staff',
      open: (_, typed, from) => signIn(auth, typed, from),
    }),
    open({
      method: 'POST',
      path: '/sign-out',
      surface: 'staff',
      async open(request) {
        const done = await auth.api.signOut({ headers: request.headers, asResponse: true })
        return withCookies(goTo('/'), done)
      },
    }),
  ]
}

async function signIn(auth: Auth, typed: Typed, from: string | null) {
  const next = safeNext(typedText(typed, 'next'))
  const again = async (problems: Problems) =>
    new Shown(<SignInPage typed={typed} problems={problems} next={next} />, 422)
  const shape = SignIn.safeParse(typed)
  if (!shape.success)
    return again(new Map(shape.error.issues.map(issue => [String(issue.path[0]), issue.message])))
  const { username, password } = shape.data
  const base = new URL((await auth.$context).baseURL)
  // Through the library's own handler, which counts the attempts; its direct call does not.
  const answer = await auth.handler(
    new Request(new URL(`${base.pathname.replace(/\/$/, '')}/sign-in/username`, base), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: base.origin,
        [addressHeader]: from ?? '127.0.0.1',
      },
      body: JSON.stringify({ username, password }),
    }),
  )
  if (answer.status === 429) return again(new Map([['username', tooMany]]))
  if (!answer.ok) return again(new Map([['password', refused]]))
  return withCookies(goTo(next), answer)
}

function withCookies(response: Response, from: Response): Response {
  for (const cookie of from.headers.getSetCookie()) response.headers.append('set-cookie', cookie)
  return response
}
