import { type Matrix, moved } from './sheet.ts'

/** A straight stroke between two points of the page. */
export interface Stroke {
  from: [number, number]
  to: [number, number]
}

/** A filled bar up to this thick is a ruling line (points). */
const thickest = 3.2

/** Numbers that each drawing command takes: move, line, curve, quadratic curve, close. */
const arguments_ = [2, 2, 6, 4, 0]

/** The straight strokes of a path that is drawn along its line. */
export function strokesOf(path: ArrayLike<number>, page: Matrix): Stroke[] {
  return outlines(path, page).flatMap(points => points.slice(1).map((to, at) => ({ from: points[at]!, to })))
}

/** The strokes that a filled path draws by being thin: bars drawn as filled rectangles. */
export function barsOf(path: ArrayLike<number>, page: Matrix): Stroke[] {
  return outlines(path, page).flatMap(points => {
    const xs = points.map(point => point[0])
    const ys = points.map(point => point[1])
    const [left, right] = [Math.min(...xs), Math.max(...xs)]
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
    if (Math.min(right - left, bottom - top) > thickest || points.length > 6) return []
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    return right - left > bottom - top
      ? [{ from: [left, y], to: [right, y] }]
      : [{ from: [x, top], to: [x, bottom] }]
  })
}

/** The corners of each outline; a curve counts as a break. */
function outlines(path: ArrayLike<number>, page: Matrix): [number, number][][] {
  const found: [number, number][][] = []
  let points: [number, number][] = []
  for (let at = 0; at < path.length; ) {
    const command = path[at]!
    const count = arguments_[command] ?? 0
    const point = count > 0 ? moved(page, path[at + count - 1]!, path[at + count]!) : points[0]
    if (command === 1 || command === 4) {
      if (point) points.push(point)
    } else {
      if (points.length > 1) found.push(points)
      points = point ? [point] : []
    }
    at += 1 + count
  }
  if (points.length > 1) found.push(points)
  return found
}
