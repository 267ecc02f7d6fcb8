import { z } from 'zod'
import type { Day } from '#kernel'
import { dayField, type OfficeKind, officeKinds, openDay, several } from '../schema.ts'

/** An office as it stands on record. */
export interface Office {
  id: string
  person: string
  kind: OfficeKind
  /** The section it is held in, by identifier and name. */
  section: string
  sectionName: string
  /** Opaque keys of the things it is over: `initiative:<id>`. */
  scopes: readonly string[]
  /** For a deputy: the approver acted for while absent. */
  deputyFor: string | null
  since: Day
  /** Last day; null while it goes on. */
  until: Day | null
}

/** Something an office may be over, as upper rooms name it. */
export interface ScopeChoice {
  key: string
  name: string
}

/** Days on which somebody is away; both count. */
export interface Absence {
  id: string
  since: Day
  until: Day
}

/** An office to be given. */
export interface NewOffice {
  kind: OfficeKind
  /** Identifier of the section it is held in. */
  section: string
  scopes: readonly string[]
  deputyFor: string | null
  since: Day
  until: Day | null
}

/** Form by which an office is given. */
export const GiveOffice = z
  .object({
    kind: z.enum(officeKinds, '職を選んでください。'),
    section: z.uuid('職を持つ課を選んでください。'),
    scopes: several,
    deputyFor: z
      .string()
      .transform(text => text || null)
      .optional()
      .default(null),
    since: dayField('始まる日を入れてください。'),
    until: openDay('終わる日を、日付で入れてください。'),
  })
  .refine(office => office.kind !== 'deputy' || office.deputyFor, {
    path: ['deputyFor'],
    message: 'どの決裁者の代決をするのかを選んでください。',
  })

/** Form by which an office is changed: its scopes and its last day. */
export const ChangeOffice = z.object({
  scopes: several,
  until: openDay('終わる日を、日付で入れてください。'),
})

/** Form by which an absence is entered. */
export const EnterAbsence = z
  .object({
    since: dayField('不在の始まる日を入れてください。'),
    until: dayField('不在の終わる日を入れてください。'),
  })
  .refine(({ since, until }) => until >= since, {
    path: ['until'],
    message: '終わる日を、始まる日以後にしてください。',
  })

/** Somebody who approves for a municipality, and who does so while that person is away. */
export interface Approver {
  person: string
  name: string
  section: string
  /** Things the office is over; empty where it is over everything. */
  scopes: readonly string[]
  /** Whether an absence is entered for the day. */
  absent: boolean
  deputies: readonly { person: string; name: string }[]
}
