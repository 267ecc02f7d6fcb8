import type { Day } from '#kernel'
import { wareki } from '#text'
import {
  Actions,
  Button,
  Empty,
  Form,
  LinkButton,
  Paging,
  RadioField,
  Tag,
  TextareaField,
  TextField,
  Timeline,
} from '#web'
import type { Inside } from '../inside.ts'
import { Frame, fieldOf, NotHere, Party, Prose, type Refused } from '../show/frame.tsx'
import { type Counts, dayWord, stamp } from '../show/rule.ts'
import type { Entry } from './schema.ts'

const doneWords: Readonly<Record<string, string>> = {
  draft: '下書きを残しました。ほかの市町村には、まだ見えません。',
  shared: '共有しました。すべての当事者に見えます。',
}

/** The journal of a workspace, a page at a time, and a form for the next entry. */
export const JournalPage = (props: {
  here: Inside
  counts: Counts
  today: Day
  entries: readonly Entry[]
  total: number
  page: number
  pageSize: number
  done: string | null
  refused?: Refused | undefined
}) => {
  const { here, today, entries } = props
  return (
    <Frame
      here={here}
      tab="/journal"
      counts={props.counts}
      title="日誌"
      about={['comment', 'contribute']}
      done={doneWords[props.done ?? '']}
      refused={props.refused}
    >
      <div class="split">
        <section aria-labelledby="entries-title">
          <h2 id="entries-title">これまでの記録</h2>
          {entries.length === 0 ? (
            <div class="below">
              <Empty title="まだ、記録がありません">
                <p>したことや話したことを残すと、担当が変わっても経緯をたどれます。</p>
              </Empty>
            </div>
          ) : (
            <div class="below">
              <Timeline
                of={entries.map(entry => ({
                  when: dayWord(entry.happenedOn, today),
                  side: here.parties.find(({ code }) => code === entry.municipality)?.side ?? 'c',
                  what: <EntryItem here={here} entry={entry} today={today} />,
                }))}
              />
            </div>
          )}
          <Paging
            page={props.page}
            pages={Math.ceil(props.total / props.pageSize)}
            hrefOf={n => `${here.base}/journal?page=${n}`}
          />
        </section>
        <aside aria-labelledby="write-title">
          <h2 id="write-title">記録を書く</h2>
          {here.may('contribute', 'own').allow ? (
            <EntryForm here={here} today={today} refused={props.refused} />
          ) : (
            <NotHere action="contribute" what="記録を書くこと" />
          )}
        </aside>
      </div>
    </Frame>
  )
}

const EntryItem = ({ here, entry, today }: { here: Inside; entry: Entry; today: Day }) => {
  const href = `${here.base}/journal/${entry.id}`
  return (
    <>
      <p class="line">
        <Party here={here} code={entry.municipality} />
        <span class="small quiet">{entry.writerName}</span>
        {!entry.sharedAt && <Tag tone="line-only">下書き</Tag>}
        {entry.changedAt && <span class="small quiet">（{stamp(entry.changedAt, today)}に直しました）</span>}
      </p>
      {entry.withdrawnAt ? (
        <p class="quiet">この記録は取り下げられました（{stamp(entry.withdrawnAt, today)}）。</p>
      ) : (
        <Prose text={entry.text} />
      )}
      <p class="small">
        <a href={href} aria-label={`${dayWord(entry.happenedOn, today)}の記録を開く`}>
          {entry.comments > 0 ? `コメント${entry.comments}件` : '開く・コメントする'}
        </a>
      </p>
    </>
  )
}

/** Writing an entry: a draft of the own city, or shared at once. */
const EntryForm = (props: { here: Inside; today: Day; refused: Refused | undefined }) => {
  const { here, today, refused } = props
  const field = fieldOf(refused)
  const mayShare = here.may('contribute', 'common').allow
  return (
    <Form action={`${here.base}/journal`} label="記録を書く">
      <TextareaField {...field('text')} label="したこと、話したこと" rows={6} />
      <TextField {...field('happenedOn', wareki(today))} label="いつのことですか" width="m" />
      {mayShare ? (
        <RadioField
          name="op"
          label="だれに見せますか"
          value={String(refused?.typed.op ?? 'share')}
          choices={[
            { value: 'share', label: 'すべての当事者' },
            { value: 'draft', label: '自市だけ（下書き）' },
          ]}
        />
      ) : (
        <>
          <input type="hidden" name="op" value="draft" />
          <div class="field">
            <NotHere action="contribute" what="ほかの市町村と共有すること" />
            <p class="small quiet">自市だけの下書きとして残せます。</p>
          </div>
        </>
      )}
      <Actions>
        <Button>{mayShare ? '記録する' : '下書きを残す'}</Button>
        {refused && (
          <LinkButton href={`${here.base}/journal`} weight="text">
            やめる
          </LinkButton>
        )}
      </Actions>
    </Form>
  )
}
