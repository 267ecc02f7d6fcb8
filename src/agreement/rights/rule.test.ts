import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { officeKinds, scopedOffices } from '#account'
import { addDays, day, type HeldOffice } from '#kernel'
import type { RoleKind } from '#reading'
import {
  bindingOf,
  core,
  office,
  partner,
  ref,
  rightsIn,
  scope,
  stranger,
  third,
} from '../../../test/kit/rights.ts'
import { clauseCited, rightsOf } from './rule.ts'
import { initiativeActions, type Ownership, ownerships, type Rights } from './schema.ts'

const weights: readonly RoleKind[] = ['lead', 'joint', 'cooperate', 'support', 'participate', 'unclear']
const kind = fc.option(fc.constantFrom(...weights), { nil: null })
const roles = fc.tuple(kind, kind, kind)
const scopes = fc.subarray([scope, 'initiative:another', 'hall:1'])
const held: fc.Arbitrary<HeldOffice> = fc.record({
  kind: fc.constantFrom(...officeKinds, 'nonsense'),
  scopes,
})
const offices = fc.array(held, { maxLength: 4 })
const asked = fc.boolean()
const everyOffice = officeKinds.map(each => office(each))

type Wish = [action: (typeof initiativeActions)[number], ownership: Ownership, asked: boolean]
const wishes: readonly Wish[] = initiativeActions.flatMap(action =>
  ownerships.flatMap(ownership => [true, false].map((ask): Wish => [action, ownership, ask])),
)
/** Everything that is allowed, for comparing. */
const allowedIn = (rights: Rights): Set<string> =>
  new Set(wishes.filter(wish => rights(...wish).allow).map(String))
const within = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
  assert.deepEqual(
    [...some].filter(each => !all.has(each)),
    [],
  )

describe('whatever roles and offices there are', () => {
  test('nobody gets more than the clause gives the municipality', () => {
    fc.assert(
      fc.property(roles, offices, (kinds, some) => {
        const binding = bindingOf(kinds)
        within(
          allowedIn(rightsIn(binding, { offices: some })),
          allowedIn(rightsIn(binding, { offices: everyOffice })),
        )
      }),
    )
  })

  test('what is common rests on a clause of the own party that is cited', () => {
    fc.assert(
      fc.property(roles, offices, (kinds, some) => {
        const rights = rightsIn(bindingOf(kinds), { offices: some })
        for (const wish of wishes.filter(([, ownership]) => ownership !== 'own')) {
          const ruling = rights(...wish)
          if (!ruling.allow) continue
          assert.equal(clauseCited(ruling), ref)
          assert.deepEqual(
            ruling.because.map(({ party, roleKind }) => [party, roleKind]),
            [['甲', kinds[0]]],
          )
        }
      }),
    )
  })

  test('taking an office or a scope away never adds a right', () => {
    fc.assert(
      fc.property(roles, offices, fc.nat(), scopes, (kinds, some, at, fewer) => {
        const rights = (those: readonly HeldOffice[]) =>
          allowedIn(rightsIn(bindingOf(kinds), { offices: those }))
        const all = rights(some)
        within(rights(some.filter((_, i) => i !== at % Math.max(1, some.length))), all)
        const narrowed = some.map(one => {
          const left =
            one.scopes.length === 0 && !scopedOffices.includes(one.kind)
              ? fewer
              : one.scopes.filter(each => fewer.includes(each))
          const widened = left.length === 0 && !scopedOffices.includes(one.kind) && one.scopes.length > 0
          return widened ? one : { ...one, scopes: left }
        })
        within(rights(narrowed), all)
      }),
    )
  })

  test('outside the days in force, or before all have agreed, nothing common or of others is allowed', () => {
    const outside = fc.constantFrom(
      [{}, '2026-09-30'],
      [{ endsOn: day('2027-03-31') }, '2027-04-01'],
      [{ agreedAt: null }, '2026-11-22'],
    ) as fc.Arbitrary<[Partial<Parameters<typeof rightsOf>[0]>, string]>
    fc.assert(
      fc.property(roles, outside, (kinds, [changes, on]) => {
        const rights = rightsIn(bindingOf(kinds, changes), { offices: everyOffice }, on)
        assert.deepEqual(
          wishes.filter(wish => wish[1] !== 'own' && rights(...wish).allow),
          [],
        )
      }),
    )
  })

  test('a heavier role never gives less', () => {
    fc.assert(
      fc.property(fc.nat(weights.length - 2), kind, offices, (at, other, some) => {
        const rights = (mine: RoleKind) => allowedIn(rightsIn(bindingOf([mine, other]), { offices: some }))
        within(rights(weights[at + 1]!), rights(weights[at]!))
      }),
    )
  })

  test('a refusal says what is missing, and an answer that allows names an office that is held', () => {
    fc.assert(
      fc.property(roles, offices, asked, (kinds, some, ask) => {
        const rights = rightsIn(bindingOf(kinds), { offices: some })
        for (const [action, ownership] of wishes) {
          const ruling = rights(action, ownership, ask)
          assert.equal(ruling.allow, ruling.lacking === null)
          assert.equal(
            ruling.allow,
            some.some(one => one.kind === ruling.office),
          )
        }
      }),
    )
  })

  test('a city that is no party, and a visitor, may do nothing on what the parties share', () => {
    for (const municipality of [stranger, null])
      for (const wish of wishes.filter(([, ownership]) => ownership !== 'own')) {
        const ruling = rightsIn(bindingOf(['lead', 'joint']), { municipality, offices: everyOffice })(...wish)
        assert.equal(ruling.lacking?.why, 'not-a-party')
      }
  })
})

