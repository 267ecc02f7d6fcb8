import { listed, type Problems } from '#kernel'
import { findMunicipality } from '#municipality'
import { wareki } from '#text'
import {
  Actions,
  Button,
  Empty,
  ErrorSummary,
  Form,
  LinkButton,
  Notice,
  Screen,
  Table,
  Tag,
  TextField,
  Title,
} from '#web'
import { instant } from '../history/page.tsx'
import type { Anchor, AnchorState } from './schema.ts'

const states: Readonly<Record<AnchorState, { tone?: 'ok' | 'warn' | 'bad'; word: string }>> = {
  unchecked: { word: '未確認' },
  held: { tone: 'ok', word: '一致' },
  cut: { tone: 'bad', word: '末尾がない' },
  changed: { tone: 'bad', word: '書き換え' },
}

const StateTag = ({ state }: { state: AnchorState }) => {
  const { tone, word } = states[state]
  return tone ? <Tag tone={tone}>{word}</Tag> : <Tag>{word}</Tag>
}

const nameOf = (code: string): string => findMunicipality(code)?.name ?? code

/** What the page of kept heads shows. */
export interface AnchorsView {
  anchors: readonly Anchor[]
  wrong: readonly Anchor[]
  /** Where the letters go by mail; empty for nowhere. */
  address: string
  mayExchange: boolean
  done: string | null
  problems: Problems
}

const doneWords: Readonly<Record<string, string>> = {
  asked: '控えの交換と確認を始めました。少し待ってから、このページを開き直してください。',
  address: '送り先を変えました。次の控えから送ります。',
}

/** The heads that a city keeps of the others' chains, and whether those still contain them. */
export const AnchorsPage = ({ anchors, wrong, address, mayExchange, done, problems }: AnchorsView) => (
  <Screen title="相手方の控え" crumbs={[{ href: '/desk/history', text: '操作の記録' }]}>
    <ErrorSummary errors={listed(problems)} />
    {doneWords[done ?? ''] && <Notice tone="ok" title={doneWords[done!]} level={2} />}
    {wrong.length > 0 && <Alarm of={wrong} />}
    <Title
      text="相手方の控え"
      lead="同じ圏域の市町村の、記録の末尾の値です。毎日受け取り、相手方の記録にいまも含まれることを確かめます。"
      actions={
        anchors.length > 0 && (
          <LinkButton href="/desk/history/heads.jsonl" weight="second" icon="download" download>
            すべての控え
          </LinkButton>
        )
      }
    />
    {anchors.length === 0 ? (
      <Empty title="まだ、控えがありません">
        <p>圏域の相手方が記録を残すと、毎日午前1時半に控えを受け取ります。</p>
      </Empty>
    ) : (
      <Kept anchors={anchors} />
    )}
    {mayExchange && (
      <section class="sec">
        <h2>受け取りかた</h2>
        <Form action="/desk/history/heads/now" label="いま交換して確かめる">
          <Actions>
            <Button weight="second">いま交換して確かめる</Button>
          </Actions>
        </Form>
        <Form action="/desk/history/heads/address" label="控えの送り先">
          <TextField
            name="mail"
            label="控えの送り先のメールアドレス"
            hint="設備の外にも控えを残せます。送らないときは、空にしてください。"
            value={address}
            autocomplete="off"
            {...(problems.has('mail') && { error: problems.get('mail') })}
          />
          <Actions>
            <Button weight="second">送り先を変える</Button>
          </Actions>
        </Form>
      </section>
    )}
  </Screen>
)

const Alarm = ({ of }: { of: readonly Anchor[] }) => (
  <Notice
    tone="bad"
    level={2}
    title={`${[...new Set(of.map(({ municipality }) => nameOf(municipality)))].join('、')}の記録が、控えと合いません。`}
  >
    <p>
      {of
        .slice(0, 5)
        .map(({ day, seq }) => `${wareki(day)}の第${seq}号`)
        .join('、')}
      {of.length > 5 && `など${of.length}件`}
      の控えと違います。控えを保管したまま、相手方のシステム管理者と監査担当に知らせてください。記録を書き出して確かめる手順は、手引き「記録を確かめる」にあります。
    </p>
  </Notice>
)

const Kept = ({ anchors }: { anchors: readonly Anchor[] }) => (
  <Table
    caption="受け取った控え"
    rows={anchors}
    columns={[
      {
        head: '受け取った日',
        cell: ({ day }) => <a href={`/desk/history/heads/${day}.jsonl`}>{wareki(day)}</a>,
      },
      { head: '市町村', cell: ({ municipality }) => nameOf(municipality) },
      { head: '記録の末尾', cell: ({ seq }) => `第${seq}号` },
      { head: '値', cell: ({ hash }) => <code class="small">{hash.slice(0, 16)}…</code> },
      { head: '相手方の記録', cell: ({ state }) => <StateTag state={state} /> },
      { head: '確かめた日時', cell: ({ checkedAt }) => (checkedAt ? instant(checkedAt) : '―') },
    ]}
  />
)
