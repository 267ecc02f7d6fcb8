import { knot, type Stroke } from './knot-curve.ts'
import { still } from './still.ts'

const mark = knot({ strands: [0], width: 26, gap: 42, reach: 190 })
const band = knot({ strands: [-7, 0, 7], width: 4.2, gap: 30.8, reach: 1300 })

const Strokes = ({ of }: { of: readonly Stroke[] }) => (
  <>
    {of.map(({ cord, width, d }) => (
      <path class={`cord ${cord}`} stroke-width={width} d={d} />
    ))}
  </>
)

const sign = still((_: 'knot') => (
  <svg viewBox="-190 -95 380 190" aria-hidden="true">
    <Strokes of={mark} />
  </svg>
))

/** The knot of two cords: the sign of Musubi, beside the name of the region. Decorative. */
export const Knot = () => sign('knot')

/** The knot in cords of three strands that run out of the page on both sides; the one picture of a hero. Decorative. */
export const Tie = () => (
  <svg class="tie" viewBox="-1300 -95 2600 190" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    <Strokes of={band} />
  </svg>
)

/** Two cords that do not meet yet: nothing has been agreed or written here. Decorative. */
export const Apart = () => (
  <svg viewBox="0 0 240 120" aria-hidden="true" stroke-width="5">
    <path class="cord a" d="M0 52h72c24 0 30-26 52-26M0 66h78c20 0 28 24 46 24" />
    <path class="cord b" d="M240 52h-40c-18 0-26-20-44-20M240 66h-40c-18 0-26 20-44 20" />
  </svg>
)

const hue = { a: '#00428c', b: '#c74700', gap: '#fff' }

/** The knot as a file of its own, for the tab of the browser. */
export const favicon: string =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-150 -150 300 300" fill="none">` +
  mark
    .map(({ cord, width, d }) => `<path stroke="${hue[cord]}" stroke-width="${width}" d="${d}"/>`)
    .join('') +
  '</svg>'
