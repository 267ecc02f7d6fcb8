import { type Matrix, moved, times } from './sheet.ts'

/** A glyph as the PDF library reports it. */
export interface Glyph {
  unicode: string
  /** Advance in glyph space. */
  width: number
  isSpace: boolean
  /** In vertical fonts: advance downwards, and the way from the glyph's own origin to that of the column. */
  vmetric?: readonly [number, number, number] | null
}

/** What must be known of a font to set its glyphs. */
export interface Face {
  /** From glyph space to text space, usually 1/1000. */
  scale: number
  vertical: boolean
}

/** A glyph set on the page: where it starts and ends on its baseline, and its height. */
export interface Placed {
  text: string
  from: [number, number]
  to: [number, number]
  size: number
}

interface State {
  size: number
  face: Face
  spacing: number
  wordSpacing: number
  /** Horizontal scaling, 1 for none. */
  stretch: number
  leading: number
  rise: number
}

const plain: State = {
  size: 1,
  face: { scale: 0.001, vertical: false },
  spacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The text state of PDF (ISO 32000-1, 9.3–9.4): sets glyphs one after the other. */
export class Typesetter {
  #matrix = identity
  #line = identity
  #state = plain
  readonly #kept: State[] = []

  save(): void {
    this.#kept.push(this.#state)
  }

  restore(): void {
    this.#state = this.#kept.pop() ?? this.#state
  }

  begin(): void {
    this.#matrix = this.#line = identity
  }

  setFont(size: number, face: Face): void {
    this.#state = { ...this.#state, size, face }
  }

  set(name: Exclude<keyof State, 'face'>, value: number): void {
    this.#state = { ...this.#state, [name]: value }
  }

  place(matrix: Matrix): void {
    this.#matrix = this.#line = matrix
  }

  move(x: number, y: number): void {
    this.place(times(this.#line, [1, 0, 0, 1, x, y]))
  }

  nextLine(): void {
    this.move(0, -this.#state.leading)
  }

  /** Sets glyphs and the gaps between them; numbers move back by thousandths of the size. */
  show(parts: readonly (Glyph | number)[], page: Matrix): Placed[] {
    const { size, face, spacing, wordSpacing, stretch, rise } = this.#state
    const placed: Placed[] = []
    for (const part of parts) {
      if (typeof part === 'number') {
        this.#advance((-part / 1000) * size)
        continue
      }
      const width = part.width * face.scale * size * stretch
      const [down, right, up] = face.vertical ? (part.vmetric ?? [-1000, part.width / 2, 880]) : [0, 0, 0]
      const [x, y] = [-right * face.scale * size, rise - up * face.scale * size]
      const space = times(page, this.#matrix)
      placed.push({
        text: part.unicode,
        from: moved(space, x, y),
        to: moved(space, x + width, y),
        size: Math.abs(size) * Math.hypot(space[2], space[3]),
      })
      const gap = spacing + (part.isSpace ? wordSpacing : 0)
      this.#advance(face.vertical ? down * face.scale * size - gap : part.width * face.scale * size + gap)
    }
    return placed
  }

  /** Goes on to the right, or up (in a vertical font, whose advances are negative). */
  #advance(by: number): void {
    const { face, stretch } = this.#state
    this.#matrix = times(this.#matrix, face.vertical ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by * stretch, 0])
  }
}
