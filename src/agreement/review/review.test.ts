import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Initiative, ParsedAgreement } from '#reading'
import { bodyText, paragraphsFrom } from './body.ts'
import { kindsChosen } from './chosen.ts'
import { identityOf, placeOf } from './identity.ts'
import {
  addInitiative,
  mergeInitiative,
  removeInitiative,
  setInitiative,
  splitInitiative,
  swapWithNext,
} from './initiative.ts'
import { removePillar, setParty, setPillar } from './rule.ts'

const initiative = (pillar: number, index: number, title: string): Initiative => ({
  ref: `別表(${pillar})-${index}`,
  pillar,
  title,
  content: `${title}に取り組む。`,
  roles: [
    { party: '甲', text: `${title}に中心となって取り組む。`, kind: 'lead', because: '中心となって' },
    { party: '乙', text: `${title}に甲と協力して取り組む。`, kind: 'cooperate', because: '甲と協力して' },
  ],
  lines: [pillar * 10 + index, pillar * 10 + index],
})

const work: ParsedAgreement = {
  documentKind: 'cooperation-agreement',
  title: '見本',
  concludedOn: null,
  parties: [
    { label: '甲', name: '鹿児島市', code: '462012', representative: null },
    { label: '乙', name: '日置市', code: '462161', representative: null },
  ],
  legalBasis: [],
  articles: [],
  pillars: [
    { number: 1, title: '一' },
    { number: 2, title: '二' },
  ],
  initiatives: [initiative(1, 1, '創業'), initiative(1, 2, '雇用'), initiative(2, 1, '医療')],
  duties: [
    {
      kind: 'consultation',
      clause: '第5条',
      bearers: ['甲', '乙'],
      recurrence: 'every-fiscal-year',
      text: '',
    },
  ],
  copies: null,
  unread: [],
  diagnostics: [{ severity: 'warning', code: 'role-unclear', message: '', lines: [12, 12] }],
}
const refs = (of: ParsedAgreement) => of.initiatives.map(({ ref, title }) => `${ref} ${title}`)

describe('correcting initiatives', () => {
  test('a removed initiative leaves no gap in the numbers, and its lines are unread again', () => {
    const { work: after } = removeInitiative(work, 0)
    assert.deepEqual(refs(after), ['別表(1)-1 雇用', '別表(2)-1 医療'])
    assert.deepEqual(
      after.unread.map(({ lines }) => lines),
      [[11, 11]],
    )
  })
  test('a split initiative stands twice, and taking one of the two away loses no line', () => {
    const { work: split } = splitInitiative(work, 0)
    assert.deepEqual(refs(split), ['別表(1)-1 創業', '別表(1)-2 創業', '別表(1)-3 雇用', '別表(2)-1 医療'])
    assert.deepEqual(removeInitiative(split, 1).work.unread, [])
  })
  test('merging joins the words of each party and keeps all lines', () => {
    const { work: after } = mergeInitiative(work, 0)
    assert.deepEqual(refs(after), ['別表(1)-1 創業・雇用', '別表(2)-1 医療'])
    assert.equal(
      after.initiatives[0]!.roles[0]!.text,
      '創業に中心となって取り組む。雇用に中心となって取り組む。',
    )
    assert.deepEqual(after.initiatives[0]!.lines, [11, 12])
  })
  test('changing places renumbers', () =>
    assert.deepEqual(refs(swapWithNext(work, 0).work), [
      '別表(1)-1 雇用',
      '別表(1)-2 創業',
      '別表(2)-1 医療',
    ]))
  test('in another field an initiative stands last and takes its number there', () => {
    const { ref: _, lines: __, ...values } = work.initiatives[0]!
    const { work: after } = setInitiative(work, 0, { ...values, pillar: 2 })
    assert.deepEqual(refs(after), ['別表(1)-1 雇用', '別表(2)-1 医療', '別表(2)-2 創業'])
  })
  test('an added initiative takes the next number of its field', () => {
    const { ref: _, ...values } = work.initiatives[0]!
    assert.equal(addInitiative(work, { ...values, title: '観光' }).work.initiatives[2]!.ref, '別表(1)-3')
  })
  test('saving an initiative settles the doubts on its lines and no others', () => {
    const { ref: _, lines: __, ...values } = work.initiatives[1]!
    assert.deepEqual(setInitiative(work, 1, values).work.diagnostics, [])
    assert.equal(setInitiative(work, 0, work.initiatives[0]!).work.diagnostics.length, 1)
  })
  test('a kind that the words do not give was chosen by a person', () => {
    const [lead] = work.initiatives[0]!.roles
    assert.equal(kindsChosen([lead!], [{ ...lead!, kind: 'joint' }], [lead!]), true)
    assert.equal(kindsChosen([lead!], [{ ...lead!, kind: 'joint' }], [{ ...lead!, kind: 'joint' }]), false)
    assert.equal(kindsChosen([lead!], [lead!], [{ ...lead!, kind: 'joint' }]), false)
  })
  test('a field with a new number takes its initiatives along', () => {
    const { work: after } = setPillar(work, 1, { number: 3, title: '一' })
    assert.deepEqual(refs(after), ['別表(2)-1 医療', '別表(3)-1 創業', '別表(3)-2 雇用'])
    assert.deepEqual(
      after.pillars.map(({ number }) => number),
      [2, 3],
    )
  })
  test('an entry is found again after others were taken out before it', () => {
    const known = identityOf(work, 'initiative', 1)
    assert.equal(placeOf(removeInitiative(work, 0).work, 'initiative', known), 0)
    assert.equal(placeOf(removeInitiative(work, 1).work, 'initiative', known), -1)
  })
})

test('a renamed label is renamed in roles and duties', () => {
  const { work: after } = setParty(work, 1, { ...work.parties[1]!, label: '日置市' })
  assert.equal(after.initiatives[0]!.roles[1]!.party, '日置市')
  assert.deepEqual(after.duties[0]!.bearers, ['甲', '日置市'])
})

test('without its field an initiative belongs to none', () =>
  assert.equal(removePillar(work, 2).work.initiatives[2]!.pillar, 0))

test('the words of an article are the same after they were shown and read back', () => {
  const paragraphs = [
    {
      number: 1,
      text: '次に掲げる事項について連携する。',
      items: [{ label: '(1)', text: '経済', items: [{ label: 'ア', text: '創業' }] }],
    },
    { number: 2, text: '前項の費用は、別に定める。' },
  ]
  assert.deepEqual(paragraphsFrom(bodyText(paragraphs)), paragraphs)
})
