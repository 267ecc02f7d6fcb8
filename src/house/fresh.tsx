import { type AccountPorts, isFresh, ProvePage, proofsOf, prove, tokenIn } from '#account'
import { type Answer, type Asked, type FormCall, noProblems, Shown } from '#kernel'

/** Runs work in the transaction of a request, behind the right of its route. */
export type Attempt = (work: (call: FormCall<never>) => Promise<Answer>) => Promise<Response>

/**
 * The page that asks who it is before an act that binds; undefined where that was shown lately, or just now.
 *
 * @param cookies takes those of the session that a passkey opens
 * @source ADR 0012
 */
export async function proveFirst(
  ports: AccountPorts,
  asked: Asked,
  cookies: string[],
  attempt: Attempt,
): Promise<Response | undefined> {
  const token = await tokenIn(ports.auth, asked.request.headers.get('cookie'))
  const proven = token ? await prove(ports, asked, token) : undefined
  cookies.push(...(proven?.cookies ?? []))
  const problems = proven?.problems ?? noProblems
  let fresh = false
  const asking = await attempt(async ({ db, actor, typed }) => {
    fresh = isFresh(actor)
    if (fresh) return new Response()
    const path = new URL(asked.request.url).pathname
    const proofs = await proofsOf(db)
    const page = <ProvePage {...{ path, typed, proofs, problems }} sso={ports.sso?.name} />
    return new Shown(page, problems.size > 0 ? 422 : 401)
  })
  return fresh ? undefined : asking
}
