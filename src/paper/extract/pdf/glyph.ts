import { type Matrix, moved, times } from './sheet.ts'

/** A glyph as the PDF library reports it. */
export interface Glyph {
  unicode: string
  /** Advance in glyph space. */
  width: number
  isSpace: boolean
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
  scale: number
  spacing: number
  wordSpacing: number
  /** Horizontal scaling, 1 for none. */
  stretch: number
  leading: number
  rise: number
}

const plain: State = { size: 1, scale: 0.001, spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0 }

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

  /** @param scale from glyph space to text space, usually 1/1000 */
  setFont(size: number, scale: number): void {
    this.#state = { ...this.#state, size, scale }
  }

  set(name: keyof State, value: number): void {
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
    const { size, scale, spacing, wordSpacing, stretch, rise } = this.#state
    const placed: Placed[] = []
    for (const part of parts) {
      if (typeof part === 'number') {
        this.#advance((-part / 1000) * size * stretch)
        continue
      }
      const width = part.width * scale * size
      const space = times(page, this.#matrix)
      const unit = Math.hypot(space[2], space[3])
      placed.push({
        text: part.unicode,
        from: moved(space, 0, rise),
        to: moved(space, width * stretch, rise),
        size: Math.abs(size) * unit,
      })
      this.#advance((width + spacing + (part.isSpace ? wordSpacing : 0)) * stretch)
    }
    return placed
  }

  #advance(by: number): void {
    this.#matrix = times(this.#matrix, [1, 0, 0, 1, by, 0])
  }
}
