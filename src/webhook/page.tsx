import { dayOf, listed, type Problems, type Typed, typedText } from '#kernel'
import { wareki } from '#text'
import {
  Actions,
  Button,
  CheckField,
  Empty,
  ErrorSummary,
  Form,
  LinkButton,
  Notice,
  Screen,
  Table,
  Tabs,
  Tag,
  TextField,
  Title,
  type Tone,
  type Way,
} from '#web'
import { type EventChoice, everything, type Webhook, type WebhookState } from './schema.ts'

/** Where the webhooks of a city stand. */
export const webhooksPath = '/desk/webhooks'

/** The way back from a page of one webhook. */
export const crumbs: readonly Way[] = [{ href: webhooksPath, text: 'ウェブフック' }]

const states: Readonly<Record<WebhookState, { word: string; tone?: Tone }>> = {
  active: { word: '送信中', tone: 'ok' },
  paused: { word: '休止' },
  disabled: { word: '自動停止', tone: 'bad' },
}

/** The state of a webhook in a word; one that answers no more is told as such. */
export const StateTag = ({ webhook }: { webhook: Webhook }) => {
  if (webhook.state === 'active' && webhook.failingSince) return <Tag tone="warn">届いていない</Tag>
  const { word, tone } = states[webhook.state]
  return <Tag {...(tone && { tone })}>{word}</Tag>
}

/** 令和8年11月22日 12:00, in Japan. */
export const instant = (at: Date): string =>
  `${wareki(dayOf(at))} ${new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(11, 16)}`

/** What a webhook listens to, in words. */
export const eventsInWords = (events: readonly string[], choices: readonly EventChoice[]): string => {
  if (events.includes(everything)) return 'すべての変更'
  const [first = '', ...more] = events.map(key => choices.find(choice => choice.key === key)?.name ?? key)
  return more.length > 0 ? `${first}など${events.length}種類` : first
}

/** The webhooks of the own city. */
export const WebhooksPage = (props: {
  webhooks: readonly Webhook[]
  events: readonly EventChoice[]
  beside: readonly Way[]
  mayWrite: boolean
  done: string | null
}) => (
  <Screen title="ウェブフック">
    <Tabs
      label="ほかのシステムとのつなぎ"
      ways={props.beside.map(way => ({ ...way, current: way.href === webhooksPath }))}
    />
    <Title
      text="ウェブフック"
      lead="所属する市町村で操作があったことを、ほかのシステムに署名をつけて知らせます。"
      actions={
        props.mayWrite &&
        props.webhooks.length > 0 && <LinkButton href={`${webhooksPath}/new`}>知らせる先を加える</LinkButton>
      }
    />
    {props.done === 'removed' && <Notice tone="ok" title="ウェブフックを外しました。" level={2} />}
    {props.webhooks.length === 0 ? (
      <Empty
        title="ここに知らせる先が並びます"
        {...(props.mayWrite && { action: { href: `${webhooksPath}/new`, text: '知らせる先を加える' } })}
      >
        <p>課題が加わったときや協約が確定したときに、グループウェアなどが動き出せるようになります。</p>
      </Empty>
    ) : (
      <Table
        caption="知らせる先の一覧"
        rows={props.webhooks}
        columns={[
          { head: '名前', cell: ({ id, name }) => <a href={`${webhooksPath}/${id}`}>{name}</a> },
          { head: '状態', cell: webhook => <StateTag webhook={webhook} /> },
          { head: '知らせる操作', cell: ({ events }) => eventsInWords(events, props.events) },
          { head: '送信待ち', cell: ({ waiting }) => `${waiting}件`, number: true },
          {
            head: '最後に届いた時',
            cell: ({ lastDeliveredAt }) => (lastDeliveredAt ? instant(lastDeliveredAt) : 'まだ'),
          },
        ]}
      />
    )}
  </Screen>
)

const tickedIn = (typed: Typed, first: readonly string[]): string[] =>
  'name' in typed ? [typed.events ?? []].flat().filter(each => typeof each === 'string') : [...first]

/** A webhook is entered, or changed where there is one already. */
export const WebhookFormPage = (props: {
  webhook: Webhook | undefined
  events: readonly EventChoice[]
  typed: Typed
  problems: Problems
}) => {
  const { webhook, events, typed, problems } = props
  const field = (name: 'name' | 'url') => ({
    name,
    value: name in typed ? typedText(typed, name) : (webhook?.[name] ?? ''),
    ...(problems.has(name) && { error: problems.get(name) }),
  })
  const ticked = tickedIn(typed, webhook?.events ?? [everything])
  const title = webhook ? '知らせる先を変える' : '知らせる先を加える'
  const back = webhook ? `${webhooksPath}/${webhook.id}` : webhooksPath
  return (
    <Screen title={title} crumbs={crumbs}>
      <ErrorSummary errors={listed(problems)} />
      <Title text={title} />
      <Form action={webhook ? `${back}/change` : `${webhooksPath}/new`}>
        <TextField {...field('name')} label="システムの名前" hint="例：グループウェア" required />
        <TextField
          {...field('url')}
          label="アドレス"
          hint="https:// で始まる、POSTを受けるアドレスです。"
          required
        />
        <CheckField
          name="events"
          label="知らせる操作"
          required
          {...(problems.has('events') && { error: problems.get('events') })}
          values={ticked}
          choices={[{ value: everything, label: 'すべての変更', hint: '見ただけの操作は含みません。' }]}
        />
        <details class="endpoint" open={ticked.some(each => each !== everything)}>
          <summary>
            <span>操作を1つずつ選ぶ</span>
          </summary>
          <div>
            <CheckField
              name="events"
              id="each"
              label="この操作だけ"
              hint="「すべての変更」を外したときに使います。"
              values={ticked}
              choices={events.map(({ key, name }) => ({ value: key, label: name }))}
            />
          </div>
        </details>
        <Actions>
          <Button>{webhook ? '変える' : '加える'}</Button>
          <LinkButton weight="text" href={back}>
            やめる
          </LinkButton>
        </Actions>
      </Form>
    </Screen>
  )
}
