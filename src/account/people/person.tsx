import { type Day, listed } from '#kernel'
import { wareki } from '#text'
import {
  Actions,
  Button,
  ErrorSummary,
  type Fact,
  Facts,
  Form,
  LinkButton,
  Notice,
  Screen,
  Table,
  Tag,
  TextField,
  Title,
} from '#web'
import { InvitationSection, type InvitationView } from '../invite/section.tsx'
import type { Absence, Office, ScopeChoice } from '../office/schema.ts'
import { officeNames } from '../rule.ts'
import { fieldsOf, type Sent } from '../sent.ts'
import { StateTag, span } from './page.tsx'
import type { Colleague, Placement } from './schema.ts'

/** What the page of one person shows. */
export interface PersonView {
  person: Colleague
  /** Every office, past and to come. */
  offices: readonly Office[]
  placements: readonly Placement[]
  absences: readonly Absence[]
  scopes: readonly ScopeChoice[]
  /** Names of the approvers that this person deputises for. */
  names: ReadonlyMap<string, string>
  invitation: InvitationView
  rights: ReadonlySet<string>
  /** Whether the reader may enter absences of this person. */
  mayBeAbsent: boolean
  today: Day
  done: string | null
  sent: Sent
}

const doneWords: Readonly<Record<string, string>> = {
  invited: '職員を招きました。コードを印刷するか、メールで送ってください。',
  renamed: '氏名を改めました。',
  moved: '異動を登録しました。',
  left: '最後の日を登録しました。次の日からサインインできません。',
  given: '職を加えました。',
  changed: '職を変えました。',
  withdrawn: '始まる前の職を取り消しました。',
  absent: '不在を登録しました。',
  back: '不在を取り消しました。',
  mailed: '招待のコードをメールで送りました。',
  closed: '招待を取りやめました。',
}

/** One person: section, offices, how to sign in, absences. */
export const PersonPage = (view: PersonView) => {
  const { person, rights, today, placements } = view
  const home = `/desk/people/${person.id}`
  const done = doneWords[view.done ?? '']
  const gone = person.leftOn !== null && person.leftOn < today
  const mayWrite = rights.has('person.write') && !gone
  return (
    <Screen title={person.name} crumbs={[{ href: '/desk/people', text: '職員' }]}>
      <ErrorSummary errors={listed(view.sent.problems)} />
      {done && <Notice tone="ok" title={done} level={2} />}
      <Title
        of={`番号 ${person.number}`}
        text={
          <>
            {person.name} <StateTag person={person} today={today} />
          </>
        }
        {...(gone && { lead: '氏名は記録に残り、サインインはできません。' })}
      />
      <Facts of={factsOf(view, mayWrite)} />
      <Offices view={view} home={home} />
      {rights.has('invitation.write') && !person.username && !gone && (
        <InvitationSection home={home} invitation={view.invitation} mail={person.mail} sent={view.sent} />
      )}
      {(view.mayBeAbsent || view.absences.length > 0) && <Absences view={view} home={home} />}
      <section class="sec">
        <h2>所属の移り変わり</h2>
        <Table
          caption="所属の移り変わり"
          columns={[
            { head: '課', cell: stay => stay.sectionName },
            { head: '期間', cell: stay => span(stay) },
          ]}
          rows={placements}
        />
      </section>
      {mayWrite && (
        <Actions>
          {rights.has('recovery.open') && person.username && (
            <LinkButton weight="second" href={`/desk/recoveries/new?person=${person.id}`}>
              サインインの復旧を始める
            </LinkButton>
          )}
          <LinkButton weight="text" href={`${home}/leave`}>
            離職・転出を登録する
          </LinkButton>
        </Actions>
      )}
    </Screen>
  )
}

function factsOf({ person, rights, placements, today }: PersonView, mayWrite: boolean): Fact[] {
  const home = `/desk/people/${person.id}`
  const next = placements.find(stay => stay.since > today)
  const change = (href: string, of: string) => (mayWrite ? { change: { href, of } } : {})
  return [
    { term: '氏名', detail: person.name, ...change(`${home}/name`, '氏名') },
    {
      term: '所属',
      detail: `${person.section || 'なし'}${next ? `（${wareki(next.since)}から${next.sectionName}）` : ''}`,
      ...change(`${home}/move`, '所属'),
    },
    ...(person.leftOn ? [{ term: '最後の日', detail: wareki(person.leftOn) }] : []),
    ...(rights.has('person.write')
      ? [
          { term: '利用者名', detail: person.username ?? 'まだ決まっていません' },
          { term: 'メールアドレス', detail: person.mail ?? '登録はありません' },
        ]
      : []),
  ]
}

const stateOf = ({ since, until }: Office, today: Day) => {
  if (since > today) return <Tag tone="line-only">これから</Tag>
  return until && until < today ? <Tag>終わった</Tag> : null
}

const Offices = ({ view, home }: { view: PersonView; home: string }) => {
  const { offices, scopes, names, rights, today, person } = view
  const nameOf = new Map(scopes.map(({ key, name }) => [key, name]))
  const over = (office: Office) =>
    office.deputyFor
      ? `${names.get(office.deputyFor) ?? ''}の代決`
      : office.scopes.map(key => nameOf.get(key) ?? '（いまはない取組）').join('、')
  const may = rights.has('office.write') && !(person.leftOn && person.leftOn < today)
  return (
    <section class="sec">
      <h2>職</h2>
      {offices.length === 0 ? (
        <p class="quiet">職がないため、サインインしても何も開けません。</p>
      ) : (
        <Table
          caption="職"
          columns={[
            {
              head: '職',
              cell: office => (
                <>
                  {officeNames[office.kind]} {stateOf(office, today)}
                </>
              ),
            },
            { head: '課', cell: office => office.sectionName },
            { head: '担当', cell: office => over(office) || '–' },
            { head: '期間', cell: office => span(office) },
            ...(may
              ? [
                  {
                    head: '変更',
                    cell: (office: Office) =>
                      office.until && office.until < today ? (
                        '–'
                      ) : (
                        <a
                          href={`${home}/offices/${office.id}`}
                          aria-label={`${officeNames[office.kind]}を変える`}
                        >
                          変える
                        </a>
                      ),
                  },
                ]
              : []),
          ]}
          rows={offices}
        />
      )}
      {may && (
        <Actions>
          <LinkButton weight="second" href={`${home}/offices`}>
            職を加える
          </LinkButton>
        </Actions>
      )}
    </section>
  )
}

const Absences = ({ view, home }: { view: PersonView; home: string }) => {
  const field = fieldsOf(view.sent)
  return (
    <section class="sec">
      <h2>不在</h2>
      <p class="small quiet">不在の間は、代決者が代わって決裁できます。</p>
      {view.absences.length > 0 && (
        <ul class="sheet rows below">
          {view.absences.map(absence => (
            <li>
              <span>{span(absence)}</span>
              {view.mayBeAbsent && (
                <form method="post" action={`${home}/absences/${absence.id}/withdraw`}>
                  <Button weight="text" small>
                    取り消す
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {view.mayBeAbsent && (
        <Form action={`${home}/absences`} label="不在を登録する">
          <div class="pair">
            <TextField {...field('since')} label="不在の始まる日" hint="例：2026-12-01" width="m" />
            <TextField {...field('until')} label="不在の終わる日" hint="例：2026-12-04" width="m" />
          </div>
          <Actions>
            <Button weight="second">不在を登録する</Button>
          </Actions>
        </Form>
      )}
    </section>
  )
}
