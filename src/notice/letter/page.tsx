import type { Decision, LetterState, Posted } from '#mail'
import { decidable } from '#mail'
import {
  Button,
  ChoiceFilter,
  Empty,
  Facts,
  Filters,
  Found,
  NoHits,
  Notice,
  Paging,
  Screen,
  Table,
  Tag,
  Title,
  type Tone,
} from '#web'

const base = '/desk/mails'

const stateWords: Readonly<Record<LetterState, readonly [string, Tone | undefined]>> = {
  waiting: ['送信待ち', 'ai'],
  sending: ['送信中', 'ai'],
  handing: ['送信中', 'ai'],
  unclear: ['確認が必要', 'warn'],
  sent: ['送信済み', 'ok'],
  failed: ['届けられず', 'bad'],
  withdrawn: ['取りやめ', undefined],
}

/** The states as a list is narrowed by them. */
export const groups: readonly { name: string; label: string; states: readonly LetterState[] }[] = [
  { name: '', label: 'すべて', states: [] },
  { name: 'unclear', label: '確認が必要', states: ['unclear'] },
  { name: 'failed', label: '届けられず', states: ['failed'] },
  { name: 'waiting', label: '送信待ち', states: ['waiting', 'sending', 'handing'] },
  { name: 'sent', label: '送信済み', states: ['sent'] },
  { name: 'withdrawn', label: '取りやめ', states: ['withdrawn'] },
]

const time = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})

const State = ({ state }: { state: LetterState }) => {
  const [word, tone] = stateWords[state]
  return tone ? <Tag tone={tone}>{word}</Tag> : <Tag>{word}</Tag>
}

const NoServer = () => (
  <Notice tone="warn" title="メールサーバーが設定されていません。" level={2}>
    <p>
      メールはここに残ります。開いて読み、本人に渡すか伝えてください。送るには、設置の担当者に MUSUBI_SMTP
      の設定を依頼してください。差し出してから7日を過ぎたものは送りません。
    </p>
  </Notice>
)

const addressOf = (group: string, page = 1): string => {
  const query = new URLSearchParams([
    ...(group ? [['state', group]] : []),
    ...(page > 1 ? [['page', String(page)]] : []),
  ] as [string, string][]).toString()
  return query ? `${base}?${query}` : base
}

/** The letters of the municipality, newest first. */
export const LettersPage = ({
  rows,
  total,
  page,
  size,
  group,
  sending,
}: {
  rows: readonly Posted[]
  total: number
  page: number
  size: number
  group: string
  sending: boolean
}) => {
  const named = groups.find(({ name }) => name === group && name !== '')
  const from = (page - 1) * size
  return (
    <Screen title="メール" crumbs={[{ href: '/desk', text: 'ホーム' }]}>
      <Title text="送ったメール" lead="招待や知らせなど、所属する市町村から出たメールです。" />
      {!sending && <NoServer />}
      {total === 0 && !named ? (
        <div class="sec">
          <Empty title="まだ、メールはありません">
            <p>職員を招待したり、まとめのメールが作られたりすると、ここに並びます。</p>
          </Empty>
        </div>
      ) : (
        <>
          <Filters label="メールの条件" action={base}>
            <ChoiceFilter
              name="state"
              label="状態"
              value={group}
              choices={groups.map(({ name, label }) => ({ value: name, label }))}
            />
          </Filters>
          {rows.length === 0 ? (
            <div class="sec">
              <NoHits
                title={`「${named?.label}」のメールはありません`}
                drop={[{ href: base, text: 'すべてのメールを見る' }]}
              />
            </div>
          ) : (
            <>
              <Found
                total={total}
                from={from + 1}
                to={from + rows.length}
                conditions={named ? [{ text: named.label, href: base }] : []}
              />
              <Table
                caption="メールの一覧"
                columns={[
                  { head: '件名', cell: ({ id, subject }) => <a href={`${base}/${id}`}>{subject}</a> },
                  { head: '宛先', cell: ({ to }) => to },
                  { head: '差し出し', cell: ({ postedAt }) => time.format(postedAt) },
                  { head: '状態', cell: ({ state }) => <State state={state} /> },
                ]}
                rows={rows}
              />
              <Paging
                page={page}
                pages={Math.ceil(total / size)}
                hrefOf={number => addressOf(group, number)}
              />
            </>
          )}
        </>
      )}
    </Screen>
  )
}

const doneWords: Readonly<Record<Decision, string>> = {
  resend: 'もう一度、送信待ちにしました。',
  withdraw: '送るのをやめました。',
  arrived: '届いていたものとして記録しました。',
}

const decisionWords: Readonly<Record<Decision, string>> = {
  arrived: '届いていた',
  resend: 'もう一度送る',
  withdraw: '送るのをやめる',
}

const isDecision = (word: string | null): word is Decision => word !== null && word in doneWords

/** One letter: where it stands, what the server said, its words, and what can be decided. */
export const LetterPage = ({
  letter,
  done,
  sending,
}: {
  letter: Posted
  done: string | null
  sending: boolean
}) => {
  const { id, to, subject, text, state, postedAt, attempts, dueAt, answer, settledAt } = letter
  return (
    <Screen
      title={subject}
      crumbs={[
        { href: '/desk', text: 'ホーム' },
        { href: base, text: 'メール' },
      ]}
    >
      <Title of={<State state={state} />} text={subject} />
      {isDecision(done) && <Notice tone="ok" title={doneWords[done]} level={2} />}
      {!sending && state === 'waiting' && <NoServer />}
      {state === 'unclear' && (
        <Notice tone="warn" title="相手のサーバーに届いたかどうか、確かめられませんでした。" level={2}>
          <p>
            送り終える直前に返事が途切れました。届いたか本人に聞いて、届いていなければもう一度送ってください。
          </p>
        </Notice>
      )}
      <Facts
        of={[
          { term: '宛先', detail: to },
          { term: '差し出し', detail: time.format(postedAt) },
          ...(settledAt ? [{ term: '終わり', detail: time.format(settledAt) }] : []),
          ...(attempts > 0 ? [{ term: '送信の試み', detail: `${attempts}回` }] : []),
          ...(dueAt ? [{ term: '次の試み', detail: time.format(dueAt) }] : []),
          ...(answer ? [{ term: 'サーバーの返事', detail: answer }] : []),
        ]}
      />
      <section class="sec">
        <h2>本文</h2>
        <p class="sheet letter below">{text}</p>
      </section>
      <Decisions id={id} state={state} />
    </Screen>
  )
}

const Decisions = ({ id, state }: { id: string; state: LetterState }) => {
  const open = (['arrived', 'resend', 'withdraw'] as const).filter(decision =>
    (decidable[decision] as readonly LetterState[]).includes(state),
  )
  if (open.length === 0) return null
  return (
    <form method="post" action={`${base}/${id}`} class="actions">
      {open.map((decision, i) => (
        <Button
          weight={i === 0 && decision !== 'withdraw' ? 'primary' : 'second'}
          name="decision"
          value={decision}
        >
          {decisionWords[decision]}
        </Button>
      ))}
    </form>
  )
}
