import type { Code } from './schema.ts'

/**
 * The sixth digit of a 全国地方公共団体コード.
 *
 * @param five two digits of the prefecture and three of the municipality, half width
 * @returns one digit; weights 6 to 2 from the left, eleven less the sum's remainder, its last digit
 * @throws RangeError when the text is not five digits
 * @source 総務省「全国地方公共団体コード仕様」 検査数字
 */
export function checkDigit(five: string): string {
  if (!/^[0-9]{5}$/.test(five)) throw new RangeError(`not five digits: ${five}`)
  const sum = [...five].reduce((total, digit, at) => total + Number(digit) * (6 - at), 0)
  return String((11 - (sum % 11)) % 10)
}

/** Whether a text is six half-width digits of which the last is the right check digit; says nothing on use. */
export function isCode(text: string): text is Code {
  return /^[0-9]{6}$/.test(text) && checkDigit(text.slice(0, 5)) === text[5]
}
