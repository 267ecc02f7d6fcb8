import { fold, withArabicNumerals } from '#text'
import type { LegalBasis, Lines } from './schema.ts'

const NUMBER = '[0-9〇一二三四五六七八九十百千]+'
const LAW = new RegExp(
  `((?:まち・ひと・しごと|子ども・子育て|[一-龠々ァ-ヶー・])+(?:の(?:整備|促進|推進|確保|保護)[一-龠]*)?法(?:律)?(?:施行令)?)[「『]?[(]?((?:明治|大正|昭和|平成|令和)(?:元|${NUMBER})年法律第${NUMBER}号)?(?:[。、]?以下「?[^「」()]{1,20}」?という。?)?[)]?((?:第${NUMBER}条(?:の${NUMBER})*(?:第${NUMBER}項)?(?:第${NUMBER}号)?(?:、|及び|並びに|又は)?(?:第${NUMBER}項)?)*)`,
  'gu',
)

/** The laws on which a text says it rests, with their numbers and provisions in Arabic numerals. */
export function legalBasisOf(text: string, lines: Lines): LegalBasis[] {
  const key = fold(text).replace(/\s+/gu, '')
  const found: LegalBasis[] = []
  for (const [, named, lawNumber, provision] of key.matchAll(LAW)) {
    const law = named!.replace(/^.*(?:及び|並びに)/u, '')
    if (!lawNumber && !provision) continue
    if (/^(?:同|本|当該|前記)?法$/u.test(law) && !lawNumber) continue
    found.push({
      law,
      lawNumber: lawNumber ? withArabicNumerals(lawNumber).replace(/元年/u, '元年') : null,
      provision: provision ? withArabicNumerals(provision).replace(/(?:、|及び|並びに|又は)$/u, '') : null,
      lines,
    })
  }
  return found.filter(
    (basis, index) =>
      found.findIndex(other => other.law === basis.law && other.provision === basis.provision) === index,
  )
}
