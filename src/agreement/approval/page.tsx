import type { Child } from 'hono/jsx'
import { dayOf, listed, type Problems, type Typed, typedText } from '#kernel'
import { wareki } from '#text'
import {
  Actions,
  Button,
  Empty,
  ErrorSummary,
  Form,
  LinkButton,
  Notice,
  Paging,
  Screen,
  Tag,
  TextareaField,
  TextField,
  Title,
  type Tone,
} from '#web'
import { ApprovalPaper } from './paper.tsx'
import type { Capacity } from './rule.ts'
import type { Approval, ApprovalState } from './schema.ts'

const states: Readonly<Record<ApprovalState, { word: string; tone?: Tone }>> = {
  pending: { word: '決裁待ち', tone: 'warn' },
  approved: { word: '決裁済み', tone: 'ok' },
  returned: { word: '差し戻し', tone: 'bad' },
  withdrawn: { word: '取り下げ' },
}

/** The word of state of a draft. */
const StateTag = ({ state }: { state: ApprovalState }) => {
  const { word, tone } = states[state]
  return <Tag {...(tone && { tone })}>{word}</Tag>
}

const on = (instant: Date): string => wareki(dayOf(instant))

const Row = ({ approval, note }: { approval: Approval; note: string }) => (
  <li>
    <a href={`/desk/approvals/${approval.id}`}>{approval.title}</a>
    <span class="small quiet">
      <span>{note}</span>
      {approval.number && <span>{approval.number}</span>}
    </span>
    <StateTag state={approval.state} />
  </li>
)

const drafted = ({ drafter, draftedAt }: Approval): string =>
  `${on(draftedAt)}起案　${drafter.section}　${drafter.name}`

function outcome({ decider, decidedAt, deputyBecause, state }: Approval): string {
  if (!decider || !decidedAt) return ''
  const capacity = deputyBecause && state === 'approved' ? '（代決）' : ''
  return `${on(decidedAt)}　${decider.section}　${decider.name}${capacity}`
}

/** By which approval of the own municipality a thing came about, in one line; nothing where there is none. */
export const ApprovedLine = ({ approvals }: { approvals: readonly Approval[] }) => {
  const [newest] = approvals
  return newest ? (
    <p class="small below">
      所属する市町村の決裁：<a href={`/desk/approvals/${newest.id}`}>{newest.number}</a>　{outcome(newest)}
    </p>
  ) : null
}

/** All drafts of the municipality: those to decide, those under way, those decided. */
export const ApprovalsPage = (props: {
  mine: readonly Approval[]
  others: readonly Approval[]
  decided: readonly Approval[]
  page: number
  pages: number
  me: string
  /** What may be done on this page. */
  rights: Child
}) => {
  const { mine, others, decided, page, pages, me } = props
  const own = others.filter(({ drafter }) => drafter.person === me)
  const rest = others.filter(({ drafter }) => drafter.person !== me)
  const none = mine.length + others.length + decided.length === 0
  return (
    <Screen title="決裁">
      <Title text={mine.length === 0 ? '決裁' : `決裁を待つ起案が${mine.length}件あります`} />
      {none && (
        <Empty title="まだ、起案がありません" action={{ href: '/desk/agreements', text: '協約を見る' }}>
          <p>
            協約の確定のように市町村を拘束することは、起案し、決裁を受けてから行われます。番号・日付・起案した人・決裁した人が残ります。
          </p>
        </Empty>
      )}
      <Section title="あなたが決裁するもの" approvals={mine} note={drafted} />
      <Section
        title="あなたが起案したもの"
        approvals={own}
        note={({ addressee }) => `${addressee.section}　${addressee.name}の決裁を待っています`}
      />
      <Section
        title="ほかの人が起案したもの"
        approvals={rest}
        note={approval => `${drafted(approval)}　決裁：${approval.addressee.name}`}
      />
      <Section title="済んだもの" approvals={decided} note={outcome} />
      <Paging page={page} pages={pages} hrefOf={n => `/desk/approvals?page=${n}`} />
      {props.rights}
    </Screen>
  )
}

