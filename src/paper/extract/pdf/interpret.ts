import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { barsOf, type Stroke, strokesOf } from './drawing.ts'
import { type Face, type Glyph, type Placed, Typesetter } from './glyph.ts'
import { type Matrix, times } from './sheet.ts'

/** What a page's program draws. */
export interface Drawn {
  glyphs: Placed[]
  strokes: Stroke[]
}

/** A page's program as the PDF library hands it over. */
export interface Program {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}

const strokedPaths = new Set<number>([OPS.stroke, OPS.closeStroke])
const filledPaths = new Set<number>([OPS.fill, OPS.eoFill])
const bothPaths = new Set<number>([
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

/**
 * Runs a page's program and notes where it puts glyphs and straight strokes.
 *
 * @param page from PDF's user space to the page as it is seen
 * @param faceOf finds a font by the name that the library gave it
 */
export function interpret(program: Program, page: Matrix, faceOf: (font: string) => Face): Drawn {
  const drawn: Drawn = { glyphs: [], strokes: [] }
  const type = new Typesetter()
  const kept: Matrix[] = []
  let matrix = page
  const open = (inner?: Matrix | null) => {
    kept.push(matrix)
    type.save()
    if (inner) matrix = times(matrix, inner)
  }
  const close = () => {
    matrix = kept.pop() ?? matrix
    type.restore()
  }
  for (const [at, operator] of program.fnArray.entries()) {
    const given = (program.argsArray[at] ?? []) as never[]
    switch (operator) {
      case OPS.save:
      case OPS.beginGroup:
        open()
        break
      case OPS.restore:
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
        close()
        break
      case OPS.transform:
        matrix = times(matrix, given as unknown as Matrix)
        break
      case OPS.paintFormXObjectBegin:
        open(given[0])
        break
      case OPS.constructPath:
        drawn.strokes.push(
          ...pathStrokes(given[0]!, (given[1] as unknown as (Float32Array | null)[])[0], matrix),
        )
        break
      case OPS.setFont:
        type.setFont(given[1]!, faceOf(given[0]!))
        break
      case OPS.showText:
        for (const placed of type.show(given[0] as unknown as Glyph[], matrix)) drawn.glyphs.push(placed)
        break
      default:
        typesetting[operator]?.(type, given)
    }
  }
  return drawn
}

function pathStrokes(paint: number, path: Float32Array | null | undefined, matrix: Matrix): Stroke[] {
  if (!path) return []
  if (strokedPaths.has(paint)) return strokesOf(path, matrix)
  if (filledPaths.has(paint)) return barsOf(path, matrix)
  return bothPaths.has(paint) ? strokesOf(path, matrix) : []
}

/** What the text operators do to the typesetter. */
const typesetting: Record<number, (type: Typesetter, given: readonly never[]) => void> = {
  [OPS.beginText]: type => type.begin(),
  [OPS.setCharSpacing]: (type, [spacing]) => type.set('spacing', spacing!),
  [OPS.setWordSpacing]: (type, [spacing]) => type.set('wordSpacing', spacing!),
  [OPS.setHScale]: (type, [percent]) => type.set('stretch', percent! / 100),
  [OPS.setLeading]: (type, [leading]) => type.set('leading', leading!),
  [OPS.setTextRise]: (type, [rise]) => type.set('rise', rise!),
  [OPS.setTextMatrix]: (type, [matrix]) => type.place(matrix!),
  [OPS.moveText]: (type, [x, y]) => type.move(x!, y!),
  [OPS.setLeadingMoveText]: (type, [x, y]) => {
    type.set('leading', -y!)
    type.move(x!, y!)
  },
  [OPS.nextLine]: type => type.nextLine(),
}
