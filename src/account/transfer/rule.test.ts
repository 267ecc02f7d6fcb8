import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Day, day } from '#kernel'
import type { Office } from '../office/schema.ts'
import type { Colleague } from '../people/schema.ts'
import type { OfficeKind } from '../schema.ts'
import { dayBefore, type Ground, listOf, markOf, nextApril, planOf } from './rule.ts'

const office = (person: string, kind: OfficeKind, more: Partial<Office> = {}): Office => ({
  id: `${person}-${kind}`,
  person,
  kind,
  section: 'id',
  sectionName: '企画課',
  scopes: [],
  deputyFor: null,
  since: day('2026-04-01'),
  until: null,
  ...more,
})
const colleague = (id: string, number: number, name: string, offices: Office[]): Colleague => ({
  id,
  number,
  name,
  section: '企画課',
  offices,
  leftOn: null,
  username: null,
  mail: null,
})
const ground: Ground = {
  people: [
    colleague('a', 1, '見本 一郎', [office('a', 'administrator')]),
    colleague('b', 2, '見本 二郎', [office('b', 'officer', { scopes: ['initiative:1'] })]),
    colleague('c', 3, '見本 三郎', [office('c', 'approver')]),
  ],
  sections: ['企画課', '観光課'],
  scopes: [
    { key: 'initiative:1', name: '観光の振興' },
    { key: 'initiative:2', name: '医療の確保' },
    { key: 'initiative:3', name: '同じ名前' },
    { key: 'initiative:4', name: '同じ名前' },
  ],
}
const head = ['番号', '氏名', '所属', '職', '職を持つ課', '担当する取組', '代決する相手の番号', '退職・転出']
const plan = (...rows: string[][]) => planOf([head, ...rows], ground)
const first = ['1', '見本 一郎', '企画課', 'システム管理者', '企画課', '', '', '']

