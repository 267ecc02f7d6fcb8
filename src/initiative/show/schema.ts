import { z } from 'zod'
import { states } from '../schema.ts'

/** Setting the state; `from` is the one that was on the page. */
export const StateForm = z.object({
  from: z.enum(states),
  to: z.enum(states, 'これからの状態を選んでください。'),
})

/** Handing the turn on; an empty `turn` ends it. */
export const TurnForm = z.object({
  turn: z.string().regex(/^(?:\d{6})?$/, '市町村を選び直してください。'),
  note: z.string().trim().max(300, '300文字までにしてください。').default(''),
})

/** Following and following no more. */
export const FollowForm = z.object({ op: z.enum(['follow', 'leave']) })
