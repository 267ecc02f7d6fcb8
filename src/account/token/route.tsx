import { z } from 'zod'
import {
  type Call,
  type Db,
  form,
  goTo,
  noProblems,
  type Problems,
  page,
  type Route,
  type Typed,
} from '#kernel'
import type { Way } from '#web'
import { atField, refuse } from '../fault.ts'
import { unsent } from '../sent.ts'
import { MadeTokenPage, NewTokenPage, TokenPage, TokensPage, type TokenWords, tokensPath } from './page.tsx'
import { NewToken, type TokenChoice } from './schema.ts'
import { createToken, revokeToken, tokens } from './store.ts'

/** What the pages of tokens need of the house. */
export interface TokenPorts {
  /** The rights that endpoints ask for, by the names they have on pages. */
  scopes: readonly TokenChoice[]
  /** What an officer's token may be over, as upper rooms name it to the actor. */
  scopeChoices(db: Db): Promise<readonly TokenChoice[]>
  /** Pages of the same kind, shown as tabs. */
  beside: readonly Way[]
}

/** Pages on which a city looks after its tokens. */
export function tokenRoutes({ scopes, scopeChoices, beside }: TokenPorts): Route[] {
  const wordsOf = async ({ db }: Call): Promise<TokenWords> => ({ scopes, over: await scopeChoices(db) })
  const newPage = async (call: Call, typed: Typed, problems: Problems) => (
    <NewTokenPage words={await wordsOf(call)} sent={problems.size > 0 ? { typed, problems } : unsent} />
  )
  const tokenHere = async ({ db, params }: Call) => {
    const found = (await tokens(db)).find(({ id }) => id === params.id)
    if (!found) throw refuse('token_absent')
    return found
  }
  const onePage = async (call: Call) => (
    <TokenPage
      token={await tokenHere(call)}
      words={await wordsOf(call)}
      mayWrite={call.actor.rights.has('token.write')}
      now={call.now}
    />
  )
  return [
    page({
      path: tokensPath,
      may: 'token.read',
      show: async call => (
        <TokensPage
          tokens={await tokens(call.db)}
          words={await wordsOf(call)}
          beside={beside}
          mayWrite={call.actor.rights.has('token.write')}
          now={call.now}
          revoked={call.query.get('done') === 'revoked'}
        />
      ),
    }),
    page({
      path: `${tokensPath}/new`,
      may: 'token.write',
      show: call => newPage(call, {}, noProblems),
    }),
    form({
      path: `${tokensPath}/new`,
      may: 'token.write',
      fresh: true,
      body: NewToken,
      async run(call) {
        const { body, db, now, actor } = call
        const municipality = actor.municipality!.code
        const made = await createToken(db, body, { municipality, by: actor.person!.id, at: now }).catch(
          atField({ token_beyond_office: 'scopes' }),
        )
        const { name, scopes, office, over } = body
        await call.act({
          thing: `token:${made.id}`,
          after: { name, scopes, office, over, expiresAt: made.expiresAt },
        })
        return <MadeTokenPage name={name} token={made.token} last={made.expiresAt} />
      },
      again: newPage,
    }),
    page({ path: `${tokensPath}/:id`, may: 'token.read', show: onePage }),
    form({
      path: `${tokensPath}/:id/revoke`,
      may: 'token.write',
      body: z.object({}),
      async run(call) {
        const { id } = await tokenHere(call)
        await revokeToken(call.db, id, { by: call.actor.person!.id, at: call.now })
        await call.act({ thing: `token:${id}`, after: { revoked: true } })
        return goTo(`${tokensPath}?done=revoked`)
      },
      again: onePage,
    }),
  ]
}
