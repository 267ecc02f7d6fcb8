import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { municipalities, parseCode } from '../index.ts'

const cases: [string, ReturnType<typeof parseCode> | string][] = [
  ['462012', '462012'],
  ['４６２０１２', '462012'],
  [' 46 2012　', '462012'],
  ['462013', { state: 'wrong-check-digit', expected: '2' }],
  ['1100２', '011002'],
  ['1100', '011002'],
  ['46', { state: 'not-a-code' }],
  ['4620123', { state: 'not-a-code' }],
  ['99999', { state: 'not-a-code' }],
  ['鹿児島市', { state: 'not-a-code' }],
  ['', { state: 'not-a-code' }],
]

describe('A code as it was typed', () => {
  for (const [typed, expected] of cases)
    test(`「${typed}」 gives ${JSON.stringify(expected)}`, () => {
      const parsed = parseCode(typed)
      if (typeof expected === 'string') assert.equal(parsed.state === 'read' && parsed.code, expected)
      else assert.deepEqual(parsed, expected)
    })

  test('of five digits is two codes in use for fifteen numbers and never silently one of them', () => {
    const ambiguous = municipalities().filter(({ code }) => parseCode(code.slice(0, 5)).state === 'ambiguous')
    assert.equal(ambiguous.length, 15)
    assert.deepEqual(parseCode('12203'), { state: 'ambiguous', codes: ['122033', '012203'] })
  })

  test('of five digits gives back every other code of the list and says what it added', () => {
    for (const { code } of municipalities()) {
      const parsed = parseCode(code.slice(0, 5))
      if (parsed.state !== 'ambiguous')
        assert.deepEqual(parsed, { state: 'read', code, note: 'check-digit-added' }, code)
    }
  })

  test('that lost its zero is found again or called ambiguous, for every code that begins with zero', () => {
    for (const { code } of municipalities().filter(entry => entry.code.startsWith('0'))) {
      const parsed = parseCode(code.slice(1))
      if (parsed.state === 'ambiguous') assert.ok(parsed.codes.includes(code), code)
      else assert.deepEqual(parsed, { state: 'read', code, note: 'leading-zero-added' }, code)
    }
  })
})