const Section = (props: {
  title: string
  approvals: readonly Approval[]
  note: (approval: Approval) => string
}) =>
  props.approvals.length === 0 ? null : (
    <section class="sec">
      <h2>{props.title}</h2>
      <ul class="sheet rows below">
        {props.approvals.map(approval => (
          <Row approval={approval} note={props.note(approval)} />
        ))}
      </ul>
    </section>
  )

const doneWords: Readonly<Record<string, string>> = {
  drafted: '起案しました。決裁されるまで、何も確定しません。',
  approved: '決裁しました。起案の内容を行いました。',
  returned: '起案した人に差し戻しました。',
  withdrawn: '起案を取り下げました。',
}

/** One draft as the paper it is, with what can be done about it. */
export const ApprovalPage = (props: {
  approval: Approval
  effectName: string
  municipality: string
  /** In what capacity the person may decide; null where not. */
  capacity: Capacity | null
  mayWithdraw: boolean
  done: string | null
  typed: Typed
  problems: Problems
}) => {
  const { approval, capacity, mayWithdraw, problems } = props
  const done = doneWords[props.done ?? '']
  return (
    <Screen
      title="起案"
      crumbs={[
        { href: '/desk', text: 'ホーム' },
        { href: '/desk/approvals', text: '決裁' },
      ]}
    >
      <ErrorSummary errors={listed(problems)} />
      <div class="no-print below">
        {done && <Notice tone="ok" title={done} level={2} />}
        <Title
          of={
            <>
              {props.effectName}　<StateTag state={approval.state} />
            </>
          }
          text={capacity ? 'この起案を決裁してください' : '起案'}
          actions={
            <LinkButton weight="second" href={approval.href}>
              対象を開く
            </LinkButton>
          }
        />
      </div>
      <ApprovalPaper approval={approval} municipality={props.municipality} />
      {capacity && <Decide {...props} capacity={capacity} />}
      {approval.state === 'pending' && !capacity && !mayWithdraw && (
        <p class="below no-print">
          {approval.addressee.section}　{approval.addressee.name}の決裁を待っています。
        </p>
      )}
      {mayWithdraw && (
        <form method="post" action={`/desk/approvals/${approval.id}/withdraw`} class="below no-print">
          <Actions>
            <Button weight="second">起案を取り下げる</Button>
          </Actions>
        </form>
      )}
    </Screen>
  )
}

const Decide = (props: { approval: Approval; capacity: Capacity; typed: Typed; problems: Problems }) => {
  const { approval, capacity, typed, problems } = props
  const error = (field: string) => (problems.has(field) ? { error: problems.get(field) } : {})
  const base = `/desk/approvals/${approval.id}`
  const returning = problems.has('reason')
  const rule = (id: string) =>
    capacity === 'deputy-by-rule' && (
      <TextField
        name="rule"
        id={id}
        label="代決の根拠"
        hint={`${approval.addressee.name}は不在と登録されていません。代決を認める規程の条項などを書いてください。`}
        required
        value={typedText(typed, 'rule')}
        {...error('rule')}
      />
    )
  return (
    <section class="sec no-print" aria-labelledby="decide-title">
      <h2 id="decide-title">{capacity === 'approver' ? '決裁' : '代決'}</h2>
      {capacity === 'deputy-of-absent' && (
        <p class="below">{approval.addressee.name}が不在のため、代決として記録します。</p>
      )}
      <Form action={`${base}/approve`}>
        {approval.number === null && (
          <TextField
            name="number"
            label="文書番号"
            hint="課で番号を取ったときだけ入れます。空欄なら、自動で付きます。"
            required={false}
            width="m"
            value={returning ? '' : typedText(typed, 'number')}
            {...error('number')}
          />
        )}
        {rule('rule')}
        <Actions>
          <Button>{capacity === 'approver' ? '決裁する' : '代決する'}</Button>
        </Actions>
      </Form>
      <details class="below" open={returning}>
        <summary>内容を直すため、差し戻す</summary>
        <Form action={`${base}/return`}>
          <TextareaField
            name="reason"
            label="差し戻す理由"
            rows={3}
            value={typedText(typed, 'reason')}
            {...error('reason')}
          />
          {rule('return-rule')}
          <Actions>
            <Button weight="second">差し戻す</Button>
          </Actions>
        </Form>
      </details>
    </section>
  )
}
