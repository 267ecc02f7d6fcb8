import { type Day, listed } from '#kernel'
import { wareki } from '#text'
import {
  Actions,
  Button,
  CheckField,
  type Choice,
  ChoiceFilter,
  Empty,
  ErrorSummary,
  Filters,
  Form,
  Found,
  LinkButton,
  NoHits,
  Screen,
  SelectField,
  Table,
  Tabs,
  Tag,
  TextField,
  Title,
  WordFilter,
} from '#web'
import type { ScopeChoice } from '../office/schema.ts'
import { officeNames } from '../rule.ts'
import { type OfficeKind, officeKinds } from '../schema.ts'
import { fieldsOf, type Sent, ticked } from '../sent.ts'
import type { Colleague, PeopleAsked } from './schema.ts'

/** Pages about people, as tabs; those that a person may not open are left out. */
export const PeopleTabs = ({ at, rights }: { at: string; rights: ReadonlySet<string> }) => {
  const ways = [
    { href: '/desk/people', text: '職員', may: 'person.read' },
    { href: '/desk/sections', text: '課', may: 'section.write' },
    { href: '/desk/transfers', text: '人事異動', may: 'transfer.write' },
    { href: '/desk/recoveries', text: 'サインインの復旧', may: 'recovery.read' },
  ].filter(way => rights.has(way.may))
  return ways.length < 2 ? null : (
    <Tabs label="職員に関するページ" ways={ways.map(way => ({ ...way, current: way.href === at }))} />
  )
}

/** The state of a person in one word; nothing where all is as usual. */
export const StateTag = ({ person, today }: { person: Colleague; today: Day }) => {
  if (person.leftOn) return person.leftOn < today ? <Tag>離れた</Tag> : <Tag tone="warn">離れる予定</Tag>
  return person.username ? null : <Tag tone="ai">招待中</Tag>
}

/** From when to when, in words. */
export const span = ({ since, until }: { since: Day; until: Day | null }): string =>
  until ? `${wareki(since)}から${wareki(until)}まで` : `${wareki(since)}から`

/** Offices in words, each kind once: 連携調整担当、取組担当（2件）. */
export const officesInWords = (offices: readonly { kind: OfficeKind; scopes: readonly string[] }[]): string =>
  officeKinds
    .filter(kind => offices.some(office => office.kind === kind))
    .map(kind => {
      const over = offices.filter(office => office.kind === kind).flatMap(office => office.scopes).length
      return over ? `${officeNames[kind]}（${over}件）` : officeNames[kind]
    })
    .join('、')

/** What the list of people shows. */
export interface PeopleView {
  people: readonly Colleague[]
  asked: PeopleAsked
  total: number
  today: Day
  rights: ReadonlySet<string>
}

const everybody = '/desk/people'

/** The people of a municipality. */
export const PeoplePage = ({ people, asked, total, today, rights }: PeopleView) => (
  <Screen title="職員">
    <PeopleTabs at={everybody} rights={rights} />
    <Title
      text="職員"
      lead={`所属する市町村の職員と、${wareki(today)}に持っている職です。`}
      actions={
        rights.has('invitation.write') && <LinkButton href={`${everybody}/new`}>職員を招く</LinkButton>
      }
    />
    <Filters label="職員を絞り込む" action={everybody}>
      <WordFilter name="q" label="氏名・課" value={asked.word} />
      <ChoiceFilter
        name="office"
        label="職"
        value={asked.office}
        choices={[
          { value: '', label: 'すべて' },
          ...officeKinds.map(kind => ({ value: kind, label: officeNames[kind] })),
        ]}
      />
      <ChoiceFilter
        name="state"
        label="状態"
        value={asked.state}
        choices={[
          { value: '', label: '在籍' },
          { value: 'invited', label: '招待中' },
          { value: 'left', label: '離れた' },
        ]}
      />
    </Filters>
    {people.length === 0 ? (
      total === 0 ? (
        <Empty title="ここに職員が並びます">
          <p>職員を招くと、課と職とともに、ここに並びます。</p>
        </Empty>
      ) : (
        <NoHits title="条件に合う職員はいません" drop={[{ href: everybody, text: '条件をすべて外す' }]} />
      )
    ) : (
      <>
        <Found total={people.length} from={1} to={people.length} />
        <Table
          caption="職員"
          columns={[
            {
              head: '氏名',
              cell: person => (
                <>
                  <a href={`${everybody}/${person.id}`}>{person.name}</a>{' '}
                  <StateTag person={person} today={today} />
                </>
              ),
            },
            { head: '所属', cell: person => person.section || '–' },
            { head: '職', cell: person => officesInWords(person.offices) || '–' },
            { head: '番号', cell: person => person.number, number: true },
          ]}
          rows={people}
        />
      </>
    )}
  </Screen>
)

/** The fields of what an office is over, folded until they are used; nothing where there is nothing to choose. */
export const ScopeFields = (props: {
  sent: Sent
  first?: readonly string[]
  scopes: readonly ScopeChoice[]
}) => {
  const values = ticked(props.sent, 'scopes', props.first)
  return props.scopes.length === 0 ? null : (
    <details class="scopes" open={values.length > 0}>
      <summary>担当する取組を選ぶ（取組担当と外部委員のとき）</summary>
      <CheckField
        name="scopes"
        label="担当する取組"
        hint="取組担当と外部委員は、ここで選んだ取組だけを扱います。選ばなければ、何も扱いません。"
        values={values}
        choices={props.scopes.map(({ key, name }) => ({ value: key, label: name }))}
      />
    </details>
  )
}

/** Whom to invite: name, section, first office. */
export const InvitePage = (props: {
  sections: readonly Choice[]
  scopes: readonly ScopeChoice[]
  today: Day
  sent: Sent
}) => {
  const field = fieldsOf(props.sent, { since: props.today })
  return (
    <Screen title="職員を招く" crumbs={[{ href: everybody, text: '職員' }]}>
      <ErrorSummary errors={listed(props.sent.problems)} />
      <Title
        text="職員を招く"
        lead="氏名と課と職を入れると、招待のコードを作れます。利用者名とパスワードは、本人が決めます。"
      />
      <Form action={`${everybody}/new`}>
        <TextField {...field('name')} label="氏名" required width="m" autocomplete="off" />
        <SelectField
          {...field('section')}
          label="所属"
          required
          width="m"
          choices={[{ value: '', label: '選んでください' }, ...props.sections]}
        />
        <SelectField
          {...field('kind')}
          label="職"
          required
          hint="あとから、いくつでも加えられます。代決者は、招いたあとに加えます。"
          width="m"
          choices={[
            { value: '', label: '選んでください' },
            ...officeKinds
              .filter(kind => kind !== 'deputy')
              .map(kind => ({ value: kind, label: officeNames[kind] })),
          ]}
        />
        <ScopeFields sent={props.sent} scopes={props.scopes} />
        <TextField
          {...field('since')}
          label="始まる日"
          required
          hint="例：2027-04-01、令和9年4月1日"
          width="m"
        />
        <TextField
          {...field('mail')}
          label="メールアドレス"
          required={false}
          hint="入れると、招待のコードをメールでも送れます。なくても、紙で渡せます。"
          type="email"
          autocomplete="off"
        />
        <Actions>
          <Button>招く</Button>
          <LinkButton weight="text" href={everybody}>
            やめる
          </LinkButton>
        </Actions>
      </Form>
    </Screen>
  )
}
