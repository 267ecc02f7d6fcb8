import type { PropsWithChildren } from 'hono/jsx'
import { type Day, dayOf, type Todo } from '#kernel'
import { wareki } from '#text'
import { Button, Empty, LinkButton, Notice, Screen, Tabs, Tag, Title, type Tone } from '#web'
import { delays, distance, type Gathered, pressing } from './rule.ts'

const base = '/desk/todo'

/** Which list is shown: すること, お知らせ, あとで. */
export type Shown = 'todos' | 'news' | 'later'

/** 11/18, as lists write a day. */
const short = (day: Day): string => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`

const states: Readonly<Record<'late' | 'today' | 'near', readonly [Tone, string]>> = {
  late: ['bad', '期限を過ぎました'],
  today: ['warn', 'きょうまで'],
  near: ['warn', 'もうすぐ'],
}

const State = ({ todo, today }: { todo: Todo; today: Day }) => {
  const how = pressing(todo.due, today)
  if (how && how !== 'ahead') return <Tag tone={states[how][0]}>{states[how][1]}</Tag>
  return todo.word ? (
    <Tag tone={todo.word === '差し戻し' ? 'bad' : todo.news ? 'ok' : 'warn'}>{todo.word}</Tag>
  ) : null
}

/** One thing to do: by when, what and why, its state; `children` are what can be done about the entry itself. */
const Row = ({ todo, today, children }: PropsWithChildren<{ todo: Todo; today: Day }>) => {
  const how = pressing(todo.due, today)
  return (
    <li class={how === 'late' ? 'late' : how === 'today' ? 'now' : undefined}>
      <div class="when">
        {todo.due ? (
          <>
            <b>{short(todo.due)}</b>
            <small>{distance(todo.due, today)}</small>
          </>
        ) : (
          todo.since && (
            <small>
              {short(dayOf(todo.since))}
              {todo.news ? '' : 'から'}
            </small>
          )
        )}
      </div>
      <div class="what">
        <h3>
          <a href={todo.href}>{todo.title}</a>
        </h3>
        <p class="small">{todo.detail}</p>
        {children}
      </div>
      <div class="tags">
        <State todo={todo} today={today} />
      </div>
    </li>
  )
}

const mostAtHome = 6

/** What there is to do, for the first page at the desk: the most pressing, and the way to the rest. */
export const TodoPanel = ({ todos, news, later, today }: Gathered & { today: Day }) => (
  <section aria-labelledby="todo-title">
    <h2 class="sr" id="todo-title">
      すること
    </h2>
    {todos.length > 0 && (
      <ol class="todo sheet">
        {todos.slice(0, mostAtHome).map(todo => (
          <Row todo={todo} today={today} />
        ))}
      </ol>
    )}
    <p class="small line below">
      {todos.length > mostAtHome && <a href={base}>することをすべて見る（{todos.length}件）</a>}
      {todos.length <= mostAtHome && <a href={base}>することの一覧</a>}
      {news.length > 0 && <a href={`${base}?show=news`}>お知らせ（{news.length}件）</a>}
      {later.length > 0 && <a href={`${base}?show=later`}>あとで（{later.length}件）</a>}
    </p>
  </section>
)

const titles: Readonly<Record<Shown, (n: number) => string>> = {
  todos: n => (n === 0 ? 'いま、することはありません' : `することが${n}件あります`),
  news: n => (n === 0 ? '新しいお知らせはありません' : `お知らせが${n}件あります`),
  later: n => (n === 0 ? 'あとにしたことはありません' : `あとにしたことが${n}件あります`),
}

/** The lists of a person: what to do, what to know, what was put off. */
export const TodoPage = ({
  gathered,
  shown,
  today,
  done,
}: {
  gathered: Gathered
  shown: Shown
  today: Day
  done: string | null
}) => {
  const list = gathered[shown]
  return (
    <Screen title="すること" crumbs={[{ href: '/desk', text: 'ホーム' }]}>
      <Title
        of={wareki(today)}
        text={titles[shown](list.length)}
        actions={
          <LinkButton href={`${base}/settings`} weight="second" small>
            メールで受け取る
          </LinkButton>
        }
      />
      {done && <Notice tone="ok" title={done} level={2} />}
      <Tabs
        label="一覧の種類"
        ways={(['todos', 'news', 'later'] as const).map(name => ({
          href: name === 'todos' ? base : `${base}?show=${name}`,
          text: `${{ todos: 'すること', news: 'お知らせ', later: 'あとで' }[name]}（${gathered[name].length}）`,
          current: name === shown,
        }))}
      />
      <div class="sec">
        {list.length === 0 ? <Nothing shown={shown} /> : <List {...{ gathered, shown, today }} />}
      </div>
    </Screen>
  )
}

const List = ({ gathered, shown, today }: { gathered: Gathered; shown: Shown; today: Day }) => (
  <>
    {shown === 'news' && gathered.news.length > 1 && (
      <form method="post" action={base} class="below">
        {gathered.news.map(({ key }) => (
          <input type="hidden" name="key" value={key} />
        ))}
        <Button weight="second" small name="to" value="read">
          すべて読んだことにする
        </Button>
      </form>
    )}
    <h2 class="sr">一覧</h2>
    <ol class="todo sheet">
      {gathered[shown].map(todo => (
        <Row todo={todo} today={today}>
          <Marks todo={todo} shown={shown} today={today} />
        </Row>
      ))}
    </ol>
  </>
)

/** What can be done about an entry of the list; the matter itself is settled where it stands. */
const Marks = ({ todo, shown, today }: { todo: Todo; shown: Shown; today: Day }) => (
  <form method="post" action={base} class="marks small">
    <input type="hidden" name="key" value={todo.key} />
    {shown === 'news' && (
      <Mark to="read" of={todo.title}>
        読んだ
      </Mark>
    )}
    {shown === 'later' && (
      <Mark to="back" of={todo.title}>
        いま出す
      </Mark>
    )}
    {shown === 'todos' && !(todo.due && todo.due <= today) && (
      <details>
        <summary>
          あとにする<span class="sr">（{todo.title}）</span>
        </summary>
        {delays(today).map(({ text }, i) => (
          <Mark to={String(i)} of={todo.title}>
            {text}
          </Mark>
        ))}
      </details>
    )}
  </form>
)

const Mark = ({ to, of, children }: PropsWithChildren<{ to: string; of: string }>) => (
  <Button weight="text" small name="to" value={to}>
    {children}
    <span class="sr">（{of}）</span>
  </Button>
)

const Nothing = ({ shown }: { shown: Shown }) =>
  shown === 'todos' ? (
    <Empty title="すべて済んでいます" action={{ href: '/desk', text: 'ホームへ' }}>
      <p>課題を任されたり、決裁や確定を待つものが来たりすると、ここに並びます。</p>
    </Empty>
  ) : shown === 'news' ? (
    <Empty title="読んでいないお知らせはありません" action={{ href: base, text: 'することを見る' }}>
      <p>見守っている取組に書き込みがあると、ここに並びます。</p>
    </Empty>
  ) : (
    <Empty title="あとにしたことはありません" action={{ href: base, text: 'することを見る' }}>
      <p>「あとにする」を押したことは、その日までここで待ちます。</p>
    </Empty>
  )

/** So many, in the strip over every page. */
export const CountWords = ({ todos, news }: { todos: number; news: number }) => (
  <>
    {(todos > 0 || news === 0) && 'すること'}
    {todos > 0 && <b>{todos}件</b>}
    {todos > 0 && news > 0 && '・'}
    {news > 0 && `お知らせ${news}件`}
  </>
)
