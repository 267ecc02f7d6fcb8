import { fold } from '#text'

const DEFINED =
  /([^、。()「」]{1,40}?(?:圏域|都市圏|広域圏|地域圏|圏))[」』]?[(]以下[「『]?(?:本|当該)?([^「」()]{1,20}?)[」』]?という。?[)]/gu
const MEANT = /「([^「」]{2,30}圏域?)」とは/u
const GENERIC = /^(?:連携中枢都市圏?|地方中枢拠点都市圏|定住自立圏|圏域|都市圏|広域圏|生活圏|経済圏)$/u

/** The name of the region that a text defines (○○連携中枢都市圏（以下「圏域」という。）); null where it defines none. */
export function regionOf(text: string): string | null {
  const compact = text.replace(/\s+/gu, '')
  const key = fold(compact)
  for (const found of key.matchAll(DEFINED)) {
    const start = found.index + (found[0].indexOf(found[1]!) < 0 ? 0 : found[0].indexOf(found[1]!))
    const name = properName(compact.slice(start, start + found[1]!.length))
    if (!GENERIC.test(name) && name !== '') return name
    if (/圏/u.test(found[2]!) && !GENERIC.test(found[2]!)) return found[2]!
  }
  const meant = MEANT.exec(key)?.[1]
  return meant && !GENERIC.test(meant) ? meant : null
}

/** A name without the words that lead to it (…を中心とする○○圏域). */
function properName(run: string): string {
  return run
    .replace(
      /^.*(?:する|した|される|による|における|として|としての|ための|成る|なる|わたる|及ぶ|ある)(?=.)/u,
      '',
    )
    .replace(/^.*(?:を|に|が|は|で)(?=[^ぁ-ん])/u, '')
    .replace(/^(?:及び|並びに|その|この|当該|本)/u, '')
}
