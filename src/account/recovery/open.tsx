import {
  type OpenRoute,
  open,
  type Problems,
  problemsOf,
  recordAct,
  Shown,
  transact,
  typedText,
  visitor,
} from '#kernel'
import type { AccountPorts } from '../auth.ts'
import { withCode } from '../code/attempt.ts'
import { CodePage } from '../invite/page.tsx'
import { codeAgain } from '../invite/route.tsx'
import { NewPassword } from '../invite/schema.ts'
import { type Sent, unsent } from '../sent.ts'
import { countAttempt } from '../sign-in/attempt.ts'
import { networkOf, waitingTime } from '../sign-in/rule.ts'
import { AskedPage, GoodPage, MakeGoodPage } from './good.tsx'
import { AskPage } from './page.tsx'
import { AskRecovery, LetGo, type Recovery } from './schema.ts'
import { askRecovery, makeGood, recoveryOfCode } from './store.ts'

/** What one network may ask for in an hour. */
const asksPerHour = { most: 10, span: 3600 }
/** Passwords that may be tried with one recovery in an hour. */
const triesPerHour = { most: 10, span: 3600 }

const codePage = (sent: Sent) => (
  <CodePage
    action="/recovery/code"
    title="復旧のコードを入れてください"
    lead="システム管理者から受け取った紙かメールに書いてあります。"
    sent={sent}
  />
)

const found = (ports: AccountPorts, code: string, from: string | null) =>
  withCode(ports, { code, purpose: 'recovery', from }, (db, { id, municipality }) =>
    recoveryOfCode(db, municipality, id),
  )

/** The hash of the password that a person signs in with; undefined where there is none. */
async function passwordOf({ auth }: AccountPorts, person: string): Promise<string | undefined> {
  const { internalAdapter } = await auth.$context
  const accounts = await internalAdapter.findAccounts(person)
  return accounts.find(({ providerId }) => providerId === 'credential')?.password ?? undefined
}

/** What was typed to make good a loss: a hash for a new password, nothing for the rest; or what is wrong with it. */
async function judged(
  ports: AccountPorts,
  recovery: Recovery,
  typed: unknown,
): Promise<{ passwordHash: string | undefined } | Problems> {
  const { password } = await ports.auth.$context
  if (recovery.kind === 'password') {
    const shape = NewPassword.safeParse(typed)
    if (!shape.success) return problemsOf(shape.error.issues)
    return { passwordHash: await password.hash(shape.data.password) }
  }
  const hash = recovery.kind === 'second-factor' ? await passwordOf(ports, recovery.person) : undefined
  if (!hash) return { passwordHash: undefined }
  const { secret } = await ports.auth.$context
  const key = `recovery ${recovery.id}`
  const counted = await countAttempt(ports.engine, [{ key, ...triesPerHour }], secret)
  if (counted.wait !== undefined)
    return new Map([['password', `${waitingTime(counted.wait)}ほど待って、入れ直してください。`]])
  const { password: given } = LetGo.parse(typed)
  if (!(await password.verify({ hash, password: given })))
    return new Map([['password', 'パスワードが違います。忘れたときは、窓口で頼んでください。']])
  await counted.forgive()
  return { passwordHash: undefined }
}

/** Where somebody who lost a key asks, and comes back with a code. */
export const recoveredRoutes = (ports: AccountPorts): OpenRoute[] => [
  open({ method: 'GET', path: '/recovery', surface: 'staff', open: async () => <AskPage sent={unsent} /> }),
  open({
    method: 'POST',
    path: '/recovery',
    surface: 'staff',
    events: ['recovery.ask'],
    async open(_, typed, from) {
      const again = (problems: Problems, status = 422, headers = {}) =>
        new Shown(<AskPage sent={{ typed, problems }} />, status, headers)
      const shape = AskRecovery.safeParse(typed)
      if (!shape.success) return again(problemsOf(shape.error.issues))
      const { secret } = await ports.auth.$context
      const key = `recovery from ${networkOf(from ?? '')}`
      const { wait } = await countAttempt(ports.engine, [{ key, ...asksPerHour }], secret)
      if (wait !== undefined) {
        const sentence = `依頼が続いたため、受け付けを止めています。${waitingTime(wait)}ほど待ってください。`
        return again(new Map([['username', sentence]]), 429, { 'retry-after': String(wait) })
      }
      const { mail, kind, ...rest } = shape.data
      const at = ports.clock.now()
      await transact(ports.engine, visitor, async db => {
        const asked = await askRecovery(db, { ...rest, kind, mail: kind === 'mail' ? mail : null }, at)
        if (!asked) return
        const { id, municipality } = asked
        const act = { municipality, event: 'recovery.ask', thing: `recovery:${id}`, after: { kind } }
        await recordAct(db, act, { person: null, at, from })
      })
      return <AskedPage />
    },
  }),
  open({ method: 'GET', path: '/recovery/code', surface: 'staff', open: async () => codePage(unsent) }),
  open({
    method: 'POST',
    path: '/recovery/code',
    surface: 'staff',
    async open(_, typed, from) {
      const code = typedText(typed, 'code')
      const answer = await found(ports, code, from)
      if ('unfit' in answer) return codeAgain(codePage, typed, answer.unfit)
      const needsPassword = (await passwordOf(ports, answer.done.person)) !== undefined
      return <MakeGoodPage code={code} recovery={answer.done} needsPassword={needsPassword} sent={unsent} />
    },
  }),
  open({
    method: 'POST',
    path: '/recovery/good',
    surface: 'staff',
    events: ['recovery.finish'],
    async open(_, typed, from) {
      const code = typedText(typed, 'code')
      const answer = await found(ports, code, from)
      if ('unfit' in answer) return codeAgain(codePage, typed, answer.unfit)
      const right = await judged(ports, answer.done, typed)
      if (!('passwordHash' in right)) {
        const sent = { typed, problems: right }
        return new Shown(<MakeGoodPage code={code} recovery={answer.done} needsPassword sent={sent} />, 422)
      }
      const at = ports.clock.now()
      const good = await withCode(ports, { code, purpose: 'recovery', from }, async (db, opened) => {
        const { id, person, municipality } = opened
        const recovery = await recoveryOfCode(db, municipality, id)
        await makeGood(db, recovery, { code: id, passwordHash: right.passwordHash, at })
        const after = { recovery: recovery.id, kind: recovery.kind, done: true }
        const act = { municipality, event: 'recovery.finish', thing: `person:${person}`, after }
        await recordAct(db, act, { person, at, from })
      })
      if ('unfit' in good) return codeAgain(codePage, typed, good.unfit)
      return <GoodPage />
    },
  }),
]
