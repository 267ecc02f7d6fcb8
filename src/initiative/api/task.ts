import { z } from 'zod'
import {
  dayValue,
  type Endpoint,
  type EndpointCall,
  endpoint,
  idValue,
  instantValue,
  listOf,
  listQuery,
  partOf,
  placeAfter,
} from '#kernel'
import { inside } from '../inside.ts'
import { toChange, toEnter } from '../task/rule.ts'
import { together } from '../task/schema.ts'
import { createTask, finishTask, taskOf } from '../task/store.ts'
import { plainCall } from './initiative.ts'
import { tasksAfter } from './store.ts'

const Task = z
  .object({
    id: idValue,
    initiative: idValue,
    initiativeTitle: z.string(),
    title: z.string(),
    detail: z.string(),
    dueOn: dayValue.nullable(),
    responsible: z.string().nullable().describe('行う当事者のコード。みんなで行うなら null'),
    assignee: idValue.nullable(),
    assigneeName: z.string().nullable(),
    createdAt: instantValue,
    changedAt: instantValue,
    doneAt: instantValue.nullable(),
  })
  .meta({ id: 'Task' })

const who = '行う市町村は、当事者のコードか「together」で書いてください。'

const NewTask = z
  .object({
    initiative: idValue,
    title: z
      .string('title に、何をするかを一行で書いてください。')
      .trim()
      .min(1, 'title に、何をするかを一行で書いてください。')
      .max(200, 'title は200文字までにして、くわしいことは detail に書いてください。'),
    detail: z.string().trim().max(10_000, 'detail は10,000文字までにしてください。').default(''),
    dueOn: dayValue.nullable().default(null),
    responsible: z
      .string(who)
      .regex(/^(?:together|\d{6})$/, who)
      .describe('当事者のコードか together'),
    assignee: idValue.nullable().default(null).describe('行う市町村の職員'),
  })
  .strict()
  .meta({ id: 'NewTask' })

const params = z.object({ id: idValue })

/** One task of a workspace that the token may read in. */
async function taskHere(call: EndpointCall<{ id: string }, unknown, unknown>) {
  const task = await taskOf(call.db, call.params.id)
  return { task, here: await inside(plainCall(call), task.initiative) }
}

/** Tasks: list, one, create, complete. */
export const taskEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'GET',
    path: '/api/v1/tasks',
    scope: 'task.read',
    summary: '課題の一覧。作られた順',
    query: listQuery.extend({
      initiative: idValue.optional().describe('この取組の課題だけ'),
      state: z.enum(['open', 'done'], 'state は open か done にしてください。').optional(),
      responsible: z.string().optional().describe('行う当事者のコードか together'),
      dueBy: dayValue.optional().describe('期限がこの日までの課題だけ'),
    }),
    answer: listOf(Task),
    async run(call) {
      const { cursor, limit, ...search } = call.query
      const after = placeAfter(z.tuple([z.iso.datetime(), z.uuid()]), cursor)
      const rows = await tasksAfter(call.db, search, after, limit + 1)
      return partOf(call, rows, ({ createdAt, id }) => [createdAt.toISOString(), id])
    },
  }),
  endpoint({
    method: 'GET',
    path: '/api/v1/tasks/{id}',
    scope: 'task.read',
    summary: '1つの課題',
    params,
    answer: Task,
    run: async call => (await taskHere(call)).task,
  }),
  endpoint({
    method: 'POST',
    path: '/api/v1/tasks',
    scope: 'task.create',
    summary: '課題を加える',
    body: NewTask,
    answer: Task,
    async run(call) {
      const { initiative, responsible, ...entered } = call.body
      const here = await inside(plainCall(call), initiative)
      const ground = here.demand(...toEnter(responsible === together ? null : responsible, here.mine))
      const id = await createTask(call.db, here.workspace, { ...entered, who: responsible }, here.acting)
      const { title, dueOn, assignee } = entered
      await call.act({
        thing: `task:${id}`,
        after: { initiative, title, dueOn, who: responsible, assignee },
        ...ground,
      })
      return taskOf(call.db, id)
    },
  }),
  endpoint({
    method: 'POST',
    path: '/api/v1/tasks/{id}/completion',
    scope: 'task.finish',
    summary: '課題を終える',
    params,
    answer: Task,
    async run(call) {
      const { task, here } = await taskHere(call)
      const { responsible } = task
      const ground = here.demand(...toChange(responsible, here.mine), responsible ?? undefined)
      await finishTask(call.db, task, true, here.acting)
      await call.act({ thing: `task:${task.id}`, after: { done: true }, ...ground })
      return taskOf(call.db, task.id)
    },
  }),
]
