/** A point on the Earth in degrees. */
export interface Point {
  lat: number
  lng: number
}

/** A municipality on a map, with the side whose colour it keeps everywhere. */
export interface MapPlace extends Point {
  /** Six digits. */
  code: string
  name: string
  /** `a` core city (藍), `b` its partner (柿), `c` every further one (灰). */
  side: 'a' | 'b' | 'c'
}

/** A municipality as it is drawn; pixels from the upper left corner. */
export interface DrawnPlace {
  place: MapPlace
  /** SVG path of its land; empty where the boundary of 2021 does not know its code. */
  land: string
  office: { x: number; y: number }
  /** Where the middle of the name's baseline stands. */
  label: { x: number; y: number }
}

/** A map ready to be written as SVG. */
export interface Drawing {
  width: number
  height: number
  /** SVG path of all other land in view. */
  neighbours: string
  places: readonly DrawnPlace[]
  /** Whether each place after the first touches the first. */
  adjacent: readonly boolean[]
}
