import { listed, type Problems } from '#kernel'
import {
  Actions,
  Button,
  ErrorSummary,
  Facts,
  Form,
  LinkButton,
  Notice,
  Screen,
  TextareaField,
  Title,
} from '#web'
import { instant, Thing, Who } from './page.tsx'
import { type Leaf, leavesOf } from './rule.ts'
import type { ToldWhole } from './schema.ts'

/** What the page of one record shows. */
export interface RecordView {
  record: ToldWhole
  /** Whether personal values are shown; looking at them has been recorded. */
  values: boolean
  mayErase: boolean
  erased: boolean
  reason: string
  problems: Problems
}

/** One record, with everything that it says. */
export const RecordPage = ({ record, values, mayErase, erased, reason, problems }: RecordView) => {
  const { seq, at, words, clause, event, hash, prev } = record
  const kept = record.values.filter(value => value.erasedAt === null)
  const leaves = [...leavesOf(record.before, '変更前'), ...leavesOf(record.after, '変更後')]
  return (
    <Screen title={`第${seq}号の記録`} crumbs={[{ href: '/desk/history', text: '操作の記録' }]}>
      <ErrorSummary errors={listed(problems)} />
      {erased && <Notice tone="ok" title="個人の値を消しました。記録のつながりは変わりません。" level={2} />}
      <Title
        of={`第${seq}号`}
        text={
          <>
            <Who of={record} />
            が、{words}
          </>
        }
      />
      <div class="sheet sec">
        <Facts
          of={[
            { term: '日時', detail: instant(at) },
            { term: '対象', detail: <Thing of={record.thing} history /> },
            { term: '使った権限', detail: <code>{event}</code> },
            { term: '根拠', detail: clause ?? '職による（協約の条項によらない操作）' },
            { term: '接続元', detail: <Value of={record} field="from" shown={values} /> },
            ...leaves.map(leaf => ({
              term: leaf.field,
              detail: <LeafValue of={record} leaf={leaf} shown={values} />,
            })),
            { term: 'この記録のハッシュ', detail: <code class="small">{hash}</code> },
            { term: '前の記録のハッシュ', detail: <code class="small">{prev || '（最初の記録）'}</code> },
          ]}
        />
      </div>
      {kept.length > 0 && !values && (
        <Actions>
          <LinkButton href={`/desk/history/${seq}?values=1`} weight="second">
            個人の値を見る
          </LinkButton>
          <p class="small quiet">見たことも、記録に残ります。</p>
        </Actions>
      )}
      {kept.length > 0 && mayErase && (
        <details class="sec" open={problems.size > 0}>
          <summary>個人の値を消す</summary>
          <Form action={`/desk/history/${seq}/erase`} label="個人の値を消す">
            <p>
              接続元など、この記録に添えた{kept.length}
              件の値を消します。元に戻せません。だれが何をしたかの記録は残ります。
            </p>
            <TextareaField
              name="reason"
              label="消す理由"
              required
              value={reason}
              rows={2}
              {...(problems.has('reason') && { error: problems.get('reason') })}
            />
            <Actions>
              <Button weight="danger">消す</Button>
            </Actions>
          </Form>
        </details>
      )}
    </Screen>
  )
}

const fieldNames = { 変更前: 'before', 変更後: 'after' } as const

const LeafValue = ({ of, leaf, shown }: { of: ToldWhole; leaf: Leaf; shown: boolean }) => {
  if (!leaf.personal) return <>{leaf.value}</>
  const [side = '変更後', ...rest] = leaf.field.split('.')
  return (
    <Value of={of} field={[fieldNames[side as keyof typeof fieldNames], ...rest].join('.')} shown={shown} />
  )
}

/** A personal value: shown when asked for, and only as long as it is kept. */
const Value = ({ of, field, shown }: { of: ToldWhole; field: string; shown: boolean }) => {
  const found = of.values.find(value => value.field === field)
  if (!found) return <>なし</>
  if (found.erasedAt) return <span class="quiet">消去済み（{instant(found.erasedAt)}）</span>
  if (!shown) return <span class="quiet">個人の値（まだ見ていません）</span>
  const value: unknown = JSON.parse(found.value ?? 'null')
  return <>{typeof value === 'string' ? value : JSON.stringify(value)}</>
}
