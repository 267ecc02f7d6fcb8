import { z } from 'zod'
import { isMail } from '../schema.ts'

/** What can be made good: a new mail address, a new password, another second factor. */
export const recoveryKinds = ['password', 'second-factor', 'mail'] as const

export type RecoveryKind = (typeof recoveryKinds)[number]

/** What each is called on a page. */
export const recoveryNames: Readonly<Record<RecoveryKind, string>> = {
  password: 'パスワードを忘れた',
  'second-factor': '認証アプリやパスキーを失くした',
  mail: 'メールアドレスが変わった',
}

/** Somebody who opened or confirmed. */
export interface By {
  id: string
  name: string
}

/** A lost key on its way to being made good. */
export interface Recovery {
  id: string
  person: string
  name: string
  kind: RecoveryKind
  /** The new address, where the mail changes. */
  mail: string | null
  note: string
  askedAt: Date
  /** Null while it is only asked for. */
  openedBy: By | null
  confirmedBy: By | null
  /** Whether a code was handed out. */
  issued: boolean
  closedAt: Date | null
  outcome: 'done' | 'declined' | null
}

const request = {
  kind: z.enum(recoveryKinds, 'どうしたのかを選んでください。'),
  mail: z
    .string()
    .trim()
    .optional()
    .transform(text => text || null),
  note: z.string().trim().max(200, '200字以内にしてください。').optional().default(''),
}
const mailIfMail = ({ kind, mail }: { kind: RecoveryKind; mail: string | null }) =>
  kind !== 'mail' || (mail !== null && isMail(mail))
const mailWanted = { path: ['mail'], message: '新しいアドレスを、name@city.example の形で入れてください。' }

/** Form by which somebody asks from outside. */
export const AskRecovery = z
  .object({
    username: z.string('利用者名を入れてください。').trim().min(1, '利用者名を入れてください。'),
    ...request,
  })
  .refine(mailIfMail, mailWanted)

const checked = z.literal('yes', '本人であることを確かめてから、印を付けてください。')

/** Form by which an administrator opens one at the counter. */
export const OpenAtCounter = z
  .object({ person: z.uuid('職員を選んでください。'), ...request, checked })
  .refine(mailIfMail, mailWanted)

/** Form by which one of two says that it is the person. */
export const Checked = z.object({ checked })

/** Form by which a second factor is let go: the password proves the rest, where there is one. */
export const LetGo = z.object({ password: z.string().optional().default('') })
