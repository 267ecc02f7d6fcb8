import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { grants, tokenOffices } from '#account'
import { documentOf } from './document.ts'
import { endpoints } from './endpoints.ts'
import { allProblems } from './problem.ts'
import { apiScopes } from './scope.ts'
import { linesOf, type Shape } from './shown.ts'

type Operation = { operationId: string; responses: Record<string, unknown> }
const document = documentOf(endpoints, 'https://musubi.example.lg.jp') as {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, unknown> }
}
const operations = Object.values(document.paths).flatMap(path => Object.values(path))

describe('the document of the API', () => {
  test('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document) as never)
    assert.ok(valid, JSON.stringify(errors))
    assert.equal((document as unknown as { openapi: string }).openapi, '3.1.0')
  })

  test('holds every endpoint once, under a name of its own', () => {
    assert.equal(operations.length, endpoints.length)
    assert.equal(new Set(operations.map(({ operationId }) => operationId)).size, endpoints.length)
    assert.deepEqual(
      operations.map(({ operationId }) => operationId).filter(id => !/^[a-z]+[A-Za-z0-9]*$/.test(id)),
      [],
    )
  })

  test('refers to nothing that it does not hold', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)]
    assert.ok(refs.length > endpoints.length)
    assert.deepEqual(
      refs.map(([, name]) => name!).filter(name => !(name in document.components.schemas)),
      [],
    )
    assert.doesNotMatch(JSON.stringify(document), /\$defs/)
  })

  test('can be told value by value, each with its kind', () => {
    const { schemas } = document.components as { schemas: Record<string, Shape> }
    const lines = linesOf(schemas.Task!, schemas)
    assert.deepEqual(
      lines
        .filter(({ name }) => ['dueOn', 'assigneeName', 'createdAt'].includes(name))
        .map(({ type }) => type),
      ['日、または null', '文字、または null', '時刻（UTC）'],
    )
    const untold = Object.entries(schemas).flatMap(([schema, shape]) =>
      linesOf(shape, schemas)
        .filter(({ type }) => type === '')
        .map(({ name }) => `${schema}.${name}`),
    )
    assert.deepEqual(untold, [])
  })

  test('names every status that a problem is told with', () => {
    const told = new Set(allProblems().map(({ status }) => String(status)))
    for (const { operationId, responses } of operations)
      assert.deepEqual(
        [...told].filter(status => !(status in responses)),
        [],
        operationId,
      )
  })

  test('asks for rights that have a name and that the office of some token gives', () => {
    for (const { key, name } of apiScopes) {
      assert.match(name, /[ぁ-ん]/, key)
      assert.ok(
        tokenOffices.some(office => grants[office].includes(key)),
        key,
      )
    }
  })

  test('tells what to do in every problem', () => {
    for (const { code, title, detail } of allProblems()) {
      assert.match(detail, /。$/, code)
      assert.doesNotMatch(title + detail, /不正な値|エラーが発生|[!！]/)
    }
  })
})
