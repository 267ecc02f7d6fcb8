import type { Day } from '#kernel'
import type { Code } from '../schema.ts'

/** A region: cities that work together around one core city or two. */
export interface Region {
  id: string
  /** Part of its address, small letters, digits and hyphens. */
  slug: string
  name: string
  note: string
}

/** Core cities stand in the middle of the star. */
export type MemberStanding = 'core' | 'member'

/** The stay of one municipality in a region. */
export interface Member {
  code: Code
  name: string
  prefecture: string
  standing: MemberStanding
  joinedOn: Day
  /** Last day; null while it goes on. */
  leftOn: Day | null
}
