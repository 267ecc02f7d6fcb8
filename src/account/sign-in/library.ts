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

/** The `Cookie` header that the browser sends once it has taken cookies that were set. */
export function cookiesAfter(headers: Headers, set: readonly string[]): string {
  const nameOf = (pair: string) => pair.slice(0, pair.indexOf('=')).trim()
  const fresh = set.map(cookie => cookie.split(';')[0]!)
  const names = new Set(fresh.map(nameOf))
  const kept = (headers.get('cookie') ?? '').split(';').filter(pair => pair.includes('='))
  return [...fresh, ...kept.map(pair => pair.trim()).filter(pair => !names.has(nameOf(pair)))].join('; ')
}

/** The same headers once the browser has taken cookies that were set. */
export function withSetCookies(headers: Headers, set: readonly string[]): Headers {
  const next = new Headers(headers)
  next.set('cookie', cookiesAfter(headers, set))
  return next
}

/** Ends the session of a token, without asking whose it is. */
export async function endSession(auth: Auth, token: string): Promise<void> {
  await (await auth.$context).internalAdapter.deleteSession(token)
}
