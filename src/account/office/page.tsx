import { type Day, listed } from '#kernel'
import {
  Actions,
  Button,
  type Choice,
  ErrorSummary,
  Form,
  LinkButton,
  RadioField,
  Screen,
  SelectField,
  TextField,
  Title,
} from '#web'
import { ScopeFields, span } from '../people/page.tsx'
import { officeNames } from '../rule.ts'
import { type OfficeKind, officeKinds } from '../schema.ts'
import { fieldsOf, type Sent } from '../sent.ts'
import type { Office, ScopeChoice } from './schema.ts'

/** What each office brings, for whoever gives it. */
const officeHints: Readonly<Record<OfficeKind, string>> = {
  administrator: '職員、課、職、招待を扱います。取組の中身は見ません。',
  coordinator: '協約と圏域を扱い、すべての取組の進み方を見ます。',
  officer: '選んだ取組を担当します。',
  approver: '市町村を拘束する行為を決裁します。',
  deputy: '決裁者が不在のときに、代わって決裁します。',
  viewer: '見るだけで、書きません。',
  auditor: '操作の記録を見ます。',
  'outside-member': '選んだ取組を読み、意見を書きます。職員でない委員のためのものです。',
}

interface OfficeFormView {
  person: { id: string; name: string }
  scopes: readonly ScopeChoice[]
  sent: Sent
}

const crumbsOf = ({ person }: OfficeFormView) => [
  { href: '/desk/people', text: '職員' },
  { href: `/desk/people/${person.id}`, text: person.name },
]

/** Gives an office. */
export const GiveOfficePage = (
  view: OfficeFormView & {
    sections: readonly Choice[]
    approvers: readonly Choice[]
    section: string
    today: Day
  },
) => {
  const field = fieldsOf(view.sent, { section: view.section, since: view.today })
  const home = `/desk/people/${view.person.id}`
  return (
    <Screen title="職を加える" crumbs={crumbsOf(view)}>
      <ErrorSummary errors={listed(view.sent.problems)} />
      <Title of={view.person.name} text="職を加える" lead="1人が、いくつもの課で、いくつもの職を持てます。" />
      <Form action={`${home}/offices`}>
        <RadioField
          {...field('kind')}
          label="職"
          required
          choices={officeKinds.map(kind => ({
            value: kind,
            label: officeNames[kind],
            hint: officeHints[kind],
          }))}
        />
        <SelectField {...field('section')} label="職を持つ課" required width="m" choices={view.sections} />
        <ScopeFields sent={view.sent} scopes={view.scopes} />
        {view.approvers.length > 0 && (
          <SelectField
            {...field('deputyFor')}
            label="代決する相手"
            required={false}
            hint="代決者のときだけ選びます。"
            width="m"
            choices={[{ value: '', label: '代決者ではない' }, ...view.approvers]}
          />
        )}
        <TextField {...field('since')} label="始まる日" required hint="例：令和9年4月1日" width="m" />
        <TextField
          {...field('until')}
          label="終わる日"
          required={false}
          hint="最後の日。決まっていなければ空けておきます。"
          width="m"
        />
        <Actions>
          <Button>職を加える</Button>
          <LinkButton weight="text" href={home}>
            やめる
          </LinkButton>
        </Actions>
      </Form>
    </Screen>
  )
}

/** Changes what an office is over, ends it, or takes it back before it has begun. */
export const ChangeOfficePage = (view: OfficeFormView & { office: Office; today: Day }) => {
  const { office, person, today } = view
  const home = `/desk/people/${person.id}`
  const field = fieldsOf(view.sent, { until: office.until ?? '' })
  return (
    <Screen title={`${officeNames[office.kind]}を変える`} crumbs={crumbsOf(view)}>
      <ErrorSummary errors={listed(view.sent.problems)} />
      <Title
        of={`${person.name}（${office.sectionName}）`}
        text={`${officeNames[office.kind]}を変える`}
        lead={span(office)}
      />
      <Form action={`${home}/offices/${office.id}`}>
        {office.kind !== 'deputy' && (
          <ScopeFields sent={view.sent} first={office.scopes} scopes={view.scopes} />
        )}
        <TextField
          {...field('until')}
          label="終わる日"
          required={false}
          hint="最後の日。例：令和9年3月31日。空けておくと続きます。"
          width="m"
        />
        <Actions>
          <Button>変える</Button>
          {office.since > today && (
            <Button weight="danger" formaction={`${home}/offices/${office.id}/withdraw`}>
              この職を取り消す
            </Button>
          )}
          <LinkButton weight="text" href={home}>
            やめる
          </LinkButton>
        </Actions>
      </Form>
    </Screen>
  )
}
