import { findMunicipality } from '#municipality'
import type { Holder } from './holder.ts'
import { officeNames } from './rule.ts'
import type { OfficeKind } from './schema.ts'

/** People whom one can ask, each with municipality, section and the offices that let them. */
export const HolderList = ({ holders }: { holders: readonly Holder[] }) => {
  const people = [...new Set(holders.map(({ person }) => person))].map(one =>
    holders.filter(({ person }) => person === one),
  )
  return (
    <ul class="sheet rows below">
      {people.map(held => (
        <li>
          <b>{held[0]!.name}</b>
          <span class="small quiet">
            <span>{findMunicipality(held[0]!.municipality)?.name ?? held[0]!.municipality}</span>
            {[...new Set(held.map(({ section }) => section))].map(section => (
              <span>{section}</span>
            ))}
            <span>{held.map(({ office }) => officeNames[office as OfficeKind] ?? office).join('、')}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
