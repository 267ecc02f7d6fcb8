import { type Day, listed } from '#kernel'
import { wareki } from '#text'
import {
  Actions,
  Button,
  CheckField,
  ErrorSummary,
  type Fact,
  Facts,
  Form,
  Notice,
  Screen,
  Steps,
  Tag,
  Title,
  type Tone,
} from '#web'
import { type Sent, ticked } from '../sent.ts'
import { type RecoveryState, type RecoveryStep, stateOf } from './rule.ts'
import { type Recovery, recoveryNames } from './schema.ts'

const base = '/desk/recoveries'

const stateWords: Readonly<Record<RecoveryState, [word: string, tone?: Tone]>> = {
  asked: ['依頼あり', 'warn'],
  opened: ['2人目待ち', 'warn'],
  confirmed: ['コード前', 'ai'],
  issued: ['本人待ち', 'ai'],
  done: ['完了', 'ok'],
  declined: ['取りやめ'],
}

/** How far a recovery has come, in a word. */
export const StateTag = ({ recovery }: { recovery: Recovery }) => {
  const [word, tone] = stateWords[stateOf(recovery)]
  return <Tag {...(tone && { tone })}>{word}</Tag>
}

/** One of two says that it is the person. */
export const CheckedField = ({ sent, text }: { sent: Sent; text: string }) => (
  <CheckField
    name="checked"
    label="本人の確認"
    required
    values={ticked(sent, 'checked')}
    choices={[{ value: 'yes', label: text }]}
    error={sent.problems.get('checked')}
  />
)

const stepNames = ['始める', '2人目が確かめる', 'コードを渡す', '本人が使う']
const stepAt: Readonly<Record<RecoveryState, number>> = {
  asked: 0,
  opened: 1,
  confirmed: 2,
  issued: 3,
  done: 4,
  declined: 4,
}

/** One recovery, and what the reader may do about it. */
export const RecoveryPage = (props: {
  recovery: Recovery
  steps: readonly RecoveryStep[]
  isSelf: boolean
  dayOf: (at: Date) => Day
  sent: Sent
}) => {
  const { recovery, steps, sent } = props
  const home = `${base}/${recovery.id}`
  const state = stateOf(recovery)
  return (
    <Screen
      title={`${recovery.name}の復旧`}
      crumbs={[
        { href: '/desk/people', text: '職員' },
        { href: base, text: 'サインインの復旧' },
      ]}
    >
      <ErrorSummary errors={listed(sent.problems)} />
      <Title
        of={recoveryNames[recovery.kind]}
        text={
          <>
            {recovery.name}の復旧 <StateTag recovery={recovery} />
          </>
        }
      />
      {state !== 'declined' && <Steps names={stepNames} at={stepAt[state]} />}
      <div class="sec">
        <Facts of={factsOf(recovery, props.dayOf)} />
      </div>
      {steps.includes('open') && (
        <Form action={`${home}/open`} label="復旧を始める">
          <CheckedField sent={sent} text="依頼したのが本人であることを確かめました" />
          <Actions>
            <Button>復旧を始める</Button>
          </Actions>
        </Form>
      )}
      {steps.includes('confirm') && (
        <Form action={`${home}/confirm`} label="2人目として確かめる">
          <CheckedField sent={sent} text="本人が頼んだことを、本人か所属長に確かめました" />
          <Actions>
            <Button>2人目として確かめる</Button>
          </Actions>
        </Form>
      )}
      {steps.includes('issue') && (
        <form method="post" action={`${home}/code`}>
          <Actions>
            <Button>{state === 'issued' ? 'コードを作り直して印刷する' : 'コードを印刷する'}</Button>
            {recovery.mail && (
              <Button weight="second" formaction={`${home}/code/mail`}>
                新しいアドレスに送る
              </Button>
            )}
          </Actions>
        </form>
      )}
      {sentenceFor(state, steps, props.isSelf) && (
        <Notice title={sentenceFor(state, steps, props.isSelf)} level={2} />
      )}
      {steps.includes('decline') && (
        <form method="post" action={`${home}/decline`}>
          <Actions>
            <Button weight="text">この復旧をやめる</Button>
          </Actions>
        </form>
      )}
    </Screen>
  )
}

/** What follows, for who can do nothing now. */
function sentenceFor(state: RecoveryState, steps: readonly RecoveryStep[], isSelf: boolean): string {
  if (state === 'done') return '本人が復旧を終えました。'
  if (state === 'declined') return 'この復旧は取りやめになりました。'
  if (isSelf) return '自分の復旧は、自分では進められません。ほかのシステム管理者に頼んでください。'
  if (steps.some(step => step !== 'decline')) return ''
  if (state === 'opened')
    return '始めた人とは別の、システム管理者・連携調整担当・決裁者のだれかが確かめます。'
  return 'システム管理者が進めます。'
}

const factsOf = (recovery: Recovery, dayOf: (at: Date) => Day): Fact[] => [
  { term: '依頼の日', detail: wareki(dayOf(recovery.askedAt)) },
  ...(recovery.mail ? [{ term: '新しいアドレス', detail: recovery.mail }] : []),
  ...(recovery.note ? [{ term: '本人から', detail: recovery.note }] : []),
  { term: '始めた人', detail: recovery.openedBy?.name ?? 'まだ始めていません' },
  { term: '確かめた人', detail: recovery.confirmedBy?.name ?? 'まだ確かめていません' },
  ...(recovery.closedAt ? [{ term: '終わった日', detail: wareki(dayOf(recovery.closedAt)) }] : []),
]
