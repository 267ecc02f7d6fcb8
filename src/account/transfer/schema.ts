import { z } from 'zod'
import type { Day } from '#kernel'
import { dayField, type OfficeKind } from '../schema.ts'

/** Columns of the list of people, as they stand in its head. */
export const columns = [
  '番号',
  '氏名',
  '所属',
  '職',
  '職を持つ課',
  '担当する取組',
  '代決する相手の番号',
  '退職・転出',
] as const

/** Columns without which a list cannot be read. */
export const needed: readonly Column[] = ['番号', '氏名', '所属', '職', '退職・転出']

/** Between the names of several things in one cell. */
export const separator = '；'

export type Column = (typeof columns)[number]

/** An office as a plan has it, on and after the day of the transfer. */
export interface PlannedOffice {
  kind: OfficeKind
  /** Name of the section it is held in. */
  section: string
  /** Keys of what it is over, sorted. */
  scopes: readonly string[]
  /** Person for whom a deputy acts. */
  deputyFor: string | null
}

/** What a transfer does to one person. */
export type Change = { name: string } & (
  | { what: 'join'; section: string; offices: readonly PlannedOffice[] }
  | { what: 'leave'; person: string }
  | { what: 'move'; person: string; from: string; to: string }
  | { what: 'rename'; person: string; to: string }
  | { what: 'give'; person: string; office: PlannedOffice }
  | { what: 'end'; person: string; office: PlannedOffice; id: string }
)

/** A cell that cannot be taken: the row as a spreadsheet counts it, the column, and what to do. */
export interface BadCell {
  row: number
  column: Column
  sentence: string
}

/** What a list comes to. It is taken only where nothing is bad. */
export interface Plan {
  changes: readonly Change[]
  bad: readonly BadCell[]
  /** Names of people who stand in no row; they stay as they are. */
  absent: readonly string[]
}

/** A list that was handed in. */
export interface Transfer {
  id: string
  effectiveOn: Day
  fileName: string
  madeBy: string
  madeAt: Date
  appliedAt: Date | null
  droppedAt: Date | null
}

/** Largest list that is taken, in bytes. */
export const maxListBytes = 2 * 1024 * 1024

/** Form by which a list is handed in. */
export const HandInList = z.object({
  effectiveOn: dayField('異動の日を入れてください。'),
  file: z
    .union([z.instanceof(File), z.string(), z.undefined()])
    .transform((file, context): File => {
      if (file instanceof File && file.size > 0) return file
      context.addIssue({ code: 'custom', message: '直した名簿（CSV）を選んでください。' })
      return z.NEVER
    })
    .refine(file => file.size <= maxListBytes, 'ファイルが大きすぎます。2MBまでのCSVにしてください。'),
})

/** Form by which a plan is taken: its mark shows that it is the one that was looked at. */
export const ApplyForm = z.object({ mark: z.string() })
