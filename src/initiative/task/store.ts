import { sql } from 'kysely'
import { conflictOn, type Db, isId, newId } from '#kernel'
import { refuse } from '../fault.ts'
import type { Acting, Workspace } from '../schema.ts'
import type { Task, TaskInput, TaskNote } from './schema.ts'
import { together } from './schema.ts'

/** What every list of tasks tells. */
export const taskColumns = sql`t.id, t.initiative, i.title as "initiativeTitle", t.region_id as "regionId", i.parties,
  t.municipality, t.title, t.detail, t.due_on as "dueOn", t.responsible, t.assignee, p.name as "assigneeName",
  t.created_at as "createdAt", t.changed_at as "changedAt", t.done_at as "doneAt"`
export const taskSource = sql`task t join initiative i on i.id = t.initiative left join person p on p.id = t.assignee`

/** The tasks of a workspace: open ones by their day, those without one last, then what is done, newest first. */
export async function tasksOf(db: Db, initiative: string, limit = 500): Promise<Task[]> {
  const { rows } = await sql<Task>`select ${taskColumns} from ${taskSource} where t.initiative = ${initiative}
    order by t.done_at desc nulls first, t.due_on nulls last, t.created_at, t.id limit ${limit}`.execute(db)
  return rows
}

/**
 * One task that the actor's city may see.
 *
 * @throws Fault `initiative.task_absent`
 */
export async function taskOf(db: Db, id: string): Promise<Task> {
  const { rows } = await sql<Task>`select ${taskColumns} from ${taskSource}
    where t.id = ${isId(id) ? id : null}`.execute(db)
  if (!rows[0]) throw refuse('task_absent')
  return rows[0]
}

const elsewhere = { task_assignee_of_responsible: refuse('assignee_elsewhere') }
const responsibleOf = ({ who }: Pick<TaskInput, 'who'>): string | null => (who === together ? null : who)

/**
 * Enters a task.
 *
 * @returns its identifier
 * @throws Fault `initiative.assignee_elsewhere` if the person is not one of the party that does it
 */
export async function createTask(
  db: Db,
  { id: initiative, regionId }: Pick<Workspace, 'id' | 'regionId'>,
  task: TaskInput,
  { municipality, person, at }: Acting,
): Promise<string> {
  const id = newId()
  await sql`insert into task (region_id, id, initiative, municipality, title, detail, due_on, responsible, assignee,
      created_by, created_at, changed_at)
    values (${regionId}, ${id}, ${initiative}, ${municipality}, ${task.title}, ${task.detail}, ${task.dueOn},
      ${responsibleOf(task)}, ${task.assignee}, ${person}, ${at}, ${at})`
    .execute(db)
    .catch(conflictOn(elsewhere))
  return id
}

/** Holds a change back if the task is no longer the one that was on the page. */
const unlessChanged = ({ id, changedAt }: Pick<Task, 'id' | 'changedAt'>) =>
  sql`id = ${id} and changed_at = ${changedAt}`

/**
 * Changes a task.
 *
 * @throws Fault `initiative.task_changed`, `.assignee_elsewhere`
 */
export async function changeTask(db: Db, before: Task, task: TaskInput, { at }: Acting): Promise<void> {
  const { numAffectedRows } = await sql`update task set title = ${task.title}, detail = ${task.detail},
      due_on = ${task.dueOn}, responsible = ${responsibleOf(task)}, assignee = ${task.assignee}, changed_at = ${at}
    where ${unlessChanged(before)} and done_at is null`
    .execute(db)
    .catch(conflictOn(elsewhere))
  if (!numAffectedRows) throw refuse('task_changed')
}

/**
 * Says that a task is done, or that it is not after all.
 *
 * @throws Fault `initiative.task_changed` if somebody was quicker
 */
export async function finishTask(db: Db, before: Task, done: boolean, { person, at }: Acting): Promise<void> {
  const { numAffectedRows } = await sql`update task set done_at = ${done ? at : null},
      done_by = ${done ? person : null}, changed_at = ${at}
    where ${unlessChanged(before)} and (done_at is null) = ${done}`.execute(db)
  if (!numAffectedRows) throw refuse('task_changed')
}

/** What the own city noted beside a task, oldest first. */
export async function notesOn(db: Db, task: string): Promise<TaskNote[]> {
  const { rows } = await sql<TaskNote>`select n.text, p.name as "writerName", n.written_at as "writtenAt"
    from task_note n join person p on p.id = n.written_by where n.task = ${task} order by n.written_at`.execute(
    db,
  )
  return rows
}

/** Notes something beside a task, for the own city alone. */
export async function noteOn(
  db: Db,
  task: Task,
  text: string,
  { municipality, person, at }: Acting,
): Promise<void> {
  await sql`insert into task_note (region_id, id, task, municipality, text, written_by, written_at)
    values (${task.regionId}, ${newId()}, ${task.id}, ${municipality}, ${text}, ${person}, ${at})`.execute(db)
}
