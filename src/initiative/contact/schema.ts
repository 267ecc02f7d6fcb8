import { z } from 'zod'

const Line = (most: number) => z.string().trim().max(most, `${most}文字までにしてください。`).default('')

/** Who is to be spoken to in the own city. */
export const ContactForm = z.object({
  section: z
    .string()
    .trim()
    .min(1, '担当する課の名前を入れてください。')
    .max(100, '100文字までにしてください。'),
  person: Line(100),
  telephone: Line(50).refine(
    value => /^[\d０-９+＋()（）\-－‐ー\s　内線]*$/u.test(value),
    '電話番号は、数字とハイフンで入れてください（例：099-000-0000 内線1234）。',
  ),
  mail: Line(200).refine(
    value => value === '' || /^[^\s@]+@[^\s@]+$/.test(value),
    'メールアドレスの形を確かめてください（例：kikaku@example.lg.jp）。',
  ),
  note: Line(500),
})

/** The contact of a city for an initiative. */
export interface Contact extends z.output<typeof ContactForm> {
  municipality: string
  changedAt: Date
}
