import { z } from 'zod'
import { type Day, isDay } from '#kernel'
import { isoDate } from '#text'

const longest = 10_000

/** A text somebody wrote; blank lines at its ends do not count. */
const Words = (missing: string) =>
  z
    .string()
    .transform(text => text.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .min(1, missing)
        .max(
          longest,
          `${longest.toLocaleString('ja-JP')}文字までにしてください。長いものは、ファイルで加えられます。`,
        ),
    )

/** An entry of the journal; `op` says whether the other parties see it now. */
export const EntryForm = z.object({
  happenedOn: z
    .string()
    .trim()
    .transform(value => (isDay(value) ? value : (isoDate(value) ?? value)))
    .refine(isDay, '日付を「令和8年11月20日」か「2026-11-20」の形で入れてください。'),
  text: Words('何をしたか、何を話したかを書いてください。'),
  op: z.enum(['draft', 'share']).default('draft'),
})

/** A comment on an entry. */
export const CommentForm = z.object({ comment: Words('コメントを書いてください。') })

/** An entry as a page shows it. */
export interface Entry {
  id: string
  municipality: string
  happenedOn: Day
  text: string
  writtenBy: string
  writerName: string
  writtenAt: Date
  /** Null while it is a draft of its city. */
  sharedAt: Date | null
  changedAt: Date | null
  withdrawnAt: Date | null
  /** Comments that stand. */
  comments: number
}

/** A comment as a page shows it. */
export interface Comment {
  id: string
  municipality: string
  text: string
  writtenBy: string
  writerName: string
  writtenAt: Date
  changedAt: Date | null
  withdrawnAt: Date | null
}

/** Words that stood before a change. */
export interface Wording {
  subject: string
  text: string
  replacedAt: Date
}
