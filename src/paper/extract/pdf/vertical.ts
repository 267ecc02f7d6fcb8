import type { Placed } from './glyph.ts'
import type { Drawn } from './interpret.ts'

/** Steps from one sign to the next, in units of the type's height. */
const step = { aside: 0.3, least: 0.6, most: 1.7 }

/** Where the middle of a sign stands above its baseline, and its upper edge, in units of the type's height. */
const middle = 0.38
const upper = 0.88

/** Signs side by side that are wider than one sign's place are a line set across, as heads and feet are. */
const place = 1.25

/** Whether most of a page is written in columns from top to bottom. */
export function isVertical(glyphs: readonly Placed[]): boolean {
  const pairs = glyphs.slice(1).map((glyph, at) => [glyphs[at]!, glyph] as const)
  const downwards = pairs.filter(([before, glyph]) => {
    const [x, y] = way(before, glyph)
    return Math.abs(x) < step.aside && y > step.least && y < step.most
  }).length
  const sidewards = pairs.filter(([before, glyph]) => isBeside(before, glyph)).length
  return downwards > 20 && downwards > sidewards
}

/**
 * Lays columns flat: the rightmost column becomes the first line, what stood below stands to the right. Signs
 * that stand upright stay so; Latin words that lay on their side come upright. Lines set across are left out.
 *
 * @param width of the page, which becomes its height
 */
export function laidFlat({ glyphs, strokes }: Drawn, width: number): Drawn {
  const flat = ([x, y]: [number, number]): [number, number] => [y, width - x]
  return {
    glyphs: withoutLinesAcross(glyphs).map(glyph =>
      isUpright(glyph) ? standing(glyph, width) : { ...glyph, from: flat(glyph.from), to: flat(glyph.to) },
    ),
    strokes: strokes.map(({ from, to }) => ({ from: flat(from), to: flat(to) })),
  }
}

function withoutLinesAcross(glyphs: readonly Placed[]): Placed[] {
  const runs: Placed[][] = []
  for (const glyph of glyphs) {
    const run = runs.at(-1)
    if (run && isUpright(glyph) && isBeside(run.at(-1)!, glyph)) run.push(glyph)
    else runs.push([glyph])
  }
  return runs.filter(run => !isUpright(run[0]!) || widthOf(run) < run[0]!.size * place).flat()
}

function widthOf(run: readonly Placed[]): number {
  return run.at(-1)!.to[0] - run[0]!.from[0]
}

function isBeside(before: Placed, glyph: Placed): boolean {
  const [x, y] = way(before, glyph)
  return Math.abs(y) < step.aside && x > 0 && x < step.most
}

/** From one sign to the next, in units of the type's height. */
function way(before: Placed, glyph: Placed): [number, number] {
  return [(glyph.from[0] - before.from[0]) / glyph.size, (glyph.from[1] - before.from[1]) / glyph.size]
}

function isUpright({ from, to }: Placed): boolean {
  return Math.abs(to[0] - from[0]) >= Math.abs(to[1] - from[1])
}

/** Figures beside each other in one place keep their order by a hair's breadth. */
function standing(glyph: Placed, width: number): Placed {
  const { from, to, size } = glyph
  const centre = (from[0] + to[0]) / 2
  const left = from[1] - upper * size + centre / 1000
  const y = width - centre + middle * size
  return { ...glyph, from: [left, y], to: [left + size, y] }
}
