import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { officeKinds, officeNames } from '#account'
import { type RoleKind, roleKindNames } from '#reading'
import { bindingOf, office, partner, rightsIn } from '../../../test/kit/rights.ts'
import { initiativeActionNames, initiativeActions, type Ownership, type Rights } from './schema.ts'

const snapshot = new URL('../../../docs/rights.md', import.meta.url)
const kinds: readonly (RoleKind | null)[] = [
  ...(['lead', 'joint', 'cooperate', 'support', 'participate', 'unclear'] as const),
  null,
]

/** ✓ allowed · 揃 once the other joint parties say the same · 依 only what was asked for · – not. */
function cell(rights: Rights, action: (typeof initiativeActions)[number], ownership: Ownership): string {
  const ruling = rights(action, ownership)
  if (ruling.allow) return ruling.together.length > 0 ? '揃' : '✓'
  return rights(action, ownership, true).allow ? '依' : '–'
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function table(ownership: Ownership, roles: readonly (RoleKind | null)[]): string {
  const head = ['役割', '職', ...initiativeActions.map(action => initiativeActionNames[action])]
  const rows = roles.flatMap(kind =>
    officeKinds.map(held => {
      const rights = rightsIn(bindingOf([kind, 'joint']), { offices: [office(held)] })
      const word = kind ? roleKindNames[kind] : '定めなし'
      return [word, officeNames[held], ...initiativeActions.map(action => cell(rights, action, ownership))]
    }),
  )
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

const document = (): string => `# Rights in an initiative

Who may do what in the workspace of an initiative, by the kind of role that the clause gives the municipality and by
the office of the person (ADR 0011). The partner's role is 共同; an office that needs to be over named things is over
this one; the version is in force. Written by \`UPDATE=1 npm test rights\`; review it like code.

✓ may · 揃 may, and it holds once the other leading or joint parties say the same · 依 only what the owner asked for ·
– may not

## Things common to the parties

${table('common', kinds)}

## Things of another party

${table('others', kinds)}

## Things of the own municipality

The role does not matter.

${table('own', ['unclear']).replaceAll(/^\| (?:不明|役割|---) (?=\|)/gmu, '')}
`

describe('the rights in an initiative', () => {
  test('are those that were reviewed in docs/rights.md', () => {
    if (process.env.UPDATE === '1') writeFileSync(snapshot, document())
    assert.equal(readFileSync(snapshot, 'utf8'), document())
  })
})

/** What the coordinator and the approver together may do: all that the clause gives the municipality. */
const whole = [office('coordinator'), office('approver')]
const allowed = (rights: Rights, ownership: Ownership, asked = false): string =>
  initiativeActions.filter(action => rights(action, ownership, asked).allow).join(' ')
const everything = initiativeActions.join(' ')

describe('what a kind of role gives on what is common', () => {
  const principles: [kind: RoleKind | null, gives: string, why: string][] = [
    ['lead', everything, 'who leads creates, publishes, decides and closes'],
    ['joint', everything, 'who acts jointly may do as much, together with the others'],
    ['cooperate', 'read comment attend contribute', 'who cooperates adds to it'],
    ['support', 'read comment attend', 'who supports adds only what is asked for'],
    ['participate', 'read comment attend', 'who takes part attends and speaks'],
    ['unclear', 'read', 'what nobody could read gives reading only'],
    [null, '', 'a clause that gives no role gives nothing'],
  ]
  for (const [kind, gives, why] of principles)
    test(`${kind ?? 'no role'}: ${why}`, () => {
      assert.equal(allowed(rightsIn(bindingOf([kind, 'joint']), { offices: whole }), 'common'), gives)
    })

  test('support: what was asked for is contributed, and nothing more', () => {
    const rights = rightsIn(bindingOf(['support', 'lead']), { offices: whole })
    assert.equal(allowed(rights, 'common', true), 'read comment attend contribute')
    assert.equal(rights('contribute', 'common').lacking?.why, 'not-asked')
  })

  test('joint: publishing, deciding and closing hold once every leading or joint party says the same', () => {
    const rights = rightsIn(bindingOf(['joint', 'joint', 'cooperate']), { offices: whole })
    for (const action of ['publish', 'decide', 'close'] as const)
      assert.deepEqual(rights(action, 'common').together, [partner], action)
    for (const action of ['create', 'contribute'] as const)
      assert.deepEqual(rights(action, 'common').together, [], action)
    assert.deepEqual(rights('decide', 'own').together, [], 'its own side is its own')
  })

  test('lead decides alone', () => {
    assert.deepEqual(
      rightsIn(bindingOf(['lead', 'cooperate']), { offices: whole })('decide', 'common').together,
      [],
    )
  })
})

describe('whose a thing is', () => {
  for (const kind of kinds)
    test(`${kind ?? 'no role'}: a municipality keeps full rights over what it owns`, () => {
      assert.equal(allowed(rightsIn(bindingOf([kind, 'lead']), { offices: whole }), 'own'), everything)
    })

  test('what another party owns is looked at and discussed, even by who leads', () => {
    const rights = rightsIn(bindingOf(['lead', 'participate']), { offices: whole })
    assert.equal(allowed(rights, 'others'), 'read comment attend')
    assert.equal(allowed(rights, 'others', true), 'read comment attend contribute', 'more only where it asks')
    assert.deepEqual(rights('publish', 'others').lacking, {
      why: 'others',
      wouldGive: { roleKinds: [], parties: [], offices: ['coordinator', 'officer', 'approver'], from: null },
    })
  })
})

describe('what an office leaves of it, where the municipality leads', () => {
  const principles: [kind: string, gives: string][] = [
    ['administrator', ''],
    ['coordinator', 'read comment attend contribute create publish close'],
    ['officer', 'read comment attend contribute create publish'],
    ['approver', 'read comment attend publish decide close'],
    ['deputy', 'read comment attend'],
    ['viewer', 'read'],
    ['auditor', 'read'],
    ['outside-member', 'read comment'],
  ]
  for (const [kind, gives] of principles)
    test(`${kind}: ${gives || 'nothing'}`, () => {
      const rights = rightsIn(bindingOf(['lead', 'cooperate']), { offices: [office(kind)] })
      assert.equal(allowed(rights, 'common'), gives)
      assert.equal(allowed(rights, 'own'), gives, 'also of what the municipality owns')
    })

  for (const kind of ['officer', 'outside-member'])
    test(`${kind}: nothing in an initiative that is not named`, () => {
      for (const scopes of [[], ['initiative:another']]) {
        const rights = rightsIn(bindingOf(['lead']), { offices: [office(kind, scopes)] })
        assert.equal(allowed(rights, 'common'), '')
        assert.equal(rights('read', 'common').lacking?.why, 'scope')
      }
    })
})
