import { faults } from '#kernel'

/** What the outbox refuses, and how it says so. */
export const refuse = faults('mail', {
  absent: [404, 'このメールは見つかりません。メールの一覧から選び直してください。'],
  moved_on: [
    409,
    '表示したあとに、このメールの状態が変わりました。メールを開き直して、いまの状態を確かめてください。',
  ],
})
