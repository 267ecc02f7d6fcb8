import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day } from '#kernel'
import { sampleAgreement } from '../../test/kit/agreement.ts'
import { missing } from './decision/rule.ts'
import { againstTaking, bareName, scanOf, sizeWord } from './file/rule.ts'
import { againstRewording } from './journal/rule.ts'
import { taskAddress, taskSearchIn } from './mine/rule.ts'
import { actionFor, clauseOn, decidingParties, isAsked, partiesHere, reachOf } from './rule.ts'
import type { ClauseHeld } from './schema.ts'
import { dayWord, stamp } from './show/rule.ts'
import { ownershipOf, toChange, toEnter, urgencyOf } from './task/rule.ts'

const at = new Date('2026-11-22T03:00:00Z')
const held = (number: number, inForceFrom: string): ClauseHeld => ({
  agreement: 'a',
  agreementTitle: '見本',
  number,
  ref: '別表(1)-1',
  inForceFrom: day(inForceFrom),
  agreedAt: at,
})

describe('the clause that holds', () => {
  const clauses = [held(1, '2017-01-19'), held(2, '2026-04-01')]
  const cases: [on: string, number: number, endsOn: string | null][] = [
    ['2016-01-01', 1, '2026-03-31'],
    ['2017-01-19', 1, '2026-03-31'],
    ['2026-03-31', 1, '2026-03-31'],
    ['2026-04-01', 2, null],
  ]
  for (const [on, number, endsOn] of cases)
    test(`on ${on} is that of version ${number}`, () => {
      const clause = clauseOn(clauses, day(on))
      assert.deepEqual([clause?.number, clause?.endsOn], [number, endsOn])
    })

  test('is none where there is none', () => assert.equal(clauseOn([], day('2026-04-01')), undefined))
})

describe('a task', () => {
  const cases: [dueOn: string | null, done: boolean, urgency: string][] = [
    ['2026-11-21', false, 'overdue'],
    ['2026-11-22', false, 'today'],
    ['2026-11-23', false, 'soon'],
    ['2026-11-29', false, 'soon'],
    ['2026-11-30', false, 'later'],
    [null, false, 'undated'],
    ['2026-11-21', true, 'done'],
  ]
  for (const [dueOn, done, urgency] of cases)
    test(`due ${dueOn ?? 'on no day'} is ${urgency} on 22 November`, () => {
      const task = { dueOn: dueOn === null ? null : day(dueOn), doneAt: done ? at : null }
      assert.equal(urgencyOf(task, day('2026-11-22')), urgency)
    })

  test('of one’s own is one’s own affair; whoever gives one to others creates what is common', () => {
    assert.deepEqual(toEnter('462161', '462161'), ['contribute', 'own'])
    assert.deepEqual(toEnter('462012', '462161'), ['create', 'common'])
    assert.deepEqual(toEnter(null, '462161'), ['create', 'common'])
    assert.deepEqual(toChange('462012', '462161'), ['contribute', 'others'])
    assert.equal(ownershipOf(null, '462161'), 'common')
  })
})

describe('rewording', () => {
  const written = { writtenBy: 'a', sharedAt: at, withdrawnAt: null }
  const after = (days: number, seconds = 0) => new Date(at.getTime() + (days * 86_400 + seconds) * 1000)
  const cases: [what: string, Parameters<typeof againstRewording>, string | null][] = [
    ['by the author within seven days', [written, 'a', after(7)], null],
    ['a second later', [written, 'a', after(7, 1)], 'too_late_to_reword'],
    ['of a draft, whenever', [{ ...written, sharedAt: null }, 'a', after(400)], null],
    ['by another', [written, 'b', after(0)], 'not_the_author'],
    ['of what was taken back', [{ ...written, withdrawnAt: at }, 'a', after(0)], 'withdrawn'],
  ]
  for (const [what, args, why] of cases)
    test(`${what}: ${why ?? 'is allowed'}`, () => assert.equal(againstRewording(...args), why))
})

