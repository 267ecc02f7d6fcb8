import { z } from 'zod'
import { SecondStep } from '../sign-in/schema.ts'

/** The own password, where it is asked for. */
export const OwnPassword = z.object({ password: z.string().optional().default('') })

/** A new password, typed twice. */
export const NewPassword = z
  .object({
    current: z.string().min(1, 'いまのパスワードを入れてください。'),
    password: z
      .string()
      .min(12, '新しいパスワードは12文字以上にしてください。')
      .max(128, '新しいパスワードは128文字までにしてください。'),
    again: z.string(),
  })
  .refine(({ password, again }) => password === again, {
    path: ['again'],
    message: '新しいパスワードと同じものを、もう一度入れてください。',
  })
  .refine(({ current, password }) => current !== password, {
    path: ['password'],
    message: 'いまのパスワードとは別のものにしてください。',
  })

/** The first code of an app that was just set up. */
export const FirstCode = SecondStep.extend({ uri: z.string() })

/** A passkey that was just made. */
export const NewPasskey = z.object({
  name: z.string().trim().min(1, 'パスキーの名前を入れてください。').max(60, '60文字までにしてください。'),
  passkey: z.string().min(1, '「パスキーを作る」を押して、端末の画面の案内に沿ってください。'),
})

/** Another name for a passkey. */
export const PasskeyName = NewPasskey.pick({ name: true })
