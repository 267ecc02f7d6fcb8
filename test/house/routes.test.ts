import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { grants, officeKinds, officeNames, officesWith } from '#account'
import { type OpenRoute, type Route, recordedBy } from '#kernel'
import { endpoints } from '../../src/house/api/endpoints.ts'
import { routesOf } from '../../src/house/house.ts'

const snapshot = new URL('../../docs/routes.md', import.meta.url)

/** Rights that an office gives although no route asks for them yet, each with what it waits for. */
const reserved = new Map<string, string>([])

const pages = routesOf({} as never, async () => {}, {
  mail: null,
  scanner: undefined,
  reach: { toPrivate: false, toLoopback: false },
})
/** Endpoints of the API stand in the matrix as well; they act by the token of a city. */
const overApi: Route[] = endpoints.map(({ method, path, scope }) => ({
  method,
  path,
  may: scope,
  surface: 'staff',
  run: async () => new Response(),
}))
const routes = [...pages, ...overApi]
const rightOf = (route: Route | OpenRoute): string => ('open' in route ? '–' : route.may)

const placeOf = (route: Route | OpenRoute): string => `${route.path} ${route.method}`

const holders = (right: string): string => {
  if (right === '–') return 'だれでも（記録には触れない）'
  if (right === 'public') return 'だれでも'
  const offices = officesWith(right)
  return offices.length === officeKinds.length
    ? 'すべての職'
    : offices.map(office => officeNames[office]).join('、')
}

const eventsOf = (route: Route | OpenRoute): string => recordedBy(route).join('、') || '–'

const matrix = (): string => {
  const rows = routes
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
    .map(route => [
      `\`${route.path}\``,
      route.method,
      route.surface,
      rightOf(route),
      eventsOf(route),
      holders(rightOf(route)),
    ])
    .map(cells => `| ${cells.join(' | ')} |`)
  return `# Rights of every address

Every address of the house, the right it needs, the events it leaves on the record and the offices that give it
(ADR 0004). What is common to the parties is narrowed further by the clauses of the agreement (docs/rights.md). An
event that is not declared is not recorded but fails. Written by \`UPDATE=1 npm test routes\`; review it like code.

| path | method | surface | right | audit event | who holds it |
|---|---|---|---|---|---|
${rows.join('\n')}
`
}

describe('the routes of the house', () => {
  test('are those that were reviewed in docs/routes.md', () => {
    if (process.env.UPDATE === '1') writeFileSync(snapshot, matrix())
    assert.equal(readFileSync(snapshot, 'utf8'), matrix())
  })

  test('each record something where they write at the desk', () => {
    const silent = routes.filter(
      route => route.method === 'POST' && 'may' in route && recordedBy(route).length === 0,
    )
    assert.deepEqual(silent.map(placeOf), [])
  })

  test('each stand once', () => {
    const places = routes.map(placeOf)
    assert.equal(new Set(places).size, places.length)
  })

  test('ask for a right that some office gives, or are public', () => {
    const nobodys = routes
      .map(rightOf)
      .filter(right => !['–', 'public'].includes(right) && officesWith(right).length === 0)
    assert.deepEqual(nobodys, [])
  })

  test('use every right that an office gives', () => {
    const asked = new Set(routes.map(rightOf))
    const idle = new Set(
      Object.values(grants)
        .flat()
        .filter(right => !asked.has(right) && !reserved.has(right)),
    )
    assert.deepEqual([...idle], [])
  })

  test('give what they write only to staff', () => {
    const open = routes.filter(route => route.method === 'POST' && rightOf(route) === 'public')
    assert.deepEqual(open, [])
  })
})
