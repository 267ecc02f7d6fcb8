import { createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { type Engine, Fault, systemClock } from '#kernel'
import { backUp, type Installation } from '../backup/back-up.ts'
import type { Manifest } from '../backup/schema.ts'
import { type Config, readConfig } from '../config.ts'
import { migrations, openDatabase } from '../database.ts'

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`)

/** What archives need to know, of an installation whose database is open. */
export const installationOf = (engine: Engine, { secret }: Config): Installation => ({
  engine,
  secret,
  migrations,
  clock: systemClock,
})

/** What an archive holds, in a line for the person at the keyboard. */
export const contentOf = ({ tables, heads }: Manifest): string => {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return `${tables.length}表・${rows.toLocaleString('ja-JP')}行、記録の末尾は${heads.length}市町村`
}

/**
 * `musubi backup FILE`: writes all content of the database into one archive; `-` writes it to the standard output.
 *
 * @returns 0; 1 with a sentence where the backup could not be made, 2 where it was asked for wrongly
 */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [file, ...more] = args
  if (!file || more.length > 0) {
    say('バックアップを書き出すファイルを1つ指定してください：musubi backup FILE')
    return 2
  }
  if (file !== '-' && (await stat(file).catch(() => undefined))) {
    say(`「${file}」はすでにあります。別の名前を指定してください。`)
    return 2
  }
  const part = `${file}.part`
  try {
    const config = readConfig(env)
    const engine = await openDatabase(config)
    try {
      const to = file === '-' ? process.stdout : createWriteStream(part, { mode: 0o600 })
      const manifest = await backUp(installationOf(engine, config), to)
      if (file !== '-') await settle(part, file)
      say(`バックアップしました：${contentOf(manifest)}。`)
      return 0
    } finally {
      await engine.close()
    }
  } catch (error) {
    await rm(part, { force: true })
    say(`バックアップできませんでした：${sentenceOf(error)}`)
    return 1
  }
}

/** Gives a file its name once its bytes are on the disk, so that a file of that name is always whole. */
async function settle(part: string, file: string): Promise<void> {
  const handle = await open(part)
  await handle.sync()
  await handle.close()
  await rename(part, file)
}

/** What went wrong, for the person at the keyboard. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Fault ? error.sentence : error instanceof Error ? error.message : String(error)
