import { parseArgs } from 'node:util'
import { createToken, NewToken, revokeToken, stateOf, type Token, tokens } from '#account'
import { dayOf, recordAct, systemClock, transact } from '#kernel'
import { findMunicipality } from '#municipality'
import { apiScopes } from '../api/scope.ts'
import { withDatabase } from '../database.ts'
import { sentenceOf } from './backup.ts'

const usage = `使い方：
  musubi token create --municipality CODE --name 名前 --scope 権限[,権限…]
                      [--office viewer|officer|coordinator|auditor] [--over initiative:ID[,…]] [--days 365]
  musubi token list --municipality CODE
  musubi token revoke --municipality CODE ID

権限：
${apiScopes.map(({ key, name }) => `  ${key.padEnd(18)}${name}`).join('\n')}`

const options = {
  municipality: { type: 'string' },
  name: { type: 'string', default: '' },
  scope: { type: 'string', default: '' },
  office: { type: 'string', default: 'viewer' },
  over: { type: 'string', default: '' },
  days: { type: 'string', default: '365' },
} as const

const several = (text: string): string[] =>
  text
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '')

/**
 * `musubi token create|list|revoke`: looks after the tokens of a city. What it does stands on the record of the city
 * without a person. A new token is all that goes to the standard output.
 *
 * @returns 0; 1 with a sentence where it could not be done, 2 where it was asked for wrongly
 */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [verb, id, ...more] = positionals
    const code = values.municipality
    if (!code || more.length > 0 || (verb === 'revoke') !== (id !== undefined)) return fail(2, usage)
    if (!findMunicipality(code))
      return fail(2, `${code} という市区町村はありません。6桁のコードを確かめてください。`)
    if (verb === 'create') return await create(env, code, values)
    if (verb === 'list') return await list(env, code)
    if (verb === 'revoke') return await revoke(env, code, id!)
    return fail(2, usage)
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return fail(2, usage)
    return fail(1, sentenceOf(error))
  }
}

const fail = (code: number, sentence: string): number => {
  process.stderr.write(`${sentence}\n`)
  return code
}

const acting = (municipality: string) => ({ person: null, municipality })

async function create(
  env: NodeJS.ProcessEnv,
  municipality: string,
  { name, scope, office, over, days }: Record<'name' | 'scope' | 'office' | 'over' | 'days', string>,
): Promise<number> {
  const scopes = several(scope)
  const unknown = scopes.find(each => !apiScopes.some(({ key }) => key === each))
  if (unknown) return fail(2, `「${unknown}」という権限はありません。\n${usage}`)
  const shape = NewToken.safeParse({ name, scopes, office, over: several(over), days })
  if (!shape.success) return fail(2, shape.error.issues.map(({ message }) => message).join('\n'))
  return withDatabase(env, async engine => {
    const at = systemClock.now()
    const made = await transact(engine, acting(municipality), async db => {
      const made = await createToken(db, shape.data, { municipality, by: null, at })
      const { days: _, ...after } = { ...shape.data, expiresAt: made.expiresAt }
      await recordAct(
        db,
        { municipality, event: 'token.write', thing: `token:${made.id}`, after },
        { person: null, at, from: null },
      )
      return made
    })
    process.stderr.write(`トークンを作りました。いちどだけ表示します（${dayOf(made.expiresAt)}まで）。\n`)
    process.stdout.write(`${made.token}\n`)
    return 0
  })
}

const states = { valid: '使用中', expired: '期限切れ', revoked: '取り消し' }

const line = (token: Token, now: Date): string =>
  [
    token.id,
    states[stateOf(token, now)],
    dayOf(token.expiresAt),
    token.lastUsedAt ? dayOf(token.lastUsedAt) : '-',
    token.office,
    token.scopes.join(','),
    token.name,
  ].join('\t')

const list = (env: NodeJS.ProcessEnv, municipality: string): Promise<number> =>
  withDatabase(env, async engine => {
    const found = await transact(engine, acting(municipality), tokens)
    for (const token of found) process.stdout.write(`${line(token, systemClock.now())}\n`)
    return 0
  })

const revoke = (env: NodeJS.ProcessEnv, municipality: string, id: string): Promise<number> =>
  withDatabase(env, async engine => {
    const at = systemClock.now()
    await transact(engine, acting(municipality), async db => {
      await revokeToken(db, id, { by: null, at })
      await recordAct(
        db,
        { municipality, event: 'token.write', thing: `token:${id}`, after: { revoked: true } },
        { person: null, at, from: null },
      )
    })
    process.stderr.write('トークンを取り消しました。\n')
    return 0
  })
