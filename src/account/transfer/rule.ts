import { createHash } from 'node:crypto'
import { addDays, type Day, day, fiscalYearOf, lastDayOf } from '#kernel'
import type { ScopeChoice } from '../office/schema.ts'
import type { Colleague } from '../people/schema.ts'
import { officeNames } from '../rule.ts'
import { type Listed, readRows } from './row.ts'
import { type BadCell, type Change, columns, type Plan, type PlannedOffice, separator } from './schema.ts'

/** What a list is read against: people, sections and things to look after, all as of the day of the transfer. */
export interface Ground {
  people: readonly Colleague[]
  sections: readonly string[]
  scopes: readonly ScopeChoice[]
}

/** The next 1 April after a day, on which a fiscal year begins. */
export const nextApril = (today: Day): Day => addDays(lastDayOf(fiscalYearOf(today)), 1)

/** The list of people as cells with its head, to be changed and handed in again. One row for each office. */
export function listOf({ people, scopes }: Omit<Ground, 'sections'>): string[][] {
  const nameOf = scopeNames(scopes)
  const numberOf = new Map(people.map(person => [person.id, String(person.number)]))
  const rows = people.flatMap(person => {
    const head = [String(person.number), person.name, person.section]
    if (person.offices.length === 0) return [[...head, '', '', '', '', '']]
    return person.offices.map(office => [
      ...head,
      officeNames[office.kind],
      office.sectionName,
      office.scopes.map(key => nameOf.get(key) ?? key).join(separator),
      numberOf.get(office.deputyFor ?? '') ?? '',
      '',
    ])
  })
  return [[...columns], ...rows]
}

/** Names by key; where a name stands twice, the key itself. */
export function scopeNames(scopes: readonly ScopeChoice[]): Map<string, string> {
  const count = (name: string) => scopes.filter(choice => choice.name === name).length
  return new Map(scopes.map(({ key, name }) => [key, count(name) === 1 ? name : key]))
}

/**
 * What a list changes, read against how things stand on the day of the transfer. Every bad cell is named; where
 * there is one, nothing may be taken.
 *
 * @param cells rows of the list with its head
 * @param ground how things stand on that day
 */
export function planOf(cells: readonly (readonly string[])[], ground: Ground): Plan {
  const { listed, bad } = readRows(cells, ground)
  const changes = listed.flatMap(entry => changesOf(entry, ground))
  const seen = new Set(listed.map(entry => entry.person?.id))
  return {
    changes,
    bad: [...bad, ...withoutAdministrator(listed, ground)],
    absent: ground.people.filter(person => !seen.has(person.id)).map(person => person.name),
  }
}

function changesOf({ person, name, section, offices, leaves }: Listed, ground: Ground): Change[] {
  if (!person) return [{ what: 'join', name, section, offices }]
  const who = { name: person.name, person: person.id }
  if (leaves) return [{ what: 'leave', ...who }]
  const held = ground.people
    .find(({ id }) => id === person.id)!
    .offices.map(office => ({
      id: office.id,
      office: {
        kind: office.kind,
        section: office.sectionName,
        scopes: [...office.scopes].sort(),
        deputyFor: office.deputyFor,
      },
    }))
  const wanted = new Set(offices.map(officeKey))
  const has = new Set(held.map(({ office }) => officeKey(office)))
  return [
    ...(name !== person.name ? [{ what: 'rename' as const, ...who, to: name }] : []),
    ...(section !== person.section
      ? [{ what: 'move' as const, ...who, from: person.section, to: section }]
      : []),
    ...held
      .filter(({ office }) => !wanted.has(officeKey(office)))
      .map(({ id, office }) => ({ what: 'end' as const, ...who, office, id })),
    ...offices
      .filter(office => !has.has(officeKey(office)))
      .map(office => ({ what: 'give' as const, ...who, office })),
  ]
}

/** What makes two offices of a person the same. */
export const officeKey = ({ kind, section, scopes, deputyFor }: PlannedOffice): string =>
  JSON.stringify([kind, section, [...scopes].sort(), deputyFor])

/** A list after which nobody is administrator is bad in the row that ends the last one. */
function withoutAdministrator(listed: readonly Listed[], ground: Ground): BadCell[] {
  const has = (offices: readonly { kind: string }[]) => offices.some(({ kind }) => kind === 'administrator')
  const inList = new Map(listed.map(entry => [entry.person?.id, entry]))
  const after = ground.people.some(person => {
    const entry = inList.get(person.id)
    return entry ? !entry.leaves && has(entry.offices) : has(person.offices)
  })
  const joins = listed.some(entry => !entry.person && has(entry.offices))
  const last = listed.find(entry => entry.person && has(entry.person.offices))
  if (after || joins || !last) return []
  const sentence = 'システム管理者が1人もいなくなります。ほかの人をシステム管理者にしてください。'
  return [{ row: last.row, column: '職', sentence }]
}

/** By which a plan that was looked at is told from one that came to be meanwhile. */
export const markOf = ({ changes }: Plan): string =>
  createHash('sha256').update(JSON.stringify(changes)).digest('base64url').slice(0, 22)

/** The last day of what ends with a transfer. */
export const dayBefore = (effectiveOn: Day): Day => addDays(day(effectiveOn), -1)
