import { z } from 'zod'
import type { Day, Head } from '#kernel'

/** How a kept head stands to the chain it was taken from: まだ確かめていない · 一致 · 末尾がない · 違う. */
export const anchorStates = ['unchecked', 'held', 'cut', 'changed'] as const

export type AnchorState = (typeof anchorStates)[number]

/** A head that a city keeps of another's chain. */
export interface Anchor extends Head {
  day: Day
  state: AnchorState
  checkedAt: Date | null
}

/** Form for the address that the letters go to by mail; empty for none. */
export const AddressForm = z.object({
  mail: z
    .string()
    .trim()
    .max(200, 'メールアドレスは200字までにしてください。')
    .refine(
      mail => mail === '' || z.email().safeParse(mail).success,
      'メールアドレスの形を確かめてください。',
    ),
})
