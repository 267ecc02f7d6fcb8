import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { municipalityModule } from '../../scripts/make-municipalities.ts'
import { checkDigit, findMunicipality, isCode, municipalities, prefectures } from './index.ts'

describe('The check digit of a code', () => {
  test('is right for every code of the list', () => {
    const wrong = municipalities().filter(({ code }) => checkDigit(code.slice(0, 5)) !== code[5])
    assert.deepEqual(wrong, [])
  })

  test('shows any one mistyped digit of any code, unless it is 1, which stands for two remainders', () => {
    for (const { code } of municipalities())
      for (let at = 0; at < 5; at++) {
        const mistyped = code.slice(0, at) + ((Number(code[at]) + 1) % 10) + code.slice(at + 1)
        assert.ok(!isCode(mistyped) || code.endsWith('1'), `${code} and ${mistyped}`)
      }
  })

  test('is the last digit of ten and eleven where the remainder leaves them', () => {
    assert.equal(checkDigit('01000'), '6')
    assert.equal(checkDigit('09000'), '0')
    assert.equal(checkDigit('11000'), '1')
  })

  test('is asked of five digits only', () => {
    assert.throws(() => checkDigit('4620'), RangeError)
    assert.throws(() => checkDigit('４６２０１'), RangeError)
  })
})

describe('The code list', () => {
  test('holds 47 prefectures, 1,741 municipalities and 175 wards, each code once', () => {
    const count = (standing: string) => municipalities().filter(entry => entry.standing === standing).length
    assert.deepEqual([count('prefecture'), count('municipality'), count('ward')], [47, 1741, 175])
    assert.equal(new Set(municipalities().map(entry => entry.code)).size, 1963)
  })

  test('names the prefecture whose number a code begins with', () => {
    for (const { code, prefecture } of municipalities())
      assert.equal(findMunicipality(prefectureCode(code))?.name, prefecture, code)
    assert.equal(prefectures()[45], '鹿児島県')
  })

  test('gives every municipality and ward a kana reading and an office within Japan', () => {
    for (const { code, standing, kana, place } of municipalities()) {
      assert.match(kana, /^[ぁ-ゖー]+( [ぁ-ゖー]+)?$/u, code)
      if (standing === 'prefecture') assert.equal(place, null)
      else assert.ok(place && place.lat > 24 && place.lat < 46 && place.lng > 122 && place.lng < 146, code)
    }
  })

  test('reads as one entry what stands in the file', () => {
    assert.deepEqual(findMunicipality('462161'), {
      code: '462161',
      standing: 'municipality',
      prefecture: '鹿児島県',
      name: '日置市',
      kana: 'ひおきし',
      place: { lat: 31.63361111, lng: 130.4022222 },
      website: 'https://www.city.hioki.kagoshima.jp/',
    })
    assert.equal(findMunicipality('462162'), undefined)
  })

  test('is the one that the file in data/ gives', () => {
    const csv = readFileSync(new URL('../../data/municipalities.csv', import.meta.url), 'utf8')
    const module = readFileSync(new URL('./generated/municipalities.ts', import.meta.url), 'utf8')
    assert.ok(municipalityModule(csv) === module, 'run: npx tsx scripts/make-municipalities.ts')
  })
})

function prefectureCode(code: string): string {
  const five = `${code.slice(0, 2)}000`
  return five + checkDigit(five)
}
