import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Call, day, type Fault, Invalid, newId, type Problems, type Route } from '#kernel'
import { SurroundingsContext } from '#web'
import { onBothEngines, tryOut } from '../../test/kit/db.ts'
import { foundRegion, joinRegion, municipalityRoutes, seedMunicipalities } from './index.ts'

const [kagoshima, hioki] = ['462012', '462161'] as const
const person = newId()
const now = new Date('2026-11-22T01:00:00Z')

/** What a request asks: the path as it is declared, its parts, and a form if it is one. */
interface Ask {
  path: string
  params?: Record<string, string>
  query?: string
  form?: Record<string, string>
  rights?: readonly string[]
  city?: string
}

const routeOf = ({ path, form }: Ask): Route =>
  municipalityRoutes.find(route => route.path === path && (route.method === 'POST') === (form !== undefined))!

async function answerOf(route: Route, call: Call, form: Record<string, string> = {}): Promise<string> {
  const shape = route.body?.safeParse(form)
  const problems: Problems = new Map(
    shape?.error?.issues.map(issue => [String(issue.path[0]), issue.message]),
  )
  const answer =
    problems.size > 0
      ? await route.again!(call, form, problems)
      : await route
          .run({ ...call, body: shape?.data as never, typed: form })
          .catch((error: unknown) =>
            error instanceof Invalid
              ? [...error.problems].map(([field, text]) => `${field}: ${text}`).join()
              : Promise.reject(error),
          )
  if (answer instanceof Response) return answer.headers.get('location') ?? (await answer.text())
  const around = { brand: '結び', note: '', home: '/', ways: [] }
  const page = <SurroundingsContext.Provider value={around}>{answer as never}</SurroundingsContext.Provider>
  return String(await page.toString())
}

