import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { meant } from './typed.ts'

const found: [string, string][] = [
  ['日置市', '462161'],
  ['ひおき', '462161'],
  ['462161', '462161'],
  ['４６２１６', '462161'],
  ['静岡県森町', '224618'],
  ['静岡県 森町', '224618'],
  ['鹿児島県', '460001'],
]

describe('What was typed into a form', () => {
  for (const [text, code] of found)
    test(`「${text}」 means ${code}`, () => {
      const answer = meant(text)
      assert.equal(answer.state === 'found' && answer.municipality.code, code)
    })

  test('is ambiguous for a name of several prefectures and for digits that fit two codes', () => {
    const town = meant('森町')
    assert.deepEqual(town.state === 'ambiguous' && town.among.map(entry => entry.prefecture), [
      '北海道',
      '静岡県',
    ])
    const digits = meant('12203')
    assert.deepEqual(digits.state === 'ambiguous' && digits.among.map(entry => entry.name), [
      '市川市',
      '士別市',
    ])
  })

  test('is told apart from a slip in a code', () => {
    assert.deepEqual(meant('462162'), { state: 'wrong-check-digit' })
  })

  for (const text of ['', '　', '見本市', '札幌市中央区'])
    test(`「${text}」 is unknown`, () => assert.deepEqual(meant(text), { state: 'unknown' }))
})
