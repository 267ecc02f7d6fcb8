import { readFile, stat } from 'node:fs/promises'
import {
  findingSentence,
  type KeptHead,
  readHeads,
  UnreadableChain,
  type Verdict,
  verifyChain,
} from '#kernel'

const usage = `確かめるファイルを指定してください：musubi verify audit FILE [--anchor HEADS]…\n`
/** Findings that are printed; the rest is counted. */
const most = 50

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/**
 * `musubi verify audit FILE [--anchor HEADS]…`: checks an exported chain from files alone; no database, no network.
 *
 * @returns 0; 1 where something was tampered with, 2 with a sentence where a file cannot be read
 */
export async function run([subject, ...args]: string[]): Promise<number> {
  const { files, anchors } = divided(args)
  const [file, ...more] = files
  if (subject !== 'audit' || !file || more.length > 0 || anchors.includes('')) return fail(usage.trim())
  try {
    await readable(file)
    const kept = await Promise.all(anchors.map(keptIn))
    const verdict = await verifyChain(
      file,
      kept.flatMap(({ heads }) => heads),
    )
    const forged = kept.flatMap(({ forged }) => forged)
    if (anchors.length > 0 && forged.length === 0 && !verdict.anchored)
      return fail(
        `控えに、この市町村（${verdict.header.municipality}）の値がありません。別の控えを指定してください。`,
      )
    report(verdict, forged)
    return verdict.findings.length + forged.length > 0 ? 1 : 0
  } catch (error) {
    if (error instanceof UnreadableChain) return fail(error.message)
    throw error
  }
}

const fail = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`)
  return 2
}

/** The files before and behind each `--anchor`. */
function divided(args: readonly string[]): { files: string[]; anchors: string[] } {
  const files: string[] = []
  const anchors: string[] = []
  for (let at = 0; at < args.length; at += 1) {
    if (args[at] === '--anchor') anchors.push(args[++at] ?? '')
    else files.push(args[at]!)
  }
  return { files, anchors }
}

async function readable(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new UnreadableChain(`「${file}」というファイルは見つかりません。`)
}

/** The heads of a file whose signatures hold, and a sentence for each letter whose signature does not. */
async function keptIn(file: string): Promise<{ heads: KeptHead[]; forged: string[] }> {
  await readable(file)
  const letters = readHeads(await readFile(file, 'utf8'))
  if (!letters) throw new UnreadableChain(`「${file}」は控えのファイルではありません。`)
  const keys = [...new Set(letters.map(({ key }) => key))]
  say(`控え：${file}（署名の鍵 ${keys.join('、')}）`)
  return {
    heads: letters
      .filter(({ holds }) => holds)
      .flatMap(({ day, heads }) => heads.map(head => ({ ...head, day }))),
    forged: letters
      .filter(({ holds }) => !holds)
      .map(({ line, day }) => `控えの${line}行目（${day}）：署名が合いません。控えが書き換えられています。`),
  }
}

function report({ header, findings, confirmed, anchored }: Verdict, forged: readonly string[]): void {
  say(`記録：市町村 ${header.municipality}、第${header.seq}号まで、${header.exportedAt} に書き出し`)
  const wrong = [...forged, ...findings.map(findingSentence)]
  if (wrong.length > 0) {
    say(`誤り：${wrong.length}件`)
    for (const sentence of wrong.slice(0, most)) say(`  ${sentence}`)
    if (wrong.length > most) say(`  ほかに${wrong.length - most}件あります。`)
  } else if (header.seq > 0) say(`第1号から第${header.seq}号まで、つながりに誤りはありません。`)
  else say('記録はまだ1件もありません。')
  if (confirmed) {
    say(`第${confirmed.seq}号までは、${confirmed.day}の控えのときから変わっていません。`)
    if (confirmed.seq < header.seq && wrong.length === 0)
      say(
        `第${confirmed.seq + 1}号から後は、控えより新しい記録です。末尾が切り取られていないこと、作り直されていないことは、次の控えで確かめられます。`,
      )
  }
  if (!anchored)
    say(
      '確かめられないこと：控えがないので、末尾が切り取られていないこと、全体が作り直されていないことは、このファイルだけでは分かりません。相手方の控えを --anchor で指定してください。',
    )
}
