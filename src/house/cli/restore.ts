import { stat } from 'node:fs/promises'
import { madeUnder } from '../backup/back-up.ts'
import { restore } from '../backup/restore.ts'
import { readConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { contentOf, installationOf, sentenceOf } from './backup.ts'

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`)

/**
 * `musubi restore FILE`: brings a backup back into an empty database, all of it or nothing.
 *
 * @returns 0; 1 with a sentence where nothing was restored, 2 where it was asked for wrongly
 */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [file, ...more] = args
  if (!file || more.length > 0) {
    say('戻すバックアップのファイルを1つ指定してください：musubi restore FILE')
    return 2
  }
  if (!(await stat(file).catch(() => undefined))?.isFile()) {
    say(`「${file}」というファイルは見つかりません。`)
    return 2
  }
  try {
    const config = readConfig(env)
    const engine = await openDatabase(config)
    try {
      const manifest = await restore(file, installationOf(engine, config))
      say(`${manifest.madeAt} のバックアップを戻し、内容と記録の末尾が一致することを確かめました。`)
      say(`${contentOf(manifest)}。`)
      for (const { municipality, seq, hash } of manifest.heads) say(`  ${municipality} ${seq} ${hash}`)
      if (!madeUnder(config.secret, manifest.secret))
        say(
          '注意：MUSUBI_SECRET がバックアップのときと違います。このままでは、二要素の確認コードが使えません。元の値を設定してから起動してください。',
        )
      return 0
    } finally {
      await engine.close()
    }
  } catch (error) {
    say(`戻しませんでした：${sentenceOf(error)}`)
    return 1
  }
}
