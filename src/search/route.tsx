import { type Hit, page, type Route, type SearchSource } from '#kernel'
import { wordsIn } from '#text'
import { SearchPage } from './page.tsx'
import { kindsOf, ranked } from './rule.ts'

const size = 20
/** Most hits that one room is asked for: nobody turns more than ten pages, and each page asks anew. */
const most = 200
const longest = 200

/** One field over everything that the rooms find. */
export const searchRoutes = (sources: readonly SearchSource[]): Route[] => [
  page({
    path: '/desk/search',
    may: 'search.read',
    async show({ db, actor, today, query }) {
      const asked = (query.get('q') ?? '').trim().slice(0, longest)
      const words = wordsIn(asked)
      const found: (readonly Hit[])[] = []
      if (words.length > 0)
        for (const source of sources) found.push(await source(db, asked, most, { actor, today }))
      const all = ranked(found, words)
      const kinds = kindsOf(all)
      const kind = kinds.some(entry => entry.kind === query.get('kind')) ? query.get('kind')! : ''
      const hits = kind ? all.filter(hit => hit.kind === kind) : all
      const last = Math.max(1, Math.ceil(hits.length / size))
      const at = Math.min(Math.max(1, Math.trunc(Number(query.get('page'))) || 1), last)
      return (
        <SearchPage
          query={asked}
          words={words}
          kind={kind}
          kinds={kinds}
          hits={hits.slice((at - 1) * size, at * size)}
          total={hits.length}
          page={at}
          size={size}
          cut={found.some(({ length }) => length >= most)}
        />
      )
    },
  }),
]
