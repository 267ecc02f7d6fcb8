import { numeralValue, romanValue } from './numeral.ts'

/** A mark at the head of a line that may number it: `(1)`, `ア`, `⑴`, `a`, `・`. */
export interface Marker {
  /** What marks of one list have in common: enclosure and series, `(1)` · `1` · `ア` · `(a)` · `①` · `・`. */
  style: string
  /** Place in its series from 1; 0 for a bullet. */
  ordinal: number
  /** As written. */
  label: string
  /** Characters up to the text that follows. */
  length: number
}

const KANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス'
const HIRAGANA =
  'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん'
const LATIN = 'abcdefghijklmnopqrstuvwxyz'

const SIGN = `[0-9]{1,3}|[一二三四五六七八九十]{1,3}|[ア-ン]|[あ-ん]|[ivx]{1,5}|[IVX]{1,5}|[a-z]|[A-Z]`
const ENCLOSED = new RegExp(`^\\(\\s*(${SIGN})\\s*\\)`, 'u')
const ANGLED = new RegExp(`^[<〈《\\[【〔]\\s*(${SIGN})\\s*[>〉》\\]】〕]`, 'u')
const CLOSED = new RegExp(`^(${SIGN})\\s*\\)`, 'u')
const DOTTED = new RegExp(`^(${SIGN})(?:\\s?[.、](?![0-9])|[:](?=\\S))`, 'u')
const OPEN = new RegExp(`^(第?(?:${SIGN}))(?=[\\s])`, 'u')
const TOUCHING = /^([ア-ン])(?=[一-龠「『])/u
const CLOSE_UP = /^([0-9]{1,2}|[ア-ン]|[a-z])(?=[^\x00-\x7f])/u
const BULLET = /^[-*•・●■◆◎□◇○◯▪‣–—](?=\s*\S)/u

/** Enclosed characters of one code point, each block with the style and the first character it stands for. */
const SINGLE: readonly [first: number, last: number, style: string][] = [
  [0x2160, 0x216b, 'I'],
  [0x2170, 0x217b, 'i'],
  [0x2460, 0x2473, '①'],
  [0x2474, 0x2487, '(1)'],
  [0x2488, 0x249b, '1.'],
  [0x249c, 0x24b5, '(a)'],
  [0x24d0, 0x24e9, 'ⓐ'],
  [0x2776, 0x277f, '❶'],
  [0x3220, 0x3229, '(一)'],
  [0x3280, 0x3289, '㊀'],
  [0x32d0, 0x32fe, '㋐'],
]

/**
 * Every way to read the head of a line as a mark of a list; the list it continues decides between them (i is the
 * ninth letter or the first Roman numeral, イ the second of アイウ or the first of イロハ).
 *
 * @param text the line without leading blanks; labels are cut from it
 * @param key the same line folded
 * @param closeUp whether a mark without enclosure may touch the text, as in lines of a scan closed up
 */
export function markersAt(text: string, key: string, closeUp = false): Marker[] {
  if (key.charCodeAt(0) > 0x33ff && !'第一二三四五六七八九十'.includes(key[0]!)) return []
  const single = singleMarker(text)
  if (single) return [single]
  const enclosed = ENCLOSED.exec(key)
  if (enclosed) return readings(text, enclosed[1]!, enclosed[0].length, '(', ')')
  const angled = ANGLED.exec(key)
  if (angled) return readings(text, angled[1]!, angled[0].length, '<', '>')
  const closed = CLOSED.exec(key)
  if (closed) return readings(text, closed[1]!, closed[0].length, '', ')')
  const dotted = DOTTED.exec(key)
  if (dotted) return readings(text, dotted[1]!, dotted[0].length, '', '.')
  const open = OPEN.exec(key) ?? TOUCHING.exec(key) ?? (closeUp ? CLOSE_UP.exec(key) : null)
  if (open)
    return open[1]!.startsWith('第')
      ? readings(text, open[1]!.slice(1), open[0].length, '第', '')
      : readings(text, open[1]!, open[0].length, '', '')
  return bullet(text, key)
}

function singleMarker(text: string): Marker | null {
  const unit = text.charCodeAt(0)
  if (unit < 0x2160 || unit > 0x32ff) return null
  for (const [first, last, style] of SINGLE) {
    if (unit >= first && unit <= last)
      return { style, ordinal: unit - first + 1, label: text[0]!, length: 1 + blanksAt(text, 1) }
  }
  return null
}

function readings(text: string, sign: string, taken: number, before: string, after: string): Marker[] {
  const label = text.slice(0, taken).replace(/[\s.．、:：]+$/u, '')
  const length = taken + blanksAt(text, taken)
  return series(sign).map(([name, ordinal]) => ({ style: before + name + after, ordinal, label, length }))
}

function series(sign: string): [string, number][] {
  const numeral = numeralValue(sign)
  if (numeral !== null) return [[/[0-9]/u.test(sign) ? '1' : '一', numeral]]
  const found: [string, number][] = []
  for (const [name, letters] of [
    ['ア', KANA],
    ['イ', IROHA],
    ['あ', HIRAGANA],
    ['a', LATIN],
    ['A', LATIN.toUpperCase()],
  ] as const) {
    if (sign.length === 1 && letters.includes(sign)) found.push([name, letters.indexOf(sign) + 1])
  }
  const roman = romanValue(sign)
  if (roman !== null) found.push([sign === sign.toLowerCase() ? 'i' : 'I', roman])
  return found
}

function bullet(text: string, key: string): Marker[] {
  if (!BULLET.test(key)) return []
  const label = text[0]!
  return [{ style: label, ordinal: 0, label, length: 1 + blanksAt(text, 1) }]
}

function blanksAt(text: string, from: number): number {
  let end = from
  while (end < text.length && /\s/u.test(text[end]!)) end++
  return end - from
}
