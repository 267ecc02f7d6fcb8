import { geoIdentity, geoPath } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, merge, neighbors } from 'topojson-client'
import type { Transform } from 'topojson-specification'
import type { Boundaries } from './boundary.ts'
import { placeLabels } from './label.ts'
import type { Drawing, MapPlace } from './schema.ts'

type Land = Feature<Polygon | MultiPolygon>

/**
 * Draws a map that fits the given municipalities with some surroundings.
 *
 * @param boundaries of any day; a place whose code they do not know is drawn by its office alone
 * @param places at least one; the first is the core city
 * @param width pixels; the height follows the shape of the land, between three quarters and the whole of the width
 * @returns paths with one decimal. Only land in view is drawn. Islands far off, smaller than a tenth of the
 *   largest part of their municipality, do not widen the view
 */
export function drawMap(boundaries: Boundaries, places: readonly MapPlace[], width: number): Drawing {
  const plane = flatten(boundaries, places)
  const { geometries } = plane.objects.municipality
  const at = places.map(place => geometries.findIndex(geometry => geometry.id === place.code.slice(0, 5)))
  const lands = at.map(index => (geometries[index] ? (feature(plane, geometries[index]) as Land) : undefined))
  const offices = places.map(place => onPlane(plane.transform!, boundaries.transform!, place))
  const view = viewOf([...lands.flatMap(land => (land ? mainParts(land) : [])), ...offices], width)
  const projection = geoIdentity()
    .scale(view.scale)
    .translate([-view.left * view.scale, view.top * view.scale])
    .reflectY(true)
    .clipExtent([
      [-12, -12],
      [width + 12, view.height + 12],
    ])
  const path = geoPath(projection).digits(1)
  const others = geometries.filter((_, index) => !at.includes(index))
  const shown = surroundings(plane, others, width / view.scale).map(land =>
    path(thinned(land, 2 / view.scale)),
  )
  const points = offices.map(office => round(projection(office as [number, number])!))
  const labels = placeLabels(
    points,
    places.map(place => place.name),
    { width, height: view.height },
  )
  const touching = neighbors(geometries)[at[0] ?? -1] ?? []
  return {
    width,
    height: view.height,
    neighbours: shown.filter(Boolean).join(''),
    places: places.map((place, index) => ({
      place,
      land: lands[index] ? (path(thinned(lands[index], 1 / view.scale)) ?? '') : '',
      office: points[index]!,
      label: labels[index]!,
    })),
    adjacent: at.slice(1).map(index => touching.includes(index)),
  }
}

type Geometries = Boundaries['objects']['municipality']['geometries']

/** Degrees across above which the lines between municipalities would only be noise. */
const wide = 1.2

/** The land around: municipality by municipality, or by prefecture where the view is wide. */
function surroundings(plane: Boundaries, geometries: Geometries, across: number): Land[] {
  if (across <= wide) return geometries.map(geometry => feature(plane, geometry) as Land)
  const prefectures = new Map<string, Geometries>()
  for (const geometry of geometries) {
    const key = String(geometry.id ?? '').slice(0, 2)
    prefectures.set(key, [...(prefectures.get(key) ?? []), geometry])
  }
  return [...prefectures.values()].map(members => ({
    type: 'Feature',
    properties: {},
    geometry: merge(plane, members as Parameters<typeof merge>[1]),
  }))
}

/** Scales the longitudes so that both axes have one length at the latitude of the places. */
function flatten(boundaries: Boundaries, places: readonly MapPlace[]): Boundaries {
  const { scale, translate } = boundaries.transform!
  const latitude = places.reduce((sum, place) => sum + place.lat, 0) / places.length
  const narrow = Math.cos((latitude * Math.PI) / 180)
  return {
    ...boundaries,
    transform: { scale: [scale[0] * narrow, scale[1]], translate: [translate[0] * narrow, translate[1]] },
  }
}

function onPlane(plane: Transform, earth: Transform, { lat, lng }: MapPlace): Position {
  return [(lng * plane.scale[0]) / earth.scale[0], lat]
}

/** Outer rings of the parts that are not small against the largest one, as points. */
function mainParts(land: Land): Position[] {
  const { geometry } = land
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = polygons.map(([outer = []]) => ({ outer, area: areaOf(outer) }))
  const largest = Math.max(...rings.map(ring => ring.area))
  return rings.filter(ring => ring.area >= largest / 10).flatMap(ring => ring.outer)
}

/** Leaves out points nearer than `step` to the one before, and islands of that size. */
function thinned({ geometry, ...land }: Land, step: number): Land {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const coordinates = polygons.map(rings => rings.map(ring => thin(ring, step)).filter(isRing)).filter(isArea)
  return { ...land, geometry: { type: 'MultiPolygon', coordinates } }
}

const isRing = (ring: readonly Position[]) => ring.length > 3
const isArea = (rings: readonly Position[][]) => rings.length > 0

function thin(ring: readonly Position[], step: number): Position[] {
  const kept: Position[] = []
  for (const [at, [x = 0, y = 0]] of ring.entries()) {
    const [lastX = x, lastY = y] = kept.at(-1) ?? []
    if (at === 0 || at === ring.length - 1 || Math.hypot(x - lastX, y - lastY) >= step) kept.push([x, y])
  }
  return kept
}

/** Area of a ring on the plane, whatever its direction. */
function areaOf(ring: readonly Position[]): number {
  const twice = ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}

/** Surroundings on each side, as a share of the larger extent of the places. */
const margin = 0.14

function viewOf(points: readonly Position[], width: number) {
  const xs = points.map(([x = 0]) => x)
  const ys = points.map(([, y = 0]) => y)
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const edge = Math.max(east - west, north - south, 0.1) * margin
  const [across, down] = [east - west + 2 * edge, north - south + 2 * edge]
  const height = Math.round(width * Math.min(1, Math.max(0.75, down / across)))
  const scale = Math.min(width / across, height / down)
  return {
    scale,
    height,
    left: (west + east) / 2 - width / scale / 2,
    top: (south + north) / 2 + height / scale / 2,
  }
}

function round([x, y]: [number, number]): { x: number; y: number } {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
