import type { Child } from 'hono/jsx'
import type { Day } from '#kernel'
import { Actions, Button, Empty, Form, Tag, TextareaField, TextField } from '#web'
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
  done: string | null
  refused?: Refused | undefined
}) => {
  const { here, today, decisions, refused } = props
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
              <DecisionItem here={here} today={today} decision={decision} />
            </li>
          ))}
        </ol>
      )}
      <section class="sec" aria-labelledby="propose-title">
        <h2 id="propose-title">決めたいことを示す</h2>
        {here.may('contribute', 'common').allow ? (
          <ProposeForm here={here} refused={refused} />
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

const DecisionItem = ({ here, today, decision }: { here: Inside; today: Day; decision: Decision }) => {
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
        <div class="line">
          {lacking.includes(here.mine) &&
            (here.may('decide', 'common').allow ? (
              <form method="post" action={`${href}/agree`}>
                <Button small>同意する</Button>
              </form>
            ) : (
              <NotHere action="decide" what="同意すること" />
            ))}
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
