import { z } from 'zod'
import { dayValue, type Endpoint, endpoint, listOf, listQuery, partOf, placeAfter } from '#kernel'
import { membersOn, regionAt, regionsAfter } from './store.ts'

const Region = z
  .object({ slug: z.string().describe('アドレスに使う名前'), name: z.string(), note: z.string() })
  .meta({ id: 'Region' })

const Member = z
  .object({
    code: z.string().describe('全国地方公共団体コード'),
    name: z.string(),
    prefecture: z.string(),
    standing: z.enum(['core', 'member']).describe('core：連携中枢都市、member：構成市町村'),
    joinedOn: dayValue,
    leftOn: dayValue.nullable().describe('最後の日。続いていれば null'),
  })
  .meta({ id: 'Member' })

const scope = 'region.read'

/** Regions, and one with its members as of a day. */
export const regionEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'GET',
    path: '/api/v1/regions',
    scope,
    summary: '圏域の一覧',
    query: listQuery,
    answer: listOf(Region),
    async run(call) {
      const after = placeAfter(z.tuple([z.string()]), call.query.cursor)
      const rows = await regionsAfter(call.db, after?.[0], call.query.limit + 1)
      return partOf(call, rows, ({ slug }) => [slug])
    },
  }),
  endpoint({
    method: 'GET',
    path: '/api/v1/regions/{slug}',
    scope,
    summary: '1つの圏域と、その日の構成市町村',
    params: z.object({ slug: z.string().describe('圏域の、アドレスに使う名前') }),
    query: z.object({ on: dayValue.optional().describe('この日の姿を答える。なければ今日') }),
    answer: Region.extend({ on: dayValue, members: z.array(Member) }).meta({ id: 'RegionOnDay' }),
    async run({ db, params, query, today }) {
      const on = query.on ?? today
      const region = await regionAt(db, params.slug)
      return { ...region, on, members: await membersOn(db, region.id, on) }
    },
  }),
]
