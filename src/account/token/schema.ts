import { z } from 'zod'

/** Offices that a token may act by. None approves for a city and none looks after its people. */
export const tokenOffices = ['viewer', 'officer', 'coordinator', 'auditor'] as const

/** The longest a token may live, in days. */
export const longestDays = 365

/** A choice on the page of tokens: a right, or a thing an officer's token is over. */
export interface TokenChoice {
  key: string
  name: string
}

/** Ticked boxes of a form: none, one or several. */
const ticked = z.preprocess(value => [value ?? []].flat(), z.array(z.string()))

/** Everything a new token needs to be told; the same for the page and the command line. */
export const NewToken = z
  .object({
    name: z
      .string()
      .trim()
      .min(1, 'つなぐシステムが分かる名前を入れてください。')
      .max(60, '名前は60文字までにしてください。'),
    scopes: ticked.refine(scopes => scopes.length > 0, '許す操作を、1つ以上選んでください。'),
    office: z.enum(tokenOffices, '職を選んでください。'),
    over: ticked,
    days: z.coerce
      .number('有効な日数を、数字で入れてください。')
      .int()
      .min(1, '有効な日数は、1日からにしてください。')
      .max(longestDays, `有効な日数は、${longestDays}日までにしてください。`),
  })
  .refine(({ office, over }) => office !== 'officer' || over.length > 0, {
    path: ['over'],
    message: '取組担当のトークンには、扱う取組を1つ以上選んでください。',
  })

export type NewToken = z.output<typeof NewToken>

/** Whether a token may be used: in use, past its time, or withdrawn. */
export type TokenState = 'valid' | 'expired' | 'revoked'

/** A token as its administrator sees it. */
export interface Token {
  id: string
  name: string
  scopes: readonly string[]
  office: (typeof tokenOffices)[number]
  over: readonly string[]
  /** Name of the person who made it; null for the command line. */
  creatorName: string | null
  createdAt: Date
  expiresAt: Date
  lastUsedAt: Date | null
  revokedAt: Date | null
}

/** Who uses the API: what a token may, on whose behalf. */
export interface TokenBearer {
  /** Identifier of the token, which is also that of the actor. */
  id: string
  name: string
  municipality: string
  scopes: readonly string[]
  office: (typeof tokenOffices)[number]
  over: readonly string[]
}
