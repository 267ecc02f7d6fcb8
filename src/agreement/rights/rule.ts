import { type OfficeKind, officeKinds, scopedOffices } from '#account'
import { type Day, dayOf } from '#kernel'
import type { Initiative, Role, RoleKind } from '#reading'
import { initiativeId } from '../anchor.ts'
import type {
  Bearer,
  Binding,
  ClauseReason,
  InitiativeAction,
  Lacking,
  LackingWhy,
  Ownership,
  Rights,
  Ruling,
} from './schema.ts'

const discussing = ['read', 'comment', 'attend'] as const
const everything = [...discussing, 'contribute', 'create', 'publish', 'decide', 'close'] as const

/** What each kind of role gives on what is common to the parties. */
const roleActions: Readonly<Record<RoleKind, readonly InitiativeAction[]>> = {
  lead: everything,
  joint: everything,
  cooperate: [...discussing, 'contribute'],
  support: [...discussing, 'contribute'],
  participate: discussing,
  unclear: ['read'],
}

/** What each office may do of what its municipality may. The administrator runs the house and reads nothing in it. */
const officeActions: Readonly<Record<OfficeKind, readonly InitiativeAction[]>> = {
  administrator: [],
  coordinator: [...discussing, 'contribute', 'create', 'publish', 'close'],
  officer: [...discussing, 'contribute', 'create', 'publish'],
  approver: [...discussing, 'publish', 'decide', 'close'],
  deputy: discussing,
  viewer: ['read'],
  auditor: ['read'],
  'outside-member': ['read', 'comment'],
}

/** What the parties that do it together must each say. */
const shared: readonly InitiativeAction[] = ['publish', 'decide', 'close']

const givesOnCommon = (kind: RoleKind, action: InitiativeAction, asked: boolean): boolean =>
  roleActions[kind].includes(action) && (kind !== 'support' || action !== 'contribute' || asked)

/** Whether a kind of role gives an action. What belongs to another is looked at and discussed; more only if it asks. */
function roleGives(kind: RoleKind, action: InitiativeAction, ownership: Ownership, asked: boolean): boolean {
  if (ownership === 'common') return givesOnCommon(kind, action, asked)
  const open = discussing.includes(action as 'read') || (action === 'contribute' && asked)
  return open && givesOnCommon(kind, action, asked)
}

/**
 * What somebody may do in the workspace of an initiative on a day, with the clause that gives it or the one that
 * falls short. A municipality keeps full rights over what it owns; on what is common the kind of its role decides;
 * the offices of the person narrow both and never widen them.
 *
 * @param ref how the initiative is cited in the structure: 別表(1)-3
 * @source ADR 0011
 */
export function rightsOf(binding: Binding, who: Bearer, ref: string, day: Day): Rights {
  const initiative = binding.structure.initiatives.find(candidate => candidate.ref === ref)
  const roles = initiative?.roles ?? []
  const labels = labelsOf(binding, who.municipality)
  const mine = roles.filter(role => labels.includes(role.party))
  return (action, ownership, asked = false) => {
    const gives = (kind: RoleKind) => roleGives(kind, action, ownership, asked)
    const giving = mine.filter(role => gives(role.kind))
    const cited = ownership === 'own' || giving.length === 0 ? mine : giving
    const because = initiative ? cited.map(role => reasonOf(binding, initiative, role)) : []
    const basis = ownership === 'own' ? ('ownership' as const) : ('clause' as const)
    const refused = (why: LackingWhy): Ruling => {
      const lacking = lackingOf(binding, roles, why, action, ownership, day)
      return { allow: false, basis, because, office: null, together: [], lacking }
    }
    const short = who.municipality
      ? ownership === 'own'
        ? null
        : shortOfClause(binding, labels, mine, giving, action, ownership, day)
      : 'not-a-party'
    if (short) return refused(short)
    const able = who.offices.filter(office =>
      (officeActions[office.kind as OfficeKind] ?? []).includes(action),
    )
    if (able.length === 0) return refused('office')
    const office = able.find(candidate => reaches(candidate, who.scope))
    if (!office) return refused('scope')
    const alone = ownership !== 'common' || !shared.includes(action) || giving.some(r => r.kind === 'lead')
    const together = alone ? [] : partners(binding, roles, who.municipality)
    return { allow: true, basis, because, office: office.kind, together, lacking: null }
  }
}

