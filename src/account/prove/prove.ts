import { sql } from 'kysely'
import { type Asked, invalid, type Problems, typedText } from '#kernel'
import type { AccountPorts } from '../auth.ts'
import { tokenIn } from '../session.ts'
import { countAttempt } from '../sign-in/attempt.ts'
import { askingHeaders, endSession, withSetCookies } from '../sign-in/library.ts'
import { verifyPasskey } from '../sign-in/passkey.ts'
import { waitingTime } from '../sign-in/rule.ts'

/** What came of a proof: nothing was given, it was right, or what is wrong with it. */
export interface Proven {
  problems: Problems
  /** Of the session that a passkey opened in place of the old one. */
  cookies: readonly string[]
}

const nothing: Proven = { problems: new Map(), cookies: [] }
const tries = { most: 10, span: 15 * 60 }

/**
 * Takes the proof that a form carries beside its own fields: password, code of the app, or passkey. A right one makes
 * the session fresh again. Never call it inside an open transaction.
 *
 * @param token of the session, from `tokenIn`
 * @source ADR 0012
 */
export async function prove(ports: AccountPorts, asked: Asked, token: string): Promise<Proven> {
  const [password, code, passkey] = ['proof-password', 'proof-code', 'proof-passkey'].map(name =>
    typedText(asked.typed, name).trim(),
  ) as [string, string, string]
  if (!password && !code && !passkey) return nothing
  const { engine, auth } = ports
  const headers = askingHeaders(asked.request, asked.from)
  const session = await auth.api.getSession({ headers })
  if (!session) return nothing
  const { secret } = await auth.$context
  const counted = await countAttempt(engine, [{ key: `proof ${session.user.id}`, ...tries }], secret)
  if (counted.wait !== undefined)
    return wrong(
      'proof-password',
      `確かめる試みが続いたため、${waitingTime(counted.wait)}ほど受け付けを止めています。しばらくしてから入れてください。`,
    )
  const cookies: string[] = []
  if (passkey) {
    const answer = await verifyPasskey(auth, passkey, headers)
    const proven = await tokenIn(auth, withSetCookies(headers, answer?.cookies ?? []).get('cookie'))
    if (!answer || !proven || answer.user !== session.user.id) {
      if (answer && proven) await endSession(auth, proven)
      return wrong('proof-passkey', 'このパスキーでは確かめられませんでした。別の方法で確かめてください。')
    }
    await endSession(auth, token)
    cookies.push(...answer.cookies)
  } else {
    const answer = password
      ? await auth.api.verifyPassword({ body: { password }, headers, asResponse: true })
      : await auth.api.verifyTOTP({ body: { code: code.replaceAll(/\s/g, '') }, headers, asResponse: true })
    if (!answer.ok)
      return password
        ? wrong('proof-password', 'パスワードが違います。入れ直してください。')
        : wrong('proof-code', '番号が違います。認証アプリにいま出ている6桁を入れてください。')
    await sql`update auth."session" set "provedAt" = now() where token = ${token}`.execute(engine.kysely)
  }
  await counted.forgive()
  return { problems: new Map(), cookies }
}

const wrong = (field: string, sentence: string): Proven => ({
  problems: invalid(field, sentence).problems,
  cookies: [],
})
