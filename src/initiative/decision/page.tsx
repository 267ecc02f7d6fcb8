import type { Child } from 'hono/jsx'
import { BringingFields, type BringingView, decidesAlone } from '#agreement'
import type { Day } from '#kernel'
import { Actions, Button, Empty, Form, LinkButton, Tag, TextareaField, TextField } from '#web'
import type { Inside } from '../inside.ts'
import { decidingParties, nameOf } from '../rule.ts'
import { Frame, fieldOf, NotHere, Party, Prose, type Refused } from '../show/frame.tsx'
import { type Counts, stamp } from '../show/rule.ts'
import { type DecisionStanding, decisionStanding, missing } from './rule.ts'
import type { Decision } from './schema.ts'

const doneWords: Readonly<Record<string, string>> = {
  proposed: '案を示しました。必要な当事者の同意を待ちます。',
  agreed: '同意しました。ほかの当事者の同意を待ちます。',
  decided: 'そろって同意しました。決定として記録しました。',
  withdrawn: '案を取り下げました。',
}

const standingTags: Readonly<Record<DecisionStanding, Child>> = {
  decided: <Tag tone="ok">決定</Tag>,
  open: <Tag tone="warn">同意待ち</Tag>,
  withdrawn: <Tag>取り下げ</Tag>,
}

/** The log of decisions of a workspace, and a form to put something forward. */
export const DecisionsPage = (props: {
  here: Inside
  counts: Counts
  today: Day
  decisions: readonly Decision[]
  /** Decision → the approval on its way by which the own city would agree to it. */
  waiting: ReadonlyMap<string, string>
  mayBring: boolean
  bringing: BringingView
  /** The decision that is about to be agreed to. */
  open: string | null
  done: string | null
  refused?: Refused | undefined
}) => {
  const { here, decisions, refused } = props
  return (
    <Frame
      here={here}
      tab="/decisions"
      counts={props.counts}
      title="決定"
      about={['contribute', 'decide']}
      done={doneWords[props.done ?? '']}
      refused={refused}
    >
      {decisions.length === 0 ? (
        <Empty title="まだ、決定がありません">
          <p>何を、いつ、だれが、どの条項によって決めたかを残すと、後から確かめられます。</p>
        </Empty>
      ) : (
        <ol class="stack">
          {decisions.map(decision => (
            <li class="sheet stack" id={`decision-${decision.id}`}>
              <DecisionItem {...props} decision={decision} />
            </li>
          ))}
        </ol>
      )}
      <section class="sec" aria-labelledby="propose-title">
        <h2 id="propose-title">決めたいことを示す</h2>
        {here.may('contribute', 'common').allow ? (
          <ProposeForm here={here} refused={props.open ? undefined : refused} />
        ) : (
          <NotHere action="contribute" what="案を示すこと" />
        )}
      </section>
    </Frame>
  )
}

const ProposeForm = ({ here, refused }: { here: Inside; refused: Refused | undefined }) => {
  const field = fieldOf(refused)
  const needed = decidingParties(here.parties)
  if (needed.length === 0)
    return (
      <p class="quiet below">この取組には、中心または共同の役割を持つ当事者がないため、決定はできません。</p>
    )
  return (
    <Form action={`${here.base}/decisions`} label="決めたいことを示す">
      <p>
        {here.clause.ref}により、{needed.map(nameOf).join('、')}
        {needed.length > 1
          ? 'がそろって同意すると、決定になります。'
          : 'の決裁者が同意すると、決定になります。'}
      </p>
      <TextField {...field('title')} label="何を決めますか" required />
      <TextareaField {...field('text')} label="説明" rows={4} required={false} />
      <Actions>
        <Button>案を示す</Button>
      </Actions>
    </Form>
  )
}

const DecisionItem = (props: Parameters<typeof DecisionsPage>[0] & { decision: Decision }) => {
  const { here, today, decision } = props
  const standing = decisionStanding(decision)
  const lacking = missing(decision)
  const href = `${here.base}/decisions/${decision.id}`
  return (
    <>
      <h2 class="line">
        {decision.title}
        {standingTags[standing]}
      </h2>
      {decision.text && <Prose text={decision.text} />}
      <p class="small quiet">
        第{decision.version}版 {decision.clause}　<Party here={here} code={decision.municipality} />が
        {stamp(decision.proposedAt, today)}に示しました（{decision.proposerName}）。
        {decision.decidedAt && `${stamp(decision.decidedAt, today)}に決定しました。`}
      </p>
      <ul class="consents">
        {decision.needed.map(code => {
          const consent = decision.consents.find(({ municipality }) => municipality === code)
          return (
            <li>
              <Party here={here} code={code} />
              {consent ? (
                <>
                  <Tag tone="ok">同意</Tag>
                  <span class="small quiet">
                    {stamp(consent.at, today)}　{consent.personName}
                  </span>
                </>
              ) : (
                <Tag tone="line-only">{standing === 'open' ? '同意待ち' : '同意なし'}</Tag>
              )}
            </li>
          )
        })}
      </ul>
      {standing === 'open' && (
        <div class="stack">
          {lacking.includes(here.mine) && <Agree {...props} href={href} />}
          {decision.municipality === here.mine && here.may('contribute', 'common').allow && (
            <form method="post" action={`${href}/withdraw`}>
              <Button small weight="text">
                取り下げる
              </Button>
            </form>
          )}
        </div>
      )}
    </>
  )
}

/** Agreeing for the own city: through its approver, or the way to the approval that is under way. */
const Agree = (props: Parameters<typeof DecisionsPage>[0] & { decision: Decision; href: string }) => {
  const { decision, waiting, bringing } = props
  const approval = waiting.get(decision.id)
  if (approval) return <a href={`/desk/approvals/${approval}`}>自市の決裁を待っています</a>
  if (!props.mayBring) return <NotHere action="decide" what="同意すること" />
  if (props.open !== decision.id)
    return (
      <p>
        <LinkButton small href={`?agree=${decision.id}#decision-${decision.id}`}>
          同意する
        </LinkButton>
      </p>
    )
  return (
    <Form action={`${props.href}/agree`} label={`「${decision.title}」に同意する`}>
      <BringingFields {...bringing} />
      {bringing.approvers.length > 0 && (
        <Actions>
          <Button>{decidesAlone(bringing) ? '同意する' : '同意を起案する'}</Button>
        </Actions>
      )}
    </Form>
  )
}