/** What the clauses withhold from a municipality; null where they give it. */
function shortOfClause(
  binding: Binding,
  labels: readonly string[],
  mine: readonly Role[],
  giving: readonly Role[],
  action: InitiativeAction,
  ownership: Ownership,
  day: Day,
): LackingWhy | null {
  if (labels.length === 0) return 'not-a-party'
  if (!binding.agreedAt) return 'not-agreed'
  if (!inForce(binding, day)) return 'not-in-force'
  if (mine.length === 0) return 'no-role'
  if (giving.length > 0) return null
  const asking = (kind: RoleKind) => roleGives(kind, action, ownership, true)
  if (mine.some(role => asking(role.kind))) return 'not-asked'
  return ownership === 'others' && !discussing.includes(action as 'read') ? 'others' : 'role'
}

/** Whether a version binds on a day; the first and the last day belong to it. */
export const inForce = ({ inForceFrom, endsOn, agreedAt }: Binding, day: Day): boolean =>
  agreedAt !== null && inForceFrom <= day && (!endsOn || day <= endsOn)

const reaches = ({ kind, scopes }: { kind: string; scopes: readonly string[] }, scope: string): boolean =>
  scopes.length === 0 ? !scopedOffices.includes(kind) : scopes.includes(scope)

const labelsOf = ({ structure }: Binding, municipality: string | null): string[] =>
  structure.parties
    .filter(party => party.code !== null && party.code === municipality)
    .map(party => party.label)

const codesOf = ({ structure }: Binding, roles: readonly Role[]): string[] => [
  ...new Set(
    structure.parties.flatMap(({ label, code }) =>
      code !== null && roles.some(role => role.party === label) ? [code] : [],
    ),
  ),
]

/** The others that decide as well: those that lead or act jointly. */
const partners = (binding: Binding, roles: readonly Role[], municipality: string | null): string[] =>
  codesOf(
    binding,
    roles.filter(role => role.kind === 'lead' || role.kind === 'joint'),
  ).filter(code => code !== municipality)

function lackingOf(
  binding: Binding,
  roles: readonly Role[],
  why: LackingWhy,
  action: InitiativeAction,
  ownership: Ownership,
  day: Day,
): Lacking {
  const kinds = Object.keys(roleActions) as RoleKind[]
  const roleKinds =
    ownership === 'own' ? [] : kinds.filter(kind => roleGives(kind, action, ownership, why === 'not-asked'))
  const offices = officeKinds.filter(kind => officeActions[kind].includes(action))
  const parties = codesOf(
    binding,
    roles.filter(role => roleKinds.includes(role.kind)),
  )
  const from = why === 'not-in-force' && day < binding.inForceFrom ? binding.inForceFrom : null
  return { why, wouldGive: { roleKinds, parties, offices, from } }
}

function reasonOf(binding: Binding, initiative: Initiative, role: Role): ClauseReason {
  const { structure, number, agreedAt, inForceFrom } = binding
  return {
    version: number,
    clause: initiative.ref,
    title: initiative.title,
    anchor: initiativeId(structure, initiative),
    party: role.party,
    partyName: structure.parties.find(({ label }) => label === role.party)?.name ?? role.party,
    roleKind: role.kind,
    words: role.text,
    deciding: role.because,
    legalActs: [
      { act: '締結', on: structure.concludedOn as Day | null },
      { act: '確定', on: agreedAt && dayOf(agreedAt) },
      { act: '効力', on: inForceFrom },
    ],
  }
}

/** The clause a ruling rests on, as an act of the record cites it; undefined where it rests on none. */
export const clauseCited = ({ because }: Ruling): string | undefined => because[0]?.clause
