import type { Child } from 'hono/jsx'
import { dayOf } from '#kernel'
import { wareki } from '#text'
import type { Approval, Hand } from './schema.ts'

const on = (instant: Date | null): string => (instant ? wareki(dayOf(instant)) : '')

const Line = ({ term, children }: { term: string; children?: Child }) => (
  <tr>
    <th scope="row">{term}</th>
    <td>{children}</td>
  </tr>
)

/** A seal's place: the name of who put it there and the day, or empty. */
const Seal = ({
  of,
  hand,
  at,
  note,
}: {
  of: string
  hand: Hand | null
  at: Date | null
  note?: string | null
}) => (
  <div class="seal">
    <dt>{of}</dt>
    <dd>
      {hand && at && (
        <>
          <b>{hand.name}</b>
          <span class="small">{on(at)}</span>
          {note && <span class="small">{note}</span>}
        </>
      )}
    </dd>
  </div>
)

/** 起案用紙: a draft as the paper that is filed, on the screen as in print. */
export const ApprovalPaper = ({ approval, municipality }: { approval: Approval; municipality: string }) => {
  const { state, decider, deputyBecause } = approval
  const sealed = state === 'approved' ? decider : null
  return (
    <article class="draft sheet" aria-labelledby="draft-title">
      <header>
        <p class="small">
          {municipality}
          {approval.fiscalYear !== null && `　${fiscalYearWord(approval.fiscalYear)}`}
        </p>
        <h2 id="draft-title">起案用紙</h2>
        <dl class="seals">
          <Seal
            of={deputyBecause && sealed ? '決裁（代決）' : '決裁'}
            hand={sealed}
            at={approval.decidedAt}
            note={sealed && deputyBecause}
          />
          <Seal of="起案" hand={approval.drafter} at={approval.draftedAt} />
        </dl>
      </header>
      <table>
        <caption class="sr">起案の内容</caption>
        <tbody>
          <Line term="文書番号">{approval.number ?? '決裁のときに付きます'}</Line>
          <Line term="件名">
            <b>{approval.title}</b>
          </Line>
          <Line term="起案">
            {on(approval.draftedAt)}　{approval.drafter.section}　{approval.drafter.name}
          </Line>
          <Line term="決裁を受ける人">
            {approval.addressee.section}　{approval.addressee.name}
          </Line>
          {decider && (
            <Line term={state === 'approved' ? '決裁' : state === 'returned' ? '差し戻し' : '取り下げ'}>
              {on(approval.decidedAt)}　{decider.section}　{decider.name}
              {deputyBecause && `（代決。${deputyBecause}）`}
            </Line>
          )}
          {approval.reason && <Line term="差し戻しの理由">{approval.reason}</Line>}
          {approval.note && (
            <Line term="伺いの補足">
              <span class="as-typed">{approval.note}</span>
            </Line>
          )}
          {approval.facts.map(({ term, detail }) => (
            <Line term={term}>{detail}</Line>
          ))}
        </tbody>
      </table>
    </article>
  )
}

const fiscalYearWord = (year: number): string => `${wareki(`${year}-04-01`).replace(/年.*/u, '年度')}`
