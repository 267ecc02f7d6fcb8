import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readAgreement } from './index.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const codes: Record<string, string> = { 鹿児島市: '462012', 日置市: '462161' }
const parsed = readAgreement(read('examples/kagoshima-hioki.txt'), {
  codeOf: ({ name }) => codes[name] ?? null,
})

/** The keys that the expectation states, out of what was read; texts without blanks and widths. */
function stated(expected: unknown, actual: unknown): unknown {
  if (typeof actual === 'string') return actual.normalize('NFKC').replace(/\s/gu, '')
  if (Array.isArray(expected) && Array.isArray(actual))
    return actual.map((each, index) => stated(expected[index] ?? each, each))
  if (expected === null || typeof expected !== 'object') return actual
  const found = actual as Record<string, unknown>
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, stated(value, found[key])]))
}

describe('The founding agreement of 鹿児島市 and 日置市', () => {
  it('gives everything that its expectation states', () => {
    const { duties, ...expected } = JSON.parse(read('test/corpus/kagoshima-hioki.expected.json'))
    assert.deepEqual(stated(expected, parsed), stated(expected, expected))
    assert.deepEqual(parsed.duties.map(({ kind }) => kind).sort(), duties)
  })

  it('takes the form that the contract publishes', () => {
    const ajv = new Ajv2020.default({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(read('docs/contracts/parsed-agreement.schema.json')))
    assert.ok(validate(parsed), JSON.stringify(validate.errors, null, 1))
  })

  it('leaves no line unread and raises no doubt', () => {
    assert.deepEqual(parsed.unread, [])
    assert.deepEqual(parsed.diagnostics, [])
  })

  it('owes a consultation every fiscal year and a rule on costs, both by both cities', () => {
    assert.deepEqual(
      parsed.duties.map(({ kind, clause, bearers, recurrence }) => ({ kind, clause, bearers, recurrence })),
      [
        { kind: 'cost-sharing', clause: '第4条', bearers: ['甲', '乙'], recurrence: 'once' },
        { kind: 'consultation', clause: '第5条', bearers: ['甲', '乙'], recurrence: 'every-fiscal-year' },
      ],
    )
  })
})
