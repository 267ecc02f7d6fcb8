import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareFacts, factsOf } from './facts.ts'

const row = (ref: string, title: string) => ({
  ref,
  title,
  roles: [{ party: '甲', kind: 'lead', because: '中心' }],
})

test('Facts are the leaves of a structure, without the words that carry none', () => {
  assert.deepEqual(factsOf({ title: '題', lines: [1, 2], initiatives: [row('別表(1)-1', '観光')] }), [
    { path: 'title', value: '題' },
    { path: 'initiatives[別表(1)-1].ref', value: '別表(1)-1' },
    { path: 'initiatives[別表(1)-1].title', value: '観光' },
    { path: 'initiatives[別表(1)-1].roles[甲].party', value: '甲' },
    { path: 'initiatives[別表(1)-1].roles[甲].kind', value: 'lead' },
  ])
})

test('Blanks and character widths make no difference, other characters do', () => {
  assert.equal(compareFacts({ title: '第１条　目的' }, { title: '第1条目的' }).right, 1)
  assert.equal(compareFacts({ title: '髙崎市' }, { title: '高崎市' }).right, 0)
})

test('Only keys of the expectation are compared, and a list of words is compared with kinds', () => {
  const score = compareFacts(
    { duties: ['term', 'consultation'] },
    { title: '題', duties: [{ kind: 'consultation' }, { kind: 'term' }] },
  )
  assert.deepEqual([score.right, score.total], [2, 2])
})

test('A missing entry loses all its facts and an entry too many counts against the reader', () => {
  const missing = compareFacts(
    { initiatives: [row('別表(1)-1', '観光'), row('別表(1)-2', '医療')] },
    { initiatives: [row('別表(1)-2', '医療')] },
  )
  assert.deepEqual([missing.right, missing.total], [4, 8])
  const extra = compareFacts(
    { initiatives: [row('別表(1)-1', '観光')] },
    { initiatives: [row('別表(1)-1', '観光'), row('別表(1)-2', '医療')] },
  )
  assert.deepEqual([extra.right, extra.total], [4, 8])
})

test('An entry under a wrong reference loses the reference only', () => {
  const score = compareFacts(
    { initiatives: [row('別表(2)-1', '医療')] },
    { initiatives: [row('別表-7', '医療')] },
  )
  assert.deepEqual(score.wrong, [
    { path: 'initiatives[別表(2)-1].ref', expected: '別表(2)-1', actual: '別表-7' },
  ])
})

test('The prefecture before a municipality is no difference between parties', () => {
  const score = compareFacts({ parties: [{ name: '山口県岩国市' }] }, { parties: [{ name: '岩国市' }] })
  assert.equal(score.right, 1)
  assert.equal(compareFacts({ parties: [{ name: '山口県' }] }, { parties: [{ name: '広島県' }] }).right, 0)
})

test('What must be null may be absent, and what must be there may not', () => {
  assert.equal(compareFacts({ concludedOn: null }, {}).right, 1)
  assert.equal(compareFacts({ copies: 2 }, {}).right, 0)
  assert.equal(compareFacts({ concludedOn: null }, { concludedOn: '2017-01-19' }).right, 0)
})

test('A duty may be cited with its 項 or without', () => {
  const duty = (clause: string) => ({ duties: [{ kind: 'term', clause }] })
  assert.equal(compareFacts(duty('第4条第2項'), duty('第4条')).right, 2)
  assert.equal(compareFacts(duty('第4条第2項'), duty('第5条')).right, 1)
})

test('A pillar marked 1 may be cited with brackets or without', () => {
  assert.equal(compareFacts({ ref: '別表(1)-3' }, { ref: '別表1-3' }).right, 1)
  assert.equal(compareFacts({ ref: '別表(1)-3' }, { ref: '別表第1-3' }).right, 0)
})
