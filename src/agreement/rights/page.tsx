import { type Holder, HolderList } from '#account'
import { wareki } from '#text'
import { Actions, LinkButton, type Reason, RoleSign, Screen, Title, Underlined, Why } from '#web'
import {
  type ClauseReason,
  type InitiativeAction,
  initiativeActionNames,
  initiativeActions,
  type Ownership,
  type Rights,
  type Ruling,
} from './schema.ts'
import { answerOf, officeWord } from './words.ts'

/** The agreement behind a page, so that a reason can lead to it. */
export interface Cited {
  title: string
  /** Its page; the anchors of clauses are on it. */
  href: string
}

/** The way from an answer back to the words: 協約 › 別表の言葉 › 読み取った役割 › 職 › この操作. */
export function chainOf(ruling: Ruling, cited: Cited, last: string): Reason[] {
  const [first] = ruling.because
  return [
    ...(first ? [agreementReason(first, cited)] : []),
    ...ruling.because.flatMap(reason => clauseReasons(reason, cited)),
    ...(ruling.office ? [{ what: 'あなたの職', words: officeWord(ruling.office) }] : []),
    { what: 'この操作', words: last, stop: !ruling.allow },
  ]
}

const agreementReason = ({ version, legalActs }: ClauseReason, { title, href }: Cited): Reason => {
  const dates = legalActs.flatMap(({ act, on }) => (on && act !== '確定' ? [`${wareki(on)}${act}`] : []))
  return {
    what: '協約',
    words: (
      <>
        <a href={href}>{title}</a>（第{version}版{dates.length > 0 && `、${dates.join('、')}`}）
      </>
    ),
  }
}

const clauseReasons = (reason: ClauseReason, { href }: Cited): Reason[] => [
  {
    what: `${reason.clause}　${reason.party}の役割`,
    words: (
      <>
        <Underlined text={reason.words} words={reason.deciding} />{' '}
        <a class="small" href={`${href}#${reason.anchor}`}>
          条文で見る
        </a>
      </>
    ),
    clause: true,
  },
  { what: '読み取った役割', words: <RoleSign kind={reason.roleKind} size="s" /> },
]

interface Group {
  actions: InitiativeAction[]
  ruling: Ruling
}

/** Actions that have the same answer for the same reasons stand together. */
function grouped(rights: Rights, actions: readonly InitiativeAction[], ownership: Ownership): Group[] {
  const groups = new Map<string, Group>()
  for (const action of actions) {
    const ruling = rights(action, ownership)
    const answer = answerOf(ruling, '')
    const key = [ruling.allow, ruling.office, ruling.lacking?.why, answer].join('/')
    const group = groups.get(key)
    if (group) group.actions.push(action)
    else groups.set(key, { actions: [action], ruling })
  }
  return [...groups.values()]
}

const wordsOf = (actions: readonly InitiativeAction[]): string =>
  actions.map(action => initiativeActionNames[action]).join('・')

/**
 * この画面でできること: what may be done here and what not, each with the clause behind it.
 *
 * @param actions those the page is about; all unless told
 */
export const RightsHere = ({
  rights,
  cited,
  actions = initiativeActions,
  ownership = 'common',
}: {
  rights: Rights
  cited: Cited
  actions?: readonly InitiativeAction[]
  ownership?: Ownership
}) => (
  <section class="sec rights" aria-labelledby="rights-title">
    <h2 id="rights-title">この画面でできること</h2>
    <div class="stack below">
      {grouped(rights, actions, ownership).map(({ actions: some, ruling }) => (
        <Why
          question={
            <>
              <b>{wordsOf(some)}</b>：{ruling.allow ? 'できます' : 'できません'}。なぜ？
            </>
          }
          answer={answerOf(ruling, wordsOf(some))}
          chain={chainOf(ruling, cited, ruling.allow ? 'できます。' : 'できません。')}
        />
      ))}
    </div>
  </section>
)

/** A refusal: what was asked for, which clause falls short, what would give it and who has it. */
export const DenialPage = (props: {
  action: InitiativeAction
  ruling: Ruling
  cited: Cited
  holders: readonly Holder[]
  back: { href: string; text: string }
}) => {
  const { action, ruling, cited, holders, back } = props
  const title = `${initiativeActionNames[action]}ことは、できません`
  return (
    <Screen title={title}>
      <Title {...(ruling.because[0] && { of: ruling.because[0].title })} text={title} />
      <Why
        question="なぜ、できないのですか"
        answer={answerOf(ruling, initiativeActionNames[action])}
        chain={chainOf(ruling, cited, 'この操作は行われていません。')}
        open
      />
      {holders.length > 0 && (
        <section class="sec" aria-labelledby="holders-title">
          <h2 id="holders-title">できる人</h2>
          <HolderList holders={holders} />
        </section>
      )}
      <Actions>
        <LinkButton href={back.href} weight="second">
          {back.text}
        </LinkButton>
      </Actions>
    </Screen>
  )
}
