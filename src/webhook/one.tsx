import {
  Actions,
  Button,
  Empty,
  Facts,
  Found,
  LinkButton,
  Notice,
  Paging,
  Screen,
  Table,
  Tag,
  Title,
  type Tone,
} from '#web'
import { crumbs, eventsInWords, instant, StateTag, webhooksPath } from './page.tsx'
import type { Attempt, Delivery, DeliveryState, EventChoice, Webhook } from './schema.ts'

const states: Readonly<Record<DeliveryState, { word: string; tone?: Tone }>> = {
  waiting: { word: '送信待ち', tone: 'warn' },
  sending: { word: '送信中', tone: 'ai' },
  delivered: { word: '届いた', tone: 'ok' },
  failed: { word: '届かず', tone: 'bad' },
}

const dones: Readonly<Record<string, string>> = {
  changed: '知らせる先を変えました。',
  paused: '休止しました。再開すると、休止した後の操作から順に知らせます。',
  active: '再開しました。止まっていた間の操作から順に知らせます。',
  tested: '試しの通知を送ります。数秒たってからこの画面を開き直すと、結果が下に並びます。',
  resent: 'もう一度送ります。数秒たってからこの画面を開き直すと、結果が下に並びます。',
}

const AttemptLine = ({ attempt }: { attempt: Attempt }) => (
  <p class="small">
    <span class="nb">{attempt.number}回目</span> <span class="nb">{instant(attempt.at)}</span>{' '}
    {attempt.status === null ? '答えなし' : `状態 ${attempt.status}`}・{attempt.ms}ミリ秒
    {attempt.excerpt && <span class="code">　{attempt.excerpt}</span>}
  </p>
)

/** How a notification fared, attempt by attempt; older attempts are folded. */
const Attempts = ({ delivery: { attempts, state, dueAt } }: { delivery: Delivery }) => {
  const [last, ...earlier] = attempts
  return (
    <>
      {last ? <AttemptLine attempt={last} /> : 'まだ送っていません。'}
      {last && state === 'waiting' && <p class="small">次は {instant(dueAt)} ごろに送ります。</p>}
      {earlier.length > 0 && (
        <details>
          <summary>前の{earlier.length}回</summary>
          {earlier.map(attempt => (
            <AttemptLine attempt={attempt} />
          ))}
        </details>
      )}
    </>
  )
}

/** What the page of one webhook shows. */
export interface WebhookView {
  webhook: Webhook
  events: readonly EventChoice[]
  log: readonly Delivery[]
  total: number
  /** Page of the log, from 1, and how many stand on one. */
  page: number
  size: number
  mayWrite: boolean
  done: string | null
}

/** One webhook: how it stands, what can be done, and its log. */
export const WebhookPage = ({ webhook, events, log, total, page, size, mayWrite, done }: WebhookView) => {
  const base = `${webhooksPath}/${webhook.id}`
  const nameOf = (event: string) =>
    event === 'webhook.test' ? '試しの通知' : (events.find(({ key }) => key === event)?.name ?? event)
  return (
    <Screen title={webhook.name} crumbs={crumbs}>
      <Title
        text={webhook.name}
        actions={
          mayWrite && (
            <LinkButton weight="second" href={`${base}/change`}>
              変える
            </LinkButton>
          )
        }
      />
      {done && dones[done] && <Notice tone="ok" title={dones[done]} level={2} />}
      {webhook.state === 'disabled' && (
        <Notice
          tone="bad"
          title="5日のあいだ届かなかったか、受け取らないと言われたため、止めています。"
          level={2}
        >
          <p>受け取る側を直してから再開すると、止まっていた間の操作から順に知らせます。</p>
        </Notice>
      )}
      {webhook.state === 'active' && webhook.failingSince && (
        <Notice tone="warn" title={`${instant(webhook.failingSince)}から届いていません。`} level={2}>
          <p>間をあけて送り直しています。5日のあいだ届かなければ、止めます。</p>
        </Notice>
      )}
      <div class="below">
        <Facts
          of={[
            { term: '状態', detail: <StateTag webhook={webhook} /> },
            { term: 'アドレス', detail: <span class="code">{webhook.url}</span> },
            { term: '知らせる操作', detail: eventsInWords(webhook.events, events) },
            { term: '送信待ち', detail: `${webhook.waiting}件` },
          ]}
        />
      </div>
      {mayWrite && <Doings webhook={webhook} base={base} />}
      <section class="sec" aria-labelledby="log">
        <h2 id="log">通知の記録</h2>
        {log.length === 0 ? (
          <Empty title="ここに通知が並びます">
            <p>操作があると1分ほどで知らせ、その答えがここに残ります。</p>
          </Empty>
        ) : (
          <>
            <Found total={total} from={(page - 1) * size + 1} to={(page - 1) * size + log.length} />
            <Table
              caption="通知の一覧"
              rows={log}
              columns={[
                { head: '操作', cell: ({ event }) => nameOf(event) },
                { head: '記録の番号', cell: ({ seq }) => (seq === null ? '–' : String(seq)), number: true },
                { head: '状態', cell: ({ state }) => <StateOf state={state} /> },
                { head: '答え', cell: delivery => <Attempts delivery={delivery} /> },
                ...(mayWrite
                  ? [
                      {
                        head: '操作する',
                        cell: (delivery: Delivery) => <Again delivery={delivery} base={base} />,
                      },
                    ]
                  : []),
              ]}
            />
            <Paging page={page} pages={Math.ceil(total / size)} hrefOf={n => `${base}?page=${n}`} />
          </>
        )}
      </section>
      {mayWrite && <Removal base={base} />}
    </Screen>
  )
}

