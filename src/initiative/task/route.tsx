import {
  type Call,
  form,
  goTo,
  noProblems,
  type Problems,
  page,
  type Route,
  Shown,
  type Typed,
} from '#kernel'
import { refuse } from '../fault.ts'
import { type Inside, inside, workersOf } from '../inside.ts'
import { countsOf } from '../show/store.ts'
import { NewTaskPage, TaskPage, TasksPage } from './page.tsx'
import { toChange, toEnter } from './rule.ts'
import { ChangeForm, NoteForm, Seen, type Task, TaskForm, together } from './schema.ts'
import { changeTask, createTask, finishTask, noteOn, notesOn, taskOf, tasksOf } from './store.ts'

const path = '/desk/initiatives/:id/tasks'

/** The task of the address; it must be one of this workspace. */
async function taskHere(call: Call, { workspace }: Inside): Promise<Task> {
  const task = await taskOf(call.db, call.params.task ?? '')
  if (task.initiative !== workspace.id) throw refuse('task_absent')
  return task
}

/** The task that was on the page, unless somebody has changed it since. */
async function taskSeen(call: Call, here: Inside, seen: number): Promise<Task> {
  const task = await taskHere(call, here)
  if (task.changedAt.getTime() !== seen) throw refuse('task_changed')
  return task
}

async function newTask(call: Call, typed: Typed, problems: Problems) {
  const here = await inside(call)
  if (!here.may('contribute', 'own').allow) here.demand('create', 'common')
  return (
    <NewTaskPage
      here={here}
      counts={await countsOf(call.db, here.workspace.id)}
      workers={await workersOf(call, here)}
      refused={problems === noProblems ? undefined : { typed, problems }}
    />
  )
}

async function oneTask(call: Call, typed?: Typed, problems?: Problems) {
  const here = await inside(call)
  const task = await taskHere(call, here)
  const shown = (
    <TaskPage
      here={here}
      counts={await countsOf(call.db, here.workspace.id)}
      today={call.today}
      task={task}
      notes={await notesOn(call.db, task.id)}
      workers={await workersOf(call, here)}
      done={call.query.get('done')}
      refused={problems && { typed: typed ?? {}, problems }}
    />
  )
  return problems ? new Shown(shown, 422) : shown
}

const responsibleOf = (who: string): string | null => (who === together ? null : who)

/** Demands what it takes to change a task; a refusal names whose it is. */
const demandChange = (here: Inside, { responsible }: Pick<Task, 'responsible'>) =>
  here.demand(...toChange(responsible, here.mine), responsible ?? undefined)

/** Saying that a task is done, or that it is not after all. */
const ending = (verb: 'finish' | 'reopen'): Route =>
  form({
    path: `${path}/:task/${verb}`,
    may: `task.${verb}`,
    body: Seen,
    async run(call) {
      const here = await inside(call)
      const task = await taskSeen(call, here, call.body.seen)
      const ground = demandChange(here, task)
      await finishTask(call.db, task, verb === 'finish', here.acting)
      await call.act({ thing: `task:${task.id}`, after: { done: verb === 'finish' }, ...ground })
      return goTo(`${here.base}/tasks/${task.id}?done=${verb === 'finish' ? 'finished' : 'reopened'}`)
    },
    again: oneTask,
  })

/** Tasks of a workspace. */
export const taskRoutes: Route[] = [
  page({
    path,
    may: 'initiative.read',
    async show(call) {
      const here = await inside(call)
      const { id } = here.workspace
      return (
        <TasksPage
          here={here}
          counts={await countsOf(call.db, id)}
          today={call.today}
          tasks={await tasksOf(call.db, id)}
          done={call.query.get('done')}
        />
      )
    },
  }),
  page({ path: `${path}/new`, may: 'task.create', show: call => newTask(call, {}, noProblems) }),
  form({
    path,
    may: 'task.create',
    body: TaskForm,
    async run(call) {
      const here = await inside(call)
      const ground = here.demand(...toEnter(responsibleOf(call.body.who), here.mine))
      const id = await createTask(call.db, here.workspace, call.body, here.acting)
      const { title, dueOn, who, assignee } = call.body
      await call.act({
        thing: `task:${id}`,
        after: { initiative: here.workspace.id, title, dueOn, who, assignee },
        ...ground,
      })
      return goTo(`${here.base}/tasks?done=created`)
    },
    again: newTask,
  }),
  page({ path: `${path}/:task`, may: 'initiative.read', show: call => oneTask(call) }),
  form({
    path: `${path}/:task`,
    may: 'task.change',
    body: ChangeForm,
    async run(call) {
      const here = await inside(call)
      const task = await taskSeen(call, here, call.body.seen)
      demandChange(here, task)
      const responsible = responsibleOf(call.body.who)
      const handedOn = responsible !== task.responsible
      const ground = handedOn
        ? here.demand(...toEnter(responsible, here.mine))
        : demandChange(here, { responsible })
      await changeTask(call.db, task, call.body, here.acting)
      const { title, dueOn, assignee } = task
      await call.act({
        thing: `task:${task.id}`,
        before: { title, dueOn, who: task.responsible ?? together, assignee },
        after: {
          title: call.body.title,
          dueOn: call.body.dueOn,
          who: call.body.who,
          assignee: call.body.assignee,
        },
        ...ground,
      })
      return goTo(`${here.base}/tasks/${task.id}?done=changed`)
    },
    again: oneTask,
  }),
  ending('finish'),
  ending('reopen'),
  form({
    path: `${path}/:task/notes`,
    may: 'task.note',
    body: NoteForm,
    async run(call) {
      const here = await inside(call)
      const task = await taskHere(call, here)
      const ground = here.demand('contribute', 'own')
      await noteOn(call.db, task, call.body.text, here.acting)
      await call.act({ thing: `task:${task.id}`, after: { noted: true }, ...ground })
      return goTo(`${here.base}/tasks/${task.id}?done=noted#notes-title`)
    },
    again: oneTask,
  }),
]
