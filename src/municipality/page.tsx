import { wareki } from '#text'
import {
  ChoiceFilter,
  type Condition,
  Facts,
  Filters,
  Found,
  LinkButton,
  NoHits,
  Notice,
  Paging,
  Screen,
  Table,
  Timeline,
  Title,
  WordFilter,
} from '#web'
import { prefectures } from './list.ts'
import { RegionMap } from './map/page.tsx'
import { PopulationTable } from './population/page.tsx'
import type { Population } from './population/schema.ts'
import type { Region } from './region/schema.ts'
import type { Municipality } from './schema.ts'
import type { RecordedSuccession } from './store.ts'

const base = '/desk/municipalities'

/** What the list is narrowed by. */
export interface Search {
  words: string
  prefecture: string
}

const addressOf = (path: string, { words, prefecture }: Search, page = 1): string => {
  const entries: [string, string][] = [
    ['q', words],
    ['prefecture', prefecture],
    ['page', page > 1 ? String(page) : ''],
  ]
  const query = new URLSearchParams(entries.filter(([, value]) => value)).toString()
  return query ? `${path}?${query}` : path
}

/** The code list, a page at a time. */
export const ListPage = (props: {
  search: Search
  hits: readonly Municipality[]
  page: number
  pageSize: number
}) => {
  const { search, hits, page, pageSize } = props
  const from = (page - 1) * pageSize
  const shown = hits.slice(from, from + pageSize)
  const drop: Condition[] = [
    ...(search.words ? [{ text: search.words, href: addressOf(base, { ...search, words: '' }) }] : []),
    ...(search.prefecture
      ? [{ text: search.prefecture, href: addressOf(base, { ...search, prefecture: '' }) }]
      : []),
  ]
  return (
    <Screen title="市区町村">
      <Title text="市区町村をさがす" lead="名前、ふりがな、コードのどれからでもさがせます。" />
      <Filters label="市区町村の条件" action={base}>
        <WordFilter name="q" label="名前・ふりがな・コード" value={search.words} />
        <ChoiceFilter
          name="prefecture"
          label="都道府県"
          value={search.prefecture}
          choices={[
            { value: '', label: 'すべて' },
            ...prefectures().map(name => ({ value: name, label: name })),
          ]}
        />
      </Filters>
      {hits.length === 0 ? (
        <div class="sec">
          <NoHits
            title="この条件に合う市区町村はありません"
            drop={drop.map(({ text, href }) => ({ text: `「${text}」を外す`, href }))}
          >
            <p>ふりがなの初めの数文字でさがすと、見つかりやすくなります。</p>
          </NoHits>
        </div>
      ) : (
        <>
          <Found
            total={hits.length}
            from={from + 1}
            to={from + shown.length}
            conditions={drop}
            files={[{ href: addressOf(`${base}.csv`, search), text: 'CSV' }]}
          />
          <Table
            caption="市区町村の一覧"
            columns={[
              { head: '名前', cell: entry => <a href={`${base}/${entry.code}`}>{entry.name}</a> },
              { head: 'ふりがな', cell: entry => entry.kana },
              { head: '都道府県', cell: entry => entry.prefecture },
              { head: 'コード', cell: entry => entry.code, number: true },
            ]}
            rows={shown}
          />
          <Paging
            page={page}
            pages={Math.ceil(hits.length / pageSize)}
            hrefOf={number => addressOf(base, search, number)}
          />
        </>
      )}
      <p class="small quiet below">
        コードは令和8年7月現在です。国土地理院とJ-LISの公開資料をまとめた code4fukui/localgovjp によります。
      </p>
    </Screen>
  )
}

/** All that is known of one municipality. */
export interface MunicipalityView {
  entry: Municipality
  regions: readonly Region[]
  successions: readonly RecordedSuccession[]
  populations: readonly Population[]
  mayRecord: boolean
  /** Whether a figure has just been put on record. */
  recorded: boolean
}

/** One municipality: what it is, where it lies, the regions it belongs to, its changes and its population. */
export const MunicipalityPage = ({
  entry,
  regions,
  successions,
  populations,
  mayRecord,
  recorded,
}: MunicipalityView) => (
  <Screen title={entry.name} crumbs={[{ href: base, text: '市区町村' }]}>
    {recorded && <Notice tone="ok" title="人口を登録しました。" level={2} />}
    <Title
      of={entry.standing === 'prefecture' ? '都道府県' : entry.prefecture}
      text={entry.name}
      actions={
        mayRecord &&
        entry.standing !== 'ward' && (
          <LinkButton href={`${base}/${entry.code}/population`}>人口を登録する</LinkButton>
        )
      }
    />
    <div class="split sec">
      <div>
        <Facts of={factsOf(entry, regions)} />
        <section class="sec">
          <h2>人口</h2>
          <PopulationTable name={entry.name} populations={populations} />
        </section>
        {successions.length > 0 && (
          <section class="sec">
            <h2>市区町村の移り変わり</h2>
            <Timeline of={successions.toReversed().map(momentOf)} />
          </section>
        )}
      </div>
      <div>
        {entry.place && (
          <RegionMap
            places={[{ code: entry.code, name: entry.name, side: 'a', ...entry.place }]}
            width={560}
          />
        )}
      </div>
    </div>
  </Screen>
)

function factsOf(entry: Municipality, regions: readonly Region[]) {
  return [
    { term: '全国地方公共団体コード', detail: entry.code },
    { term: 'ふりがな', detail: entry.kana },
    {
      term: '圏域',
      detail:
        regions.length === 0
          ? 'いま入っている圏域はありません。'
          : regions.map(region => (
              <p>
                <a href={`/desk/regions/${region.slug}`}>{region.name}</a>
              </p>
            )),
    },
    ...(entry.website ? [{ term: 'ウェブサイト', detail: <a href={entry.website}>{entry.website}</a> }] : []),
  ]
}

const momentOf = ({ onDay, kind, fromCode, formerName, toCode, toName }: RecordedSuccession) => ({
  when: wareki(onDay),
  what: `${formerName}（${fromCode}）が${toName}${toCode === fromCode ? '' : `（${toCode}）`}になりました（${kind}）。`,
})
