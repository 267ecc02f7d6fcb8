import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day } from '#kernel'
import type { Duty } from '#reading'
import { sampleAgreement } from '../../../test/kit/agreement.ts'
import { dutiesOn } from './duty.ts'
import type { Binding } from './schema.ts'

const yearly: Duty = {
  kind: 'consultation',
  clause: '第5条',
  bearers: ['甲', '乙'],
  recurrence: 'every-fiscal-year',
  text: '甲及び乙の長は、毎年度協議を行う。',
}
const costs: Duty = {
  kind: 'cost-sharing',
  clause: '第4条',
  bearers: ['甲', '乙'],
  recurrence: 'once',
  text: '必要な費用の分担は、協議して別に定める。',
}
const further: Duty = { ...costs, kind: 'further-agreement', clause: '第6条', recurrence: 'on-event' }

const bindingOf = (duties: Duty[], changes: Partial<Binding> = {}): Binding => {
  const sample = sampleAgreement({ duties })
  const parties = sample.parties.map((party, at) => ({ ...party, code: ['462012', '462161'][at]! }))
  return {
    structure: { ...sample, parties },
    number: 1,
    inForceFrom: day('2017-01-19'),
    agreedAt: new Date('2017-01-19T00:00:00Z'),
    ...changes,
  }
}
const ofClauses = (binding: Binding, on: string, met?: ReadonlySet<string>) =>
  dutiesOn(binding, day(on), met).filter(({ kind }) => kind !== 'legal-act')

describe('the duties of a version', () => {
  for (const [on, due] of [
    ['2017-01-19', '2017-03-31'],
    ['2027-03-31', '2027-03-31'],
    ['2027-04-01', '2028-03-31'],
  ] as const)
    test(`a talk every fiscal year is due on ${due}, seen on ${on}`, () => {
      const [duty] = ofClauses(bindingOf([yearly]), on)
      assert.equal(duty?.due, due)
      assert.deepEqual(duty?.owners, ['462012', '462161'])
      assert.equal(duty?.late, false)
    })

  test('a talk every calendar year is due on its last day', () => {
    const [duty] = ofClauses(bindingOf([{ ...yearly, recurrence: 'every-calendar-year' }]), '2027-04-01')
    assert.equal(duty?.due, '2027-12-31')
  })

  test('a cost rule is open without a day until it is agreed, and met from then on', () => {
    const [open] = ofClauses(bindingOf([costs]), '2026-11-22')
    assert.deepEqual([open?.due, open?.state, open?.late], [null, 'open', false])
    const [met] = ofClauses(bindingOf([costs]), '2026-11-22', new Set([open!.key]))
    assert.equal(met?.state, 'met')
  })

  test('evidence for one fiscal year does not count for the next', () => {
    const [first] = ofClauses(bindingOf([yearly]), '2027-03-31')
    const [next] = ofClauses(bindingOf([yearly]), '2027-04-01', new Set([first!.key]))
    assert.equal(next?.state, 'open')
  })

  test('what only an event calls for does not stand open', () => {
    assert.deepEqual(ofClauses(bindingOf([further]), '2026-11-22'), [])
  })

  test('none stands before the version is in force, after it, or before all parties have confirmed', () => {
    assert.deepEqual(ofClauses(bindingOf([yearly]), '2017-01-18'), [])
    assert.deepEqual(ofClauses(bindingOf([yearly], { endsOn: day('2026-03-31') }), '2026-04-01'), [])
    assert.deepEqual(ofClauses(bindingOf([yearly], { agreedAt: null }), '2026-11-22'), [])
  })

  test('every party votes, announces and files for itself where the text rests on 第252条の2', () => {
    const acts = dutiesOn(bindingOf([]), day('2026-11-22'))
    assert.deepEqual(
      acts.map(({ key, clause }) => [key, clause]),
      [
        ['議決/462012', '地方自治法第252条の2第3項'],
        ['議決/462161', '地方自治法第252条の2第3項'],
        ['告示/462012', '地方自治法第252条の2第2項'],
        ['告示/462161', '地方自治法第252条の2第2項'],
        ['届出/462012', '地方自治法第252条の2第2項'],
        ['届出/462161', '地方自治法第252条の2第2項'],
      ],
    )
  })

  for (const provision of ['第252条の2の2', '第252条の14第1項', null])
    test(`no legal act is invented for ${provision ?? 'a text that names no provision'}`, () => {
      const binding = bindingOf([])
      const structure = {
        ...binding.structure,
        legalBasis: [{ law: '地方自治法', lawNumber: null, provision }],
      }
      assert.deepEqual(dutiesOn({ ...binding, structure }, day('2026-11-22')), [])
    })
})
