import { z } from 'zod'
import { isDay } from '#kernel'
import { isoDate } from '#text'
import { Bringing } from '../approval/schema.ts'

/** Showing the other parties what was read: from when it is in force, and in which region. */
export const ProposeForm = Bringing.extend({
  revision: z.coerce.number().int(),
  inForceFrom: z
    .string()
    .trim()
    .transform(value => (isDay(value) ? value : (isoDate(value) ?? value)))
    .refine(isDay, '効力の生じる日を「令和8年10月1日」か「2026-10-01」の形で入れてください。'),
  region: z.string().default(''),
  regionName: z.string().trim().default(''),
  core: z.string().default(''),
}).superRefine(({ region, regionName, core }, context) => {
  if (region !== '') return
  const problem = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  if (regionName === '') problem('regionName', '新しい圏域の名前を入れてください。')
  if (core === '') problem('core', '中心となる市を選んでください。')
})

/** Confirming a proposal; the number is that of the proposal that was on the page. */
export const ConfirmForm = Bringing.extend({ proposal: z.coerce.number().int() })

/** Sending a proposal back. */
export const ReturnForm = z.object({
  proposal: z.coerce.number().int(),
  reason: z.string().trim().min(1, '理由を書いてください。直すときの手がかりになります。'),
})
