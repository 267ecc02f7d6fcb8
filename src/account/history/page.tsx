import { dayOf } from '#kernel'
import { wareki } from '#text'
import { ChoiceFilter, DateFilter, Empty, Filters, LinkButton, NoHits, Screen, Table, Tag, Title } from '#web'
import { historyHref } from './rule.ts'
import type { HistoryAsked, ThingTold, Told } from './schema.ts'

/** An instant in Japan, to the second: what stands on the record. */
export const instant = (at: Date): string => {
  const japan = new Date(at.getTime() + 9 * 3_600_000).toISOString()
  return `${wareki(dayOf(at))} ${japan.slice(11, 19)}`
}

/** Who did it, as a link to all that the person did. */
export const Who = ({ of }: { of: Told }) =>
  of.person ? <a href={historyHref(nothing, { person: of.person })}>{of.who}</a> : <>この設備（自動）</>

/** What it was done to, with its page and its own history. */
export const Thing = ({ of, history }: { of: ThingTold; history?: boolean }) => (
  <span>
    {of.href ? <a href={of.href}>{of.words}</a> : of.words}
    {history && (
      <>
        {'　'}
        <a class="small" href={historyHref(nothing, { thing: of.key })} aria-label={`${of.words}の履歴`}>
          履歴
        </a>
      </>
    )}
  </span>
)

const nothing: HistoryAsked = {
  from: undefined,
  until: undefined,
  person: undefined,
  event: undefined,
  thing: undefined,
  before: undefined,
}

/** What the history shows. */
export interface HistoryView {
  municipality: string
  asked: HistoryAsked
  rows: readonly Told[]
  /** Where the next page begins; undefined on the last. */
  next: number | undefined
  people: readonly { id: string; name: string }[]
  events: readonly { value: string; label: string }[]
  /** The thing whose history this is. */
  thing: ThingTold | undefined
}

/** What was done: of everybody, of one person, or to one thing. */
export const HistoryPage = (view: HistoryView) => {
  const { asked, rows, next, people, events, thing, municipality } = view
  const person = people.find(({ id }) => id === asked.person)
  const title = thing ? `${thing.words}の履歴` : person ? `${person.name}さんの履歴` : '操作の記録'
  const { before: _, ...kept } = asked
  const alone = (thing || person) && !asked.from && !asked.until && !asked.event
  const narrowed = Object.values(kept).some(value => value !== undefined)
  return (
    <Screen title={title} {...(narrowed && { crumbs: [{ href: '/desk/history', text: '操作の記録' }] })}>
      <Title
        text={title}
        lead={`${municipality}の人がしたことの記録です。相手方の操作は、相手方の記録にあります。`}
        actions={
          <>
            <LinkButton href="/desk/history/heads" weight="second">
              相手方の控え
            </LinkButton>
            <LinkButton
              href={historyHref({ ...asked, before: undefined }, {}, '/desk/history.csv')}
              weight="second"
              icon="download"
              download
            >
              CSV
            </LinkButton>
          </>
        }
      />
      <Filters label="記録を絞り込む" action="/desk/history">
        <DateFilter name="from" label="この日から" value={asked.from} />
        <DateFilter name="until" label="この日まで" value={asked.until} />
        <ChoiceFilter
          name="person"
          label="人"
          value={asked.person ?? ''}
          choices={[
            { value: '', label: 'すべて' },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <ChoiceFilter
          name="event"
          label="したこと"
          value={asked.event ?? ''}
          choices={[{ value: '', label: 'すべて' }, ...events]}
        />
        {asked.thing && <input type="hidden" name="thing" value={asked.thing} />}
      </Filters>
      {rows.length > 0 ? (
        <div class="sec">
          <Rows rows={rows} caption={title} />
        </div>
      ) : narrowed || asked.before ? (
        <div class="sec">
          <NoHits
            title={alone ? 'ここにはまだ、記録がありません' : 'この条件に合う記録はありません'}
            drop={[{ href: '/desk/history', text: alone ? 'すべての記録を見る' : '条件をすべて外す' }]}
          />
        </div>
      ) : (
        <Empty title="まだ、記録がありません">
          <p>協約の取り込みや確定など、書きかえる操作をするたびに、ここに1件ずつ残ります。</p>
        </Empty>
      )}
      {(next !== undefined || asked.before !== undefined) && (
        <nav class="pages" aria-label="ページ">
          {asked.before !== undefined && <a href={historyHref(kept as HistoryAsked)}>新しい記録へ戻る</a>}
          {next !== undefined && <a href={historyHref(asked, { before: next })}>前の記録へ</a>}
        </nav>
      )}
    </Screen>
  )
}

const Rows = ({ rows, caption }: { rows: readonly Told[]; caption: string }) => (
  <Table
    caption={caption}
    rows={rows}
    columns={[
      {
        head: '日時',
        cell: ({ at, seq }) => (
          <>
            <a href={`/desk/history/${seq}`}>{instant(at)}</a>
            <span class="small quiet">　第{seq}号</span>
          </>
        ),
      },
      { head: '人', cell: told => <Who of={told} /> },
      { head: 'したこと', cell: ({ words }) => words },
      { head: '対象', cell: ({ thing }) => <Thing of={thing} history /> },
      { head: '根拠', cell: ({ clause }) => (clause ? <Tag tone="line-only">{clause}</Tag> : '職による') },
    ]}
  />
)
