const DIGITS = '〇一二三四五六七八九'
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** Pattern of a whole number in a folded text: 29, 二十九, 二九, 2万5千. */
export const NUMERAL = '[0-9〇零一二三四五六七八九十百千万]+'

/**
 * Value of a whole number written in half-width, full-width or Chinese numerals, with or without 十百千万, or 元
 * for the first year of an era; null where the text is no number.
 */
export function numeralValue(text: string): number | null {
  if (/^[0-9]+$/u.test(text)) return Number(text)
  const plain = text.normalize('NFKC').replace(/零/gu, '〇')
  if (plain === '元') return 1
  if (/^[0-9]+$/u.test(plain)) return Number(plain)
  if (!/^[0-9〇一二三四五六七八九十百千万]+$/u.test(plain)) return null
  return plain
    .split('万')
    .reduce((sum, part, index) => sum * (index ? 10_000 : 1) + belowTenThousand(part, index), 0)
}

function belowTenThousand(part: string, index: number): number {
  if (part === '') return index ? 0 : 1
  let sum = 0
  let digits = ''
  for (const character of part) {
    const unit = UNITS[character]
    if (unit === undefined) digits += DIGITS.includes(character) ? DIGITS.indexOf(character) : character
    else {
      sum += (digits === '' ? 1 : Number(digits)) * unit
      digits = ''
    }
  }
  return sum + Number(digits)
}

/** A folded citation with every number in Arabic numerals: 第二百五十二条の二第一項 → 第252条の2第1項. */
export function withArabicNumerals(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〇零一二三四五六七八九十百千万]+/gu, numeral => String(numeralValue(numeral)))
}

/** Value of a Roman numeral in small or capital letters up to 39; null where the text is none. */
export function romanValue(text: string): number | null {
  const found = /^(x{0,3})(ix|iv|v?i{0,3})$/iu.exec(text)
  if (!found || text === '') return null
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(found[2]!.toLowerCase())
  return found[1]!.length * 10 + ones
}
