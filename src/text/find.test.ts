import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { excerptOf, placesOf, wordsIn } from './index.ts'

describe('the words of a query', () => {
  for (const [typed, words] of [
    ['子育て　支援', ['子育て', '支援']],
    [' ﾃﾞｰﾀ ABC ', ['データ', 'ABC']],
    ['　、 ・', []],
  ] as const)
    test(`「${typed}」 are ${words.join('・') || 'none'}`, () => assert.deepEqual(wordsIn(typed), words))
})

describe('places of words in a text', () => {
  for (const [text, words, marked] of [
    ['子育て支援と医療', ['支援'], '子育て[支援]と医療'],
    ['ＡＢＣとabc', ['abc'], '[ＡＢＣ]と[abc]'],
    ['連携連携中枢', ['連携', '携中'], '[連携連携中]枢'],
    ['髙﨑市𠮷野', ['𠮷野'], '髙﨑市[𠮷野]'],
    ['なにもない', ['支援'], 'なにもない'],
  ] as const)
    test(`${words.join('・')} in 「${text}」`, () => {
      let last = 0
      let seen = ''
      for (const [from, to] of placesOf(text, words)) {
        seen += `${text.slice(last, from)}[${text.slice(from, to)}]`
        last = to
      }
      assert.equal(seen + text.slice(last), marked)
    })
})

describe('an excerpt', () => {
  const long = `${'あ'.repeat(100)}医療${'い'.repeat(200)}`
  test('stands around the first word that was found', () => {
    const excerpt = excerptOf(long, ['医療'])
    assert.ok(excerpt.startsWith(`…${'あ'.repeat(20)}医療`))
    assert.ok(excerpt.endsWith('…'))
    assert.equal(excerpt.length, 122)
  })
  test('is the beginning where none of them is in it, and in one line', () => {
    assert.equal(excerptOf('一行目\n二行目', ['医療']), '一行目 二行目')
  })
})
