import { z } from 'zod'

/** How often a digest comes by mail: 受け取らない · 開庁日の毎朝 · 週のはじめの開庁日. */
export const rhythms = ['none', 'daily', 'weekly'] as const

export type Rhythm = (typeof rhythms)[number]

/** What a person wants to be told by mail. */
export interface Setting {
  digest: Rhythm
  /** Whether what others wait for is told when it comes up. */
  atOnce: boolean
}

/** What holds until a person decides. */
export const unset: Setting = { digest: 'none', atOnce: false }

export const SettingForm = z.object({
  digest: z.enum(rhythms, 'まとめのメールを受け取るかどうかを選んでください。'),
  atOnce: z
    .literal('on')
    .optional()
    .transform(value => value === 'on'),
})
