import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readAgreement } from '#reading'

const seed = readFileSync(new URL('../examples/kagoshima-hioki.txt', import.meta.url), 'utf8')
const SIZES = [10, 50, 100, 500, 1000] as const
const KILOBYTE = 1000

/** Prints how long reading takes per 10 kB of text, from 10 kB to 1 MB, and beside it what `lawtext` takes. */
export async function bench(): Promise<void> {
  console.log('reading an agreement, once warm')
  fastest(() => void readAgreement(agreementOf(100 * KILOBYTE)), 20)
  for (const size of SIZES) {
    const text = agreementOf(size * KILOBYTE)
    const time = fastest(() => void readAgreement(text), size > 200 ? 7 : 40)
    console.log(
      `  ${String(size).padStart(5)} kB  ${time.toFixed(2).padStart(8)} ms  ${((time / bytes(text)) * 10_000).toFixed(3)} ms per 10 kB`,
    )
  }
  await beside()
}

/** The founding agreement made longer: its annex over and over, as 別表, 別表第2, 別表第3 … */
function agreementOf(size: number): string {
  const at = seed.indexOf('別表（第3条関係）')
  const annex = seed.slice(at)
  const copies = Math.max(0, Math.round((size - bytes(seed)) / bytes(annex)))
  const more = Array.from({ length: copies }, (_, index) => annex.replace('別表', `別表第${index + 2}`))
  return [seed, ...more].join('\n')
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}

/** Milliseconds of the fastest of several runs, after as many to warm up. */
function fastest(run: () => void, times: number): number {
  for (let warm = 0; warm < times; warm++) run()
  const measured = Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...measured)
}

/** The same size in the form of a law, which `lawtext` reads. */
async function beside(): Promise<void> {
  const folder = process.env.MUSUBI_BENCH_LAWTEXT
  if (!folder) {
    console.log(
      '  lawtext: npm install --ignore-scripts --prefix FOLDER lawtext, then MUSUBI_BENCH_LAWTEXT=FOLDER',
    )
    return
  }
  const require = createRequire(join(folder, 'index.js'))
  const { parse } = require('lawtext/dist/src/parser/lawtext') as { parse: (text: string) => unknown }
  const text = lawOf(10 * KILOBYTE)
  const ours = fastest(() => void readAgreement(text), 40)
  const theirs = fastest(() => void parse(text), 20)
  console.log(
    `  10 kB of articles: ${ours.toFixed(2)} ms, lawtext ${theirs.toFixed(2)} ms, ratio ${(ours / theirs).toFixed(3)}`,
  )
}

function lawOf(size: number): string {
  const article = (number: number): string =>
    `（見本）\n第${number}条　この法律は、住民の福祉の向上を図ることを目的とする。\n２　前項の目的を達するため、次に掲げる事項を行う。\n  一　圏域の発展に関すること。\n  二　生活の向上に関すること。\n`
  const count = Math.ceil(size / bytes(article(1)))
  return `見本法\n（平成二十九年法律第一号）\n\n${Array.from({ length: count }, (_, index) => article(index + 1)).join('\n')}`
}