describe('a list of people', () => {
  test('that comes back as it went out changes nothing', () => {
    const { changes, bad, absent } = planOf(listOf(ground), ground)
    assert.deepEqual({ changes, bad, absent }, { changes: [], bad: [], absent: [] })
  })

  test('leaves those who stand in no row as they are', () => {
    assert.deepEqual(plan(first).absent, ['見本 二郎', '見本 三郎'])
  })

  const b = ['2', '見本 二郎', '企画課', '取組担当', '企画課', '観光の振興', '', '']
  const changed: [what: string, rows: string[][], changes: unknown[]][] = [
    [
      'moves who has another section and keeps the office that was written to stay',
      [['2', '見本 二郎', '観光課', '取組担当', '企画課', '観光の振興', '', '']],
      [{ what: 'move', name: '見本 二郎', person: 'b', from: '企画課', to: '観光課' }],
    ],
    [
      'takes the own section for the office where no other is told',
      [['2', '見本 二郎', '観光課', '閲覧者', '', '', '', '']],
      [
        { what: 'move', name: '見本 二郎', person: 'b', from: '企画課', to: '観光課' },
        {
          what: 'end',
          name: '見本 二郎',
          person: 'b',
          id: 'b-officer',
          office: { kind: 'officer', section: '企画課', scopes: ['initiative:1'], deputyFor: null },
        },
        {
          what: 'give',
          name: '見本 二郎',
          person: 'b',
          office: { kind: 'viewer', section: '観光課', scopes: [], deputyFor: null },
        },
      ],
    ],
    [
      'gives a second office to who stands in two rows',
      [b, ['2', '見本 二郎', '企画課', '代決者', '', '', '3', '']],
      [
        {
          what: 'give',
          name: '見本 二郎',
          person: 'b',
          office: { kind: 'deputy', section: '企画課', scopes: [], deputyFor: 'c' },
        },
      ],
    ],
    [
      'ends an office and begins another where only its things change',
      [['2', '見本 二郎', '企画課', '取組担当', '企画課', '観光の振興；医療の確保', '', '']],
      [
        {
          what: 'end',
          name: '見本 二郎',
          person: 'b',
          id: 'b-officer',
          office: { kind: 'officer', section: '企画課', scopes: ['initiative:1'], deputyFor: null },
        },
        {
          what: 'give',
          name: '見本 二郎',
          person: 'b',
          office: {
            kind: 'officer',
            section: '企画課',
            scopes: ['initiative:1', 'initiative:2'],
            deputyFor: null,
          },
        },
      ],
    ],
    [
      'lets go who leaves, whatever else the row says',
      [['2', '見本 二郎', '消えた課', '閲覧者', '', '', '', '○']],
      [{ what: 'leave', name: '見本 二郎', person: 'b' }],
    ],
    [
      'takes in who has no number, with all the rows of that name and section',
      [
        ['', '見本 四郎', '観光課', '閲覧者', '', '', '', ''],
        ['', '見本 四郎', '観光課', '取組担当', '企画課', '医療の確保', '', ''],
      ],
      [
        {
          what: 'join',
          name: '見本 四郎',
          section: '観光課',
          offices: [
            { kind: 'viewer', section: '観光課', scopes: [], deputyFor: null },
            { kind: 'officer', section: '企画課', scopes: ['initiative:2'], deputyFor: null },
          ],
        },
      ],
    ],
    [
      'corrects a name',
      [['2', '見本 次郎', '企画課', '取組担当', '企画課', 'initiative:1', '', '']],
      [{ what: 'rename', name: '見本 二郎', person: 'b', to: '見本 次郎' }],
    ],
  ]
  for (const [what, rows, changes] of changed)
    test(what, () => {
      const found = plan(...rows)
      assert.deepEqual(found.bad, [])
      assert.deepEqual(found.changes, changes)
    })

  const viewer = (more: Partial<Record<number, string>>) =>
    ['2', '見本 二郎', '企画課', '閲覧者', '', '', '', ''].map((cell, at) => more[at] ?? cell)
  const bad: [what: string, rows: string[][], row: number, column: string][] = [
    ['an unknown number', [viewer({ 0: '99' })], 2, '番号'],
    ['no name', [viewer({ 1: '' })], 2, '氏名'],
    ['no section', [viewer({ 2: '' })], 2, '所属'],
    ['an unknown section', [viewer({ 2: '消えた課' })], 2, '所属'],
    ['an unknown section of an office', [viewer({ 4: '消えた課' })], 2, '職を持つ課'],
    ['an unknown office', [viewer({ 3: '課長' })], 2, '職'],
    ['things without an office', [viewer({ 3: '', 5: '観光の振興' })], 2, '職'],
    ['an unknown thing', [viewer({ 3: '取組担当', 5: '消えた取組' })], 2, '担当する取組'],
    ['a name of two things', [viewer({ 3: '取組担当', 5: '同じ名前' })], 2, '担当する取組'],
    ['a deputy of nobody', [viewer({ 3: '代決者' })], 2, '代決する相手の番号'],
    ['a deputy of oneself', [viewer({ 3: '代決者', 6: '2' })], 2, '代決する相手の番号'],
    ['a principal without a deputy', [viewer({ 6: '3' })], 2, '代決する相手の番号'],
    ['a mark that is none', [viewer({ 7: 'はい' })], 2, '退職・転出'],
    ['somebody new who leaves', [viewer({ 0: '', 7: '○' })], 2, '退職・転出'],
    ['one person with two names', [viewer({}), viewer({ 1: '別人', 3: '監査担当' })], 3, '氏名'],
    ['one person in two sections', [viewer({}), viewer({ 2: '観光課', 3: '監査担当' })], 3, '所属'],
    ['one person who leaves and stays', [viewer({}), viewer({ 7: '○' })], 3, '退職・転出'],
    ['the same office twice', [viewer({}), viewer({})], 3, '職'],
    ['the last administrator who leaves', [['1', '見本 一郎', '企画課', '', '', '', '', '○']], 2, '職'],
    [
      'a deputy of somebody who leaves',
      [
        ['2', '見本 二郎', '企画課', '代決者', '', '', '3', ''],
        ['3', '見本 三郎', '企画課', '', '', '', '', '○'],
      ],
      2,
      '代決する相手の番号',
    ],
  ]
  for (const [what, rows, row, column] of bad)
    test(`names the row and column of ${what}`, () => {
      const found = plan(...rows).bad
      assert.deepEqual(
        found.map(cell => [cell.row, cell.column]),
        [[row, column]],
      )
      assert.match(found[0]!.sentence, /。$/)
    })

  test('counts rows as a spreadsheet does, empty ones too', () => {
    assert.equal(plan(first, ['', '', '', '', '', '', '', ''], viewer({ 0: '99' })).bad[0]?.row, 4)
  })

  test('has another mark once it comes to something else', () => {
    assert.equal(markOf(plan(b)), markOf(plan(b)))
    assert.notEqual(markOf(plan(b)), markOf(plan(viewer({}))))
  })
})

describe('the day of a transfer', () => {
  const cases: [today: string, next: string][] = [
    ['2026-11-22', '2027-04-01'],
    ['2027-03-31', '2027-04-01'],
    ['2027-04-01', '2028-04-01'],
  ]
  for (const [today, next] of cases)
    test(`that comes next after ${today} is ${next}`, () => assert.equal(nextApril(day(today)), next))

  test('follows the last day of what ends', () => assert.equal(dayBefore('2027-04-01' as Day), '2027-03-31'))
})
