import { z } from 'zod'
import type { Day } from '#kernel'
import { dayField, openDay } from '../schema.ts'

/** A section (課) of a municipality. */
export interface Section {
  id: string
  name: string
  since: Day
  /** Last day; null while it goes on. */
  until: Day | null
  /** How many persons belong to it. */
  people: number
}

const name = z
  .string()
  .trim()
  .min(1, '課の名前を入れてください。')
  .max(60, '課の名前を60字以内にしてください。')

/** Form by which a section is founded. */
export const FoundSection = z.object({ name, since: dayField('始まる日を入れてください。') })

/** Form by which a section is renamed or ended. */
export const ChangeSection = z.object({ name, until: openDay('終わる日を、日付で入れてください。') })
