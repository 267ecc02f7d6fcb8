import { z } from 'zod'
import type { Endpoint } from '#kernel'
import { apiProblems } from './problem.ts'

type Json = Readonly<Record<string, unknown>>

/** Statuses that every endpoint may answer with, beside those of the rooms. */
const statuses = [...new Set(Object.values(apiProblems).map(([status]) => status as number))]
const refusals = [...new Set([...statuses, 409, 410])].toSorted()

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'どうすればよいかを述べた文' },
    code: { type: 'string', description: '断りの種類。文が変わっても、これは変わらない' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'detail'],
        properties: { field: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
}

/** The OpenAPI document of the endpoints. @source OpenAPI 3.1, JSON Schema 2020-12 */
export function documentOf(endpoints: readonly Endpoint[], url: string): Json {
  const schemas: Record<string, unknown> = { Problem: problemSchema }
  const shapeOf = (shape: z.ZodType, io: 'input' | 'output'): Json => {
    const { $defs = {}, ...whole } = z.toJSONSchema(shape, { io }) as Record<string, unknown>
    Object.assign(schemas, hoisted($defs))
    return hoisted({ ...whole, $schema: undefined }) as Json
  }
  const paths: Record<string, Record<string, unknown>> = {}
  for (const endpoint of endpoints) {
    paths[endpoint.path] ??= {}
    paths[endpoint.path]![endpoint.method.toLowerCase()] = operationOf(endpoint, shapeOf)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '結び API',
      version: '1',
      description: '連携協約とその取組を、ほかのシステムから読み書きするためのAPIです。',
    },
    servers: [{ url }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'システム管理者が作るトークン' },
      },
      schemas,
    },
  }
}

/** Named shapes stand among the components, wherever they were first met. */
function hoisted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hoisted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, entry]) => !(key === 'id' && typeof entry === 'string'))
      .map(([key, entry]) =>
        key === '$ref' && typeof entry === 'string'
          ? [key, entry.replace('#/$defs/', '#/components/schemas/')]
          : [key, hoisted(entry)],
      ),
  )
}

type ShapeOf = (shape: z.ZodType, io: 'input' | 'output') => Json

function operationOf(endpoint: Endpoint, shapeOf: ShapeOf): Json {
  const { method, path, scope, summary, params, query, body, answer } = endpoint
  const headers = method === 'POST' ? [idempotencyKey] : []
  return {
    operationId: `${method.toLowerCase()}${path.replace('/api/v1', '').replace(/[/{}-]+(\w?)/g, (_, l: string) => l.toUpperCase())}`,
    summary,
    description: `権限：${scope}`,
    parameters: [
      ...parametersOf(params, 'path', shapeOf),
      ...parametersOf(query, 'query', shapeOf),
      ...headers,
    ],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: shapeOf(body, 'input') } } },
    }),
    responses: {
      [method === 'POST' ? 201 : 200]: {
        description: 'できました',
        content: { 'application/json': { schema: shapeOf(answer, 'output') } },
      },
      ...Object.fromEntries(refusals.map(status => [status, refusal])),
    },
  }
}

const refusal = {
  description: 'できませんでした',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: '同じ鍵で送り直しても、書き込みは一度だけ行われます（1週間）',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
}

function parametersOf(shape: z.ZodObject, place: 'path' | 'query', shapeOf: ShapeOf): Json[] {
  return Object.entries(shape.shape).map(([name, value]) => {
    const { description, default: initial, ...schema } = shapeOf(value as z.ZodType, 'output')
    const required = place === 'path' || !(value as z.ZodType).safeParse(undefined).success
    return {
      name,
      in: place,
      required,
      ...(description !== undefined && { description }),
      schema: initial === undefined ? schema : { ...schema, default: initial },
    }
  })
}
