import { type Bearer, type Binding, type Rights, rightsOf } from '#agreement'
import { day, type HeldOffice } from '#kernel'
import type { RoleKind } from '#reading'
import { sampleAgreement } from './agreement.ts'

/** The core city, its partner, a third party, and a city that is no party. */
export const [core, partner, third, stranger] = ['462012', '462161', '462250', '462195'] as const

/** The clause that the rights of the tests stand on. */
export const ref = '別表(1)-1'

/** The workspace of that clause. */
export const scope = 'initiative:sample'

/** A version in force from 2026-10-01 in which the parties have these kinds of role; `null` is no role. */
export function bindingOf(kinds: readonly (RoleKind | null)[], changes: Partial<Binding> = {}): Binding {
  const parties = [core, partner, third].map((code, at) => ({
    label: '甲乙丙'[at]!,
    name: `見本${at + 1}市`,
    code,
    representative: null,
  }))
  const roles = kinds.flatMap((kind, at) =>
    kind ? [{ party: '甲乙丙'[at]!, text: `${kind}の言葉`, kind, because: '言葉' }] : [],
  )
  const initiatives = [
    {
      ref,
      pillar: 1,
      title: '見本の取組',
      content: '見本に取り組む。',
      roles,
      lines: [1, 1] as [number, number],
    },
  ]
  return {
    structure: sampleAgreement({ parties, initiatives }),
    number: 1,
    inForceFrom: day('2026-10-01'),
    agreedAt: new Date('2026-09-15T00:00:00Z'),
    ...changes,
  }
}

/** An office; over the workspace of the tests where its kind needs one to be named. */
export const office = (kind: string, scopes?: readonly string[]): HeldOffice => ({
  kind,
  scopes: scopes ?? (['officer', 'outside-member'].includes(kind) ? [scope] : []),
})

/** Rights on 2026-11-22, unless told otherwise. */
export const rightsIn = (
  binding: Binding,
  who: Partial<Bearer> & { offices: readonly HeldOffice[] },
  on = '2026-11-22',
): Rights => rightsOf(binding, { municipality: core, scope, ...who }, ref, day(on))
