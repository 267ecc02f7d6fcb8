import { z } from 'zod'

/** What is put forward to be decided. */
export const DecisionForm = z.object({
  title: z
    .string()
    .trim()
    .min(1, '何を決めるかを、一行で書いてください。')
    .max(200, '200文字までにして、くわしいことは説明に書いてください。'),
  text: z
    .string()
    .transform(text => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(10_000, '説明は10,000文字までにしてください。'))
    .default(''),
})

/** A party's yes. */
export interface Consent {
  municipality: string
  personName: string
  at: Date
}

/** Something put forward, and how far it has come. */
export interface Decision {
  id: string
  municipality: string
  title: string
  text: string
  /** The clause that gives the right to decide. */
  clause: string
  version: number
  /** Codes of the parties without which it is not decided. */
  needed: readonly string[]
  proposerName: string
  proposedAt: Date
  consents: readonly Consent[]
  decidedAt: Date | null
  withdrawnAt: Date | null
}
