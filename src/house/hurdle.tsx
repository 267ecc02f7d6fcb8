import { type AccountPorts, isFresh, ProvePage, proofsOf, prove, tokenIn } from '#account'
import { type Answer, type Asked, type FormCall, noProblems, type Route, Shown } from '#kernel'

/** Runs work in the transaction of a request, behind the right of its route. */
export type Attempt = (work: (call: FormCall<never>) => Promise<Answer>) => Promise<Response>

/**
 * What stands before a route that does something outside the transaction, or that binds: the right, and lately shown
 * who it is. Answers with the page that refuses or asks; undefined where the way is clear.
 *
 * @param cookies takes those of the session that a passkey opens
 * @source ADR 0012
 */
export async function hurdle(
  route: Route,
  ports: AccountPorts,
  asked: Asked,
  cookies: string[],
  attempt: Attempt,
): Promise<Response | undefined> {
  if (!route.fresh && !route.beforehand) return undefined
  const token = await tokenIn(ports.auth, asked.request.headers.get('cookie'))
  const proven = route.fresh && token ? await prove(ports, asked, token) : undefined
  cookies.push(...(proven?.cookies ?? []))
  const problems = proven?.problems ?? noProblems
  let clear = false
  const asking = await attempt(async ({ db, actor, typed }) => {
    clear = !route.fresh || isFresh(actor)
    if (clear) return new Response()
    const path = new URL(asked.request.url).pathname
    const proofs = await proofsOf(db)
    const page = <ProvePage {...{ path, typed, proofs, problems }} sso={ports.sso?.name} />
    return new Shown(page, problems.size > 0 ? 422 : 401)
  })
  return clear ? undefined : asking
}
