/** Whose tasks are listed: 自分 · 自市 · すべて. */
export const whoseTasks = ['mine', 'city', 'all'] as const
export type WhoseTasks = (typeof whoseTasks)[number]

/** What the list of tasks is narrowed by. */
export interface TaskSearch {
  words: string
  whose: WhoseTasks
  /** Those that are done, instead of those that are open. */
  done: boolean
  /** Only those whose day is past. */
  late: boolean
}
