import { type Db, transact, visitor } from '#kernel'
import type { AccountPorts } from '../auth.ts'
import { countAttempt } from '../sign-in/attempt.ts'
import { networkOf, waitingTime } from '../sign-in/rule.ts'
import type { CodePurpose } from './rule.ts'
import { type Tried, tryCode } from './store.ts'

/** Whom a right code lets in. */
export type Found = Extract<Tried, { state: 'right' }>

/** A code that was typed on a page without a session. */
export interface Attempted {
  code: string
  purpose: CodePurpose
  from: string | null
}

/** Why a code does not let in, as a sentence; `wait` in seconds where too much was tried. */
export interface Unfit {
  sentence: string
  wait?: number
}

const sentences: Readonly<Record<Exclude<Tried['state'], 'right'>, string>> = {
  wrong: 'コードが違います。案内と見比べて、入れ直してください。',
  used: 'このコードはもう使われています。サインインするか、システム管理者に知らせてください。',
  withdrawn: 'このコードは取りやめになりました。新しいコードがあるか、システム管理者に聞いてください。',
  over: 'このコードの使える日は過ぎました。新しいコードを、システム管理者に頼んでください。',
  spent: '間違いが続いたため、このコードは使えません。新しいコードを、システム管理者に頼んでください。',
}

/** Codes that may be tried from one network in a quarter of an hour; right ones do not count. */
const perSource = { most: 30, span: 900 }

/**
 * Does something as the person whom a code lets in, in one transaction; or tells why not. A wrong code stays
 * counted, also where `work` throws. Never call it inside an open transaction.
 */
export async function withCode<T>(
  { engine, auth, clock }: AccountPorts,
  { code, purpose, from }: Attempted,
  work: (db: Db, found: Found) => Promise<T>,
): Promise<{ done: T } | { unfit: Unfit }> {
  const { secret } = await auth.$context
  const key = `code ${networkOf(from ?? '')}`
  const counted = await countAttempt(engine, [{ key, ...perSource }], secret)
  if (counted.wait !== undefined) {
    const wait = waitingTime(counted.wait)
    const sentence = `コードの試みが続いたため、受け付けを止めています。${wait}ほど待って、入れ直してください。`
    return { unfit: { sentence, wait: counted.wait } }
  }
  const answer = await transact(engine, visitor, async db => {
    const tried = await tryCode(db, code, purpose, clock.now())
    if (tried.state !== 'right') return { unfit: { sentence: sentences[tried.state] } }
    return { done: await work(db, tried) }
  })
  if ('done' in answer) await counted.forgive()
  return answer
}
