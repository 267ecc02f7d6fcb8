import type { State } from '../schema.ts'

/** What the board is narrowed and sorted by; an empty string asks for nothing. */
export interface BoardSearch {
  words: string
  /** A field of policy, by its title. */
  pillar: string
  state: State | ''
  /** Whose turn it is: a code, or `none`. */
  turn: string
  /** Only those with overdue tasks, or only those the person follows. */
  only: 'late' | 'followed' | ''
  sort: BoardSort
}

export const boardSorts = ['place', 'moved', 'due'] as const
export type BoardSort = (typeof boardSorts)[number]

/** A line of the board. */
export interface BoardRow {
  id: string
  regionId: string
  regionName: string
  agreement: string
  ref: string
  title: string
  content: string
  pillarTitle: string
  parties: readonly string[]
  state: State
  turn: string | null
  turnedAt: Date | null
  /** When something was shared, entered, done or decided last; null where nothing was yet. */
  movedAt: Date | null
  openTasks: number
  overdueTasks: number
  /** The next day on which a task is due. */
  nextDue: string | null
  followed: boolean
}
