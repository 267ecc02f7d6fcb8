const digits = '〇一二三四五六七八九'
const places = ['', '十', '百', '千']
const gojuon = [
  ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
]
const iroha = [
  ...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
]
const stems = [...'甲乙丙丁戊己庚辛壬癸']
const branches = [...'子丑寅卯辰巳午未申酉戌亥']
const enclosedIdeographs = [...'㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉']

const writers: Record<string, (value: number) => string> = {
  none: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: value => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  aiueo: value => cycle(gojuon, value),
  aiueoFullWidth: value => cycle(gojuon, value),
  iroha: value => cycle(iroha, value),
  irohaFullWidth: value => cycle(iroha, value),
  japaneseCounting: kanji,
  chineseCounting: kanji,
  chineseCountingThousand: kanji,
  taiwaneseCountingThousand: kanji,
  ideographDigital: kanjiDigits,
  japaneseDigitalTenThousand: kanjiDigits,
  taiwaneseDigital: kanjiDigits,
  ideographTraditional: value => cycle(stems, value),
  ideographZodiac: value => cycle(branches, value),
  ideographEnclosedCircle: value => enclosedIdeographs[value - 1] ?? String(value),
  japaneseLegal: value => kanji(value).replace(/[一二三十]/g, each => '壱弐参拾'['一二三十'.indexOf(each)]!),
  lowerLetter: letters,
  upperLetter: value => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: value => roman(value).toUpperCase(),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: value => from(0x2474, 20, value) ?? `(${value})`,
  decimalEnclosedFullstop: value => from(0x2488, 20, value) ?? `${value}.`,
  numberInDash: value => `- ${value} -`,
}

/**
 * Writes a counter as Word's automatic numbering would print it.
 *
 * Half-width kana come out full-width. Formats that no Japanese office uses come out as plain digits.
 *
 * @param value counter, from 0
 * @param format `w:numFmt` such as `decimalFullWidth`, `aiueo`, `japaneseCounting`
 */
export function ordinal(value: number, format: string): string {
  return (writers[format] ?? String)(value)
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

function cycle(signs: readonly string[], value: number): string {
  return value < 1 ? '' : signs[(value - 1) % signs.length]!
}

/** 1 → 一, 12 → 十二, 340 → 三百四十; below 10,000. */
function kanji(value: number): string {
  if (value === 0) return digits[0]!
  return [...String(value % 10_000)]
    .map((digit, at, all) => {
      const place = places[all.length - 1 - at]!
      if (digit === '0') return ''
      return digit === '1' && place !== '' ? place : digits[Number(digit)]! + place
    })
    .join('')
}

function kanjiDigits(value: number): string {
  return String(value).replace(/\d/g, digit => digits[Number(digit)]!)
}

/** a … z, then aa, bb … as Word counts. */
function letters(value: number): string {
  if (value < 1) return ''
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  const steps = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
  const signs = ['m', 'cm', 'd', 'cd', 'c', 'xc', 'l', 'xl', 'x', 'ix', 'v', 'iv', 'i']
  let rest = value
  let written = ''
  for (const [at, step] of steps.entries()) for (; rest >= step; rest -= step) written += signs[at]
  return written
}

function circled(value: number): string {
  if (value === 0) return '⓪'
  return (
    from(0x2460, 20, value) ??
    (value <= 35 ? from(0x3251, 15, value - 20) : from(0x32b1, 15, value - 35)) ??
    String(value)
  )
}

function from(first: number, count: number, value: number): string | null {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : null
}
