import { z } from 'zod'

/** Whether a webhook is told: 送信中 · 休止 · 自動停止; a removed one stays for the record alone. */
export const webhookStates = ['active', 'paused', 'disabled'] as const

export type WebhookState = (typeof webhookStates)[number]

/** What becomes of one notification: 送信待ち · 送信中 · 届いた · 届かなかった. */
export type DeliveryState = 'waiting' | 'sending' | 'delivered' | 'failed'

/** An event that can be listened to, with the words of the history. */
export interface EventChoice {
  key: string
  name: string
}

/** All changes, whatever they are called. */
export const everything = '*'

const ticked = z.preprocess(value => [value ?? []].flat(), z.array(z.string()))

/** A webhook as it is entered or changed; whether its address may be told is judged by `addressProblem`. */
export const WebhookForm = z.object({
  name: z
    .string()
    .trim()
    .min(1, '知らせる先のシステムが分かる名前を入れてください。')
    .max(60, '名前は60文字までにしてください。'),
  url: z
    .string()
    .trim()
    .max(2000, 'アドレスは2000文字までにしてください。')
    .refine(
      url => URL.canParse(url),
      'https:// で始まるアドレスを入れてください。例：https://gw.example.lg.jp/hooks/musubi',
    ),
  events: ticked.refine(events => events.length > 0, '知らせる操作を、1つ以上選んでください。'),
})

export type WebhookInput = Readonly<Pick<Webhook, 'name' | 'url' | 'events'>>

/** What may be told: addresses inside the network, and those of this machine without TLS. */
export interface Reach {
  /** Private addresses, as on LGWAN. */
  toPrivate: boolean
  /** This machine itself, with `http:` as well: for trying out. */
  toLoopback: boolean
}

/** A webhook as its administrator sees it; the secret is not part of it. */
export interface Webhook {
  id: string
  name: string
  url: string
  events: readonly string[]
  state: WebhookState
  /** Since when nothing was taken; null while it answers. */
  failingSince: Date | null
  createdAt: Date
  /** Notifications that are still to be sent. */
  waiting: number
  lastDeliveredAt: Date | null
}

/** One attempt to tell. */
export interface Attempt {
  number: number
  at: Date
  /** Status of the answer; null where there was none. */
  status: number | null
  /** How long it took, in milliseconds. */
  ms: number
  /** The beginning of the answer, or what went wrong. */
  excerpt: string
}

/** A notification in the log of a webhook. */
export interface Delivery {
  id: string
  /** Number of the record; null for a test. */
  seq: number | null
  event: string
  state: DeliveryState
  madeAt: Date
  dueAt: Date
  attempts: readonly Attempt[]
}
