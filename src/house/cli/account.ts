import { parseArgs } from 'node:util'
import { Accept, createAccount, officeKinds, officeNames, openAuth, shownCode } from '#account'
import { problemsOf, systemClock, today } from '#kernel'
import { findMunicipality } from '#municipality'
import { wareki } from '#text'
import { withDatabase } from '../database.ts'
import { sentenceOf } from './backup.ts'
import { askSecretly } from './secret.ts'

/** A deputy acts for an approver, who must be there first; all else can be opened here. */
const kinds = officeKinds.filter(kind => kind !== 'deputy')

const usage = `使い方：
  musubi account create --municipality CODE --name 氏名 --office 職 --username 利用者名 [--section 課]
      パスワードを聞きます（画面には出ません）
  musubi account create --municipality CODE --name 氏名 --office 職 --code [--section 課]
      1回だけ使えるコードを表示します。利用者名とパスワードは、本人が決めます

職：
${kinds.map(kind => `  ${kind.padEnd(16)}${officeNames[kind]}`).join('\n')}`

const options = {
  municipality: { type: 'string', default: '' },
  name: { type: 'string', default: '' },
  office: { type: 'string', default: '' },
  username: { type: 'string', default: '' },
  section: { type: 'string', default: '情報管理課' },
  code: { type: 'boolean', default: false },
} as const

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

/**
 * `musubi account create`: enters a person with an office, above all the first administrator of a city. The code, or
 * nothing, is all that goes to the standard output.
 *
 * @returns 0; 1 with a sentence where it could not be done, 2 where it was asked for wrongly
 */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const wrong = wrongIn(values)
    if (positionals.join(' ') !== 'create' || wrong === usage) return fail(2, usage)
    if (wrong) return fail(2, wrong)
    return await create(values, env)
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return fail(2, usage)
    return fail(1, sentenceOf(error))
  }
}

const fail = (code: number, sentence: string): number => {
  process.stderr.write(`${sentence}\n`)
  return code
}

function wrongIn({ municipality, name, office, username, code }: Values): string | undefined {
  if (!municipality || !name.trim() || !office || code === (username !== '')) return usage
  if (!findMunicipality(municipality))
    return `${municipality} という市区町村はありません。6桁のコードを確かめてください。`
  if (!kinds.some(kind => kind === office)) return `${office} という職はありません。\n${usage}`
  return undefined
}

async function create(values: Values, env: NodeJS.ProcessEnv): Promise<number> {
  const { municipality, name, section, username } = values
  const typed = values.code ? undefined : await chosen(username)
  if (typeof typed === 'string') return fail(2, typed)
  return withDatabase(env, async (engine, config) => {
    const auth = openAuth(engine, config)
    const { password } = await auth.$context
    const office = kinds.find(kind => kind === values.office)!
    const account = { municipality, name: name.trim(), section, office, since: today(systemClock) }
    const key = typed && { username: typed.username, passwordHash: await password.hash(typed.password) }
    const issued = await createAccount(engine, account, key ?? 'code', systemClock.now())
    const where = new URL(issued ? '/invitation' : '/sign-in', config.url).href
    process.stderr.write(`${findMunicipality(municipality)!.name}の${officeNames[office]}を登録しました。\n`)
    process.stderr.write(
      issued
        ? `${where} を開き、このコードを入れてください（${wareki(issued.lastDay)}まで、1回だけ）：\n`
        : `${where} からサインインできます。\n`,
    )
    if (issued) process.stdout.write(`${shownCode(issued.code)}\n`)
    return 0
  })
}

/** User name and password by the rules of an invitation, or what is wrong with them. */
async function chosen(username: string): Promise<{ username: string; password: string } | string> {
  const password = await askSecretly('パスワード（12字以上）：')
  const again = process.stdin.isTTY ? await askSecretly('もう一度：') : password
  const shape = Accept.safeParse({ username, password, again })
  return shape.success ? shape.data : [...problemsOf(shape.error.issues).values()].join('\n')
}
