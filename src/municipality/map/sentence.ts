import type { Drawing, MapPlace, Point } from './schema.ts'

const winds = ['北', '北東', '東', '南東', '南', '南西', '西', '北西'] as const

/** The wind in which `to` lies as seen from `from`, one of eight. */
export function windOf(from: Point, to: Point): (typeof winds)[number] {
  const east = (to.lng - from.lng) * Math.cos((from.lat * Math.PI) / 180)
  const eighths = Math.round(Math.atan2(east, to.lat - from.lat) / (Math.PI / 4))
  return winds[(eighths + 8) % 8]!
}

/** Kilometres between two points along the Earth (a sphere of 6,371 km; off by at most one in two hundred). */
export function kilometres(from: Point, to: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const rise = Math.sin(radians(to.lat - from.lat) / 2) ** 2
  const turn = Math.sin(radians(to.lng - from.lng) / 2) ** 2
  const arc = rise + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * turn
  return 2 * 6371 * Math.asin(Math.sqrt(arc))
}

/** Says in words what the map shows, for those who do not see it. */
export function sentenceOf({ places, adjacent }: Drawing): string {
  const [core, ...others] = places.map(drawn => drawn.place)
  if (!core) return '地図'
  const relations = others.map((other, at) => relationOf(core, other, adjacent[at] ?? false))
  return [
    `${places.map(drawn => drawn.place.name).join(places.length > 2 ? '、' : 'と')}の位置。`,
    ...relations,
  ].join('')
}

function relationOf(core: MapPlace, other: MapPlace, adjacent: boolean): string {
  const wind = windOf(core, other)
  const where = adjacent ? `${core.name}の${wind}どなり` : `${core.name}から見て${wind}の方角`
  const far = Math.max(1, Math.round(kilometres(core, other)))
  return `${other.name}は${where}で、庁舎どうしはおよそ${far}キロメートル離れている。`
}
