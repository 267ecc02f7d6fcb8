import { type Day, listed } from '#kernel'
import { wareki } from '#text'
import {
  Actions,
  Button,
  ErrorSummary,
  FileField,
  Form,
  LinkButton,
  Notice,
  Screen,
  Table,
  Tag,
  TextField,
  Title,
} from '#web'
import type { ScopeChoice } from '../office/schema.ts'
import { PeopleTabs } from '../people/page.tsx'
import { officeNames } from '../rule.ts'
import { fieldsOf, type Sent } from '../sent.ts'
import { dayBefore, markOf, scopeNames } from './rule.ts'
import type { Change, Plan, PlannedOffice, Transfer } from './schema.ts'

const base = '/desk/transfers'

/** What became of a list. */
const StateTag = ({ appliedAt, droppedAt }: Transfer) => {
  if (appliedAt) return <Tag tone="ok">反映した</Tag>
  return droppedAt ? <Tag>やめた</Tag> : <Tag tone="warn">確認待ち</Tag>
}

/** The list of people out, the changed list in, and what was handed in before. */
export const TransfersPage = (props: {
  effectiveOn: Day
  transfers: readonly Transfer[]
  rights: ReadonlySet<string>
  sent: Sent
}) => {
  const { effectiveOn, transfers, sent } = props
  const field = fieldsOf(sent, { effectiveOn })
  return (
    <Screen title="人事異動">
      <PeopleTabs at={base} rights={props.rights} />
      <ErrorSummary errors={listed(sent.problems)} />
      <Title
        text="人事異動"
        lead="職員の名簿を書き出し、表計算ソフトで直して入れ直すと、まとめて異動できます。"
      />
      <section class="sec">
        <h2>1　名簿を書き出す</h2>
        <form class="filters" action={base} aria-label="異動の日">
          <div>
            <label for="filter-on">異動の日</label>
            <input type="date" id="filter-on" name="on" value={effectiveOn} />
          </div>
          <Button weight="second">この日にする</Button>
        </form>
        <p>{wareki(effectiveOn)}に予定されている職員と職を、1つの職につき1行で書き出します。</p>
        <Actions>
          <LinkButton weight="second" icon="download" href={`${base}/people.csv?on=${effectiveOn}`} download>
            名簿（CSV）を書き出す
          </LinkButton>
        </Actions>
      </section>
      <section class="sec">
        <h2>2　直した名簿を入れる</h2>
        <ul class="hints">
          <li>番号は変えません。新しい人は、番号を空けて1行加えます。</li>
          <li>退職・転出する人は、「退職・転出」に○を入れます。行を消しただけの人は、そのまま残ります。</li>
          <li>2つの職を持つ人は、同じ番号の行を2行にします。</li>
        </ul>
        <Form action={base} upload label="直した名簿を入れる">
          <TextField
            {...field('effectiveOn')}
            label="異動の日"
            required
            hint="新しい職の最初の日。前の職は、前の日に終わります。"
            width="m"
          />
          <FileField
            name="file"
            label="直した名簿"
            required
            hint="CSV。2MBまで。入れただけでは、まだ何も変わりません。"
            accept=".csv"
            error={sent.problems.get('file')}
          />
          <Actions>
            <Button>内容を確かめる</Button>
          </Actions>
        </Form>
      </section>
      {transfers.length > 0 && (
        <section class="sec">
          <h2>これまでの名簿</h2>
          <Table
            caption="これまでの名簿"
            columns={[
              {
                head: '異動の日',
                cell: transfer => <a href={`${base}/${transfer.id}`}>{wareki(transfer.effectiveOn)}</a>,
              },
              { head: '状態', cell: transfer => <StateTag {...transfer} /> },
              { head: '名簿', cell: transfer => transfer.fileName },
              { head: '入れた人', cell: transfer => transfer.madeBy },
            ]}
            rows={transfers}
          />
        </section>
      )}
    </Screen>
  )
}

/** What a list comes to, before it is taken and after. */
export const TransferPage = (props: {
  transfer: Transfer
  plan: Plan
  scopes: readonly ScopeChoice[]
  newcomers: readonly { name: string; section: string }[]
}) => {
  const { transfer, plan } = props
  const home = `${base}/${transfer.id}`
  const open = !transfer.appliedAt && !transfer.droppedAt
  return (
    <Screen
      title={`${wareki(transfer.effectiveOn)}の異動`}
      crumbs={[
        { href: '/desk/people', text: '職員' },
        { href: base, text: '人事異動' },
      ]}
    >
      <Title
        of={transfer.fileName}
        text={
          <>
            {wareki(transfer.effectiveOn)}の異動 <StateTag {...transfer} />
          </>
        }
      />
      {transfer.appliedAt && <Applied {...props} home={home} />}
      {open && plan.bad.length > 0 && <Bad plan={plan} />}
      {open && plan.bad.length === 0 && <Preview {...props} home={home} />}
      {transfer.droppedAt && <p class="sec">この名簿は反映していません。</p>}
    </Screen>
  )
}

