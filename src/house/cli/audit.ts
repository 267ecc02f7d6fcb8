import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type Acting, exportChain, headsNow, signedHeads, systemClock, today, transact } from '#kernel'
import { readConfig } from '../config.ts'
import { openDatabase } from '../database.ts'

const usage = `使い方：
  musubi audit export [--municipality CODE] [FILE]   操作の記録を、確かめられる形で書き出します
  musubi audit heads [FILE]                          各市町村の記録の末尾の値を、署名をつけて書き出します`

/** Whoever runs the installation belongs to no city; heads are open to all who are somebody. */
const operator: Acting = { person: null, municipality: '000000' }

/**
 * `musubi audit export [--municipality CODE] [FILE]` and `musubi audit heads [FILE]`; without FILE to the standard
 * output.
 *
 * @returns 0, or 2 with a sentence where it was asked for wrongly
 */
export async function run([subject, ...args]: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const at = args.indexOf('--municipality')
  const code = at >= 0 ? args[at + 1] : undefined
  const [file, ...more] = at >= 0 ? args.toSpliced(at, 2) : args
  if (!['export', 'heads'].includes(subject ?? '') || more.length > 0 || (at >= 0 && !code))
    return fail(usage)
  if (file && (await stat(file).catch(() => undefined)))
    return fail(`「${file}」はすでにあります。別の名前を指定してください。`)
  const config = readConfig(env)
  const engine = await openDatabase(config)
  try {
    const heads = await transact(engine, operator, headsNow)
    if (subject === 'heads') {
      const letter = { day: today(systemClock), to: null, heads }
      await write(file, [signedHeads(letter, config.secret).trimEnd()])
      return 0
    }
    const codes = heads.map(({ municipality }) => municipality)
    const [only, ...others] = code ? [code] : codes
    if (!only) return fail('記録はまだ1件もありません。')
    if (others.length > 0)
      return fail(`--municipality で市町村を選んでください。記録があるのは ${codes.join('、')} です。`)
    if (!codes.includes(only)) return fail(`${only} の記録はありません。`)
    const acting = { person: null, municipality: only }
    await transact(engine, acting, db => write(file, exportChain(db, only, systemClock.now())))
    return 0
  } finally {
    await engine.close()
  }
}

const fail = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`)
  return 2
}

/** Writes lines as fast as they are taken. */
async function write(
  file: string | undefined,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const to = file ? createWriteStream(file, { mode: 0o600 }) : process.stdout
  for await (const line of lines) if (!to.write(`${line}\n`)) await once(to, 'drain')
  if (!file) return
  to.end()
  await once(to, 'finish')
}
