import assert from 'node:assert/strict'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { createToken, grants, type NewToken } from '#account'
import { type Clock, type Engine, transact } from '#kernel'
import { endpoints } from '../../src/house/api/endpoints.ts'

/** Something that answers requests: a house's application, or a part of it. */
interface Answering {
  request(path: string, init?: RequestInit): Response | Promise<Response>
}

/** An answer of the API that was found to keep to its document. */
export interface Told {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: what is asked of it is the test's own
  body: any
}

type Document = { paths: Record<string, Record<string, { responses: Record<string, Json> }>> }
type Json = { content: Record<string, object> }

/** The rights of an office that some endpoint asks for. */
const scopesOf = (office: NewToken['office']): string[] => [
  ...new Set(endpoints.map(({ scope }) => scope).filter(scope => grants[office].includes(scope))),
]

/** A token of a city, for everything its office gives unless told. */
export const tokenFor = async (
  engine: Engine,
  clock: Clock,
  municipality: string,
  given: Partial<NewToken> = {},
): Promise<string> => (await newTokenFor(engine, clock, municipality, given)).token

/** As {@link tokenFor}, with its identifier. */
export const newTokenFor = (
  engine: Engine,
  clock: Clock,
  municipality: string,
  { office = 'coordinator', ...given }: Partial<NewToken> = {},
) =>
  transact(engine, { person: null, municipality }, db =>
    createToken(
      db,
      { name: '連携テスト（見本）', scopes: scopesOf(office), office, over: [], days: 30, ...given },
      { municipality, by: null, at: clock.now() },
    ),
  )

/**
 * Asks the API with a token and checks every answer against the document that the house itself serves.
 *
 * @returns a function that sends a request: a body makes it a POST
 */
export async function askWith(app: Answering) {
  const document = (await (await app.request('/api/v1/openapi.json')).json()) as Document
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema(document, 'document')
  const validators = new Map<string, ValidateFunction>()
  const shapeAt = (...place: string[]): ValidateFunction => {
    const pointer = `document#/${place.map(part => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
    const known =
      validators.get(pointer) ?? ajv.compile({ $ref: pointer.replaceAll('{', '%7B').replaceAll('}', '%7D') })
    validators.set(pointer, known)
    return known
  }
  return async (
    token: string | undefined,
    path: string,
    sent?: { body: unknown; key?: string },
  ): Promise<Told> => {
    const method = sent ? 'POST' : 'GET'
    const answer = await app.request(path, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(sent && { 'content-type': 'application/json' }),
        ...(sent?.key && { 'idempotency-key': sent.key }),
      },
      ...(sent && { body: JSON.stringify(sent.body) }),
    })
    const body = await answer.json()
    const type = answer.headers.get('content-type') ?? ''
    const declared = Object.keys(document.paths).find(template => fits(template, path, document, method))
    assert.ok(declared, `${method} ${path} stands in the document`)
    const operation = ['paths', declared, method.toLowerCase()]
    const validate = shapeAt(...operation, 'responses', String(answer.status), 'content', type, 'schema')
    assert.ok(validate(body), `${method} ${path} ${answer.status}: ${ajv.errorsText(validate.errors)}`)
    return { status: answer.status, headers: answer.headers, body }
  }
}

function fits(template: string, path: string, { paths }: Document, method: string): boolean {
  const pattern = new RegExp(`^${template.replace(/\{\w+\}/g, '[^/?]+')}(?:\\?|$)`)
  return pattern.test(path) && method.toLowerCase() in paths[template]!
}
