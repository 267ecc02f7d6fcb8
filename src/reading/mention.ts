import { fold } from '#text'
import type { Party } from './schema.ts'

/** A party with what else the text calls it. */
export interface KnownParty extends Party {
  prefecture: string | null
}

/** Labels of the parties that a text names, in their order, and the text without these names. */
export interface Mentions {
  labels: string[]
  rest: string
}

const ALL =
  /両(?:市町村|市町|市村|町村|市|町|村|者|当事者|団体)|各(?:市町村|市町|市|町|村|当事者|団体)|双方|(?:関係|構成|圏域内の?|協定|連携)(?:市町村|市町|市|団体)|当事者|共通/u
const CENTRE = /(?:連携)?中枢(?:拠点)?都市|中心市|中核市|宣言(?:連携)?中枢?(?:中心)?市/u
const OTHERS =
  /連携(?:する)?[市町村](?![市町村])|連携(?:する)?市町村?|連携(?:する)?町村|(?:周辺|近隣|関係)(?:市町村|市町|町村)/u

/**
 * The parties that a short text names: by label (甲), by name, by a word for all (両市) or for the centre (中心市).
 *
 * @param text a heading or the subject of a sentence; widths and blanks do not matter
 */
export function mentionsIn(text: string, parties: readonly KnownParty[]): Mentions {
  let rest = fold(text).replace(/\s+/gu, '')
  const labels = new Set<string>()
  for (const { party, name } of byLength(parties)) {
    if (name.length < 2 || !rest.includes(name)) continue
    labels.add(party.label)
    rest = rest.replaceAll((party.prefecture ?? '') + name, '').replaceAll(name, '')
  }
  for (const { label } of parties) {
    const key = fold(label)
    if (!rest.includes(key)) continue
    labels.add(label)
    rest = rest.replaceAll(key, '')
  }
  if (labels.size === 0) rest = byRank(rest, parties, labels)
  rest = collective(rest, parties, labels)
  return { labels: parties.map(({ label }) => label).filter(label => labels.has(label)), rest }
}

/** A party called by its rank alone (市の役割), where it is the only one of that rank. */
function byRank(rest: string, parties: readonly KnownParty[], labels: Set<string>): string {
  const rank = /^([市町村県])(?=$|の|は|が|:)/u.exec(rest)?.[1]
  const ranked = rank ? parties.filter(({ name }) => name.endsWith(rank)) : []
  if (ranked.length !== 1) return rest
  labels.add(ranked[0]!.label)
  return rest.slice(1)
}

const sorted = new WeakMap<readonly KnownParty[], { party: KnownParty; name: string }[]>()

/** The parties with their folded names, the longest first, so that no name is found inside another. */
function byLength(parties: readonly KnownParty[]): { party: KnownParty; name: string }[] {
  const known = sorted.get(parties)
  if (known) return known
  const named = parties
    .map(party => ({ party, name: fold(party.name) }))
    .sort((a, b) => b.name.length - a.name.length)
  sorted.set(parties, named)
  return named
}

function collective(rest: string, parties: readonly KnownParty[], labels: Set<string>): string {
  if (labels.size > 0) return rest
  const centre = CENTRE.exec(rest)
  if (centre && parties[0]) {
    labels.add(parties[0].label)
    return rest.replace(centre[0], '')
  }
  const some = OTHERS.exec(rest)
  const all = ALL.exec(rest)
  if (some && parties.length > 1 && !/^(?:関係|圏域)/u.test(some[0])) {
    for (const { label } of parties.slice(1)) labels.add(label)
    return rest.replace(some[0], '')
  }
  if (!all) return rest
  for (const { label } of parties) labels.add(label)
  return rest.replace(all[0], '')
}

/** A subject of a sentence: the parties it names and where it stands. */
export interface Subject {
  labels: string[]
  start: number
  /** Behind its particle. */
  end: number
  particle: 'は' | 'が' | ':'
}

const subjectPatterns = new WeakMap<readonly KnownParty[], RegExp>()

/** The subjects of a text that consist of parties: 甲及び乙の長は, 両市は, 甲： */
export function subjectsIn(text: string, parties: readonly KnownParty[]): Subject[] {
  const pattern = subjectPatterns.get(parties) ?? subjectPattern(parties)
  subjectPatterns.set(parties, pattern)
  return [...fold(text).matchAll(pattern)].map(found => {
    const particle = found[2]!.includes('が') ? 'が' : found[2]!.includes(':') ? ':' : 'は'
    const { labels } = mentionsIn(found[1]!, parties)
    return { labels, start: found.index, end: found.index + found[0].length, particle }
  })
}

function subjectPattern(parties: readonly KnownParty[]): RegExp {
  const words = parties
    .flatMap(({ label, name }) => [fold(name), fold(label)])
    .sort((a, b) => b.length - a.length)
  const plain = [...new Set(words)].map(word => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  const one = `(?:${[...plain, ALL.source, CENTRE.source, OTHERS.source].join('|')})(?:の長|市長|町長|村長|知事|長)?(?:の役割)?`
  const several = `${one}(?:(?:、|,|及び|並びに|又は|若しくは|と|・)?${one})*`
  return new RegExp(
    `(?<=^|[。、,\\s(「】])[(【]?(${several})[)】]?(?:それぞれ)?(は、?|が|においては、?|\\s*:)`,
    'gu',
  )
}