describe('a file', () => {
  test('stays unchecked without a scanner, and waits for one that cannot be reached', () => {
    assert.equal(scanOf(undefined), 'unscanned')
    assert.equal(scanOf({ state: 'unreachable', why: '' }), 'waiting')
    assert.equal(scanOf({ state: 'infected', name: 'x' }), 'infected')
  })

  test('comes out unless it waits, is infected or was taken back', () => {
    const standing = (scan: Parameters<typeof againstTaking>[0]['scan'], withdrawnAt: Date | null = null) =>
      againstTaking({ scan, withdrawnAt })
    assert.deepEqual([standing('unscanned'), standing('clean')], [null, null])
    assert.deepEqual(
      [standing('waiting'), standing('infected'), standing('clean', at)],
      ['file_unchecked', 'file_absent', 'file_withdrawn'],
    )
  })

  const names: [sent: string, kept: string][] = [
    ['料金表.xlsx', '料金表.xlsx'],
    ['C:\\共有\\料金表.xlsx', '料金表.xlsx'],
    ['../../etc/passwd', 'passwd'],
    ['a\u202egnp.exe', 'agnp.exe'],
    ['', '名前のないファイル'],
  ]
  for (const [sent, kept] of names)
    test(`sent as ${JSON.stringify(sent)} is kept as ${kept}`, () => assert.equal(bareName(sent), kept))

  test('has a size people can read', () =>
    assert.deepEqual([1, 3 * 1024, 1.25 * 1024 * 1024].map(sizeWord), ['1 KB', '3 KB', '1.3 MB']))
})

describe('those who decide', () => {
  const agreement = sampleAgreement({
    parties: ['462012', '462161'].map((code, i) => ({
      label: '甲乙'[i]!,
      name: code,
      code,
      representative: null,
    })),
  })
  const of = (ref: string) => decidingParties(partiesHere(['462012', '462161'], agreement, ref))

  test('are the one that leads, or all that act jointly', () => {
    assert.deepEqual(of('別表(2)-1'), ['462012'])
    assert.deepEqual(of('別表(2)-3'), ['462012', '462161'])
  })

  test('are missing until each has agreed', () =>
    assert.deepEqual(missing({ needed: ['a', 'b'], consents: [{ municipality: 'b' }] }), ['a']))
})

describe('being asked', () => {
  test('is having the turn or a task', () => {
    assert.equal(isAsked('462161', '462161', false), true)
    assert.equal(isAsked(null, '462161', true), true)
    assert.equal(isAsked('462012', '462161', false), false)
  })

  test('to set going is to create, to end or let rest is to close', () =>
    assert.deepEqual((['preparing', 'running', 'paused', 'finished'] as const).map(actionFor), [
      'create',
      'create',
      'close',
      'close',
    ]))
})

describe('the reach of offices', () => {
  const cases: [what: string, Parameters<typeof reachOf>[0], ReturnType<typeof reachOf>][] = [
    ['a coordinator reaches all', [{ kind: 'coordinator', scopes: [] }], 'all'],
    ['an officer reaches the named', [{ kind: 'officer', scopes: ['initiative:a', 'hall:b'] }], ['a']],
    ['an officer of nothing reaches nothing', [{ kind: 'officer', scopes: [] }], []],
    ['an administrator reads nothing', [{ kind: 'administrator', scopes: [] }], []],
    [
      'the widest counts',
      [
        { kind: 'officer', scopes: ['initiative:a'] },
        { kind: 'viewer', scopes: [] },
      ],
      'all',
    ],
  ]
  for (const [what, offices, reach] of cases) test(what, () => assert.deepEqual(reachOf(offices), reach))
})

describe('words of time', () => {
  test('say the year only where it is not this one, and the hour in Japan', () => {
    assert.equal(dayWord(day('2026-12-01'), day('2026-11-22')), '12月1日')
    assert.equal(dayWord(day('2027-01-08'), day('2026-11-22')), '令和9年1月8日')
    assert.equal(stamp(new Date('2026-11-20T00:05:00Z'), day('2026-11-22')), '11月20日 9:05')
  })
})

describe('the address of a list', () => {
  test('says what it is narrowed by and is read back', () => {
    const search = { words: '料金 表', whose: 'mine', done: false, late: true } as const
    const address = taskAddress('/desk/tasks', search)
    assert.deepEqual(taskSearchIn(new URL(address, 'http://desk').searchParams), search)
    assert.equal(
      taskAddress('/desk/tasks', taskSearchIn(new URLSearchParams('whose=x&state=y'))),
      '/desk/tasks',
    )
  })
})
