import { type Child, Fragment } from 'hono/jsx'
import type { Day } from '#kernel'
import {
  Actions,
  Button,
  Clause,
  Empty,
  Form,
  Knot,
  LinkButton,
  RadioField,
  RoleSign,
  SelectField,
  Tag,
  TextField,
  Timeline,
  Underlined,
} from '#web'
import type { Contact } from '../contact/schema.ts'
import type { Inside } from '../inside.ts'
import type { Entry } from '../journal/schema.ts'
import { actionFor, nameOf } from '../rule.ts'
import type { PartyHere } from '../schema.ts'
import { stateNames, states } from '../schema.ts'
import { TaskRows } from '../task/rows.tsx'
import type { Task } from '../task/schema.ts'
import { Frame, fieldOf, NotHere, Party, type Refused, StateTag } from './frame.tsx'
import { type Counts, stamp } from './rule.ts'

/** A section for this page from a room above: meetings, projects. */
export type Panel = (here: Inside) => Promise<Child>

const doneWords: Readonly<Record<string, string>> = {
  state: '状態を変えました。ほかの当事者の画面にも、すぐに出ます。',
  turn: '番を渡しました。渡した相手の「することの一覧」に載ります。',
  turned: '番を終えました。',
  followed: 'この取組を見守ります。新しい記録とコメントが知らせに載ります。',
  unfollowed: '見守るのをやめました。',
}

/** The workspace as one sees it first: who does what, what comes next, whose turn it is, what happened last. */
export const WorkspacePage = (props: {
  here: Inside
  counts: Counts
  today: Day
  tasks: readonly Task[]
  entries: readonly Entry[]
  contacts: readonly Contact[]
  followers: number
  panels: readonly Child[]
  done: string | null
  refused?: Refused
}) => {
  const { here, counts, today, tasks, entries, contacts, refused } = props
  const { workspace, base, may } = here
  return (
    <Frame
      here={here}
      tab=""
      counts={counts}
      done={doneWords[props.done ?? '']}
      refused={refused}
      about={['read', 'comment', 'contribute', 'create', 'publish', 'decide', 'close']}
      lead={<Clause>{workspace.content}</Clause>}
      beside={<Following here={here} followers={props.followers} />}
      above={<Parties here={here} contacts={contacts} />}
    >
      <div class="split">
        <div>
          <section aria-labelledby="next-title">
            <div class="line between end">
              <h2 id="next-title">次にすること</h2>
              {tasks.length > 0 && (
                <LinkButton href={`${base}/tasks/new`} small>
                  課題を加える
                </LinkButton>
              )}
            </div>
            {tasks.length === 0 ? (
              <div class="below">
                <Empty
                  title="まだ、課題がありません"
                  action={{ href: `${base}/tasks/new`, text: '課題を加える' }}
                >
                  <p>
                    だれが、いつまでに、何をするかを書くと、当事者の全員に見え、期限が近づくと知らせが届きます。
                  </p>
                </Empty>
              </div>
            ) : (
              <TaskRows tasks={tasks} here={here} today={today} />
            )}
          </section>
          <section class="sec" aria-labelledby="state-title">
            <h2 id="state-title">いまの状態</h2>
            <div class="sheet below stack">
              <p class="line">
                <StateTag state={workspace.state} />
                {workspace.turn ? (
                  <span>
                    <Party here={here} code={workspace.turn} />
                    の番です
                    {workspace.turnedAt && (
                      <span class="small quiet">（{stamp(workspace.turnedAt, today)}から）</span>
                    )}
                  </span>
                ) : (
                  <span class="quiet">どちらの番とも決めていません</span>
                )}
              </p>
              {workspace.turnNote && <p>{workspace.turnNote}</p>}
              <StateForm here={here} refused={refused} />
              {may('contribute', 'common').allow ? (
                <TurnForm here={here} refused={refused} />
              ) : (
                <NotHere action="contribute" what="番を渡すこと" />
              )}
            </div>
          </section>
          {props.panels}
        </div>
        <aside aria-labelledby="journal-title">
          <h2 id="journal-title">日誌</h2>
          {entries.length === 0 ? (
            <p class="quiet below">まだ、記録がありません。したことや話したことを書くと、ここに並びます。</p>
          ) : (
            <div class="below">
              <Timeline
                of={entries.map(entry => ({
                  when: stamp(entry.writtenAt, today),
                  side: here.parties.find(({ code }) => code === entry.municipality)?.side ?? 'c',
                  what: <EntryLine here={here} entry={entry} />,
                }))}
              />
            </div>
          )}
          <p class="below">
            <a href={`${base}/journal`}>日誌を開く</a>
          </p>
        </aside>
      </div>
    </Frame>
  )
}

