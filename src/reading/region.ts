import { fold } from '#text'

const NAMED =
  /[^、,。()「」\s]{1,40}?(?:圏域(?:連携中枢都市圏|定住自立圏)?|連携中枢都市圏|定住自立圏|(?:広域)?都市圏|広域(?:生活)?圏|地域圏|圏(?=[」』]?[(]以下))/gu
const GENERIC =
  /^(?:(?:地方中枢拠点|連携中枢|中枢)?都市圏?|定住自立圏?|広域|生活|経済|地域|当該|本|両|同|一つの|一体的な|新たな|同一の)*(?:圏域|都市圏|圏)?(?:連携中枢都市圏|定住自立圏)?$/u
const PARTICLE =
  /[るい](?=(?:連携中枢都市圏|定住自立圏|圏域|都市圏)$)|基づ[きく]|とおり|ように|ために|もって|以下|して|おいて|における|(?:する|した|される|成る|なる|わたる|及ぶ|もって|ともに|ある|ない|たる)(?=.)|及び|並びに|(?<=[^ぁ-ん])(?:を|に|は|が|で|と|も|や)(?=.)|(?<=[^ぁ-ん])の(?!まち|くに|さと|みやこ|もり)/gu

/** The name of the region that a text forms or defines (…に関し、中海圏域における …); null where it gives none. */
export function regionOf(text: string): string | null {
  const compact = text.replace(/\s+/gu, '')
  for (const found of fold(compact).matchAll(NAMED)) {
    const run = compact.slice(found.index, found.index + found[0].length)
    const name = properName(run)
    if (name.length > 2 && !GENERIC.test(fold(name)) && !/(?<!都)[市町村]圏域?$|中心と/u.test(name))
      return name
  }
  return null
}

/** A name without the words that lead to it. */
function properName(run: string): string {
  let from = 0
  for (const found of run.matchAll(PARTICLE)) from = found.index + found[0].length
  return run
    .slice(from)
    .replace(/^[はをにがのとも](?![ぁ-ん])/u, '')
    .replace(/^(?:その|この|当該|本)/u, '')
}
