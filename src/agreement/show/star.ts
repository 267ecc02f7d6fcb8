import type { Initiative, ParsedAgreement, Role, RoleKind } from '#reading'
import { bare } from '#text'
import { type Side, sideOf } from '#web'
import { initiativeId } from '../anchor.ts'

/** A party across all agreements of a region. `key` is its code, or its name where the code is unknown. */
export interface StarParty {
  key: string
  name: string
  /** 甲, 乙 …; null where there are several agreements and the label would mean several parties. */
  label: string | null
  side: Side
}

/** Where an initiative stands: the place of its agreement among those given, and its anchor there. */
export interface Place {
  agreement: number
  anchor: string
}

/** What a party does in an initiative, and where it is said. */
export interface StarRole extends Role, Place {}

/** An initiative across all agreements that have it under the same title. */
export interface StarRow {
  ref: string
  title: string
  /** 取組内容, as its first place says it. */
  content: string
  /** Its first place. */
  place: Place
  /** By the key of the party; a party that has no role is not there. Equal words are kept once. */
  roles: ReadonlyMap<string, readonly StarRole[]>
}

/** A field of policy across all agreements; null holds the initiatives without one. */
export interface StarField {
  title: string | null
  rows: readonly StarRow[]
}

/** One core city and its partners, with everything they have agreed, as one matrix. */
export interface Star {
  parties: readonly StarParty[]
  fields: readonly StarField[]
}

/**
 * Lays the agreements of one region on top of each other: one agreement gives its own matrix, several give the
 * star of their common core city. The order is that of the agreements; fields and initiatives are the same
 * where their titles are.
 */
export function starOf(agreements: readonly ParsedAgreement[]): Star {
  const fields = new Map<string, { title: string | null; rows: Map<string, Row> }>()
  agreements.forEach((agreement, place) => {
    for (const initiative of agreement.initiatives) {
      const title = agreement.pillars.find(({ number }) => number === initiative.pillar)?.title ?? null
      const field = fetch(fields, bare(title ?? ''), () => ({ title, rows: new Map<string, Row>() }))
      const at = { agreement: place, anchor: initiativeId(agreement, initiative) }
      const row = fetch(field.rows, bare(initiative.title), () => rowOf(initiative, at))
      for (const role of initiative.roles) addRole(row, keyIn(agreement, role.party), { ...role, ...at })
    }
  })
  return {
    parties: partiesOf(agreements),
    fields: [...fields.values()].map(({ title, rows }) => ({ title, rows: [...rows.values()] })),
  }
}

/** In how many initiatives a party has each kind of role. */
export function kindCounts(star: Star, party: string): Map<RoleKind, number> {
  const counts = new Map<RoleKind, number>()
  for (const row of rowsOf(star))
    for (const kind of kindsIn(row, party)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** The kinds of role a party has in an initiative, each once. */
export const kindsIn = (row: StarRow, party: string): RoleKind[] => [
  ...new Set((row.roles.get(party) ?? []).map(({ kind }) => kind)),
]

/** All initiatives of a star in the order of its fields. */
export const rowsOf = ({ fields }: Star): StarRow[] => fields.flatMap(({ rows }) => rows)

interface Row extends StarRow {
  roles: Map<string, StarRole[]>
}

const rowOf = ({ ref, title, content }: Initiative, place: Place): Row => ({
  ref,
  title,
  content,
  place,
  roles: new Map(),
})

function addRole(row: Row, party: string, role: StarRole): void {
  const said = fetch(row.roles, party, () => [])
  if (!said.some(({ kind, text }) => kind === role.kind && bare(text) === bare(role.text))) said.push(role)
}

function partiesOf(agreements: readonly ParsedAgreement[]): StarParty[] {
  const names = new Map<string, { name: string; label: string }>()
  for (const agreement of agreements)
    for (const { label, name } of agreement.parties)
      fetch(names, keyIn(agreement, label), () => ({ name, label }))
  return [...names].map(([key, { name, label }], i) => ({
    key,
    name,
    label: agreements.length === 1 && label !== name ? label : null,
    side: sideOf(i),
  }))
}

function keyIn({ parties }: ParsedAgreement, label: string): string {
  const party = parties.find(party => party.label === label)
  return party?.code ?? bare(party?.name ?? label)
}

function fetch<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
