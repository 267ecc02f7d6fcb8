import { bare, fold } from '#text'
import type { KnownParty } from './mention.ts'
import type { CodeOf } from './schema.ts'

const PREFECTURES =
  '北海道|青森県|岩手県|宮城県|秋田県|山形県|福島県|茨城県|栃木県|群馬県|埼玉県|千葉県|東京都|神奈川県|新潟県|富山県|石川県|福井県|山梨県|長野県|岐阜県|静岡県|愛知県|三重県|滋賀県|京都府|大阪府|兵庫県|奈良県|和歌山県|鳥取県|島根県|岡山県|広島県|山口県|徳島県|香川県|愛媛県|高知県|福岡県|佐賀県|長崎県|熊本県|大分県|宮崎県|鹿児島県|沖縄県'
const PREFECTURE = new RegExp(`^(${PREFECTURES})`, 'u')

/** A name apart from the prefecture before it (山口県岩国市); a prefecture alone is a name. */
export function apartFromPrefecture(written: string): { prefecture: string | null; name: string } {
  const found = PREFECTURE.exec(fold(written))
  const prefecture = found?.[1] ?? null
  const rest = written.slice(prefecture?.length ?? 0).replace(/^[^\s]{1,4}郡(?=[^\s]{1,6}[町村]$)/u, '')
  return prefecture === null || !/^[^\s]{1,8}[市町村区]$/u.test(fold(rest))
    ? { prefecture: null, name: prefecture ? written : rest }
    : { prefecture, name: rest }
}

/** The prefecture in which an address lies (山口県岩国市今津町1丁目 …); null where it names none. */
export function prefectureOf(address: string): string | null {
  return PREFECTURE.exec(fold(address))?.[1] ?? null
}

const BODY =
  '市|町|村|区|都|道|府|県|組合|企業団|企業局|広域連合|連合|協議会|会|団|機構|公社|局|センター|法人|大学|圏域'
const NAME = new RegExp(`(?:${BODY})$`, 'u')
const LABEL = '[甲乙丙丁戊己庚辛壬癸]'
const DEFINITION = new RegExp(
  `[(]?以下[「『"]?(?:単に)?[「『"]?(${LABEL}|[^「」『』()。、]{1,12}?)[」』"]?(?:という|と称する|と総称する|とする)。?[)]?`,
  'gu',
)
/** 見本市を甲とし、… */
const NAMED = new RegExp(`を[「『]?(${LABEL})[」』]?(?:と(?:し|する|定め)|、)`, 'gu')
const COLLECTIVE =
  /市町村?$|^(?:両|各|協定|関係|構成|連携市|当事者|圏域|法|令|本|連携協約|協約|協定|都市圏|要綱|ビジョン)|圏域?$|ビジョン$|協約$|協定$/u

const DIVIDERS = [
  '、',
  ',',
  ')',
  '」',
  '。',
  '及び',
  '並びに',
  'および',
  'ならびに',
  'は、',
  'は,',
  '間で',
  'を',
]

interface Named {
  label: string
  written: string
}

/** The parties that a preamble (or a first article) names, labelled or by name only. */
export function partiesIn(text: string, codeOf: CodeOf): KnownParty[] {
  const compact = text.replace(/\s+/gu, '')
  const key = fold(compact)
  const labelled = labelledIn(compact, key)
  const named = labelled.length > 0 ? labelled : listedIn(compact, key)
  return named.map(({ label, written }) => partyOf(label, written, codeOf))
}

/** The parties that a title names before it says what they agree (立科町・愛川町災害時相互援助協定). */
export function partiesInTitle(title: string, codeOf: CodeOf): KnownParty[] {
  const subject =
    /^(.{3,80}?[市町村区県都府道])(?=と?の?(?:間|連携|相互|災害|協定|協約|防災|広域|定住)|における|との|に関する)/u.exec(
      title,
    )
  return subject ? partiesIn(`${subject[1]}は、`, codeOf) : []
}

/** A party by its written name, which may begin with a prefecture. */
export function partyOf(label: string | null, written: string, codeOf: CodeOf): KnownParty {
  const { prefecture, name } = apartFromPrefecture(written)
  return {
    label: label ?? name,
    name,
    code: codeOf({ prefecture, name: bare(name) }),
    representative: null,
    prefecture,
  }
}

function labelledIn(compact: string, key: string): Named[] {
  const found: Named[] = []
  for (const definition of key.matchAll(DEFINITION)) {
    const label = definition[1]!
    if (COLLECTIVE.test(label)) continue
    const written = nameBefore(compact, key, definition.index)
    if (written === null || found.some(each => each.label === label)) continue
    found.push({ label, written })
  }
  for (const named of key.matchAll(NAMED)) {
    const written = nameBefore(compact, key, named.index)
    if (written !== null && !found.some(each => each.label === named[1]))
      found.push({ label: named[1]!, written })
  }
  const stems = found.filter(each => new RegExp(`^${LABEL}$`, 'u').test(each.label))
  if (stems.length > 0) return stems
  return found.length > 1
    ? found.map(each =>
        each.written.endsWith(each.label) ? { ...each, label: apartFromPrefecture(each.label).name } : each,
      )
    : []
}

/** The name that ends at an index: back to the last word that joins or divides. */
function nameBefore(compact: string, key: string, end: number): string | null {
  const base = Math.max(0, end - 80)
  const before = key
    .slice(base, end)
    .replace(/[(][^()]*[)]?$/u, '')
    .replace(/代表者[^、。()]{4,30}$/u, '')
  const from = Math.max(
    ...DIVIDERS.map(word => before.lastIndexOf(word) + (before.includes(word) ? word.length : 1)),
  )
  const run = before.slice(from)
  const joined =
    /^と(?=.)|^.*という(?:と|及び)?|(?<=[市町村区県都府道合団])と(?=.+[市町村区県都府道合団会局]$)/u.exec(run)
  const whole = joined ? run.slice(joined.index + joined[0].length) : run
  const name = whole.replace(/^.*(?:[0-9][日号]?|:)/u, '')
  const start = base + before.length - name.length
  if (/^.{1,10}[市町村]長$/u.test(name)) return compact.slice(start, start + name.length - 1)
  if (!NAME.test(name)) return null
  return compact.slice(start, start + name.length)
}

/** The subject of a preamble; は without a comma only where none has one, for it occurs in names (うきは市). */
const SUBJECTS = [
  /^(.{2,600}?)(?:[(]以下[^()]{1,30}[)])?と?(?:は、|は,|において|の間(?:で|に|において))/u,
  /^(.{2,600}?)(?:[(]以下[^()]{1,30}[)])?と?は/u,
]

/** Names listed before the first は, where the text has no labels: 福山市及び三原市は、… */
function listedIn(compact: string, key: string): Named[] {
  const subject = SUBJECTS.map(pattern => pattern.exec(key)).find(found => found !== null)
  if (!subject) return []
  let at = 0
  const names: Named[] = []
  for (const word of subject[1]!.split(
    /(及び|並びに|および|ならびに|、|,|・(?=[^・]{1,8}[市町村])|と(?=[^と]{2,10}(?:[市町村区県都府道]|組合|企業団|連合)(?:$|[、,及並と(])))/u,
  )) {
    const written = compact.slice(at, at + word.length).replace(/[(（].*[)）]$/u, '')
    at += word.length
    if (NAME.test(fold(written)) && written.length < 30)
      names.push({ label: apartFromPrefecture(written).name, written })
  }
  return names.length > 1 ? names : []
}