const Bad = ({ plan }: { plan: Plan }) => (
  <>
    <Notice
      tone="bad"
      title={`直すところが${plan.bad.length}件あります。まだ何も変わっていません。`}
      level={2}
    >
      <p>名簿を直して、もう一度入れてください。1件でも残っていると、どの行も反映しません。</p>
    </Notice>
    <div class="sec">
      <Table
        caption="直すところ"
        columns={[
          { head: '行と列', cell: cell => `${cell.row}行目「${cell.column}」` },
          { head: '直し方', cell: cell => cell.sentence },
        ]}
        rows={plan.bad}
      />
    </div>
    <Actions>
      <LinkButton href={base}>名簿を入れ直す</LinkButton>
    </Actions>
  </>
)

const groups: [title: string, of: Change['what'][]][] = [
  ['加わる人', ['join']],
  ['離れる人', ['leave']],
  ['所属が変わる人', ['move']],
  ['氏名を改める人（すぐに変わります）', ['rename']],
  ['始まる職', ['give']],
  ['終わる職', ['end']],
]

const Preview = (props: { transfer: Transfer; plan: Plan; scopes: readonly ScopeChoice[]; home: string }) => {
  const { transfer, plan, home } = props
  if (plan.changes.length === 0)
    return (
      <>
        <Notice title="いまの名簿から変わるところはありません。" level={2} />
        <Actions>
          <LinkButton href={base}>名簿を入れ直す</LinkButton>
        </Actions>
      </>
    )
  return (
    <>
      <p class="sec">
        {wareki(transfer.effectiveOn)}に始まり、前の職は{wareki(dayBefore(transfer.effectiveOn))}
        に終わります。
        {plan.absent.length > 0 && `名簿にない${plan.absent.length}人は、そのまま残ります。`}
      </p>
      {groups.map(([title, kinds]) => (
        <Group title={title} changes={plan.changes.filter(({ what }) => kinds.includes(what))} {...props} />
      ))}
      <form method="post" action={`${home}/apply`}>
        <input type="hidden" name="mark" value={markOf(plan)} />
        <Actions>
          <Button>この内容で反映する</Button>
          <Button weight="text" formaction={`${home}/drop`}>
            この名簿をやめる
          </Button>
        </Actions>
      </form>
    </>
  )
}

const Group = (props: { title: string; changes: readonly Change[]; scopes: readonly ScopeChoice[] }) =>
  props.changes.length === 0 ? null : (
    <section class="sec">
      <h2>
        {props.title}（{props.changes.length}）
      </h2>
      <ul class="sheet rows">
        {props.changes.map(change => (
          <li>
            <span>
              <b>{change.name}</b>
            </span>
            <span class="small">{inWords(change, scopeNames(props.scopes))}</span>
          </li>
        ))}
      </ul>
    </section>
  )

function inWords(change: Change, scopes: ReadonlyMap<string, string>): string {
  const office = ({ kind, section, scopes: keys, deputyFor }: PlannedOffice) =>
    `${officeNames[kind]}（${[section, ...keys.map(key => scopes.get(key) ?? key)].join('、')}）${deputyFor ? '代決' : ''}`
  switch (change.what) {
    case 'join':
      return `${change.section}　${change.offices.map(office).join('、') || '職なし'}　招待のコードを渡します`
    case 'leave':
      return 'すべての職が終わり、次の日からサインインできません。氏名は記録に残ります'
    case 'move':
      return `${change.from || '所属なし'} から ${change.to} へ`
    case 'rename':
      return `${change.to} に改めます`
    default:
      return office(change.office)
  }
}

const Applied = (props: {
  transfer: Transfer
  newcomers: readonly { name: string; section: string }[]
  home: string
}) => (
  <>
    <Notice
      tone="ok"
      title={`反映しました。${wareki(props.transfer.effectiveOn)}から、新しい職になります。`}
      level={2}
    />
    {props.newcomers.length > 0 && (
      <section class="sec">
        <h2>まだサインインしていない新しい人（{props.newcomers.length}）</h2>
        <ul class="sheet rows">
          {props.newcomers.map(({ name, section }) => (
            <li>
              <span>{name}</span>
              <span class="small quiet">{section}</span>
            </li>
          ))}
        </ul>
        <form method="post" action={`${props.home}/codes`}>
          <Actions>
            <Button>全員のコードを印刷する</Button>
          </Actions>
        </form>
        <p class="small quiet below">印刷すると、この人たちの前のコードは使えなくなります。</p>
      </section>
    )}
    <Actions>
      <LinkButton weight="second" href="/desk/people">
        職員の一覧へ
      </LinkButton>
    </Actions>
  </>
)
