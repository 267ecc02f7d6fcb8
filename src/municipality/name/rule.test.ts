import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codeOf, foldName, municipalities } from '../index.ts'

const cases: [string | null, string, string | null][] = [
  [null, '日置市', '462161'],
  ['鹿児島県', '日置市', '462161'],
  ['鹿児島県', '日　置　市', '462161'],
  ['鹿 児 島 県', '鹿 児 島 市', '462012'],
  [null, '鹿児島県日置市', '462161'],
  [null, '鹿児島県 日置市', '462161'],
  ['', '日置市', '462161'],
  ['宮崎県', '日置市', null],
  ['宮崎県', '鹿児島県日置市', null],
  [null, '森町', null],
  ['静岡県', '森町', '224618'],
  ['静岡県', '周智郡森町', '224618'],
  [null, '静岡県周智郡森町', '224618'],
  [null, '竜ヶ崎市', '082082'],
  [null, '龍ケ崎市', '082082'],
  [null, '鎌ヶ谷市', '122246'],
  [null, '桧原村', '133078'],
  [null, '梼原町', '394050'],
  [null, '鯵ヶ沢町', '023213'],
  [null, '髙崎市', '102024'],
  [null, '葛\u{e0100}飾区', '131229'],
  [null, '鹿島市', '412074'],
  [null, '鹿嶋市', '082228'],
  ['茨城県', '鹿島市', '082228'],
  [null, '札幌市', '011002'],
  [null, '札幌市中央区', '011011'],
  [null, '札幌市 中央区', '011011'],
  [null, '中央区', '131024'],
  [null, '鹿児島県', '460001'],
  ['鹿児島県', '鹿児島県', '460001'],
  [null, '郡上市', '212199'],
  [null, '大和郡山市', '292036'],
  [null, '伊集院町', null],
  [null, '○○町', null],
  [null, '', null],
  [null, '薩摩地域消防組合', null],
]

describe('The code of a municipality by its name', () => {
  for (const [prefecture, name, code] of cases)
    test(`${prefecture ?? '（県名なし）'}「${name}」 is ${code}`, () => {
      assert.equal(codeOf({ prefecture, name }), code)
    })

  test('is found for every entry of the list when the prefecture is given, alone or before the name', () => {
    for (const { code, prefecture, name } of municipalities()) {
      assert.equal(codeOf({ prefecture, name }), code)
      assert.equal(codeOf({ prefecture: null, name: prefecture + name }) ?? code, code)
    }
  })

  test('needs the prefecture for exactly the 25 names that occur twice or more', () => {
    const without = municipalities().filter(({ name }) => codeOf({ prefecture: null, name }) === null)
    assert.equal(new Set(without.map(entry => entry.name)).size, 25)
  })

  test('stays apart within each prefecture when variants of characters are folded', () => {
    const folded = new Set(municipalities().map(({ prefecture, name }) => prefecture + foldName(name)))
    assert.equal(folded.size, municipalities().length)
  })
})
