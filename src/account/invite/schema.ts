import { z } from 'zod'
import { isMail } from '../schema.ts'

/** A name to sign in with: what the library of sign-in takes. */
const username = z
  .string('利用者名を入れてください。')
  .trim()
  .min(3, '利用者名を3字以上にしてください。')
  .max(60, '利用者名を60字以内にしてください。')
  .regex(/^[a-z0-9][a-z0-9._-]*$/i, '利用者名は、半角の英数字と . _ - で、英数字から始めてください。')

/** A password and the same once more. */
export const passwordFields = {
  password: z
    .string('パスワードを入れてください。')
    .min(12, 'パスワードを12字以上にしてください。')
    .max(128, 'パスワードを128字以内にしてください。'),
  again: z.string().optional().default(''),
}

const same = {
  path: ['again'],
  message: '上のパスワードと同じものを、もう一度入れてください。',
}

/** Form by which somebody invited chooses how to sign in. */
export const Accept = z
  .object({ code: z.string().optional().default(''), username, ...passwordFields })
  .refine(({ password, again }) => password === again, same)
  .refine(({ username, password }) => !password.toLowerCase().includes(username.toLowerCase()), {
    path: ['password'],
    message: 'パスワードに利用者名を入れないでください。',
  })

/** Form by which a new password is chosen. */
export const NewPassword = z.object(passwordFields).refine(({ password, again }) => password === again, same)

/** Form by which a code is sent by mail. */
export const MailCode = z.object({
  mail: z.string().trim().refine(isMail, 'メールアドレスを、name@city.example の形で入れてください。'),
})
