import { z } from 'zod'
import type { Day } from '#kernel'
import type { NewOffice, Office } from '../office/schema.ts'
import { dayField, isMail, officeKinds, several } from '../schema.ts'

/** A person of a municipality in the list of its people, as of a day. */
export interface Colleague {
  id: string
  /** What lists of staff call the person by; unique in the installation. */
  number: number
  name: string
  /** Section on that day; empty if none. */
  section: string
  offices: readonly Office[]
  /** Last day; null while the person stays. */
  leftOn: Day | null
  /** Name to sign in with; null while invited only. */
  username: string | null
  mail: string | null
}

/** A stay in a section. */
export interface Placement {
  id: string
  section: string
  sectionName: string
  since: Day
  until: Day | null
}

/** A person to be entered, with offices that begin on the same day unless told. */
export interface NewPerson {
  id: string
  /** 全国地方公共団体コード. */
  municipality: string
  name: string
  /** Identifier of the section the person will belong to. */
  section: string
  since: Day
  offices: readonly NewOffice[]
  mail: string | null
  at: Date
}

const personName = z
  .string()
  .trim()
  .min(1, '氏名を入れてください。')
  .max(60, '氏名を60字以内にしてください。')

/** Form by which a name is put right. */
export const RenamePerson = z.object({ name: personName })

/** Form by which a person moves to another section. */
export const MovePerson = z.object({
  section: z.uuid('異動先の課を選んでください。'),
  since: dayField('異動する日を入れてください。'),
})

/** Form by which a person leaves. */
export const LeaveForm = z.object({ leftOn: dayField('最後の日を入れてください。') })

/** Form by which somebody is invited, with a first office. */
export const InvitePerson = z.object({
  name: personName,
  section: z.uuid('所属する課を選んでください。'),
  kind: z.enum(officeKinds, '職を選んでください。').exclude(['deputy'], '職を選んでください。'),
  scopes: several,
  since: dayField('始まる日を入れてください。'),
  mail: z
    .string()
    .trim()
    .optional()
    .transform(text => text || null)
    .refine(
      text => text === null || isMail(text),
      'メールアドレスを、name@city.example の形で入れてください。',
    ),
})

/** What somebody asks of the list of people. */
export interface PeopleAsked {
  /** Part of a name or of a section. */
  word: string
  office: string
  /** Empty: those who stay. */
  state: '' | 'invited' | 'left'
}
