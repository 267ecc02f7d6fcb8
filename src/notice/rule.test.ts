import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Day, day, type Todo } from '#kernel'
import { digestOf, noteOf, rhythmsOn } from './digest/rule.ts'
import { delays, distance, type Mark, pressing, sorted } from './rule.ts'

const today = day('2026-11-20')
const todo = (key: string, changes: Partial<Todo> = {}): Todo => ({
  key,
  title: `見本 ${key}`,
  detail: '見本の説明です。',
  href: `/desk/sample/${key}`,
  due: null,
  since: null,
  ...changes,
})
const keys = (list: readonly Todo[]) => list.map(({ key }) => key).join(' ')
const marked = (...entries: [string, Partial<Mark>][]) =>
  new Map(entries.map(([key, mark]) => [key, { readAt: null, putOff: null, ...mark }]))
const read = { readAt: new Date('2026-11-19T00:00:00Z') }

describe('what there is to do', () => {
  test('stands by the day it is due, and what has none behind it, longest waiting first', () => {
    const told = [
      todo('young', { since: new Date('2026-11-19T00:00:00Z') }),
      todo('ahead', { due: day('2026-12-11') }),
      todo('old', { since: new Date('2026-11-01T00:00:00Z') }),
      todo('late', { due: day('2026-11-18') }),
    ]
    assert.equal(keys(sorted(told, new Map(), today).todos), 'late ahead old young')
  })

  test('comes once, however many rooms tell it', () => {
    const told = [todo('a', { title: '先に聞いたこと（見本）' }), todo('a'), todo('b')]
    const { todos } = sorted(told, new Map(), today)
    assert.equal(keys(todos), 'a b')
    assert.equal(todos[0]!.title, '先に聞いたこと（見本）')
  })

  const cases: [what: string, due: string | null, putOff: string, list: 'todos' | 'later'][] = [
    ['is away until the day it was put off to', null, '2026-11-21', 'later'],
    ['comes back on that day', null, '2026-11-20', 'todos'],
    ['comes back on the day it is due, if that is sooner', '2026-11-20', '2026-12-20', 'todos'],
    ['stays away while its day is still to come', '2026-11-21', '2026-12-20', 'later'],
  ]
  for (const [what, due, putOff, list] of cases)
    test(what, () => {
      const told = [todo('a', { due: due as Day | null })]
      assert.equal(keys(sorted(told, marked(['a', { putOff: putOff as Day }]), today)[list]), 'a')
    })

  test('is not done because it was read; news is', () => {
    const told = [todo('a'), todo('n', { news: true })]
    const { todos, news } = sorted(told, marked(['a', read], ['n', read]), today)
    assert.deepEqual([keys(todos), keys(news)], ['a', ''])
  })
})

describe('a day it is due by', () => {
  for (const [due, how, words] of [
    ['2026-11-18', 'late', '2日前'],
    ['2026-11-20', 'today', 'きょう'],
    ['2026-11-21', 'near', 'あす'],
    ['2026-11-23', 'near', '3日後'],
    ['2026-11-24', 'ahead', '4日後'],
  ] as const)
    test(`${due} is ${how}, ${words}`, () => {
      assert.deepEqual([pressing(day(due), today), distance(day(due), today)], [how, words])
    })

  for (const [from, monday] of [
    ['2026-11-20', '2026-11-23'],
    ['2026-11-22', '2026-11-23'],
    ['2026-11-23', '2026-11-30'],
  ] as const)
    test(`next Monday seen from ${from} is ${monday}`, () => assert.equal(delays(day(from))[1]!.day, monday))
})

describe('the digest', () => {
  for (const [on, rhythms] of [
    ['2026-11-20', 'daily'],
    ['2026-11-21', ''],
    ['2026-11-22', ''],
    ['2026-11-23', ''],
    ['2026-11-24', 'daily weekly'],
    ['2026-11-25', 'daily'],
    ['2026-11-30', 'daily weekly'],
    ['2026-12-28', 'daily weekly'],
    ['2026-12-29', ''],
    ['2027-01-04', 'daily weekly'],
  ] as const)
    test(`of ${on} goes to: ${rhythms || 'nobody'}`, () =>
      assert.equal(rhythmsOn(day(on)).join(' '), rhythms))

  test('is not written where there is nothing to tell', () => {
    assert.equal(digestOf(sorted([], new Map(), today), '見本', today, 'https://city.example'), null)
  })

  test('names what is late first, with the way to each', () => {
    const told = [todo('a'), todo('b', { due: day('2026-11-18') }), todo('n', { news: true })]
    const digest = digestOf(sorted(told, new Map(), today), '見本 花子', today, 'https://city.example')!
    assert.equal(digest.subject, '［結び］すること2件、期限を過ぎたもの1件、お知らせ1件（令和8年11月20日）')
    assert.match(digest.text, /^見本 花子 様\n/)
    assert.match(digest.text, /令和8年11月18日（2日前、期限を過ぎました）　見本 b/)
    assert.match(digest.text, /https:\/\/city\.example\/desk\/sample\/a\n/)
    assert.ok(digest.text.indexOf('見本 b') < digest.text.indexOf('見本 a'))
  })

  test('says how many it leaves out', () => {
    const told = Array.from({ length: 34 }, (_, i) => todo(`t${i}`))
    const digest = digestOf(sorted(told, new Map(), today), '見本', today, '')!
    assert.match(digest.text, /ほかに4件あります/)
    assert.ok(!digest.text.includes('見本 t30\n'))
  })

  test('of what somebody waits for is a letter of its own with a subject in one line', () => {
    const note = noteOf(todo('a', { title: '見本の\n件名', word: '決裁待ち' }), '見本', today, '')
    assert.equal(note.subject, '［結び］決裁待ち：見本の 件名')
  })
})
