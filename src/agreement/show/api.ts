import { z } from 'zod'
import {
  dayValue,
  type Endpoint,
  endpoint,
  idValue,
  instantValue,
  invalid,
  listOf,
  listQuery,
  partOf,
  placeAfter,
} from '#kernel'
import type { ParsedAgreement } from '#reading'
import { articleName } from '../anchor.ts'
import { type AgreementOnDay, agreementOn, agreementsOn } from './store.ts'

const roleKind = z.enum(['lead', 'joint', 'cooperate', 'support', 'participate', 'unclear'])
const code = z.string().nullable().describe('全国地方公共団体コード。分からなければ null')

const Agreement = z
  .object({
    id: idValue,
    title: z.string(),
    region: z.object({ slug: z.string(), name: z.string() }),
    parties: z.array(z.string()).describe('当事者の全国地方公共団体コード。協約の順'),
    version: z.int(),
    inForceFrom: dayValue,
    endsOn: dayValue.nullable().describe('この版の最後の日。次の版がなければ null'),
    agreedAt: instantValue.describe('すべての当事者の確認がそろった時'),
  })
  .meta({ id: 'Agreement' })

const Role = z
  .object({
    ref: z.string().describe('取組を引く書き方：別表(1)-3'),
    title: z.string().describe('取組の名前'),
    party: z.string().describe('協約での呼び名：甲'),
    code,
    kind: roleKind.describe('中心・共同・協力・支援・参加・不明'),
    words: z.string().describe('協約の言葉'),
    deciding: z.string().describe('役割の種類を決めた言葉'),
  })
  .meta({ id: 'Role' })

const AgreementText = Agreement.extend({
  concludedOn: dayValue.nullable(),
  partyNames: z.array(z.object({ label: z.string(), name: z.string(), code })),
  articles: z.array(
    z.object({
      clause: z.string().describe('第5条'),
      caption: z.string().nullable(),
      paragraphs: z.array(z.object({ number: z.int(), text: z.string() })),
    }),
  ),
  pillars: z.array(z.object({ number: z.int(), title: z.string() })),
  initiatives: z.array(
    z.object({ ref: z.string(), pillar: z.int(), title: z.string(), content: z.string() }),
  ),
  duties: z.array(
    z.object({ kind: z.string(), clause: z.string(), recurrence: z.string(), text: z.string() }),
  ),
}).meta({ id: 'AgreementText' })

const scope = 'agreement.read'
const on = dayValue.optional().describe('この日の版を答える。なければ今日')
const params = z.object({ id: idValue })

const told = ({ regionSlug, regionName, number, ...rest }: AgreementOnDay) => ({
  ...rest,
  parties: [...rest.parties],
  version: number,
  region: { slug: regionSlug, name: regionName },
})

const rolesIn = ({ initiatives, parties }: ParsedAgreement) =>
  initiatives.flatMap(({ ref, title, roles }) =>
    roles.map(({ party, kind, text, because }) => ({
      ref,
      title,
      party,
      code: parties.find(({ label }) => label === party)?.code ?? null,
      kind,
      words: text,
      deciding: because,
    })),
  )

/** Agreements as of a day, their text, and who does what in them. */
export const agreementEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'GET',
    path: '/api/v1/agreements',
    scope,
    summary: 'その日に効力のある協約の一覧',
    query: listQuery.extend({ on }),
    answer: listOf(Agreement),
    async run(call) {
      const { on = call.today, cursor, limit } = call.query
      const after = placeAfter(z.tuple([z.uuid()]), cursor)?.[0]
      const rows = await agreementsOn(call.db, on, { after, limit: limit + 1 })
      return partOf(call, rows.map(told), ({ id }) => [id])
    },
  }),
  endpoint({
    method: 'GET',
    path: '/api/v1/agreements/{id}',
    scope,
    summary: '1つの協約の、その日の版の文',
    params,
    query: z.object({ on }),
    answer: AgreementText,
    async run({ db, params, query, today }) {
      const { structure, ...agreement } = await agreementOn(db, params.id, query.on ?? today)
      return {
        ...structure,
        ...told(agreement),
        concludedOn: structure.concludedOn as never,
        partyNames: structure.parties,
        articles: structure.articles.map(article => ({ ...article, clause: articleName(article) })),
      }
    },
  }),
  endpoint({
    method: 'GET',
    path: '/api/v1/agreements/{id}/roles',
    scope,
    summary: '1つの協約で、だれがどの取組で何をするか',
    params,
    query: listQuery.extend({ on }),
    answer: listOf(Role),
    async run(call) {
      const { structure, number } = await agreementOn(call.db, call.params.id, call.query.on ?? call.today)
      const [version, told] = placeAfter(z.tuple([z.int(), z.int().min(0)]), call.query.cursor) ?? [number, 0]
      if (version !== number)
        throw invalid('cursor', '途中で協約の版が変わりました。一覧を初めから取り直してください。')
      const roles = rolesIn(structure).map((role, place) => ({ ...role, place: place + 1 }))
      return partOf(call, roles.slice(told, told + call.query.limit + 1), ({ place }) => [number, place])
    },
  }),
]
