/**
 * A text folded for matching by NFKC, character by character, so that every character stays at its index: what
 * is found in the folded text stands at the same place in the source. Characters whose form carries meaning or
 * that would become several (①, ⑴, ㈱) stay as they are; the seal ㊞ becomes 印.
 */
export function fold(text: string): string {
  let folded = ''
  let from = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const plain = unit < 0x80 ? unit : plainUnit(unit)
    if (plain === unit) continue
    folded += text.slice(from, index) + String.fromCharCode(plain)
    from = index + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

const plainUnits = new Uint16Array(0x10000)

function plainUnit(unit: number): number {
  const known = plainUnits[unit]
  if (known) return known
  const plain = isEnclosed(unit) ? unit : normalised(unit)
  plainUnits[unit] = plain
  return plain
}

/** ①…⓿ and ㈠…㋾, whose enclosure tells one level of a list from another. */
function isEnclosed(unit: number): boolean {
  return (unit >= 0x2460 && unit <= 0x24ff) || (unit >= 0x3200 && unit <= 0x32ff && unit !== 0x329e)
}

function normalised(unit: number): number {
  const form = String.fromCharCode(unit).normalize('NFKC')
  return form.length === 1 ? form.charCodeAt(0) : unit
}

/** The form in which two texts are compared: NFKC, no blanks at all. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}
