import type { Child } from 'hono/jsx'
import { listed, type Typed } from '#kernel'
import { wareki } from '#text'
import { Actions, Button, ErrorSummary, LinkButton, Notice, Screen, Steps, Title } from '#web'
import { intakeSteps } from '../intake/page.tsx'
import type { Intake } from '../intake/store.ts'
import { OriginalFacts } from '../show/original.tsx'
import { tally } from './lines.ts'
import { Found } from './nodes.tsx'
import { Source } from './source.tsx'
import { TallyLine } from './tally.tsx'
import type { View } from './view.ts'

const ways = [
  { href: '/desk', text: 'ホーム' },
  { href: '/desk/agreements', text: '協約' },
]

/** Source and structure side by side, every line with what was made of it. `from` is the first line shown. */
export const ReviewPage = (props: {
  view: View
  intake: Intake
  from: number
  /** What may be done on this page. */
  rights: Child
}) => {
  const { view, intake, from } = props
  const { lines } = view
  const counts = tally(lines, view.intake.work)
  const left = [
    counts.doubts && `確かめたい${counts.doubts}件`,
    counts.unread && `読んでいない${counts.unread}行`,
  ].filter(Boolean)
  return (
    <Screen title="読み取りの確認" crumbs={ways} kind="full" bare>
      <div class="wrap">
        <Title
          of={`${intake.fileName}　原本は保存してあります`}
          text={view.readonly ? '読み取った内容' : '読み取りを確かめてください'}
        />
        <Steps names={intakeSteps} at={1} />
        {view.open === null && <ErrorSummary errors={listed(view.problems)} />}
        {view.open === null && view.problems.size > 0 && <Kept typed={view.typed} />}
        <DoneNotice view={view} />
        {view.returned && (
          <Notice tone="warn" title="差し戻された内容を直しています" level={2}>
            <p>{view.returned}</p>
          </Notice>
        )}
        {view.sameFile && (
          <Notice tone="warn" title="同じファイルを、すでに取り込んでいます" level={2}>
            <p>
              <a href={view.sameFile.href}>{wareki(view.sameFile.receivedOn)}に受け取ったもの</a>
              を開いて、二重になっていないか確かめてください。
            </p>
          </Notice>
        )}
        <TallyLine counts={counts}>
          {!view.readonly && (
            <LinkButton small weight="second" href={`/desk/intakes/${intake.id}/compare`}>
              ほかの協約と比べる
            </LinkButton>
          )}
        </TallyLine>
        {!view.readonly && (
          <p class="small quiet">
            直した内容は、そのつど下書きに保存されます。相手方には、示すまで見えません。
          </p>
        )}
      </div>
      <div class="wrap review">
        <Source
          lines={lines}
          from={from}
          hrefAt={line => `/desk/intakes/${intake.id}?from=${line}#source-title`}
        />
        <Found view={view} />
      </div>
      <div class="wrap">
        <Actions>
          {view.mayPropose ? (
            <LinkButton href={`/desk/intakes/${intake.id}/propose`}>
              確かめ終えて、両方の確定に進む
            </LinkButton>
          ) : (
            <p>確かめ終えたら、確定は連携調整担当か決裁者が行います。</p>
          )}
          {view.mayPropose && left.length > 0 && (
            <span class="small quiet">{left.join('、')}を残しても進めます。</span>
          )}
        </Actions>
        <Corrections view={view} />
        <OriginalFacts of={intake} href={`/desk/intakes/${intake.id}/original`} />
        {props.rights}
        {!view.readonly && (
          <form method="post" action={`/desk/intakes/${intake.id}/discard`}>
            <Actions>
              <Button small weight="text">
                この取り込みをやめる
              </Button>
            </Actions>
          </form>
        )}
      </div>
    </Screen>
  )
}

const Corrections = ({ view }: { view: View }) =>
  view.corrections.length === 0 ? null : (
    <details class="sec">
      <summary>直した記録（{view.corrections.length}件）</summary>
      {!view.readonly && view.corrections.some(entry => !entry.undone) && (
        <form method="post" action={`/desk/intakes/${view.intake.id}/undo`}>
          <input type="hidden" name="revision" value={view.intake.revision} />
          <Button small weight="second">
            直前の直しを取り消す
          </Button>
        </form>
      )}
      <ul class="timeline below">
        {view.corrections.map(entry => (
          <li>
            {entry.undone ? <s>{entry.what}</s> : entry.what}
            {entry.reason && `　理由：${entry.reason}`}
            <span class="small quiet">
              {'　'}
              {entry.madeBy}　{timeInJapan(entry.madeAt)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )

const time = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})
const timeInJapan = (at: Date): string => time.format(at)

/** What was typed into a form whose part is gone, so that it can be copied. */
const Kept = ({ typed }: { typed: Typed }) => (
  <Notice tone="warn" title="入力した内容" level={2}>
    <ul class="stack">
      {Object.entries(typed).map(
        ([name, value]) =>
          typeof value === 'string' &&
          value !== '' &&
          !hidden.has(name) && <li class="clause words">{value}</li>,
      )}
    </ul>
  </Notice>
)
const hidden = new Set(['revision', 'of', 'op', 'pillar'])

const DoneNotice = ({ view }: { view: View }) => {
  const [last] = view.corrections
  if (view.done === 'corrected' && last)
    return <Notice tone="ok" title={`「${last.what}」を記録しました`} level={2} />
  const undone = view.corrections.find(entry => entry.undone)
  return view.done === 'undone' && undone ? (
    <Notice tone="ok" title={`「${undone.what}」を取り消しました`} level={2} />
  ) : null
}
