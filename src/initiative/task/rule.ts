import type { InitiativeAction, Ownership } from '#agreement'
import { type Day, daysBetween } from '#kernel'
import type { Task } from './schema.ts'

/** How pressing a task is. */
export type Urgency = 'done' | 'overdue' | 'today' | 'soon' | 'later' | 'undated'

const soonDays = 7

/** How pressing a task is on a day: 期限切れ, きょうまで, within a week, later. */
export function urgencyOf({ dueOn, doneAt }: Pick<Task, 'dueOn' | 'doneAt'>, today: Day): Urgency {
  if (doneAt) return 'done'
  if (!dueOn) return 'undated'
  const left = daysBetween(today, dueOn)
  if (left < 0) return 'overdue'
  if (left === 0) return 'today'
  return left <= soonDays ? 'soon' : 'later'
}

/** Whose a task is, for a municipality: its own, that of all together, or another's. */
export const ownershipOf = (responsible: string | null, municipality: string): Ownership =>
  responsible === null ? 'common' : responsible === municipality ? 'own' : 'others'

/** An action, and whose the thing is. */
type Doing = readonly [action: InitiativeAction, ownership: Ownership]

/**
 * What it takes to give somebody a task: one's own is one's own affair, and all others are made by who may create
 * what is common.
 */
export const toEnter = (responsible: string | null, municipality: string): Doing =>
  responsible === municipality ? ['contribute', 'own'] : ['create', 'common']

/** What it takes to change a task or to say that it is done: who does it says so. */
export const toChange = (responsible: string | null, municipality: string): Doing => [
  'contribute',
  ownershipOf(responsible, municipality),
]
