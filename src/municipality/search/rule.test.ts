import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { municipalities, searchMunicipalities } from '../index.ts'

const names = (query: string) => searchMunicipalities(query).map(entry => entry.name)

const first: [string, string[]][] = [
  ['ひおき', ['日置市']],
  ['ヒオキ', ['日置市']],
  ['ﾋｵｷ', ['日置市']],
  ['462161', ['日置市']],
  ['４６２１６', ['日置市']],
  ['日置', ['日置市']],
  ['かごしまし', ['鹿児島市']],
  ['いちきくし', ['いちき串木野市']],
  ['串木野', ['いちき串木野市']],
  ['竜ヶ崎', ['龍ケ崎市']],
  ['静岡県 森町', ['森町']],
  ['森町　静岡', ['森町']],
]

describe('Search in the code list', () => {
  for (const [query, expected] of first)
    test(`「${query}」 finds ${expected.join('、')}`, () => {
      assert.deepEqual(names(query), expected)
    })

  test('puts the municipality before the prefecture and the exact name before longer ones', () => {
    assert.deepEqual(names('かごしま').slice(0, 2), ['鹿児島市', '鹿児島県'])
    assert.equal(names('広島市')[0], '広島市')
    assert.equal(names('府中').slice(0, 3).join(), '府中市,府中市,府中町')
  })

  test('lists a prefecture with all that belongs to it', () => {
    assert.equal(searchMunicipalities('鹿児島県').length, 44)
    assert.equal(searchMunicipalities('46').length, 44)
  })

  test('finds a ward by its own reading', () => {
    assert.ok(names('ほどがやく').includes('横浜市保土ケ谷区'))
  })

  test('lists everything for an empty query and nothing where one word does not fit', () => {
    assert.equal(searchMunicipalities(' 　').length, municipalities().length)
    assert.deepEqual(names('日置 宮崎県'), [])
    assert.deepEqual(names('%'), [])
  })

  test('finds every entry first, or among its equals, by its full kana', () => {
    for (const { code, kana } of municipalities()) {
      const whole = kana.replace(' ', '')
      const equal = municipalities().filter(entry => entry.kana.replace(' ', '') === whole).length
      const found = searchMunicipalities(whole)
        .slice(0, equal)
        .map(entry => entry.code)
      assert.ok(found.includes(code), `${code} ${kana}`)
    }
  })
})
