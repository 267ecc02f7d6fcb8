import type { Day } from '#kernel'

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
