import { z } from 'zod'
import { decidable } from '#mail'

/** What an administrator decides about a letter. */
export const DecideForm = z.object({
  decision: z.enum(Object.keys(decidable) as (keyof typeof decidable)[], 'どうするかを選んでください。'),
})
