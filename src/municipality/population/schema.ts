import { z } from 'zod'
import type { Day } from '#kernel'
import { dayField } from '../schema.ts'

/** Where a figure of the population comes from: the register of residents, or the census. */
export const populationKinds = ['住民基本台帳', '国勢調査'] as const

export type PopulationKind = (typeof populationKinds)[number]

/** Persons in a municipality on a day. */
export interface Population {
  code: string
  asOf: Day
  kind: PopulationKind
  /** Whole persons. */
  persons: number
  /** The publication the figure was taken from. */
  source: string
}

const most = 20_000_000

/** Form by which a figure is put on record. Full-width digits and commas do no harm. */
export const PopulationForm = z.object({
  kind: z.enum(populationKinds, '人口の種類を選んでください。'),
  asOf: dayField('いつの人口か、日付を入れてください。'),
  persons: z
    .string()
    .transform(text => text.normalize('NFKC').replace(/[\s,人]/g, ''))
    .refine(text => /^\d{1,8}$/.test(text) && Number(text) <= most, '人口を、0以上の整数で入れてください。')
    .transform(Number),
  source: z
    .string()
    .trim()
    .min(1, '出典の資料名を入れてください。')
    .max(200, '出典を200字以内にしてください。'),
})
