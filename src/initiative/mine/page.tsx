import type { Day } from '#kernel'
import { wareki } from '#text'
import {
  ChoiceFilter,
  type Condition,
  Empty,
  Filters,
  Found,
  NoHits,
  Paging,
  Screen,
  Title,
  WordFilter,
} from '#web'
import { nameOf } from '../rule.ts'
import { DueTag, whoseWord } from '../task/rows.tsx'
import type { Task } from '../task/schema.ts'
import { taskAddress } from './rule.ts'
import type { TaskSearch, WhoseTasks } from './schema.ts'

const base = '/desk/tasks'
const whoseNames: Readonly<Record<WhoseTasks, string>> = { mine: '自分', city: '自市', all: 'すべての当事者' }

/** Tasks over all initiatives, by the day on which they are due. */
export const TaskListPage = (props: {
  search: TaskSearch
  tasks: readonly Task[]
  total: number
  page: number
  pageSize: number
  today: Day
}) => {
  const { search, tasks, total, page, pageSize, today } = props
  const conditions = conditionsOf(search)
  return (
    <Screen title="課題">
      <Title
        text={search.done ? '済んだ課題' : total === 0 ? '課題はありません' : `課題が${total}件あります`}
      />
      <Filters label="課題の条件" action={base}>
        <WordFilter name="q" label="課題の言葉" value={search.words} />
        <ChoiceFilter
          name="whose"
          label="だれの課題"
          value={search.whose}
          choices={Object.entries(whoseNames).map(([value, label]) => ({ value, label }))}
        />
        <ChoiceFilter
          name="state"
          label="状態"
          value={search.done ? 'done' : search.late ? 'late' : ''}
          choices={[
            { value: '', label: 'これから' },
            { value: 'late', label: '期限切れ' },
            { value: 'done', label: '済み' },
          ]}
        />
      </Filters>
      {tasks.length > 0 ? (
        <>
          <Found
            total={total}
            from={(page - 1) * pageSize + 1}
            to={(page - 1) * pageSize + tasks.length}
            conditions={conditions}
            files={[{ href: taskAddress(`${base}.csv`, search), text: 'CSV' }]}
          />
          <ul class="sheet tasks">
            {tasks.map(task => (
              <li>
                <DueTag task={task} today={today} />
                <div>
                  <a href={`/desk/initiatives/${task.initiative}/tasks/${task.id}`}>{task.title}</a>
                  <span class="small quiet">{`${whoseWord(task)}　｜　${task.initiativeTitle}`}</span>
                </div>
              </li>
            ))}
          </ul>
          <div class="below">
            <Paging
              page={page}
              pages={Math.ceil(total / pageSize)}
              hrefOf={n => taskAddress(base, search, n)}
            />
          </div>
        </>
      ) : (
        <div class="sec">
          {conditions.length > 0 ? (
            <NoHits
              title="この条件に合う課題はありません"
              drop={conditions.map(({ text, href }) => ({ text: `「${text}」を外す`, href }))}
            />
          ) : (
            <Empty
              title="いま、自市の課題はありません"
              action={{ href: '/desk/initiatives', text: '取組を見る' }}
            >
              <p>取組の中で課題を加えると、期限の近い順にここに並びます。</p>
            </Empty>
          )}
        </div>
      )}
    </Screen>
  )
}

function conditionsOf(search: TaskSearch): Condition[] {
  const without = (change: Partial<TaskSearch>) => taskAddress(base, { ...search, ...change })
  return [
    ...(search.words ? [{ text: search.words, href: without({ words: '' }) }] : []),
    ...(search.whose !== 'city'
      ? [{ text: whoseNames[search.whose], href: without({ whose: 'city' }) }]
      : []),
    ...(search.late ? [{ text: '期限切れ', href: without({ late: false }) }] : []),
    ...(search.done ? [{ text: '済み', href: without({ done: false }) }] : []),
  ]
}

/** The tasks as a table for a spreadsheet. */
export const taskCells = (tasks: readonly Task[], day: (at: Date) => Day): string[][] => [
  ['期限', '課題', '取組', '担当する市町村', '担当者', '説明', '済んだ日'],
  ...tasks.map(task => [
    task.dueOn ? wareki(task.dueOn) : '',
    task.title,
    task.initiativeTitle,
    task.responsible ? nameOf(task.responsible) : '全員',
    task.assigneeName ?? '',
    task.detail,
    task.doneAt ? wareki(day(task.doneAt)) : '',
  ]),
]
