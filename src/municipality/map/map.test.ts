import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { boundaryText } from '../../../scripts/make-boundaries.ts'
import { findMunicipality, type MapPlace, municipalities, RegionMap } from '../index.ts'
import { type Boundaries, boundariesOf2021 } from './boundary.ts'
import { placeLabels } from './label.ts'
import { drawMap } from './rule.ts'
import { kilometres, windOf } from './sentence.ts'

const place = (code: string, at: number): MapPlace => {
  const { name, place } = findMunicipality(code)!
  return { code, name, side: (['a', 'b'] as const)[at] ?? 'c', ...place! }
}
const places = (...codes: string[]) => codes.map(place)
const svg = async (...codes: string[]) => String(await RegionMap({ places: places(...codes) }))

const kagoshima = '462012'
const hioki = '462161'

describe('The map of a region', () => {
  test('knows the land of every municipality of the list', () => {
    const known = new Set(boundariesOf2021().objects.municipality.geometries.map(land => land.id))
    const missing = municipalities().filter(
      ({ code, standing }) => standing === 'municipality' && !known.has(code.slice(0, 5)),
    )
    assert.deepEqual(missing, [])
  })

  test('is drawn from a file that its script would make again', () => {
    const file = readFileSync(new URL('../../../data/boundaries-2021.topojson', import.meta.url), 'utf8')
    assert.ok(boundaryText(file) === file, 'run: npx tsx scripts/make-boundaries.ts')
  })

  test('shows both cities by name, in the colour of their side, and credits the boundary', async () => {
    const map = await svg(kagoshima, hioki)
    assert.match(map, /<text [^>]*>鹿児島市<\/text><text [^>]*>日置市<\/text>/)
    assert.match(map, /fill="#ffd9bf" stroke="#c74700"/)
    assert.match(map, /fill="#bcd9f2" stroke="#00428c"/)
    assert.match(map, /国土数値情報（行政区域データ）（国土交通省）を加工して作成（令和3年1月1日現在の境界）/)
  })

  test('says in a sentence what it shows', async () => {
    const map = await svg(kagoshima, hioki, '462195')
    assert.match(map, /role="img" aria-labelledby="(map-[\d-]+)"><title id="\1">/)
    assert.match(map, /鹿児島市、日置市、いちき串木野市の位置。日置市は鹿児島市の西どなりで、/)
    assert.match(
      map,
      /いちき串木野市は鹿児島市から見て北西の方角で、庁舎どうしはおよそ30キロメートル離れている。/,
    )
  })

  test('has no style attribute, no script and no other host, so it passes the strict policy', async () => {
    assert.doesNotMatch(await svg(kagoshima, hioki), /style=|<style|<script|https?:/)
  })

  test('stays under 80 kB for cities all over the country, alone and in groups', async () => {
    const some = municipalities().filter((entry, at) => entry.standing === 'municipality' && at % 90 === 7)
    for (const [at, { code }] of some.entries()) {
      const next = some[(at + 1) % some.length]!.code
      assert.ok((await svg(code)).length < 80_000, code)
      assert.ok((await svg(code, next)).length < 80_000, `${code} ${next}`)
    }
  })

  test('is nothing without a place', () => {
    assert.equal(RegionMap({ places: [] }), null)
  })

  test('shows a city by its office alone where the boundary does not know its code', () => {
    const [core] = places(kagoshima)
    const { places: drawn, adjacent } = drawMap(
      boundariesOf2021(),
      [core!, { ...core!, code: '469998' }],
      720,
    )
    assert.equal(drawn[1]?.land, '')
    assert.deepEqual(adjacent, [false])
  })
})

/** A square of one degree, with a second square of the given size five degrees to the east. */
function squareWithIsland(size: number): Boundaries {
  const ring = (x: number, y: number, side: number): [number, number][] => [
    [x, y],
    [0, side],
    [side, 0],
    [0, -side],
    [-side, 0],
  ]
  return {
    type: 'Topology',
    transform: { scale: [0.01, 0.01], translate: [0, 0] },
    objects: {
      municipality: {
        type: 'GeometryCollection',
        geometries: [{ type: 'MultiPolygon', id: '46201', arcs: [[[0]], [[1]]] }],
      },
    },
    arcs: [ring(0, 0, 100), ring(600, 0, size)],
  }
}

describe('The view of a map', () => {
  const office: MapPlace = { code: kagoshima, name: '見本市', side: 'a', lat: 0.5, lng: 0.5 }

  test('is not widened by a far island of less than a tenth of the main land', () => {
    const [drawn] = drawMap(squareWithIsland(31), [office], 720).places
    assert.ok(Math.abs(drawn!.office.x - 360) < 1)
  })

  test('takes in an island of a tenth and more', () => {
    const [drawn] = drawMap(squareWithIsland(32), [office], 720).places
    assert.ok(drawn!.office.x < 200)
  })
})

describe('Names on a map', () => {
  const frame = { width: 720, height: 620 }

  test('stand below their office, and elsewhere where that would cover another', () => {
    const offices = [
      { x: 360, y: 300 },
      { x: 360, y: 345 },
    ]
    const [upper, lower] = placeLabels(offices, ['鹿児島市', '三島村'], frame)
    assert.deepEqual(upper, { x: 360, y: 274 })
    assert.deepEqual(lower, { x: 360, y: 397 })
  })

  test('stay inside the frame', () => {
    const [spot] = placeLabels([{ x: 715, y: 600 }], ['いちき串木野市'], frame)
    assert.ok(spot!.x + (7 * 44) / 2 <= frame.width)
    assert.ok(spot!.y < frame.height)
  })
})

describe('Where one city lies from another', () => {
  const origin = { lat: 31, lng: 130 }
  for (const [lat, lng, wind] of [
    [32, 130, '北'],
    [32, 131.1, '北東'],
    [31, 131, '東'],
    [30, 131.1, '南東'],
    [30, 130, '南'],
    [30, 128.9, '南西'],
    [31, 129, '西'],
    [32, 128.9, '北西'],
  ] as const)
    test(`${wind} for ${lat}, ${lng}`, () => assert.equal(windOf(origin, { lat, lng }), wind))

  test('is 111 kilometres for one degree of latitude', () => {
    assert.equal(Math.round(kilometres(origin, { lat: 32, lng: 130 })), 111)
    assert.equal(kilometres(origin, origin), 0)
  })
})
