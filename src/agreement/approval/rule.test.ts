import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Approver } from '#account'
import { type Capacity, capacityOf } from './rule.ts'

const approver = (person: string, absent: boolean, ...deputies: string[]): Approver => ({
  person,
  name: person,
  section: '企画課',
  scopes: [],
  absent,
  deputies: deputies.map(deputy => ({ person: deputy, name: deputy })),
})
const chief = approver('chief', false, 'deputy', 'drafter')
const away = approver('chief', true, 'deputy', 'drafter')
const other = approver('other', false)
const thing = 'agreement:1'

describe('who decides a draft', () => {
  const cases: [why: string, person: string, approvers: Approver[], capacity: Capacity | null][] = [
    ['the approver it was circulated to', 'chief', [chief, other], 'approver'],
    ['another approver does not, while that one is in office', 'other', [chief, other], null],
    ['another approver takes over from one who is in office no more', 'other', [other], 'approver'],
    ['one who is in office no more does not', 'chief', [other], null],
    ['the deputy, while the approver is away', 'deputy', [away], 'deputy-of-absent'],
    ['the deputy by a rule, while the approver is there', 'deputy', [chief], 'deputy-by-rule'],
    ['the deputy of one who is in office no more does not', 'deputy', [other], null],
    ['nobody decides an own draft as a deputy', 'drafter', [away], null],
    ['an approver over other things only does not', 'chief', [{ ...chief, scopes: ['hall:1'] }, other], null],
    ['an approver over this thing does', 'chief', [{ ...chief, scopes: [thing] }], 'approver'],
    ['nobody else', 'stranger', [chief, other], null],
  ]
  for (const [why, person, approvers, capacity] of cases)
    test(why, () => {
      assert.equal(capacityOf(person, { drafter: 'drafter', addressee: 'chief', thing }, approvers), capacity)
    })

  test('an approver decides what he drafted for himself', () => {
    assert.equal(capacityOf('chief', { drafter: 'chief', addressee: 'chief', thing }, [chief]), 'approver')
  })
})
