import { type Day, daysBetween } from '#kernel'
import { wareki } from '#text'
import {
  Actions,
  Button,
  Empty,
  Facts,
  Form,
  LinkButton,
  SelectField,
  TextareaField,
  TextField,
  Timeline,
} from '#web'
import type { Inside } from '../inside.ts'
import { nameOf } from '../rule.ts'
import { Frame, fieldOf, NotHere, Party, Prose, type Refused } from '../show/frame.tsx'
import { type Counts, stamp } from '../show/rule.ts'
import { DueTag, TaskRows, whoseWord } from './rows.tsx'
import { toChange, urgencyOf } from './rule.ts'
import { type Task, type TaskNote, together } from './schema.ts'

const doneWords: Readonly<Record<string, string>> = {
  created: '課題を加えました。',
  changed: '課題を変えました。',
  finished: '済みにしました。',
  reopened: '済みを取り消しました。',
  noted: 'メモを残しました。ほかの市町村には見えません。',
}

/** Somebody who can be given a task. */
export interface Worker {
  person: string
  name: string
  section: string
  municipality: string
}

const about = ['contribute', 'create'] as const

/** The tasks of a workspace. */
export const TasksPage = (props: {
  here: Inside
  counts: Counts
  today: Day
  tasks: readonly Task[]
  done: string | null
}) => {
  const { here, counts, today, tasks } = props
  const open = tasks.filter(({ doneAt }) => !doneAt)
  const finished = tasks.filter(({ doneAt }) => doneAt)
  const enter = { href: `${here.base}/tasks/new`, text: '課題を加える' }
  return (
    <Frame
      here={here}
      tab="/tasks"
      counts={counts}
      title="課題"
      about={about}
      done={doneWords[props.done ?? '']}
      beside={tasks.length > 0 && <LinkButton href={enter.href}>{enter.text}</LinkButton>}
    >
      {tasks.length === 0 ? (
        <Empty title="まだ、課題がありません" action={enter}>
          <p>だれが、いつまでに、何をするかを書くと、当事者の全員に見え、期限が近づくと知らせが届きます。</p>
        </Empty>
      ) : (
        <section aria-labelledby="open-title">
          <h2 id="open-title">これからの課題</h2>
          {open.length === 0 ? (
            <p class="below quiet">すべて済みました。</p>
          ) : (
            <TaskRows tasks={open} here={here} today={today} />
          )}
        </section>
      )}
      {finished.length > 0 && (
        <section class="sec" aria-labelledby="finished-title">
          <h2 id="finished-title">済んだ課題</h2>
          <TaskRows tasks={finished} here={here} today={today} />
        </section>
      )}
    </Frame>
  )
}

const TaskFields = (props: {
  here: Inside
  workers: readonly Worker[]
  before?: Task
  refused: Refused | undefined
}) => {
  const { here, workers, before } = props
  const field = fieldOf(props.refused)
  const whose = before ? (before.responsible ?? together) : here.mine
  return (
    <>
      <TextField {...field('title', before?.title)} label="何をしますか" required />
      <TextareaField {...field('detail', before?.detail)} label="説明" rows={4} required={false} />
      <TextField
        {...field('dueOn', before?.dueOn && wareki(before.dueOn))}
        label="期限"
        hint="例：令和8年12月18日、2026-12-18"
        required={false}
        width="m"
      />
      <SelectField
        {...field('who', whose)}
        label="担当する市町村"
        required
        width="m"
        choices={[
          ...here.parties.map(({ code, name }) => ({ value: code, label: name })),
          { value: together, label: '全員で合わせてする' },
        ]}
      />
      <SelectField
        {...field('assignee', before?.assignee)}
        label="担当者"
        hint="決まっていなければ、空のままにします。担当する市町村の人を選んでください。"
        required={false}
        choices={[
          { value: '', label: '決めない' },
          ...workers.map(({ person, name, section, municipality }) => ({
            value: person,
            label: `${nameOf(municipality)}　${section}　${name}`,
          })),
        ]}
      />
    </>
  )
}

