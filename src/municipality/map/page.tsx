import { boundariesOf2021 } from './boundary.ts'
import { drawMap } from './rule.ts'
import type { Drawing, DrawnPlace, MapPlace } from './schema.ts'
import { sentenceOf } from './sentence.ts'

/** The credit that every page with a map owes, with the day of the boundary. */
export const mapCredit =
  '国土数値情報（行政区域データ）（国土交通省）を加工して作成（令和3年1月1日現在の境界）'

const sea = { water: '#e6f1f7', wave: '#c0dcec' }
const paper = { land: '#f2eee4', edge: '#cfc6b3' }
const tints = {
  a: { land: '#bcd9f2', line: '#00428c' },
  b: { land: '#ffd9bf', line: '#c74700' },
  c: { land: '#dedede', line: '#666666' },
} as const

/** A drawing stays as it is while the process lives; there are as many as sets of municipalities shown. */
const drawn = new Map<string, Drawing>()

function drawingOf(places: readonly MapPlace[], width: number): Drawing {
  const key = [width, ...places.map(({ code, lat, lng }) => `${code}@${lat},${lng}`)].join()
  const drawing = drawn.get(key) ?? drawMap(boundariesOf2021(), places, width)
  drawn.set(key, drawing)
  return { ...drawing, places: drawing.places.map((old, at) => ({ ...old, place: places[at]! })) }
}

/**
 * A map of municipalities that work together: their land in the colour of their side, a cord from the core city's
 * office to each of the others, neighbours as paper, and the credit.
 *
 * @param places the core city first; without any, nothing is drawn
 * @param width of the drawing in its own units; the page decides how large it appears
 */
export const RegionMap = ({ places, width = 720 }: { places: readonly MapPlace[]; width?: number }) => {
  if (places.length === 0) return null
  const drawing = drawingOf(places, width)
  const id = `map-${places.map(place => place.code).join('-')}`
  return (
    <figure class="mapfig">
      <svg viewBox={`0 0 ${width} ${drawing.height}`} role="img" aria-labelledby={id}>
        <title id={id}>{sentenceOf(drawing)}</title>
        <Defs id={id} width={width} height={drawing.height} />
        <g clip-path={`url(#${id}-frame)`}>
          <Ground id={id} drawing={drawing} />
          <Cords places={drawing.places} />
          <Offices places={drawing.places} />
        </g>
      </svg>
      <figcaption class="small quiet">丸は庁舎の位置です。{mapCredit}。</figcaption>
    </figure>
  )
}

const Defs = ({ id, width, height }: { id: string; width: number; height: number }) => (
  <defs>
    <clipPath id={`${id}-frame`}>
      <rect width={width} height={height} rx="8" />
    </clipPath>
    <pattern id={`${id}-sea`} width="28" height="10" patternUnits="userSpaceOnUse">
      <path d="M0 5q7-5 14 0t14 0" fill="none" stroke={sea.wave} stroke-width="1" />
    </pattern>
  </defs>
)

/** Sea and land; the core city last, so that its line is whole. */
const Ground = ({ id, drawing: { width, height, neighbours, places } }: { id: string; drawing: Drawing }) => (
  <>
    <rect width={width} height={height} fill={sea.water} />
    <rect width={width} height={height} fill={`url(#${id}-sea)`} />
    <path d={neighbours} fill={paper.land} stroke={paper.edge} stroke-width="1.2" />
    {places.toReversed().map(({ place, land }) => (
      <path
        d={land}
        fill={tints[place.side].land}
        stroke={tints[place.side].line}
        stroke-width="2.2"
        stroke-linejoin="round"
      />
    ))}
  </>
)

/** Two lines side by side from the core city to each other office, one in the colour of each. */
const Cords = ({ places: [core, ...others] }: { places: readonly DrawnPlace[] }) => (
  <g fill="none" stroke-width="3">
    {core && others.map(other => <Cord from={core} to={other} />)}
  </g>
)

const Cord = ({ from, to }: { from: DrawnPlace; to: DrawnPlace }) => (
  <>
    <path d={beside(from, to, 0)} stroke="#ffffff" stroke-width="9" />
    <path d={beside(from, to, -2)} stroke={tints[from.place.side].line} />
    <path d={beside(from, to, 2)} stroke={tints[to.place.side].line} />
  </>
)

/** A straight path from one office to another, moved aside by some pixels. */
function beside({ office: a }: DrawnPlace, { office: b }: DrawnPlace, aside: number): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const [dx, dy] = [(-(b.y - a.y) / length) * aside, ((b.x - a.x) / length) * aside]
  const point = ({ x, y }: { x: number; y: number }) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`
  return `M${point(a)}L${point(b)}`
}

const Offices = ({ places }: { places: readonly DrawnPlace[] }) => (
  <>
    {places.map(({ place, office }) => (
      <circle
        cx={office.x}
        cy={office.y}
        r="8"
        fill="#ffffff"
        stroke={tints[place.side].line}
        stroke-width="4"
      />
    ))}
    <g class="lab">
      {places.map(({ place, label }) => (
        <text x={label.x} y={label.y} text-anchor="middle" class="big">
          {place.name}
        </text>
      ))}
    </g>
  </>
)
