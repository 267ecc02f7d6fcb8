/** Columns that a character takes on a terminal or in a text laid out with blanks: one, or two if it is wide. */
export function columnsOf(unit: number): 1 | 2 {
  if (unit < 0x1100) return 1
  return unit < 0x2000 || (unit >= 0xff61 && unit <= 0xffdc) ? 1 : 2
}

/** Columns that a text takes where a full-width character counts two. */
export function displayWidth(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) width += columnsOf(text.charCodeAt(index))
  return width
}
