import { type Call, dayOf, download, page, type Route } from '#kernel'
import { toCsv } from '#paper'
import { reachOf } from '../rule.ts'
import { TaskListPage, taskCells } from './page.tsx'
import { taskSearchIn } from './rule.ts'
import { type Looker, taskList } from './store.ts'

const path = '/desk/tasks'
const pageSize = 100
const all = 10_000

const lookerOf = ({ actor, today }: Call): Looker => ({
  person: actor.person!.id,
  municipality: actor.municipality!.code,
  reach: reachOf(actor.offices),
  today,
})

/** The tasks of a person and of the city, over all initiatives. */
export const mineRoutes: Route[] = [
  page({
    path,
    may: 'task.read',
    async show(call) {
      const at = Math.max(1, Number.parseInt(call.query.get('page') ?? '1', 10) || 1)
      const search = taskSearchIn(call.query)
      const range = { limit: pageSize, offset: (at - 1) * pageSize }
      return (
        <TaskListPage
          {...(await taskList(call.db, search, lookerOf(call), range))}
          search={search}
          page={at}
          pageSize={pageSize}
          today={call.today}
        />
      )
    },
  }),
  page({
    path: `${path}.csv`,
    may: 'task.read',
    async show(call) {
      const { tasks } = await taskList(call.db, taskSearchIn(call.query), lookerOf(call), { limit: all })
      return download(toCsv(taskCells(tasks, dayOf)), 'text/csv; charset=utf-8', '課題の一覧.csv')
    },
  }),
]