onBothEngines('The pages of municipalities and regions', engine => {
  const acts: unknown[] = []

  /** Asks one thing after another in a region of 鹿児島市, and undoes it all. */
  const ask = (...asks: Ask[]) =>
    tryOut(engine(), { person, municipality: kagoshima }, async db => {
      const { id } = await foundRegion(db, { slug: 'kagoshima', name: '見本の圏域', note: '' })
      await joinRegion(db, id, { code: kagoshima, standing: 'core', joinedOn: day('2017-01-19') })
      const answers: string[] = []
      for (const each of asks) {
        const city = each.city ?? kagoshima
        const call: Call = {
          db,
          actor: {
            person: { id: person, name: '見本' },
            municipality: { code: city, name: '見本' },
            rights: new Set(each.rights ?? ['region.write', 'population.write']),
            offices: [],
          },
          today: day('2026-11-22'),
          now,
          params: each.params ?? {},
          query: new URLSearchParams(each.query),
          act: async act => {
            acts.push(act)
          },
          afterCommit() {},
        }
        answers.push(await answerOf(routeOf(each), call, each.form))
      }
      return answers.at(-1)!
    })

  const municipality = (code: string): Ask => ({ path: '/desk/municipalities/:code', params: { code } })
  const region = (query = ''): Ask => ({ path: '/desk/regions/:slug', params: { slug: 'kagoshima' }, query })
  const join = (form: Record<string, string>): Ask => ({
    path: '/desk/regions/:slug/join',
    params: { slug: 'kagoshima' },
    form: { municipality: '日置市', standing: 'member', joinedOn: '2017-01-19', ...form },
  })
  const leave = (form: Record<string, string>): Ask => ({
    path: '/desk/regions/:slug/leave',
    params: { slug: 'kagoshima' },
    form: { code: kagoshima, leftOn: '2026-03-31', ...form },
  })
  const count = (form: Record<string, string>): Ask => ({
    path: '/desk/municipalities/:code/population',
    params: { code: kagoshima },
    form: {
      kind: '住民基本台帳',
      asOf: '2026-01-01',
      persons: '１２３，４５６人',
      source: '見本の統計',
      ...form,
    },
  })

  test('need the codes in the database', async () => {
    assert.ok((await seedMunicipalities(engine().kysely)) > 0)
  })

  test('list fifty at a time and keep the search in the links of the pages', async () => {
    const page = await ask({ path: '/desk/municipalities', query: 'q=市&page=2' })
    assert.match(page, /のうち 51–100件/)
    assert.match(page, /href="\/desk\/municipalities\?q=%E5%B8%82&amp;page=3"/)
    assert.equal(page.match(/<tr>/g)?.length, 51)
  })

  test('name the condition to drop where nothing fits, and take any page number', async () => {
    assert.match(
      await ask({ path: '/desk/municipalities', query: 'q=ひおき&prefecture=宮崎県' }),
      /「宮崎県」を外す/,
    )
    assert.match(await ask({ path: '/desk/municipalities', query: 'q=ひおき&page=99' }), /日置市/)
    assert.match(await ask({ path: '/desk/municipalities', query: 'page=-3' }), /北海道/)
  })

  test('give the list as CSV with its codes as they are', async () => {
    const csv = await ask({ path: '/desk/municipalities.csv', query: 'q=札幌市&prefecture=北海道' })
    assert.match(csv, /\r\n011002,北海道,札幌市,さっぽろし,/)
    assert.equal(csv.trimEnd().split('\r\n').length, 12)
  })

  test('show one city with its code, its map and its region', async () => {
    const page = await ask(municipality(kagoshima))
    assert.match(page, /462012[\s\S]*かごしまし[\s\S]*href="\/desk\/regions\/kagoshima"[\s\S]*class="mapfig"/)
  })

  test('lead from a code that ended to its successor and refuse one that never was', async () => {
    assert.equal(await ask(municipality('044237')), '/desk/municipalities/042161')
    await assert.rejects(
      ask(municipality('999995')),
      (error: Fault) => error.code === 'municipality.unknown_code',
    )
  })

  test('put a population on record and show it with its day, kind and source', async () => {
    assert.equal(await ask(count({})), `/desk/municipalities/${kagoshima}?done=recorded`)
    assert.match(
      await ask(count({}), municipality(kagoshima)),
      /令和8年1月1日[\s\S]*住民基本台帳[\s\S]*123,456[\s\S]*見本の統計/,
    )
    assert.deepEqual(acts.at(-1), {
      thing: `municipality:${kagoshima}`,
      after: { kind: '住民基本台帳', asOf: '2026-01-01', persons: 123456, source: '見本の統計' },
    })
  })

  const slips: [Record<string, string>, RegExp][] = [
    [{ persons: '多数' }, /人口を、0以上の整数で入れてください。/],
    [{ persons: '-1' }, /人口を、0以上の整数で入れてください。/],
    [{ persons: '' }, /人口を、0以上の整数で入れてください。/],
    [{ asOf: '2026-02-30' }, /いつの人口か、日付を入れてください。/],
    [{ asOf: '2026-11-23' }, /^asOf: きょうか、それより前の日付を入れてください。$/],
    [{ kind: '推計' }, /人口の種類を選んでください。/],
    [{ source: ' ' }, /出典の資料名を入れてください。/],
  ]
  for (const [form, sentence] of slips)
    test(`ask again for a population with ${JSON.stringify(form)}`, async () => {
      assert.match(await ask(count(form)), sentence)
    })

  test('keep what was typed, and link the summary of errors to the field', async () => {
    const page = await ask(count({ persons: '多数' }))
    assert.match(page, /<a href="#persons">/)
    assert.match(page, /id="persons"[^>]*value="多数"/)
  })

  test('show the members of the day that is asked for', async () => {
    assert.match(await ask(join({}), region()), /令和8年11月22日の圏域[\s\S]*日置市<\/a>/)
    assert.match(await ask(region('day=2017-01-18')), /この日に圏域に入っている市町村はありません。/)
    assert.doesNotMatch(await ask(join({}), leave({ code: hioki }), region()), /日置市<\/a>/)
  })

  const refusals: [string, Ask[], RegExp][] = [
    ['a name of two towns', [join({ municipality: '森町' })], /^municipality: .*県名から.*静岡県森町/],
    ['an unknown name', [join({ municipality: '見本市' })], /^municipality: /],
    ['a slip in a code', [join({ municipality: '462162' })], /^municipality: コードの最後の数字/],
    ['a second stay', [join({}), join({ joinedOn: '2018-01-01' })], /^joinedOn: /],
    [
      'a third core',
      [join({ standing: 'core' }), join({ municipality: '姶良市', standing: 'core' })],
      /^standing: /,
    ],
    ['a day before joining', [leave({ leftOn: '2017-01-18' })], /^leftOn: /],
    ['somebody who is no member', [leave({ code: hioki })], /^code: /],
    ['nobody', [leave({ code: '' })], /<a href="#leave-code">離れる市区町村を選んでください。/],
  ]
  for (const [what, asks, sentence] of refusals)
    test(`stand by the field that names ${what}`, async () => {
      assert.match(await ask(...asks), sentence)
    })

  test('offer and take changes of a region from its members only', async () => {
    assert.match(await ask(region()), /市町村を加える/)
    assert.doesNotMatch(await ask({ ...region(), rights: ['region.read'] }), /市町村を加える/)
    assert.doesNotMatch(await ask({ ...region(), city: hioki }), /市町村を加える/)
    await assert.rejects(
      ask({ ...join({}), city: hioki }),
      (error: Fault) => error.code === 'municipality.own_region_only',
    )
  })

  test('list the regions', async () => {
    assert.match(await ask({ path: '/desk/regions' }), /href="\/desk\/regions\/kagoshima"/)
  })
})
