import { z } from 'zod'
import { type Day, isDay } from '#kernel'
import { isoDate } from '#text'

/**
 * Offices a person may hold in a municipality: システム管理者 · 連携調整担当 · 取組担当 · 決裁者 · 代決者 · 閲覧者 ·
 * 監査担当 · 外部委員. A deputy acts for an approver who is away.
 */
export const officeKinds = [
  'administrator',
  'coordinator',
  'officer',
  'approver',
  'deputy',
  'viewer',
  'auditor',
  'outside-member',
] as const

export type OfficeKind = (typeof officeKinds)[number]

const typedDay = (text: string): Day | undefined => {
  const iso = isDay(text) ? text : isoDate(text)
  return iso && isDay(iso) ? iso : undefined
}

/** A day in a form, as 2027-04-01 or 令和9年4月1日; `sentence` says what to do where it is not one. */
export const dayField = (sentence: string) =>
  z.string(sentence).transform((text, context): Day => {
    const day = typedDay(text.trim())
    if (day) return day
    context.addIssue({ code: 'custom', message: sentence })
    return z.NEVER
  })

/** As {@link dayField}, where nothing typed means that no day is set: null. */
export const openDay = (sentence: string) =>
  z
    .string()
    .optional()
    .transform((text = '', context): Day | null => {
      if (text.trim() === '') return null
      const day = typedDay(text.trim())
      if (day) return day
      context.addIssue({ code: 'custom', message: sentence })
      return z.NEVER
    })

/** Fields that come once or several times, as a list without the empty ones. */
export const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform(given => [given ?? []].flat().filter(each => each !== ''))

/** Whether a text has the form of one mail address. */
export const isMail = (text: string): boolean => /^[^\s@,;<>]+@[^\s@,;<>]+$/.test(text)
