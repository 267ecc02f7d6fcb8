import { type Marker, markersAt } from '#text'
import { type Line, partOf } from './source.ts'

/** A clause of an outline: its mark, its text line by line without the mark, and what nests below it. */
export interface Node {
  label: string
  style: string
  ordinal: number
  lines: Line[]
  children: Node[]
}

/** A node without mark that holds others. */
export function rootNode(): Node {
  return { label: '', style: '', ordinal: 0, lines: [], children: [] }
}

/** Style of a heading without a mark (甲の役割), which opens a level like any other. */
export const FIELD = 'field'

/** Lists nest no deeper than this in any agreement; what goes on deeper is a list that began anew. */
const DEEPEST = 8

/** Style of a title without a mark. */
const TITLE = 'title'

/**
 * An outline found by observing its marks: a mark that continues an open list is the next of that list, a first
 * mark of another series opens a list below, anything else is text. No order of series is presupposed.
 */
export class Outline {
  readonly root = rootNode()
  private readonly path: Node[] = []

  /** The node that would take further text. */
  get last(): Node {
    return this.path.at(-1) ?? this.root
  }

  /** The styles of the lists now open, outermost first. */
  get open(): string[] {
    return this.path.map(node => node.style)
  }

  /** Whether the line bears a mark that fits here; if so it is entered. */
  enter(line: Line): boolean {
    const bulleted = /^[-*•・●○]\s*(?=[^\s])/u.exec(line.key)
    const inner = bulleted ? partOf(line, bulleted[0].length) : null
    const numbered = inner
      ? markersAt(inner.text, inner.key, line.spaced).filter(marker => marker.ordinal > 0)
      : []
    const target = inner && numbered.length > 0 && this.placeOf(numbered) ? inner : line
    const markers = target === line ? markersAt(line.text, line.key, line.spaced) : numbered
    const place = markers.length > 0 ? this.placeOf(markers) : null
    if (!place) return false
    this.push(place.depth, place.marker, partOf(target, place.marker.length))
    return true
  }

  /** Enters a heading without mark below the clause to which it belongs. */
  enterField(line: Line): void {
    const open = this.path.findIndex(node => node.style === FIELD)
    this.push(open < 0 ? this.path.length : open, { style: FIELD, ordinal: 0, label: '', length: 0 }, line)
  }

  /** Enters a title without mark, on the level of the last one or below the last marked clause. */
  enterTitle(line: Line): void {
    const open = this.path.findIndex(node => node.style === TITLE || node.style === FIELD)
    this.push(open < 0 ? this.path.length : open, { style: TITLE, ordinal: 0, label: '', length: 0 }, line)
  }

  /** Enters a line as further text of the last clause. */
  append(line: Line): void {
    this.last.lines.push(line)
  }

  private push(depth: number, marker: Marker, text: Line): void {
    const node: Node = {
      label: marker.label,
      style: marker.style,
      ordinal: marker.ordinal,
      lines: [text],
      children: [],
    }
    const parent = depth === 0 ? this.root : this.path[depth - 1]!
    parent.children.push(node)
    this.path.length = depth
    this.path.push(node)
  }

  private placeOf(markers: readonly Marker[]): { depth: number; marker: Marker } | null {
    return this.next(markers, 1) ?? this.first(markers) ?? this.next(markers, 3)
  }

  /** The innermost open list that one of the marks continues, up to `stride` places on. */
  private next(markers: readonly Marker[], stride: number): { depth: number; marker: Marker } | null {
    for (let depth = this.path.length - 1; depth >= 0; depth--) {
      const { style, ordinal } = this.path[depth]!
      const marker = markers.find(each => {
        const step = each.ordinal - ordinal
        return each.style === style && (each.ordinal === 0 || (step >= 1 && step <= stride))
      })
      if (marker && (stride === 1 || /[()①第]/u.test(style))) return { depth, marker }
    }
    return null
  }

  private first(markers: readonly Marker[]): { depth: number; marker: Marker } | null {
    const marker = markers.find(each => each.ordinal === 1 || each.ordinal === 0)
    return marker ? { depth: Math.min(this.path.length, DEEPEST), marker } : null
  }
}
