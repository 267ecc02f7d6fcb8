import { z } from 'zod'

/** Sign-in form. */
export const SignIn = z.object({
  username: z.string().trim().min(1, '利用者名を入れてください。'),
  password: z.string().min(1, 'パスワードを入れてください。'),
  next: z.string().optional(),
})
