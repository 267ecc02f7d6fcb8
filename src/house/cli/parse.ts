import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { codeOf } from '#municipality'
import { extractSafely, UnreadableFile } from '#paper'
import { readAgreement, summaryOf } from '#reading'

const fail = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`)
  return 2
}

/**
 * `musubi parse FILE [--json]`: prints what a reader finds in an agreement.
 *
 * @returns 0, or 2 with a sentence where the file cannot be read
 */
export async function run(args: string[]): Promise<number> {
  const [file, ...more] = args.filter(arg => arg !== '--json')
  if (!file || more.length > 0)
    return fail('読み取るファイルを1つ指定してください：musubi parse FILE [--json]')
  try {
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) return fail(`「${file}」というファイルは見つかりません。`)
    const bytes = await readFile(file)
    const { text } = await extractSafely(bytes, basename(file))
    const parsed = readAgreement(text, { codeOf })
    process.stdout.write(args.includes('--json') ? `${JSON.stringify(parsed, null, 1)}\n` : summaryOf(parsed))
    return 0
  } catch (error) {
    if (error instanceof UnreadableFile) return fail(error.message)
    return fail('読み取りの途中で止まりました。ファイルを別の形式で保存し直して、もう一度試してください。')
  }
}
