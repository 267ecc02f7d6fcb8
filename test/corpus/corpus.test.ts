import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { extractText } from '#paper'
import { readAgreement } from '#reading'
import { compareFacts } from '../kit/facts.ts'
import { codes } from './render/codes.ts'

const files = readdirSync(new URL('file/', import.meta.url)).sort()
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
const isAgreement = ajv.compile(read('../../docs/contracts/parsed-agreement.schema.json') as object)
const verbose = process.env.CORPUS_WRONG !== undefined
const sum = { right: 0, total: 0, shares: [] as number[] }

for (const file of files) {
  test(`${file} is read as it should be`, async () => {
    const bytes = readFileSync(new URL(`file/${file}`, import.meta.url))
    const { text } = await extractText(bytes, file)
    const parsed = readAgreement(text, { codeOf: ({ prefecture, name }) => codes(prefecture, name) })

    assert.ok(isAgreement(parsed), ajv.errorsText(isAgreement.errors))
    assert.deepEqual(forgottenLines(text, parsed), [], 'every line with text is accounted for')

    const expected = read(`expected/${file.replace(/\.\w+$/, '.json')}`)
    const { right, total, wrong } = compareFacts(expected, parsed)
    const share = right / total
    sum.right += right
    sum.total += total
    sum.shares.push(share)
    console.log(`${file}: ${right} / ${total} (${percent(share)})`)
    if (verbose) for (const it of wrong) console.log(`   ${it.path}: ${it.expected} → ${it.actual}`)
    const worst = wrong.slice(0, 10).map(it => `${it.path}: ${it.expected} → ${it.actual}`)
    assert.ok(share >= 0.9, `only ${percent(share)} of the facts are right\n${worst.join('\n')}`)
  })
}

test('On average at least 99 % of the facts are right', () => {
  const average = sum.shares.reduce((a, b) => a + b, 0) / files.length
  assert.ok(average >= 0.99, `on average ${percent(average)} of the facts of a file are right`)
})

after(() =>
  console.log(`facts right / facts: ${sum.right} / ${sum.total} (${percent(sum.right / sum.total)})`),
)

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`

/** Lines with text that no part of the structure claims. */
function forgottenLines(text: string, parsed: unknown): string[] {
  const claimed = new Set<number>()
  const claim = (tree: unknown): void => {
    if (typeof tree !== 'object' || tree === null) return
    for (const [key, value] of Object.entries(tree)) {
      if (key === 'diagnostics') continue
      if (key === 'lines') for (let line = value[0]; line <= value[1]; line += 1) claimed.add(line)
      else claim(value)
    }
  }
  claim(parsed)
  return text.split('\n').filter((line, at) => line.trim() !== '' && !claimed.has(at + 1))
}
