import type { EventWords, ThingWords } from '#kernel'

/** How what is done with notices and letters is told in the history. */
export const noticeEvents: EventWords = {
  'notice.mark': 'やることの印を変えました',
  'notice.set': 'お知らせの受け取り方を変えました',
  'mail.decide': '届かないメールの扱いを決めました',
}

/** Notices and letters in the history. */
export const noticeThings: ThingWords = {
  notice: { word: 'やること', href: () => '/desk/todo' },
  letter: { word: 'メール', href: id => `/desk/mails/${id}` },
}
