import { z } from 'zod'
import { type Endpoint, endpoint, headsNow, instantValue, listOf } from '#kernel'

const Head = z
  .object({
    municipality: z.string().describe('全国地方公共団体コード'),
    seq: z.int().describe('記録の件数'),
    hash: z.string().describe('末尾の記録の SHA-256（16進数）'),
    at: instantValue.describe('この値を答えた時'),
  })
  .meta({ id: 'Head' })

/** The heads of the records: what a partner keeps, to see later that nothing was cut off or written anew. */
export const auditEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'GET',
    path: '/api/v1/audit/heads',
    scope: 'audit.read',
    summary: '各市町村の操作の記録の、末尾の値（相手方が控えます）',
    answer: listOf(Head),
    async run({ db, now }) {
      const heads = await headsNow(db)
      return { items: heads.map(head => ({ ...head, at: now })), next: null }
    },
  }),
]
