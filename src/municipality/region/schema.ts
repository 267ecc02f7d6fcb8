import { z } from 'zod'
import type { Day } from '#kernel'
import { type Code, dayField } from '../schema.ts'

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

/** Form by which a municipality joins. */
export const JoinForm = z.object({
  municipality: z.string().trim().min(1, '加わる市区町村の名前かコードを入れてください。'),
  standing: z.enum(['core', 'member'], '圏域での立場を選んでください。'),
  joinedOn: dayField('加わる日を入れてください。'),
})

/** Form by which a municipality leaves. */
export const LeaveForm = z.object({
  code: z.string().regex(/^\d{6}$/, '離れる市区町村を選んでください。'),
  leftOn: dayField('最後の日を入れてください。'),
})
