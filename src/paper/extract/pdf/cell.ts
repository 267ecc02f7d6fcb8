import { type Line, textOf } from './line.ts'
import { begins, endsSentence, isFull, joined, type Measure } from './paragraph.ts'

/** A printed cell. */
export interface PrintedCell {
  lines: Line[]
  left: number
  right: number
  across: number
  continues: boolean
}

/** A cell in which no sentence ends holds a name or a heading, which is one however it is broken. */
const heading = 24

/** What tells a signature, whose lines are one below the other on purpose. */
const signature = /代表者|[市町村区]長[ 　]|知事[ 　]|^[甲乙丙丁戊己][ 　]/

/**
 * Reads the lines of a cell as paragraphs. Within a cell lines are broken by its width, so they are joined
 * unless something new begins.
 *
 * @param padding distance of the text from the borders in this column
 */
export function paragraphsOf({ lines, left, right }: PrintedCell, padding: number): string[] {
  const measure = { left: left + padding, right: right - padding }
  const whole = lines.map(textOf).join('')
  const isHeading = whole.length <= heading && !whole.includes('。') && !signature.test(whole)
  const paragraphs: string[] = []
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    const text = textOf(line)
    const before = paragraphs.pop()
    if (!above || before === undefined) paragraphs.push(text)
    else if (goesOn(above, line, isHeading, measure)) paragraphs.push(joined(before, text))
    else paragraphs.push(before, text)
  }
  return paragraphs
}

function goesOn(above: Line, below: Line, isHeading: boolean, measure: Measure): boolean {
  const text = textOf(below)
  if (begins(text)) return false
  const full = isFull(above, text, measure)
  if (endsSentence(textOf(above))) return full
  return full || isHeading || measure.right - above.right < (measure.right - measure.left) * 0.4
}