/** Who does what, in the words of the clause, core city first. */
const Parties = ({ here, contacts }: { here: Inside; contacts: readonly Contact[] }) => {
  const { parties, base } = here
  return (
    <div class={parties.length === 2 ? 'two knotted' : 'cols'}>
      {parties.map((party, i) => (
        <Fragment>
          {i === 1 && parties.length === 2 && <Knot />}
          <PartyCard
            party={party}
            mine={party.code === here.mine}
            base={base}
            contact={contacts.find(({ municipality }) => municipality === party.code)}
          />
        </Fragment>
      ))}
    </div>
  )
}

const EntryLine = ({ here, entry }: { here: Inside; entry: Entry }) => (
  <>
    <Party here={here} code={entry.municipality} />
    {'　'}
    {entry.withdrawnAt ? (
      <span class="quiet">取り下げました。</span>
    ) : (
      <a href={`${here.base}/journal/${entry.id}`}>{firstLine(entry.text)}</a>
    )}
    {!entry.sharedAt && <Tag tone="line-only">下書き</Tag>}
    {entry.comments > 0 && <span class="small quiet">　コメント{entry.comments}件</span>}
  </>
)

/** The beginning of a text, for a line that leads to it. */
const firstLine = (text: string): string => {
  const [line = ''] = text.split('\n')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

const PartyCard = (props: {
  party: PartyHere
  mine: boolean
  base: string
  contact: Contact | undefined
}) => {
  const { party, contact } = props
  return (
    <section class={`sheet side ${party.side}`}>
      <h2>
        <span class={`city ${party.side}`}>{party.name}</span>
        {party.roles.map(({ roleKind }) => (
          <RoleSign kind={roleKind} />
        ))}
        {props.mine && <Tag tone="ai">あなたの市</Tag>}
      </h2>
      {party.roles.length === 0 ? (
        <p class="quiet">この取組での役割は、協約に定めがありません。</p>
      ) : (
        party.roles.map(({ words, deciding }) => (
          <p class="clause">
            <Underlined text={words} words={deciding} />
          </p>
        ))
      )}
      <p class="small">
        {contact ? contact.section : <span class="quiet">担当課は未登録</span>}
        {'　'}
        <a href={`${props.base}/contacts#contact-${party.code}`} aria-label={`${party.name}の連絡先`}>
          連絡先
        </a>
      </p>
    </section>
  )
}

const Following = ({ here: { workspace, base }, followers }: { here: Inside; followers: number }) => (
  <form method="post" action={`${base}/follow`} class="line">
    {followers > 0 && <span class="small quiet">自市で見守る人 {followers}人</span>}
    <Button weight="second" small name="op" value={workspace.followed ? 'leave' : 'follow'}>
      {workspace.followed ? '見守るのをやめる' : '見守る'}
    </Button>
  </form>
)

const StateForm = ({ here, refused }: { here: Inside; refused: Refused | undefined }) => {
  const { workspace, base, may } = here
  const open = states.filter(state => state !== workspace.state && may(actionFor(state), 'common').allow)
  if (open.length === 0) return <NotHere action="close" what="状態を変えること" />
  return (
    <details open={refused?.problems.has('to')}>
      <summary>状態を変える</summary>
      <Form action={`${base}/state`} label="状態を変える">
        <input type="hidden" name="from" value={workspace.state} />
        <RadioField
          {...fieldOf(refused)('to')}
          label="これからの状態"
          choices={open.map(state => ({ value: state, label: stateNames[state] }))}
          inline
        />
        <Actions>
          <Button small>状態を変える</Button>
        </Actions>
      </Form>
    </details>
  )
}

const TurnForm = ({ here, refused }: { here: Inside; refused: Refused | undefined }) => {
  const { workspace, base } = here
  const field = fieldOf(refused)
  return (
    <details open={refused?.problems.has('turn') || refused?.problems.has('note')}>
      <summary>番を渡す</summary>
      <Form action={`${base}/turn`} label="番を渡す">
        <SelectField
          {...field('turn', workspace.turn)}
          label="だれの番にしますか"
          choices={[
            ...here.parties.map(({ code }) => ({ value: code, label: nameOf(code) })),
            { value: '', label: 'だれの番でもない' },
          ]}
          width="m"
        />
        <TextField {...field('note')} label="してほしいこと" required={false} />
        <Actions>
          <Button small>番を渡す</Button>
        </Actions>
      </Form>
    </details>
  )
}
