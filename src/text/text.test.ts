import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  bare,
  bigramsOf,
  closedUp,
  dateIn,
  displayWidth,
  fold,
  isLetterSpaced,
  isoDate,
  markersAt,
  numeralValue,
  romanValue,
  unspaced,
  unwrapped,
  wareki,
  withArabicNumerals,
} from './index.ts'

describe('A folded text', () => {
  it('keeps every character at its index', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => fold(text).length === text.length))
  })

  for (const [written, folded] of [
    ['（１）　ＡＢＣ', '(1) ABC'],
    ['①⑴㈱㊞', '①⑴㈱印'],
    ['髙﨑𠮷', '髙﨑𠮷'],
    ['ｶﾅ', 'カナ'],
  ] as const) {
    it(`${written} → ${folded}`, () => assert.equal(fold(written), folded))
  }

  it('is compared without widths and blanks', () => assert.equal(bare('平成 ２９ 年'), '平成29年'))
})

describe('Blanks of the layout', () => {
  for (const [written, plain] of [
    ['産学金官民 一体となっ た協議会の 設置・運営', '産学金官民一体となった協議会の設置・運営'],
    ['平成 29 年 1 月', '平成29年1月'],
    ['  open  data を 活用する。 ', 'open data を活用する。'.replace(' を', 'を')],
    ['連携中枢都\n市圏', '連携中枢都市圏'],
    ['甲　及び　乙', '甲及び乙'],
  ] as const) {
    it(`${JSON.stringify(written)} → ${plain}`, () => assert.equal(unspaced(written), plain))
  }

  it('go where lines are put together, but not between Latin words', () =>
    assert.equal(
      unwrapped(['この協約は、open', 'data を', '公開する。']),
      'この協約は、open dataを公開する。',
    ))

  it('between all characters tell a scan', () => {
    assert.ok(isLetterSpaced('第 ２ 条 甲 及 び 乙 は'))
    assert.ok(isLetterSpaced('鹿 児 島 市'))
    assert.ok(!isLetterSpaced('鹿児島市長 森 博幸'))
    assert.equal(closedUp('甲　　鹿 児 島 市'), '甲 鹿児島市')
  })
})

describe('Numerals', () => {
  for (const [written, value] of [
    ['29', 29],
    ['２９', 29],
    ['二十九', 29],
    ['二九', 29],
    ['十', 10],
    ['百二', 102],
    ['二百五十二', 252],
    ['二千十六', 2016],
    ['一万二千', 12_000],
    ['元', 1],
    ['甲', null],
    ['', null],
  ] as const) {
    it(`${written || '(nothing)'} is ${value}`, () => assert.equal(numeralValue(written), value))
  }

  it('in citations become Arabic', () =>
    assert.equal(withArabicNumerals('第二百五十二条の二第一項'), '第252条の2第1項'))

  it('of Rome are read up to 39', () => {
    assert.deepEqual(['i', 'iv', 'ix', 'xiv', 'XXXIX', 'iiii', 'c', ''].map(romanValue), [
      1,
      4,
      9,
      14,
      39,
      null,
      null,
      null,
    ])
  })
})

describe('Dates', () => {
  for (const [written, iso] of [
    ['平成29年1月19日', '2017-01-19'],
    ['令和元年５月１日', '2019-05-01'],
    ['平成三十一年四月三十日', '2019-04-30'],
    ['平成33年3月31日', '2021-03-31'],
    ['昭 和 ５ ６ 年 ４ 月 １ 日', '1981-04-01'],
    ['2017年1月19日', '2017-01-19'],
    ['令和３年（2021年）３月26日', '2021-03-26'],
    ['H29.1.19', '2017-01-19'],
    ['平成29年2月29日', null],
    ['令和　年　月　日', null],
    ['平成29年1月', null],
  ] as const) {
    it(`${written} is ${iso}`, () => assert.equal(isoDate(written), iso))
  }

  it('are found inside a text', () =>
    assert.deepEqual(dateIn('締結日 平成29年1月19日 鹿児島市'), { iso: '2017-01-19', start: 4, end: 14 }))

  for (const [iso, written] of [
    ['2019-04-30', '平成31年4月30日'],
    ['2019-05-01', '令和元年5月1日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1989-01-08', '平成元年1月8日'],
  ] as const) {
    it(`${iso} is ${written} in the Japanese calendar`, () => assert.equal(wareki(iso), written))
  }

  it('come back from the Japanese calendar', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, date => {
        const iso = date.toISOString().slice(0, 10)
        assert.equal(isoDate(wareki(iso)), iso)
      }),
    )
  })
})

describe('Marks of lists', () => {
  for (const [line, readings] of [
    ['（１）　医療', '(1)1'],
    ['⑴　医療', '(1)1'],
    ['① 医療', '①1'],
    ['ア　医療', 'ア1 イ36'],
    ['イ　医療', 'ア2 イ1'],
    ['i 医療', 'a9 i1'],
    ['(a) 医療', '(a)1'],
    ['一　医療', '一1'],
    ['２ 前項の規定', '12'],
    ['1. 医療', '1.1'],
    ['・医療', '・0'],
    ['ア乙は、', 'ア1 イ36'],
    ['アンケート', ''],
    ['医療', ''],
    ['平成29年', ''],
    ['29年度', ''],
  ] as const) {
    it(`${line} is read as ${readings || 'no mark'}`, () => {
      const found = markersAt(line, fold(line)).map(({ style, ordinal }) => style + ordinal)
      assert.equal(found.join(' '), readings)
    })
  }
})

describe('Bigrams', () => {
  it('cross blanks and punctuation and come once', () =>
    assert.deepEqual(bigramsOf('鹿児島 市・鹿児'), ['鹿児', '児島', '島市', '市鹿']))
  it('of one character are that character', () => assert.deepEqual(bigramsOf('甲'), ['甲']))
  it('of nothing are none', () => assert.deepEqual(bigramsOf('、'), []))
})

describe('Width on a terminal', () => {
  it('counts two for wide characters', () => assert.equal(displayWidth('鹿児島A1ｱ'), 9))
})
