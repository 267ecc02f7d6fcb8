import { existsSync, readFileSync } from 'node:fs'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Boundaries of the municipalities, 5-digit code as `id`; land of no municipality has none. */
export type Boundaries = Topology<{ municipality: GeometryCollection }>

let boundaries: Boundaries | undefined

/**
 * The boundaries of 1 January 2021, read once when a map is first drawn (about 20 ms).
 *
 * @source 国土数値情報（行政区域データ）（国土交通省）
 */
export function boundariesOf2021(): Boundaries {
  boundaries ??= JSON.parse(readFileSync(dataFile('boundaries-2021.topojson'), 'utf8')) as Boundaries
  return boundaries
}

/** The folder `data` stands above this module at another height in the sources than in the bundle. */
function dataFile(name: string): URL {
  for (const up of ['../', '../../', '../../../']) {
    const file = new URL(`${up}data/${name}`, import.meta.url)
    if (existsSync(file)) return file
  }
  throw new Error(`data/${name} is missing`)
}
