import { dayOf, type Hit } from '#kernel'
import { wareki } from '#text'
import { Found, NoHits, Paging, Screen, Tabs, Tag, Title } from '#web'
import { type KindCount, pieces } from './rule.ts'

const base = '/desk/search'

/** What was asked and what was found. */
export interface SearchView {
  query: string
  words: readonly string[]
  /** The kind that the list is narrowed to; empty for all. */
  kind: string
  kinds: readonly KindCount[]
  hits: readonly Hit[]
  total: number
  page: number
  size: number
  /** Whether a room found more than it was asked for. */
  cut: boolean
}

const addressOf = (query: string, kind: string, page = 1): string => {
  const entries: [string, string][] = [
    ['q', query],
    ['kind', kind],
    ['page', page > 1 ? String(page) : ''],
  ]
  return `${base}?${new URLSearchParams(entries.filter(([, value]) => value)).toString()}`
}

/** The search over everything that a person may see. */
export const SearchPage = (view: SearchView) => {
  const { query, words, kind, kinds, total, cut } = view
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  return (
    <Screen title="さがす" crumbs={[{ href: '/desk', text: 'ホーム' }]}>
      <Title
        text={words.length === 0 ? 'さがす' : `「${query}」をさがした結果`}
        lead="協約、取組とその中身、職員、市町村を、まとめてさがせます。"
      />
      <search>
        <form class="filters" aria-label="すべてからさがす" action={base}>
          <div class="grow">
            <label for="search-words">さがす言葉（空白で区切ると、すべてを含むもの）</label>
            <input type="search" id="search-words" name="q" value={query} maxlength={200} />
          </div>
          <button class="btn" type="submit">
            さがす
          </button>
        </form>
      </search>
      {words.length === 0 ? (
        <Hints />
      ) : (
        <>
          {all > 0 && (
            <Tabs
              label="見つかったものの種類"
              ways={[{ kind: '', count: all }, ...kinds].map(entry => ({
                href: addressOf(query, entry.kind),
                text: `${entry.kind || 'すべて'}（${entry.count}）`,
                current: entry.kind === kind,
              }))}
            />
          )}
          {total === 0 ? <Nothing {...view} /> : <Hits {...view} />}
          {cut && (
            <p class="small quiet below">
              見つかったものが多いため、初めの部分だけを数えています。言葉を足すと、しぼれます。
            </p>
          )}
        </>
      )}
    </Screen>
  )
}

const Hits = ({ query, words, kind, hits, total, page, size }: SearchView) => {
  const from = (page - 1) * size
  return (
    <section class="sec" aria-labelledby="hits-title">
      <h2 class="sr" id="hits-title">
        見つかったもの
      </h2>
      <Found
        total={total}
        from={from + 1}
        to={from + hits.length}
        conditions={kind ? [{ text: kind, href: addressOf(query, '') }] : []}
      />
      <ol class="sheet rows hits" start={from + 1}>
        {hits.map(({ kind: of, title, excerpt, href, at }) => (
          <li>
            <a href={href}>
              <Marked text={title} words={words} />
            </a>
            <span class="small">
              <span>
                <Marked text={excerpt} words={words} />
              </span>
              {at && <span class="quiet">{wareki(dayOf(at))}</span>}
            </span>
            <Tag tone="line-only">{of}</Tag>
          </li>
        ))}
      </ol>
      <Paging page={page} pages={Math.ceil(total / size)} hrefOf={number => addressOf(query, kind, number)} />
    </section>
  )
}

const Marked = ({ text, words }: { text: string; words: readonly string[] }) => (
  <>{pieces(text, words).map(piece => (piece.marked ? <mark>{piece.text}</mark> : piece.text))}</>
)

const Nothing = ({ query, words, kind }: SearchView) => (
  <div class="sec">
    <NoHits
      title={kind ? `「${kind}」には見つかりませんでした` : `「${query}」は見つかりませんでした`}
      drop={[
        ...(kind ? [{ href: addressOf(query, ''), text: 'すべての種類からさがす' }] : []),
        ...(words.length > 1
          ? words.map(word => ({
              href: addressOf(words.filter(other => other !== word).join(' '), ''),
              text: `「${word}」を外す`,
            }))
          : []),
      ]}
    >
      <p>短い言葉や、別の書き方（子供・こども、見守り・見まもり）でも、ためしてください。</p>
    </NoHits>
  </div>
)

const Hints = () => (
  <ul class="list-of sec small">
    <li>全角と半角、大文字と小文字、カタカナの半角は、同じものとしてさがします。</li>
    <li>1文字でもさがせます。言葉を増やすと、すべてを含むものにしぼられます。</li>
    <li>ほかの市町村の下書きなど、見る権限のないものは出ません。</li>
  </ul>
)
