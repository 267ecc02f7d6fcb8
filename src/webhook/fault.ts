import { faults } from '#kernel'

/** What this room refuses, and how it says so. */
export const refuse = faults('webhook', {
  absent: [404, 'このウェブフックは見つかりません。一覧から選び直してください。'],
  delivery_absent: [404, 'この通知は見つかりません。ウェブフックのページから選び直してください。'],
  moved_on: [409, '表示したあとに状態が変わりました。いまの状態を見てから、やり直してください。'],
})
