import { z } from 'zod'
import { initiativeActions, ownerships, type Ruling, rightsOf } from '#agreement'
import {
  type Call,
  dayValue,
  type Endpoint,
  type EndpointCall,
  endpoint,
  idValue,
  instantValue,
  listOf,
  listQuery,
  partOf,
  placeAfter,
} from '#kernel'
import { refuse } from '../fault.ts'
import { inside } from '../inside.ts'
import { clauseOn, isAsked, scopeOf } from '../rule.ts'
import { states } from '../schema.ts'
import { structureOf } from '../store.ts'
import { initiativesAfter } from './store.ts'

const state = z.enum(states).describe('準備中・実施中・休止・完了')
const turn = z.string().nullable().describe('いま動く番の当事者のコード。なければ null')
const roleKind = z.enum(['lead', 'joint', 'cooperate', 'support', 'participate', 'unclear'])

const Initiative = z
  .object({
    id: idValue,
    regionSlug: z.string(),
    agreement: idValue,
    ref: z.string().describe('よりどころの条項：別表(1)-3'),
    title: z.string(),
    content: z.string(),
    pillar: z.int(),
    pillarTitle: z.string(),
    parties: z.array(z.string()).describe('当事者のコード。協約の順'),
    state,
    turn,
    turnedAt: instantValue.nullable(),
  })
  .meta({ id: 'Initiative' })

const Workspace = Initiative.omit({ regionSlug: true, agreement: true, ref: true, parties: true })
  .extend({
    turnNote: z.string().describe('その当事者が頼まれていること'),
    parties: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        roles: z.array(z.object({ roleKind, words: z.string(), deciding: z.string() })),
      }),
    ),
    clauses: z
      .array(z.object({ agreement: idValue, number: z.int(), ref: z.string(), inForceFrom: dayValue }))
      .describe('よりどころの条項。number は協約の版'),
  })
  .meta({ id: 'Workspace' })

const Right = z
  .object({
    action: z
      .enum(initiativeActions)
      .describe('見る・意見を述べる・出席・書き足す・つくる・公開・決める・終える'),
    ownership: z
      .enum(ownerships)
      .describe('own：自分の市町村のもの、common：共通のもの、others：ほかの当事者のもの'),
    allow: z.boolean().describe('このトークンでできるか'),
    municipality: z.boolean().describe('市町村としてできるか（職や担当を問わない）'),
    lacking: z.string().nullable().describe('できないときに、欠けているもの'),
    basis: z.enum(['clause', 'ownership']).describe('協約の条項によるか、自分のものだからか'),
    together: z.array(z.string()).describe('そろって同じことを決める当事者のコード'),
    because: z.array(
      z.object({
        version: z.int(),
        clause: z.string(),
        party: z.string(),
        partyName: z.string(),
        roleKind,
        words: z.string(),
        deciding: z.string(),
      }),
    ),
  })
  .meta({ id: 'Right' })

const scope = 'initiative.read'
const params = z.object({ id: idValue })

/** A call of the API as the workspaces know calls. */
export const plainCall = ({ url, ...call }: EndpointCall<unknown, unknown, unknown>): Call => ({
  ...call,
  params: {},
  query: url.searchParams,
})

/** What falls short in the person alone: the city may, by another office. */
const ofOffice: readonly (string | undefined)[] = ['office', 'scope']

const told = (ruling: Ruling) => ({
  allow: ruling.allow,
  municipality: ruling.allow || ofOffice.includes(ruling.lacking?.why),
  lacking: ruling.lacking?.why ?? null,
  basis: ruling.basis,
  together: ruling.together,
  because: ruling.because,
})

/** Initiatives, one workspace, and what the token's city may do in it. */
export const workspaceEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'GET',
    path: '/api/v1/initiatives',
    scope,
    summary: '自分の市町村が当事者の取組の一覧',
    query: listQuery,
    answer: listOf(Initiative),
    async run(call) {
      const after = placeAfter(z.tuple([z.iso.datetime(), z.int(), z.uuid()]), call.query.cursor)
      const rows = await initiativesAfter(call.db, after, call.query.limit + 1)
      return partOf(call, rows, ({ openedAt, place, id }) => [openedAt.toISOString(), place, id])
    },
  }),
  endpoint({
    method: 'GET',
    path: '/api/v1/initiatives/{id}',
    scope,
    summary: '1つの取組と、当事者の役割',
    params,
    answer: Workspace,
    async run(call) {
      const { workspace, parties } = await inside(plainCall(call), call.params.id)
      return { ...workspace, parties }
    },
  }),
  endpoint({
    method: 'GET',
    path: '/api/v1/initiatives/{id}/rights',
    scope,
    summary: '1つの取組で、その日にできることと、よりどころの条項',
    params,
    query: z.object({ on: dayValue.optional().describe('この日にできることを答える。なければ今日') }),
    answer: z
      .object({ on: dayValue, municipality: z.string(), rights: z.array(Right) })
      .meta({ id: 'RightsOnDay' }),
    async run(call) {
      const { workspace, mine } = await inside(plainCall(call), call.params.id)
      const on = call.query.on ?? call.today
      const clause = clauseOn(workspace.clauses, on)
      if (!clause) throw refuse('absent')
      const structure = await structureOf(call.db, clause.agreement, clause.number)
      const bearer = { municipality: mine, offices: call.actor.offices, scope: scopeOf(workspace.id) }
      const rights = rightsOf({ ...clause, structure }, bearer, clause.ref, on)
      const asked = isAsked(workspace.turn, mine, workspace.hasOwnTask)
      return {
        on,
        municipality: mine,
        rights: initiativeActions.flatMap(action =>
          ownerships.map(ownership => ({ action, ownership, ...told(rights(action, ownership, asked)) })),
        ),
      }
    },
  }),
]
