import type { Day } from '#kernel'
import { Tag, type Tone } from '#web'
import type { Inside } from '../inside.ts'
import { nameOf } from '../rule.ts'
import { dayWord } from '../show/rule.ts'
import { type Urgency, urgencyOf } from './rule.ts'
import type { Task } from './schema.ts'

const tones: Readonly<Partial<Record<Urgency, Tone>>> = {
  done: 'ok',
  overdue: 'bad',
  today: 'warn',
  soon: 'warn',
}
const words: Readonly<Partial<Record<Urgency, string>>> = {
  done: '済み',
  overdue: '期限切れ',
  today: 'きょうまで',
  undated: '期限なし',
}

/** How pressing a task is, in a word. */
export const DueTag = ({ task, today }: { task: Pick<Task, 'dueOn' | 'doneAt'>; today: Day }) => {
  const urgency = urgencyOf(task, today)
  const tone = tones[urgency]
  return <Tag {...(tone && { tone })}>{words[urgency] ?? dayWord(task.dueOn!, today)}</Tag>
}

/** Who does a task: 日置市　見本 花子, or all together. */
export const whoseWord = ({ responsible, assigneeName, parties }: Task): string =>
  responsible === null
    ? `${parties.length === 2 ? '両市' : '全員'}　合わせてすること`
    : [nameOf(responsible), assigneeName].filter(Boolean).join('　')

/** Tasks of a workspace, one line each: how pressing, what, who. */
export const TaskRows = ({ tasks, here, today }: { tasks: readonly Task[]; here: Inside; today: Day }) => (
  <ul class="sheet tasks below">
    {tasks.map(task => (
      <li>
        <DueTag task={task} today={today} />
        <div>
          <a href={`${here.base}/tasks/${task.id}`}>{task.title}</a>
          <span class="small quiet">
            {whoseWord(task)}
            {urgencyOf(task, today) === 'overdue' && `　期限は${dayWord(task.dueOn!, today)}でした`}
          </span>
        </div>
      </li>
    ))}
  </ul>
)
