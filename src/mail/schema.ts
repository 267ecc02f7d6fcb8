/** What somebody is told by mail. */
export interface Letter {
  /** One address. */
  to: string
  subject: string
  /** Plain text, UTF-8; lines end with `\n`. */
  text: string
  /** What it is about, and when where it recurs: `invitation:<id>`, `digest:<person>:2026-11-24`. Sent once. */
  key: string
  /** 全国地方公共団体コード of the city whose administrator looks after it; that of the actor unless told. */
  municipality?: string
  /** When it was posted; by the clock of the database unless told. */
  at?: Date
}

/**
 * How far a letter has come: 送信待ち · 送信中 · 引き渡し中 · 確認が必要 · 送信済み · 届けられず · 取りやめ.
 * `handing` stands from just before the end of the letter is sent until the server has answered.
 */
export const letterStates = [
  'waiting',
  'sending',
  'handing',
  'unclear',
  'sent',
  'failed',
  'withdrawn',
] as const

export type LetterState = (typeof letterStates)[number]

/** What a person may decide about a letter, and in which states: もう一度送る · 送るのをやめる · 届いていた. */
export const decidable = {
  resend: ['unclear', 'failed', 'withdrawn'],
  withdraw: ['waiting', 'unclear'],
  arrived: ['unclear'],
} as const satisfies Readonly<Record<string, readonly LetterState[]>>

export type Decision = keyof typeof decidable
