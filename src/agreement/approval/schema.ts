import { z } from 'zod'
import type { Fact } from './effect.ts'

/** How far a draft has come: 決裁待ち · 決裁済み · 差し戻し · 取り下げ. */
export type ApprovalState = 'pending' | 'approved' | 'returned' | 'withdrawn'

/** A draft and what became of it. */
export interface Approval {
  id: string
  /** Name of its effect: `agreement.confirm`. */
  effect: string
  thing: string
  /** 件名. */
  title: string
  /** Why, and what else there is to say, by who drafted it. */
  note: string
  /** Where the thing can be read. */
  href: string
  /** What the approver is shown; stays as it was drafted. */
  facts: readonly Fact[]
  /** 文書番号; null until the section or the counter gives one. */
  number: string | null
  fiscalYear: number | null
  drafter: Hand
  draftedAt: Date
  addressee: Hand
  state: ApprovalState
  decider: Hand | null
  decidedAt: Date | null
  /** Why a deputy decided in the approver's place; null where the approver did. */
  deputyBecause: string | null
  /** Why it was sent back. */
  reason: string | null
}

/** Whoever had a hand in it, with the section on that day. */
export interface Hand {
  person: string
  name: string
  section: string
}

/** What a form by which something is brought to its approval asks beside its own fields. */
export const Bringing = z.object({
  approver: z.uuid('決裁を受ける人を選んでください。'),
  number: z.string().trim().max(40, '文書番号は40字までで入れてください。').default(''),
  note: z.string().trim().max(2000, '補足は2000字までで書いてください。').default(''),
})

/** {@link Bringing}, read. */
export type Brought = z.output<typeof Bringing>

/** Approving: the number, where none was given, and the rule by which a deputy acts for an approver who is there. */
export const ApproveForm = z.object({
  number: z.string().trim().max(40, '文書番号は40字までで入れてください。').default(''),
  rule: z.string().trim().max(200, '根拠は200字までで書いてください。').default(''),
})

/** Sending back. */
export const SendBackForm = z.object({
  reason: z.string().trim().min(1, '理由を書いてください。直すときの手がかりになります。'),
  rule: z.string().trim().max(200, '根拠は200字までで書いてください。').default(''),
})
