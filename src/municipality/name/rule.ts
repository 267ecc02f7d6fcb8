import { municipalities, prefectures } from '../list.ts'
import type { Code, Municipality } from '../schema.ts'

/**
 * Pairs of a character as some write it and as the comparison takes it. Each pair joins no two names of one
 * prefecture (a test goes over all of them); names that differ by such a pair elsewhere (鹿嶋市, 鹿島市) are told
 * apart because the exact spelling is tried first.
 */
const variants = new Map(
  [
    'ヶケ ヵカ ッツ ﾉノ 龍竜 檜桧 嶋島 嶌島 﨑崎 碕崎 瀧滝 澤沢 邊辺 邉辺 齋斎 齊斉 濱浜 廣広 德徳 𠮷吉 鯵鰺 嶽岳 籠篭',
    '鹽塩 與与 龜亀 圓円 國国 榮栄 惠恵 條条 會会 櫻桜 眞真 曾曽 諌諫 梼檮 穎頴 蘆芦 髙高 冨富 峯峰 舩船 舘館 豐豊 寶宝',
    '靜静 靑青 黑黒 淸清 藏蔵 橫横 緖緒 聲声 變変 澁渋 渕淵 萬万 禮礼 祢禰 莊荘 埜野 栁柳 桒桑 薗園 砺礪 淺浅 狹狭 繩縄',
  ]
    .join(' ')
    .split(' ')
    .map(pair => [...pair] as [string, string]),
)

/** A name as it is compared: NFKC, no blanks, no variation selectors, and one of several ways to write a character. */
export function foldName(name: string): string {
  const plain = name.normalize('NFKC').replace(/[\s\u200b\ufeff\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '')
  return Array.from(plain, character => variants.get(character) ?? character).join('')
}

/** A municipality as an agreement names it. */
export interface PlaceName {
  /** Null or empty where the text does not say. */
  prefecture: string | null
  name: string
}

type Index = ReadonlyMap<string, readonly Municipality[]>

const asWritten = indexOnce(entry => entry.name)
const asFolded = indexOnce(entry => foldName(entry.name))

/**
 * The code of a municipality by its name.
 *
 * @param place the name may carry its prefecture and its 郡 (鹿児島県日置市, 周智郡森町); letter spacing, width and
 *   variants of characters do no harm; 特別区 and the wards of designated cities (札幌市中央区) are known as well
 * @returns null for an unknown name, for one of the 25 equal names without its prefecture, and where the prefecture
 *   is another one
 */
export function codeOf({ prefecture, name }: PlaceName): Code | null {
  const home = prefecture ? foldName(prefecture) : null
  const exact = onlyOne(asWritten().get(name), home)
  if (exact) return exact
  const bare = foldName(name)
  return (
    onlyOne(asFolded().get(bare), home) ??
    inNamedPrefecture(bare, home, asFolded()) ??
    withoutDistrict(bare, home, asFolded())
  )
}

/** An index of the list that is made when it is first asked for: most names are written as in the list. */
function indexOnce(key: (entry: Municipality) => string): () => Index {
  let index: Map<string, Municipality[]> | undefined
  return () => {
    if (index) return index
    index = new Map()
    for (const entry of municipalities()) {
      const same = index.get(key(entry))
      if (same) same.push(entry)
      else index.set(key(entry), [entry])
    }
    return index
  }
}

function onlyOne(entries: readonly Municipality[] | undefined, home: string | null): Code | null {
  const here = (entries ?? []).filter(entry => home === null || foldName(entry.prefecture) === home)
  return here.length === 1 ? here[0]!.code : null
}

function inNamedPrefecture(bare: string, home: string | null, index: Index): Code | null {
  const named = prefectures()
    .map(foldName)
    .find(name => bare.startsWith(name) && bare !== name)
  if (!named || (home !== null && home !== named)) return null
  const rest = bare.slice(named.length)
  return onlyOne(index.get(rest), named) ?? withoutDistrict(rest, named, index)
}

function withoutDistrict(bare: string, home: string | null, index: Index): Code | null {
  const rest = /^.+?郡(.+[町村])$/.exec(bare)?.[1]
  return rest ? onlyOne(index.get(rest), home) : null
}
