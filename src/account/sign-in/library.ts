import { type Auth, addressHeader } from '../auth.ts'

/** Headers for a call of the library: who asks, with which device and from where; nothing else that a client sent. */
export function askingHeaders(request: Request, from: string | null): Headers {
  const headers = new Headers({ [addressHeader]: from ?? '127.0.0.1' })
  for (const name of ['cookie', 'user-agent']) {
    const value = request.headers.get(name)
    if (value) headers.set(name, value)
  }
  return headers
}

/** The same headers with cookies that were just set, as the browser would send them next. */
export function withSetCookies(headers: Headers, cookies: readonly string[]): Headers {
  const next = new Headers(headers)
  const kept = new Map(
    (headers.get('cookie') ?? '')
      .split(';')
      .filter(pair => pair.includes('='))
      .map(pair => [pair.slice(0, pair.indexOf('=')).trim(), pair.trim()]),
  )
  for (const cookie of cookies) {
    const pair = cookie.split(';')[0]!
    kept.set(pair.slice(0, pair.indexOf('=')).trim(), pair)
  }
  next.set('cookie', [...kept.values()].join('; '))
  return next
}

/** The code of the library's error, where its answer is one. */
export async function errorOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => ({}))) as { code?: string }
  return body.code ?? `status ${answer.status}`
}

/** Ends the session of a token, without asking whose it is. */
export async function endSession(auth: Auth, token: string): Promise<void> {
  await (await auth.$context).internalAdapter.deleteSession(token)
}
