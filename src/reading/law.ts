import { fold, withArabicNumerals } from '#text'
import type { LegalBasis, Lines } from './schema.ts'

const N = '[0-9〇一二三四五六七八九十百千]+'
const ERA = '(?:明治|大正|昭和|平成|令和)'
const NAME = '(?:(?:まち・ひと・しごと|子ども・子育て)|[一-龠々ァ-ヶー・])+'
const ACT = `(?:${NAME}(?:の[一-龠]{2,6}(?:及び[一-龠]{2,6})?に関する)?法(?:律)?(?:施行令)?)`
const NUMBER = `${ERA}(?:元|${N})年法律第${N}号`
const ORDER = `${ERA}(?:元|${N})年${N}月${N}日(?:付け?)?、?[^()、。]{0,12}第${N}号`
const CITED = `(?:第${N}条(?:の${N})*)?(?:第${N}(?:の${N})*(?![0-9条項号]))?(?:第?${N}?[(]${N}[)])?(?:第${N}項)?(?:第${N}号)?`
const BASIS = new RegExp(
  `(${ACT}|${NAME}要綱)[」』]?(?:[(]?(${NUMBER}|${ORDER})(?:[^()]{0,30}通知)?(?:[。、]?以下[「『]?[^「」()]{1,20}[」』]?という。?)?[)]?)?((?:${CITED}(?:、|及び|並びに|又は)?)*)`,
  'gu',
)

/**
 * The laws and the ministry's guidelines (要綱) on which a text says it rests, with numbers and provisions in Arabic
 * numerals. A law only named, with neither number nor provision, is none.
 */
export function legalBasisOf(text: string, lines: Lines): LegalBasis[] {
  const found: LegalBasis[] = []
  for (const [, named, number, provision] of fold(text).replace(/\s+/gu, '').matchAll(BASIS)) {
    const law = named!.replace(/^.*(?:及び|並びに)/u, '')
    if ((!number && !provision) || (/^(?:同|本|当該|前記)?(?:法|要綱)$/u.test(law) && !number)) continue
    const lawNumber = number ? withArabicNumerals(number).replace(/付け?/u, '') : null
    for (const each of provisionsOf(provision ?? '')) found.push({ law, lawNumber, provision: each, lines })
  }
  return found.filter((basis, at) => found.findIndex(other => isSame(other, basis)) === at)
}

/** Provisions of several articles apart; those of one article stay together. */
function provisionsOf(cited: string): (string | null)[] {
  const plain = withArabicNumerals(cited).replace(/(?:、|及び|並びに|又は)$/u, '')
  return plain === '' ? [null] : plain.split(/(?:、|及び|並びに|又は)(?=第[0-9]+条)/u)
}

function isSame(one: LegalBasis, other: LegalBasis): boolean {
  return one.law === other.law && one.provision === other.provision
}
