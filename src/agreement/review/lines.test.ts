import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { codeOf } from '#municipality'
import { readAgreement } from '#reading'
import { markedLines, tally } from './lines.ts'

const source = readFileSync(new URL('../../../examples/kagoshima-hioki.txt', import.meta.url), 'utf8')
const work = readAgreement(source, { codeOf })
const lines = markedLines(source, work)

test('every written line of the founding text is linked to a node, or is furniture or the heading of the annex', () => {
  const loose = lines.filter(line => line.state === 'used' && line.node === undefined)
  assert.deepEqual(
    loose.map(line => line.text),
    ['別表（第3条関係）'],
  )
})

test('the line of a row leads to its initiative', () => {
  const row = lines.find(line => line.text.startsWith('災害対策'))
  assert.deepEqual(row?.node, { id: 'node-initiative-14', mark: '(3)-7', name: '災害対策', first: true })
})

test('an unread line and a doubtful line are told apart and counted', () => {
  const doubted = {
    ...work,
    unread: [{ lines: [4, 4] as [number, number], text: '' }],
    diagnostics: [
      { severity: 'warning' as const, code: 'x', message: '', lines: [21, 21] as [number, number] },
    ],
  }
  const marked = markedLines(source, doubted)
  const counts = tally(marked, doubted)
  assert.equal(counts.doubts, 1)
  assert.equal(counts.unread, 1)
  assert.equal(counts.lines, counts.read + counts.unread)
})
