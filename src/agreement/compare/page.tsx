import type { Child } from 'hono/jsx'
import type { Initiative, ParsedAgreement } from '#reading'
import { City, Clause, Empty, RoleSign, Screen, SelectField, Table, Tag, Title } from '#web'
import type { Version } from '../consent/store.ts'
import type { Intake } from '../intake/store.ts'
import { type Comparison, type Difference, roleOn } from './rule.ts'

const words: Readonly<Record<Difference, string>> = {
  title: '名前',
  content: '取組内容',
  'core-kind': '中心市の役割の種類',
  'partner-kind': '相手の役割の種類',
  'core-words': '中心市の役割の文',
  'partner-words': '相手の役割の文',
}

/** What a comparison is shown from; `chosen` is the agreement beside the intake. */
export interface CompareView {
  intake: Intake & { work: ParsedAgreement }
  core: { code: string; name: string }
  others: readonly Version[]
  chosen?: { version: Version; comparison: Comparison }
}

/** The intake beside another agreement of the same core city: same initiatives, and what they have differently. */
export const ComparePage = ({ intake, core, others, chosen }: CompareView) => (
  <Screen
    title="ほかの協約と比べる"
    crumbs={[
      { href: '/desk/agreements', text: '協約' },
      { href: `/desk/intakes/${intake.id}`, text: '読み取りの確認' },
    ]}
  >
    <Title
      of={intake.work.title}
      text="ほかの協約と比べる"
      lead={`${core.name}が結ぶほかの協約と、同じ取組を名前と内容から見つけ、違うところを示します。`}
    />
    {chosen ? (
      <>
        <form class="filters sec" method="get" action={`/desk/intakes/${intake.id}/compare`}>
          <SelectField
            name="with"
            label="比べる協約"
            choices={others.map(({ agreement, title }) => ({ value: agreement, label: title }))}
            value={chosen.version.agreement}
          />
          <button class="btn second" type="submit">
            比べる
          </button>
        </form>
        <Pairs view={{ intake, core, others, chosen }} />
        <Alone title="この協約だけにある取組" of={chosen.comparison.onlyMine} />
        <Alone title="比べた協約だけにある取組" of={chosen.comparison.onlyOther} />
      </>
    ) : (
      <div class="sec">
        <Empty
          title={`${core.name}のほかの協約は、まだありません`}
          action={{ href: `/desk/intakes/${intake.id}`, text: '読み取りの確認に戻る' }}
        >
          <p>同じ中心市の協約が取り込まれると、ここで見比べられます。</p>
        </Empty>
      </div>
    )}
  </Screen>
)

const Pairs = ({ view }: { view: Required<CompareView> }) => {
  const { pairs } = view.chosen.comparison
  const [mine, other] = [view.intake.work, view.chosen.version.structure]
  const partner = (of: ParsedAgreement) =>
    of.parties.find(({ code }) => code !== view.core.code)?.name ?? '相手方'
  return (
    <section class="sec">
      <h2>同じ取組（{pairs.length}件）</h2>
      {pairs.length === 0 && <p class="quiet">名前や内容の似た取組は見つかりませんでした。</p>}
      {pairs.length > 0 && (
        <Table
          caption="同じ取組と違うところ"
          rows={pairs}
          columns={[
            {
              head: 'この協約',
              cell: pair => (
                <Side of={mine} initiative={pair.mine} core={view.core} partner={partner(mine)} />
              ),
            },
            {
              head: '比べた協約',
              cell: pair => (
                <Side of={other} initiative={pair.other} core={view.core} partner={partner(other)} />
              ),
            },
            { head: '違うところ', cell: pair => <Differences of={pair.differences} /> },
          ]}
        />
      )}
    </section>
  )
}

const Side = (props: {
  of: ParsedAgreement
  initiative: Initiative
  core: { code: string; name: string }
  partner: string
}) => {
  const role = (side: 'core' | 'partner'): Child => {
    const found = roleOn(props.of, props.initiative, side, props.core.code)
    return found ? <RoleSign kind={found.kind} size="s" /> : '定めなし'
  }
  return (
    <>
      <b>{props.initiative.title}</b>
      <p class="small">
        <Clause>{props.initiative.content}</Clause>
      </p>
      <p class="line small">
        <City side="a">{props.core.name}</City> {role('core')} <City side="b">{props.partner}</City>{' '}
        {role('partner')}
      </p>
    </>
  )
}

const Differences = ({ of }: { of: readonly Difference[] }) =>
  of.length === 0 ? (
    <Tag tone="ok">同じ</Tag>
  ) : (
    <span class="line">
      {of.map(difference => (
        <Tag tone="warn">{words[difference]}</Tag>
      ))}
    </span>
  )

const Alone = ({ title, of }: { title: string; of: readonly Initiative[] }) =>
  of.length === 0 ? null : (
    <section class="sec">
      <h2>
        {title}（{of.length}件）
      </h2>
      <ul class="sheet rows">
        {of.map(initiative => (
          <li>
            <b>{initiative.title}</b>
            <span class="small quiet">{initiative.content}</span>
          </li>
        ))}
      </ul>
    </section>
  )
