import { z } from 'zod'
import { type Day, isDay, isId } from '#kernel'
import { isoDate } from '#text'

/** All parties do it together. */
export const together = 'together'

/** A task as it is entered or changed; `who` is a party's code, or `together`. */
export const TaskForm = z.object({
  title: z
    .string()
    .trim()
    .min(1, '何をするかを、一行で書いてください。')
    .max(200, '課題は200文字までにして、くわしいことは説明に書いてください。'),
  detail: z
    .string()
    .transform(text => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(10_000, '説明は10,000文字までにしてください。'))
    .default(''),
  dueOn: z
    .string()
    .trim()
    .transform(value => (value === '' || isDay(value) ? value : (isoDate(value) ?? value)))
    .refine(
      value => value === '' || isDay(value),
      '期限を「令和8年12月18日」か「2026-12-18」の形で入れてください。決まっていなければ、空のままにしてください。',
    )
    .transform(value => (value === '' ? null : (value as Day)))
    .default(null),
  who: z.string().regex(/^(?:together|\d{6})$/, '担当する市町村を選んでください。'),
  assignee: z
    .string()
    .refine(value => value === '' || isId(value), '担当者を選び直してください。')
    .transform(value => value || null)
    .default(null),
})

/** What a form of a task holds once it is read. */
export type TaskInput = z.output<typeof TaskForm>

/** A change of a task or its end; `seen` is when the task on the page was changed last, in milliseconds. */
export const Seen = z.object({ seen: z.coerce.number().int() })

export const ChangeForm = TaskForm.extend(Seen.shape)

/** A note for the own city. */
export const NoteForm = z.object({
  text: z
    .string()
    .transform(text => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(1, 'メモを書いてください。').max(10_000, 'メモは10,000文字までにしてください。')),
})

/** A task with what a list says about it. */
export interface Task {
  id: string
  initiative: string
  initiativeTitle: string
  regionId: string
  /** Codes of the parties of its initiative, in the order of the agreement. */
  parties: readonly string[]
  /** Code of the city that entered it. */
  municipality: string
  title: string
  detail: string
  dueOn: Day | null
  /** Code of the party that does it; null where all do it together. */
  responsible: string | null
  assignee: string | null
  assigneeName: string | null
  createdAt: Date
  changedAt: Date
  doneAt: Date | null
}

/** A note that a city keeps for itself. */
export interface TaskNote {
  text: string
  writerName: string
  writtenAt: Date
}
