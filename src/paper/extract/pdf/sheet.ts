/** A printed character. Lengths are points (1/72 inch), origin at the page's upper left, y downwards. */
export interface Char {
  text: string
  left: number
  right: number
  /** Baseline. */
  y: number
  /** Height of the type. */
  size: number
}

/** A drawn straight line, horizontal or vertical; `at` is its y or its x. */
export interface Rule {
  at: number
  from: number
  to: number
}

/** A rectangle on the page. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Everything on a page that matters for reading it, turned so that the text runs from left to right. */
export interface Sheet {
  width: number
  height: number
  chars: Char[]
  horizontal: Rule[]
  vertical: Rule[]
}

/** A matrix as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [A, B, C, D, E, F] = outer
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F]
}

/** Moves a point by a matrix. */
export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
