import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { allFaults } from '#kernel'
import { roomOf, sourcesUnder } from '../../scripts/imports.ts'
import { levels } from '../../src/house/levels.ts'

for (const room of levels.flat())
  await import(room === 'house' ? '../../src/house/fault.ts' : `../../src/${room}/index.ts`)

const code = sourcesUnder(['src'], ['.ts', '.tsx']).filter(
  ({ path }) => !/\.test\.tsx?$|\/generated\//.test(path),
)
const used = new Set(
  code.flatMap(({ path, text }) =>
    [...text.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/\brefuse\(\s*'([a-z_]+)'/g)].map(
      ([, word]) => `${roomOf(path)}.${word}`,
    ),
  ),
)

describe('the sentences of refusal', () => {
  const faults = allFaults()

  test('are declared by the rooms that refuse', () => {
    assert.ok(faults.size > 10, `${faults.size} found`)
  })

  test('are each used', () => {
    assert.deepEqual(
      [...faults.keys()].filter(code => !used.has(code)),
      [],
    )
  })

  test('are each declared', () => {
    assert.deepEqual(
      [...used].filter(code => !faults.has(code)),
      [],
    )
  })

  for (const [code, [, sentence]] of faults)
    test(`${code} is a sentence that says what to do`, () => {
      assert.match(sentence, /。$/)
      assert.doesNotMatch(sentence, /不正な値|エラーが発生|[!！]/)
    })
})

describe('the words of the pages', () => {
  test('blame nobody and shout at nobody', () => {
    const loud = code.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter(line => /不正な値です|エラーが発生しました|[ぁ-んァ-ヶ一-龠][!！]/.test(line))
        .map(line => `${path}: ${line.trim()}`),
    )
    assert.deepEqual(loud, [])
  })
})
