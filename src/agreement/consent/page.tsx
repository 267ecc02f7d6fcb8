import { listed, typedText } from '#kernel'
import { findMunicipality, type Region } from '#municipality'
import type { ParsedAgreement } from '#reading'
import { wareki } from '#text'
import {
  Actions,
  Button,
  City,
  ErrorSummary,
  Facts,
  Form,
  LinkButton,
  Notice,
  RadioField,
  Screen,
  SelectField,
  Steps,
  sideOf,
  Tag,
  TextareaField,
  TextField,
  Title,
} from '#web'
import { BringingFields, type BringingView, decidesAlone } from '../approval/form.tsx'
import { intakeSteps } from '../intake/page.tsx'
import type { Intake } from '../intake/store.ts'
import { confirmingParties, coreOf, standingOf } from './rule.ts'
import type { Version } from './store.ts'

/** What the page before showing needs. */
export interface ProposeView {
  intake: Intake
  obstacles: readonly string[]
  /** What was shown before, where it came back. */
  before?: Version
  /** Regions whose members the parties are. */
  regions: readonly Region[]
  /** The draft of this that waits for its approval. */
  draft: string | undefined
  bringing: BringingView
}

/** The last look before the other parties see it. */
export const ProposePage = ({ intake, obstacles, regions, before, draft, bringing }: ProposeView) => {
  const { typed, problems } = bringing
  const work = intake.work!
  const parties = confirmingParties(work)
  const value = (field: string, otherwise: string) => (field in typed ? typedText(typed, field) : otherwise)
  const error = (field: string) => problems.get(field)
  return (
    <Screen
      title="相手方に示す"
      crumbs={[
        { href: '/desk/agreements', text: '協約' },
        { href: `/desk/intakes/${intake.id}`, text: '読み取りの確認' },
      ]}
    >
      <ErrorSummary errors={listed(problems)} />
      <Title of={work.title} text="この内容で確定し、相手方に示しますか" />
      <Steps names={intakeSteps} at={2} />
      {obstacles.length > 0 ? (
        <Notice tone="warn" title="先に直すところがあります" level={2}>
          <ul>
            {obstacles.map(text => (
              <li>{text}</li>
            ))}
          </ul>
          <Actions>
            <LinkButton href={`/desk/intakes/${intake.id}`}>読み取りの確認に戻る</LinkButton>
          </Actions>
        </Notice>
      ) : draft ? (
        <DraftNotice draft={draft} />
      ) : (
        <Form action={`/desk/intakes/${intake.id}/propose`}>
          <input type="hidden" name="revision" value={intake.revision} />
          <div class="sheet sec">
            <Facts
              of={[
                { term: '当事者', detail: parties.map(party => party.name).join('、') },
                {
                  term: '締結の日',
                  detail: work.concludedOn ? wareki(work.concludedOn) : '文に日付がありません',
                },
                { term: '条・取組', detail: `${work.articles.length}条、${work.initiatives.length}件の取組` },
                {
                  term: '残っている確認',
                  detail: `確かめたい${work.diagnostics.filter(d => d.severity !== 'note').length}件、読んでいない${work.unread.length}か所`,
                },
              ]}
            />
          </div>
          <TextField
            name="inForceFrom"
            label="効力の生じる日"
            hint="この日から、役割にもとづく権限と義務が生じます。締結の日と同じなら、そのままにします。"
            width="m"
            value={value('inForceFrom', before?.inForceFrom ?? work.concludedOn ?? '')}
            {...(error('inForceFrom') && { error: error('inForceFrom') })}
          />
          {before ? (
            <input type="hidden" name="region" value={before.regionId} />
          ) : (
            <RegionFields regions={regions} work={work} value={value} error={error} />
          )}
          <BringingFields {...bringing} />
          <Notice title="示したあとの流れ" level={2}>
            {!decidesAlone(bringing) && <p>決裁されると、確定して相手方に示されます。</p>}
            <p>
              相手方が確定するまでは「相手方未確認」と表示され、住民には公開されません。すべての当事者が確定すると第1版になり、公開ページに載ります。
            </p>
          </Notice>
          <Actions>
            {bringing.approvers.length > 0 && (
              <Button>
                {decidesAlone(bringing) ? '確定して、相手方に示す' : '確定と相手方への提示を起案する'}
              </Button>
            )}
            <LinkButton href={`/desk/intakes/${intake.id}`} weight="text">
              読み取りの確認に戻る
            </LinkButton>
          </Actions>
        </Form>
      )}
    </Screen>
  )
}

