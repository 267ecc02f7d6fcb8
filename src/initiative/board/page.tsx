import type { Day } from '#kernel'
import { wareki } from '#text'
import {
  ChoiceFilter,
  City,
  type Column,
  type Condition,
  Empty,
  Filters,
  Found,
  NoHits,
  Paging,
  Screen,
  sideOf,
  Table,
  Tag,
  Title,
  WordFilter,
} from '#web'
import { nameOf } from '../rule.ts'
import { stateNames, states } from '../schema.ts'
import { StateTag } from '../show/frame.tsx'
import { dayWord, stamp } from '../show/rule.ts'
import { addressOf } from './rule.ts'
import type { BoardRow, BoardSearch, BoardSort } from './schema.ts'

const base = '/desk/initiatives'
const onlyNames = { late: '期限切れのあるもの', followed: '見守るもの' } as const

/** The board of all initiatives: how each stands, whose turn it is, what is late. */
export const BoardPage = (props: {
  search: BoardSearch
  rows: readonly BoardRow[]
  total: number
  page: number
  pageSize: number
  pillars: readonly string[]
  /** Codes of the parties that can have a turn. */
  parties: readonly string[]
  today: Day
}) => {
  const { search, rows, total, page, pageSize } = props
  const conditions = conditionsOf(search)
  return (
    <Screen title="取組">
      <Title text="取組はどこまで進んでいますか" lead="所属する市町村が当事者になっている取組の一覧です。" />
      <Narrow {...props} />
      {rows.length > 0 ? (
        <>
          <Found
            total={total}
            from={(page - 1) * pageSize + 1}
            to={(page - 1) * pageSize + rows.length}
            conditions={conditions}
            files={[
              { href: addressOf(`${base}.csv`, search), text: 'CSV' },
              { href: addressOf(`${base}.xlsx`, search), text: 'Excel' },
            ]}
          />
          <Table caption="取組の一覧" columns={columnsFor(search, props.today)} rows={rows} />
          <div class="below">
            <Paging
              page={page}
              pages={Math.ceil(total / pageSize)}
              hrefOf={n => addressOf(base, search, n)}
            />
          </div>
        </>
      ) : conditions.length > 0 ? (
        <div class="sec">
          <NoHits
            title="この条件に合う取組はありません"
            drop={conditions.map(({ text, href }) => ({ text: `「${text}」を外す`, href }))}
          />
        </div>
      ) : (
        <div class="sec">
          <Empty title="まだ、取組がありません" action={{ href: '/desk/agreements', text: '協約を見る' }}>
            <p>すべての当事者が協約を確定すると、別表の取組ごとに、ともに働く場ができます。</p>
          </Empty>
        </div>
      )}
    </Screen>
  )
}

const Narrow = ({ search, pillars, parties }: Parameters<typeof BoardPage>[0]) => (
  <Filters label="取組の条件" action={base}>
    <WordFilter name="q" label="取組の名前・内容" value={search.words} />
    <ChoiceFilter
      name="pillar"
      label="分野"
      value={search.pillar}
      choices={[{ value: '', label: 'すべて' }, ...pillars.map(title => ({ value: title, label: title }))]}
    />
    <ChoiceFilter
      name="state"
      label="状態"
      value={search.state}
      choices={[
        { value: '', label: 'すべて' },
        ...states.map(state => ({ value: state, label: stateNames[state] })),
      ]}
    />
    <ChoiceFilter
      name="turn"
      label="だれの番"
      value={search.turn}
      choices={[
        { value: '', label: 'すべて' },
        ...parties.map(code => ({ value: code, label: nameOf(code) })),
        { value: 'none', label: '決めていない' },
      ]}
    />
    <ChoiceFilter
      name="only"
      label="しぼる"
      value={search.only}
      choices={[
        { value: '', label: 'すべて' },
        ...Object.entries(onlyNames).map(([value, label]) => ({ value, label })),
      ]}
    />
  </Filters>
)

function conditionsOf(search: BoardSearch): Condition[] {
  const without = (change: Partial<BoardSearch>) => addressOf(base, { ...search, ...change })
  const turn = search.turn === 'none' ? '番を決めていない' : `${nameOf(search.turn)}の番`
  return [
    ...(search.words ? [{ text: search.words, href: without({ words: '' }) }] : []),
    ...(search.pillar ? [{ text: search.pillar, href: without({ pillar: '' }) }] : []),
    ...(search.state ? [{ text: stateNames[search.state], href: without({ state: '' }) }] : []),
    ...(search.turn ? [{ text: turn, href: without({ turn: '' }) }] : []),
    ...(search.only ? [{ text: onlyNames[search.only], href: without({ only: '' }) }] : []),
  ]
}

function columnsFor(search: BoardSearch, today: Day): Column<BoardRow>[] {
  const sorted = (
    sort: BoardSort,
    way: 'ascending' | 'descending',
  ): NonNullable<Column<BoardRow>['sort']> => ({
    href: addressOf(base, { ...search, sort }),
    ...(search.sort === sort && { now: way }),
  })
  return [
    {
      head: '取組',
      sort: sorted('place', 'ascending'),
      cell: row => (
        <>
          <a href={`${base}/${row.id}`}>{row.title}</a>
          {row.followed && <Tag tone="line-only">見守り中</Tag>}
          <span class="small quiet ref">
            {row.ref}　{row.pillarTitle}
          </span>
        </>
      ),
    },
    { head: '状態', cell: row => <StateTag state={row.state} /> },
    {
      head: 'だれの番',
      cell: row => row.turn && <City side={sideOf(row.parties.indexOf(row.turn))}>{nameOf(row.turn)}</City>,
    },
    {
      head: '課題',
      number: true,
      cell: row => (
        <>
          {row.openTasks}
          {row.overdueTasks > 0 && (
            <>
              {' '}
              <Tag tone="bad">期限切れ{row.overdueTasks}</Tag>
            </>
          )}
        </>
      ),
    },
    {
      head: '次の期限',
      sort: sorted('due', 'ascending'),
      cell: row => row.nextDue && dayWord(row.nextDue as Day, today),
    },
    {
      head: '最後の動き',
      sort: sorted('moved', 'descending'),
      cell: row => row.movedAt && stamp(row.movedAt, today),
    },
  ]
}

/** The board as a table that a spreadsheet can sort. */
export function boardCells(rows: readonly BoardRow[], day: (at: Date) => Day): (string | number)[][] {
  const head = [
    '圏域',
    '参照',
    '分野',
    '取組',
    '状態',
    'だれの番',
    '課題',
    '期限切れ',
    '次の期限',
    '最後の動き',
  ]
  return [
    head,
    ...rows.map(row => [
      row.regionName,
      row.ref,
      row.pillarTitle,
      row.title,
      stateNames[row.state],
      row.turn ? nameOf(row.turn) : '',
      row.openTasks,
      row.overdueTasks,
      row.nextDue ? wareki(row.nextDue) : '',
      row.movedAt ? wareki(day(row.movedAt)) : '',
    ]),
  ]
}
