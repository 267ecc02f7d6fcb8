import { fold, NUMERAL, numeralValue } from '#text'
import { annexHeadOf, articleHeadOf } from './clause.ts'
import type { Line } from './source.ts'

const POINT = new RegExp(`^(第\\s*)?(${NUMERAL})[.、]?\\s+([^\\s。、,()][^。、,]{1,19})$`, 'u')

/**
 * Lines of a text whose articles are called by number and heading alone (第１　目的, １　目的), with these heads written
 * as those of articles; other texts stay as they are. Three or more that count on from 1 over the body are such heads.
 */
export function withArticleHeads(lines: readonly Line[]): Line[] {
  if (lines.some(line => articleHeadOf(line) !== null)) return [...lines]
  const end = lines.findIndex(line => annexHeadOf(line) !== null)
  const body = end < 0 ? lines : lines.slice(0, end)
  for (const named of [true, false]) {
    const heads = new Map<Line, string>()
    for (const line of body) {
      const found = POINT.exec(line.key)
      if (!found || (found[1] !== undefined) !== named) continue
      if (numeralValue(found[2]!) !== heads.size + 1) continue
      const caption = line.text.slice(line.key.length - found[3]!.length)
      heads.set(line, `第${heads.size + 1}条（${caption}）`)
    }
    if (heads.size > 2) return lines.map(line => headed(line, heads.get(line)))
  }
  return [...lines]
}

function headed(line: Line, text: string | undefined): Line {
  return text === undefined ? line : { ...line, text, key: fold(text) }
}
