/** A point of the drawing plane; x to the right, y down, the knot's centre at the origin. */
type Point = readonly [x: number, y: number]

/** One line of a drawn cord. `gap` is the bare ground left where one cord passes under the other. */
export interface Stroke {
  cord: 'a' | 'b' | 'gap'
  width: number
  d: string
}

/** How a knot is drawn: the strands of a cord by their offset from its middle, their width, the gap below a crossing. */
export interface Lay {
  strands: readonly number[]
  width: number
  gap: number
  /** Half the length of the cords, so that they can run out of the picture. */
  reach: number
}

/** Upper half of one cord of a reef knot, from its end to the turn of its loop. */
const half: readonly Point[] = [
  [185, 17],
  [163.4, 17.2],
  [142.1, 17.9],
  [121, 19.2],
  [100.2, 21.2],
  [79.6, 24.1],
  [59.3, 27.9],
  [39.2, 32.7],
  [19.5, 38.7],
  [0, 46],
  [-7.7, 49.3],
  [-14.8, 52.7],
  [-21.5, 56],
  [-28, 59.1],
  [-34.5, 62],
  [-41.2, 64.4],
  [-48.2, 66.3],
  [-55.7, 67.6],
  [-64, 68],
  [-75.5, 66.9],
  [-85.8, 63.8],
  [-95, 58.8],
  [-103, 52.2],
  [-109.7, 44],
  [-115, 34.6],
  [-118.8, 23.9],
  [-121.2, 12.4],
  [-122, 0],
]
const below: Point[] = half
  .slice(0, -1)
  .reverse()
  .map(([x, y]) => [x, -y])
const partner: readonly Point[] = [...half, ...below]
const core: readonly Point[] = partner.map(([x, y]) => [-x, y])

/** Where the partner's cord lies on top again, as first and last point of the bare ground. */
const crossings: readonly (readonly [number, number])[] = [
  [24, 27],
  [2, 5],
  [42, 49],
]

/** Draws a reef knot of two cords, lowest stroke first. */
export function knot({ strands, width, gap, reach }: Lay): Stroke[] {
  const whole = (cord: 'a' | 'b', points: readonly Point[]): Stroke[] =>
    strands.map(by => ({ cord, width, d: runOut(aside(points, by), reach) }))
  const part = (from: number, to: number): Stroke[] => [
    { cord: 'gap', width: gap, d: curve(partner.slice(from, to + 1)) },
    ...strands.map(
      (by): Stroke => ({ cord: 'b', width, d: curve(aside(partner, by).slice(from - 1, to + 1)) }),
    ),
  ]
  return [
    ...whole('b', partner),
    { cord: 'gap', width: gap, d: curve(core.slice(1, -1)) },
    ...whole('a', core),
    ...crossings.flatMap(([from, to]) => part(from, to)),
  ]
}

/** Moves a line sideways by a distance, each point along its normal. */
function aside(points: readonly Point[], by: number): Point[] {
  return points.map(([x, y], i) => {
    const [ax, ay] = points[Math.max(i - 1, 0)]!
    const [bx, by2] = points[Math.min(i + 1, points.length - 1)]!
    const length = Math.hypot(bx - ax, by2 - ay)
    return [x + ((by2 - ay) / length) * by, y - ((bx - ax) / length) * by]
  })
}

/** A path whose ends run on level as far as `reach` from the centre. */
function runOut(points: readonly Point[], reach: number): string {
  const [[x, first], [, last]] = [points[0]!, points.at(-1)!]
  const end = Math.sign(x) * reach
  return `M${end} ${first.toFixed(1)}L${curve(points).slice(1)}L${end} ${last.toFixed(1)}`
}

/** A smooth path through the points (Catmull-Rom as cubic Bézier). */
function curve(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.min(Math.max(i, 0), points.length - 1)]!
  const bends = points.slice(1).map((end, i) => {
    const [start, before, after] = [at(i), at(i - 1), at(i + 2)]
    const c1: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6]
    const c2: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6]
    return `C${pair(c1)} ${pair(c2)} ${pair(end)}`
  })
  return `M${pair(at(0))}${bends.join('')}`
}

const pair = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`
