import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Hit } from '#kernel'
import { kindsOf, pieces, ranked } from './rule.ts'

const hit = (title: string, kind = '取組', href = `/desk/${title}`): Hit => ({
  kind,
  title,
  excerpt: '',
  href,
  at: null,
})
const titles = (hits: readonly Hit[]) => hits.map(({ title }) => title).join('、')

describe('hits of several rooms', () => {
  test('stand with those first that carry every word in their title, else in the order of the rooms', () => {
    const found = [
      [hit('日誌'), hit('子育ての支援')],
      [hit('支援'), hit('医療')],
    ]
    assert.equal(titles(ranked(found, ['支援'])), '子育ての支援、支援、日誌、医療')
    assert.equal(titles(ranked(found, ['支援', '子育て'])), '子育ての支援、日誌、支援、医療')
  })

  test('come once where two rooms name the same place as the same kind', () => {
    const found = [[hit('医療', '取組', '/a'), hit('医療', '協約', '/a')], [hit('医療', '取組', '/a')]]
    assert.deepEqual(kindsOf(ranked(found, [])), [
      { kind: '取組', count: 1 },
      { kind: '協約', count: 1 },
    ])
  })
})

test('a text comes in pieces, which make it up again', () => {
  const found = pieces('医療体制と医療', ['医療'])
  assert.deepEqual(
    found.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
    '[医療]体制と[医療]',
  )
  assert.equal(pieces('', ['医療']).length, 0)
})