/** Which region the agreement belongs to: one of its parties' regions, or a new one. */
const RegionFields = (props: {
  regions: readonly Region[]
  work: ParsedAgreement
  value: (field: string, otherwise: string) => string
  error: (field: string) => string | undefined
}) => {
  const { regions, work, value } = props
  const core = coreOf(work)
  const wrong = (field: string) => {
    const error = props.error(field)
    return error === undefined ? {} : { error }
  }
  return (
    <>
      <RadioField
        name="region"
        label="どの圏域の協約ですか"
        choices={[
          ...regions.map(region => ({ value: region.id, label: region.name })),
          { value: '', label: '新しい圏域をつくる', hint: '下に、圏域の名前と中心となる市を入れます。' },
        ]}
        value={value('region', regions[0]?.id ?? '')}
      />
      <TextField
        name="regionName"
        label="新しい圏域の名前"
        hint="新しい圏域をつくるときだけ。"
        value={value(
          'regionName',
          regions.length > 0 ? '' : (work.region ?? (core ? `${core.name}圏域` : '')),
        )}
        {...wrong('regionName')}
      />
      <SelectField
        name="core"
        label="新しい圏域の中心となる市"
        hint="新しい圏域をつくるときだけ。"
        choices={confirmingParties(work).map(party => ({ value: party.code, label: party.name }))}
        value={value('core', core?.code ?? '')}
        {...wrong('core')}
      />
    </>
  )
}

/** Who has confirmed; what the actor's municipality can do now. */
export const ConsentPanel = (props: {
  version: Version
  municipality: string
  mayConfirm: boolean
  /** The draft of the confirmation that waits for its approval. */
  draft: string | undefined
  bringing: BringingView
}) => {
  const { version, municipality, bringing } = props
  const standing = standingOf(version)
  if (standing === 'agreed') return null
  const mine = version.parties.includes(municipality) && !version.confirmed.includes(municipality)
  const error = bringing.problems.get('reason')
  const withdrawn = version.returnedBy === version.openedBy
  return (
    <section class="sheet sec" aria-labelledby="consent-title">
      <ErrorSummary errors={listed(bringing.problems)} />
      <h2 id="consent-title">
        {standing === 'unconfirmed'
          ? '当事者の確定'
          : withdrawn
            ? '取り下げて直しています'
            : '差し戻されています'}
      </h2>
      <ul class="consents">
        {version.parties.map((code, at) => (
          <li>
            <City side={sideOf(at)}>{nameOf(code)}</City>{' '}
            {version.returnedBy === code ? (
              <Tag tone="bad">{withdrawn ? '取り下げ' : '差し戻し'}</Tag>
            ) : version.confirmed.includes(code) ? (
              <Tag tone="ok">確定済み</Tag>
            ) : (
              <Tag tone="warn">未確認</Tag>
            )}
          </li>
        ))}
      </ul>
      {version.returnedWhy && <p>理由：{version.returnedWhy}</p>}
      {standing === 'returned' && version.openedBy === municipality && (
        <form method="post" action={`/desk/agreements/${version.agreement}/reopen`}>
          <Actions>
            <Button>読み取りを直す</Button>
          </Actions>
        </form>
      )}
      {standing === 'unconfirmed' && mine && props.draft && <DraftNotice draft={props.draft} />}
      {standing === 'unconfirmed' && mine && props.mayConfirm && !props.draft && (
        <Confirm version={version} bringing={bringing} />
      )}
      {standing === 'unconfirmed' && props.mayConfirm && (
        <details class="below" open={error !== undefined}>
          <summary>{mine ? '内容が違うので、差し戻す' : '取り下げて直す'}</summary>
          <Form action={`/desk/agreements/${version.agreement}/return`}>
            <input type="hidden" name="proposal" value={version.proposal} />
            <TextareaField
              name="reason"
              label={mine ? '差し戻す理由' : '取り下げる理由'}
              hint="どの条や取組の、どこが違うかを書いてください。"
              rows={3}
              value={typedText(bringing.typed, 'reason')}
              {...(error !== undefined && { error })}
            />
            <Actions>
              <Button weight="second">{mine ? '差し戻す' : '取り下げる'}</Button>
            </Actions>
          </Form>
        </details>
      )}
    </section>
  )
}

/** The same has been drafted and waits. */
const DraftNotice = ({ draft }: { draft: string }) => (
  <Notice tone="warn" title="起案が決裁を待っています" level={2}>
    <p>
      <a href={`/desk/approvals/${draft}`}>起案を開く</a>
    </p>
  </Notice>
)

const Confirm = ({ version, bringing }: { version: Version; bringing: BringingView }) => (
  <Form action={`/desk/agreements/${version.agreement}/confirm`}>
    <input type="hidden" name="proposal" value={version.proposal} />
    <p class="below">
      原本と、下の条文・役割を見比べて、違いがなければ進んでください。確定は取り消せません。{' '}
      <a href={`/desk/agreements/${version.agreement}/grounds`}>もとの文と見比べる</a>{' '}
      <a href={`/desk/agreements/${version.agreement}/original`}>原本を取り出す</a>
    </p>
    <BringingFields {...bringing} />
    {bringing.approvers.length > 0 && (
      <Actions>
        <Button>{decidesAlone(bringing) ? 'この内容で確定する' : '確定を起案する'}</Button>
      </Actions>
    )}
  </Form>
)

const nameOf = (code: string): string => findMunicipality(code)?.name ?? code