/** Entering a task. */
export const NewTaskPage = (props: {
  here: Inside
  counts: Counts
  workers: readonly Worker[]
  refused?: Refused | undefined
}) => (
  <Frame
    here={props.here}
    tab="/tasks"
    counts={props.counts}
    title="課題を加える"
    under={{ href: `${props.here.base}/tasks`, text: '課題' }}
    about={about}
    refused={props.refused}
  >
    <Form action={`${props.here.base}/tasks`} label="課題を加える">
      <TaskFields here={props.here} workers={props.workers} refused={props.refused} />
      <Actions>
        <Button>課題を加える</Button>
        <LinkButton href={`${props.here.base}/tasks`} weight="text">
          やめる
        </LinkButton>
      </Actions>
    </Form>
  </Frame>
)

/** One task: who does it by when, what is noted beside it, and what can be done with it. */
export const TaskPage = (props: {
  here: Inside
  counts: Counts
  today: Day
  task: Task
  notes: readonly TaskNote[]
  workers: readonly Worker[]
  done: string | null
  refused?: Refused | undefined
}) => {
  const { here, today, task, notes, refused } = props
  const href = `${here.base}/tasks/${task.id}`
  const [action, ownership] = toChange(task.responsible, here.mine)
  const mayChange = here.may(action, ownership).allow
  const changing = refused && !refused.problems.has('text')
  const seen = <input type="hidden" name="seen" value={String(task.changedAt.getTime())} />
  return (
    <Frame
      here={here}
      tab="/tasks"
      counts={props.counts}
      title={task.title}
      under={{ href: `${here.base}/tasks`, text: '課題' }}
      about={about}
      ownership={ownership}
      done={doneWords[props.done ?? '']}
      refused={refused}
    >
      <Facts
        of={[
          { term: '期限', detail: <DueDetail task={task} today={today} /> },
          { term: '担当', detail: whoseWord(task) },
          ...(task.detail ? [{ term: '説明', detail: <Prose text={task.detail} /> }] : []),
          {
            term: '加えた市町村',
            detail: (
              <>
                <Party here={here} code={task.municipality} />
                <span class="small quiet">（{stamp(task.createdAt, today)}）</span>
              </>
            ),
          },
          ...(task.doneAt ? [{ term: '済んだ日時', detail: stamp(task.doneAt, today) }] : []),
        ]}
      />
      {mayChange ? (
        <form method="post" action={`${href}/${task.doneAt ? 'reopen' : 'finish'}`} class="actions">
          {seen}
          <Button weight={task.doneAt ? 'second' : 'primary'}>
            {task.doneAt ? '済みを取り消す' : '済みにする'}
          </Button>
        </form>
      ) : (
        <NotHere action="contribute" what="この課題を変えること" />
      )}
      {mayChange && !task.doneAt && (
        <details class="sec" open={changing}>
          <summary>課題を変える</summary>
          <Form action={href} label="課題を変える">
            {seen}
            <TaskFields
              here={here}
              workers={props.workers}
              before={task}
              refused={changing ? refused : undefined}
            />
            <Actions>
              <Button weight="second">保存する</Button>
            </Actions>
          </Form>
        </details>
      )}
      <section class="sec" aria-labelledby="notes-title">
        <h2 id="notes-title">自市のメモ</h2>
        <p class="small quiet">{nameOf(here.mine)}の職員だけに見えます。</p>
        {notes.length > 0 && (
          <div class="below">
            <Timeline
              of={notes.map(note => ({
                when: `${stamp(note.writtenAt, today)}　${note.writerName}`,
                what: <Prose text={note.text} />,
              }))}
            />
          </div>
        )}
        {here.may('contribute', 'own').allow ? (
          <Form action={`${href}/notes`} label="自市のメモ">
            <TextareaField {...fieldOf(refused)('text')} label="メモ" rows={3} />
            <Actions>
              <Button weight="second" small>
                メモを残す
              </Button>
            </Actions>
          </Form>
        ) : (
          <NotHere action="contribute" what="メモを残すこと" />
        )}
      </section>
    </Frame>
  )
}

const DueDetail = ({ task, today }: { task: Task; today: Day }) => {
  const urgency = urgencyOf(task, today)
  const left = task.dueOn ? daysBetween(today, task.dueOn) : 0
  return (
    <>
      {task.dueOn && wareki(task.dueOn)}
      {left > 0 && !task.doneAt && `（あと${left}日）`}
      {urgency !== 'soon' && urgency !== 'later' && <DueTag task={task} today={today} />}
    </>
  )
}
