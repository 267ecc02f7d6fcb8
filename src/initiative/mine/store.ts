import { sql } from 'kysely'
import { type Day, type Db, holdsWords } from '#kernel'
import { wordsIn } from '#text'
import type { Reach } from '../rule.ts'
import { reachedBy } from '../store.ts'
import type { Task } from '../task/schema.ts'
import { taskColumns, taskSource } from '../task/store.ts'
import type { TaskSearch } from './schema.ts'

/** Who looks at the list, and when. */
export interface Looker {
  person: string
  municipality: string
  /** The workspaces the person's offices let him read in; what is given to himself he always sees. */
  reach: Reach
  today: Day
}

/**
 * Tasks over all workspaces, by their day; one query however many there are.
 *
 * @param search `city` holds what the own city does, alone or together with the others
 */
export async function taskList(
  db: Db,
  { words, whose, done, late }: TaskSearch,
  { person, municipality, reach, today }: Looker,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<{ tasks: Task[]; total: number }> {
  const mine = sql<boolean>`t.assignee = ${person}`
  const whoseIs = {
    mine,
    city: sql<boolean>`(t.responsible = ${municipality} or t.responsible is null)`,
    all: sql<boolean>`true`,
  }[whose]
  const reached = sql<boolean>`(${reachedBy(reach)} or ${mine})`
  const standing = done
    ? sql<boolean>`t.done_at is not null`
    : late
      ? sql<boolean>`t.done_at is null and t.due_on < ${today}`
      : sql<boolean>`t.done_at is null`
  const { rows } = await sql<Task & { total: number }>`
    select ${taskColumns}, count(*) over ()::int as total from ${taskSource}
    where ${standing} and ${whoseIs} and ${reached}
      and ${holdsWords(wordsIn(words), { table: 'task', id: sql`t.id`, text: sql`t.title || '　' || t.detail` })}
    order by ${done ? sql`t.done_at desc` : sql`t.due_on nulls last`}, t.id
    limit ${limit} offset ${offset}`.execute(db)
  return { tasks: rows.map(({ total, ...task }) => task), total: rows[0]?.total ?? 0 }
}
