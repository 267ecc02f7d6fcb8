import { z } from 'zod'

/** Sign-in form. */
export const SignIn = z.object({
  username: z.string().trim().min(1, '利用者名を入れてください。'),
  password: z.string().min(1, 'パスワードを入れてください。'),
})

/** The code of the second step: six digits of the app, or one of the spare codes. */
export const SecondStep = z.object({
  code: z
    .string()
    .transform(typed => typed.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase())
    .refine(typed => typed !== '', '認証アプリの6桁の番号か、予備のコードを入れてください。'),
})
