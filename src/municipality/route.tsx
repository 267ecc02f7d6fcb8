import { download, goTo, page, type Route } from '#kernel'
import { toCsv } from '#paper'
import { refuse } from './fault.ts'
import { findMunicipality } from './list.ts'
import { ListPage, MunicipalityPage, type Search } from './page.tsx'
import { populationRoutes } from './population/route.tsx'
import { populationsOf } from './population/store.ts'
import { regionRoutes } from './region/route.tsx'
import { regionsOf } from './region/store.ts'
import type { Municipality } from './schema.ts'
import { searchMunicipalities } from './search/rule.ts'
import { successionsOf, successorsOn } from './store.ts'

const pageSize = 50

const searchOf = (query: URLSearchParams): Search => ({
  words: query.get('q')?.trim() ?? '',
  prefecture: query.get('prefecture') ?? '',
})

function hitsOf({ words, prefecture }: Search): readonly Municipality[] {
  const hits = searchMunicipalities(words)
  return prefecture ? hits.filter(entry => entry.prefecture === prefecture) : hits
}

/** Pages of the code list, of regions and of populations. */
export const municipalityRoutes: readonly Route[] = [
  page({
    path: '/desk/municipalities',
    may: 'municipality.read',
    async show({ query }) {
      const search = searchOf(query)
      const hits = hitsOf(search)
      const last = Math.max(1, Math.ceil(hits.length / pageSize))
      const asked = Math.trunc(Number(query.get('page'))) || 1
      return (
        <ListPage search={search} hits={hits} page={Math.min(Math.max(1, asked), last)} pageSize={pageSize} />
      )
    },
  }),
  page({
    path: '/desk/municipalities.csv',
    may: 'municipality.read',
    async show({ query }) {
      const head = ['全国地方公共団体コード', '都道府県', '名前', 'ふりがな', '緯度', '経度', 'ウェブサイト']
      const rows = hitsOf(searchOf(query)).map(entry => [
        entry.code,
        entry.prefecture,
        entry.name,
        entry.kana,
        entry.place?.lat ?? '',
        entry.place?.lng ?? '',
        entry.website ?? '',
      ])
      return download(toCsv([head, ...rows]), 'text/csv; charset=utf-8', '市区町村.csv')
    },
  }),
  page({
    path: '/desk/municipalities/:code',
    may: 'municipality.read',
    async show({ db, today, params, query, actor }) {
      const code = params.code ?? ''
      const entry = findMunicipality(code)
      if (!entry) {
        const [successor] = await successorsOn(db, code, today)
        if (!successor) throw refuse('unknown_code')
        return goTo(`/desk/municipalities/${successor}`)
      }
      return (
        <MunicipalityPage
          entry={entry}
          regions={await regionsOf(db, code, today)}
          successions={await successionsOf(db, code)}
          populations={await populationsOf(db, code)}
          mayRecord={actor.rights.has('population.write')}
          recorded={query.get('done') === 'recorded'}
        />
      )
    },
  }),
  ...populationRoutes,
  ...regionRoutes,
]