describe('the days in force', () => {
  const binding = bindingOf(['lead', 'cooperate'], { endsOn: day('2027-03-31') })
  for (const [on, why] of [
    [addDays(binding.inForceFrom, -1), 'not-in-force'],
    [binding.inForceFrom, undefined],
    [day('2027-03-31'), undefined],
    [day('2027-04-01'), 'not-in-force'],
  ] as const)
    test(`${on} ${why ? 'is outside' : 'is inside'}`, () => {
      const ruling = rightsIn(binding, { offices: [office('coordinator')] }, on)('create', 'common')
      assert.equal(ruling.lacking?.why, why)
    })

  test('before the first, the refusal names the day from which it will be given', () => {
    const ruling = rightsIn(binding, { offices: [office('coordinator')] }, '2026-09-30')('create', 'common')
    assert.equal(ruling.lacking?.wouldGive.from, '2026-10-01')
  })

  test('end with the version: a version without the row gives nothing, and nothing else is lost', () => {
    const before = bindingOf(['lead', 'cooperate'])
    const gone = { ...before, structure: { ...before.structure, initiatives: [] } }
    const rights = rightsIn(gone, { offices: everyOffice })
    assert.equal(rights('read', 'common').lacking?.why, 'no-role')
    assert.equal(rights('decide', 'own').allow, true)
  })
})

describe('a refusal', () => {
  const binding = bindingOf(['cooperate', 'lead', 'joint'])

  test('by the role names the clause that falls short, the kinds that would do and who has them', () => {
    const ruling = rightsIn(binding, { offices: [office('coordinator')] })('publish', 'common')
    assert.deepEqual(ruling.lacking, {
      why: 'role',
      wouldGive: {
        roleKinds: ['lead', 'joint'],
        parties: [partner, third],
        offices: ['coordinator', 'officer', 'approver'],
        from: null,
      },
    })
    const [reason] = ruling.because
    assert.deepEqual(
      [reason?.version, reason?.clause, reason?.party, reason?.roleKind, reason?.words],
      [1, ref, '甲', 'cooperate', 'cooperateの言葉'],
    )
  })

  test('by the office names the offices that would do', () => {
    const ruling = rightsIn(binding, { municipality: partner, offices: [office('viewer')] })(
      'decide',
      'common',
    )
    assert.deepEqual([ruling.lacking?.why, ruling.lacking?.wouldGive.offices], ['office', ['approver']])
  })

  test('for a municipality with two roles in a row cites the one that gives most', () => {
    const two = bindingOf(['lead'])
    const initiative = two.structure.initiatives[0]!
    initiative.roles.push({ party: '甲', text: '参加する。', kind: 'participate', because: '参加' })
    const rights = rightsOf(
      two,
      { municipality: core, offices: [office('coordinator')], scope },
      ref,
      day('2026-11-22'),
    )
    assert.deepEqual(
      rights('create', 'common').because.map(({ roleKind }) => roleKind),
      ['lead'],
    )
  })
})