const Removal = ({ base }: { base: string }) => (
  <details class="endpoint sec">
    <summary>
      <span>この知らせる先を外す</span>
    </summary>
    <form class="stack" method="post" action={`${base}/remove`}>
      <p>外すと、もう知らせません。送信待ちの通知も送りません。元には戻せません。</p>
      <Button weight="danger">外す</Button>
    </form>
  </details>
)

const StateOf = ({ state }: { state: DeliveryState }) => {
  const { word, tone } = states[state]
  return <Tag {...(tone && { tone })}>{word}</Tag>
}

const Again = ({ delivery: { id, state, event, seq }, base }: { delivery: Delivery; base: string }) =>
  state === 'delivered' || state === 'failed' ? (
    <form method="post" action={`${base}/deliveries/${id}/resend`}>
      <Button weight="second" small>
        もう一度送る<span class="sr">（{seq === null ? event : `記録 ${seq}`}）</span>
      </Button>
    </form>
  ) : null

const Doings = ({ webhook: { state }, base }: { webhook: Webhook; base: string }) => (
  <form method="post" action={`${base}/test`}>
    <Actions>
      {state === 'active' && <Button weight="second">試しに送る</Button>}
      {state === 'active' ? (
        <Button weight="second" formaction={`${base}/pause`}>
          休止する
        </Button>
      ) : (
        <Button formaction={`${base}/resume`}>再開する</Button>
      )}
      <Button weight="second" formaction={`${base}/secret`}>
        秘密鍵を作り直す
      </Button>
    </Actions>
  </form>
)

/** The secret of a webhook, shown this once. */
export const SecretPage = ({
  name,
  secret,
  renewed,
  id,
}: Record<'name' | 'secret' | 'id', string> & { renewed: boolean }) => (
  <Screen title={renewed ? '秘密鍵を作り直しました' : '知らせる先を加えました'} crumbs={crumbs}>
    <Title
      of={name}
      text={renewed ? '秘密鍵を作り直しました' : '知らせる先を加えました'}
      lead="受け取る側の設定に、いま写してください。"
    />
    <Notice tone="warn" title="秘密鍵は、この画面でしか見られません。" level={2}>
      <p>
        {renewed
          ? '前の秘密鍵の署名も、1日のあいだ付けます。その間に入れ替えてください。'
          : '写し忘れたときは、ウェブフックのページで作り直せます。'}
      </p>
    </Notice>
    <div class="below">
      <Facts
        of={[
          { term: '秘密鍵', detail: <span class="code secret">{secret}</span> },
          { term: '署名の方式', detail: 'Standard Webhooks（webhook-signature、HMAC-SHA256）' },
        ]}
      />
    </div>
    <Actions>
      <LinkButton href={`${webhooksPath}/${id}`}>写したので進む</LinkButton>
    </Actions>
  </Screen>
)
