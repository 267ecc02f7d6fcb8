import { articleId, articleName, kindsIn, rowsOf, type Star, type StarParty, type StarRow } from '#agreement'
import type { DocumentKind, ParsedAgreement, RoleKind } from '#reading'
import { roleKinds } from '#web'

/** Words of an agreement worth standing alone, and the clause they are from. */
export interface Vow {
  words: string
  clause: string
  anchor: string
}

const LONGEST = 48
const purpose = /ことを目的とする。?$/u

/**
 * What the parties want, in the words of the article on the purpose: the end of its sentence, as many whole parts
 * of it as stay short and name no party. Null where the agreement has no such article or says it otherwise.
 */
export function vowOf({ articles, parties }: ParsedAgreement): Vow | null {
  const article = articles.find(({ caption }) => caption?.includes('目的'))
  const text = article?.paragraphs[0]?.text
  if (!article || !text || !purpose.test(text)) return null
  const named = ['協約', '協定', ...parties.flatMap(({ label, name }) => [label, name])]
  const parts = text.replace(purpose, '').split('、')
  let words = parts.pop()!
  for (const part of parts.reverse()) {
    if (part.length + words.length > LONGEST || named.some(name => part.includes(name))) break
    words = `${part}、${words}`
  }
  return { words, clause: `${articleName(article)}（${article.caption}）`, anchor: articleId(article) }
}

/** What a kind of instrument is called; 協約 where there are several kinds. */
export function instrument(kinds: readonly DocumentKind[]): string {
  const [kind, ...others] = new Set(kinds)
  if (others.length > 0) return '協約'
  return kind === 'settlement-agreement'
    ? '定住自立圏形成協定'
    : kind === 'cooperation-agreement'
      ? '連携協約'
      : '協約'
}

const counters = ['', 'ひとつ', 'ふたつ', '三つ', '四つ', '五つ', '六つ', '七つ', '八つ', '九つ', '十']

/** Things counted as one says them: ふたつ, 三つ … 十, figures beyond. */
export const counted = (n: number): string => counters[n] ?? String(n)

const units = ['都', '道', '府', '県', '市', '区', '町', '村']

/** What the parties are together, from the ends of their names: 市, 市町, 市町村; 団体 where a name ends otherwise. */
export function unitOf(parties: readonly StarParty[]): string {
  const ends = parties.map(({ name }) => name.at(-1) ?? '')
  if (!ends.every(end => units.includes(end))) return '団体'
  return units.filter(unit => ends.includes(unit)).join('')
}

/** The initiatives in which a party has a kind of role. */
export interface Pledge {
  kind: RoleKind
  rows: readonly StarRow[]
}

/** What a party has promised, heaviest role first. */
export function pledgesOf(star: Star, party: StarParty): Pledge[] {
  const of = (kind: RoleKind) => rowsOf(star).filter(row => kindsIn(row, party.key).includes(kind))
  return roleKinds.map(kind => ({ kind, rows: of(kind) })).filter(({ rows }) => rows.length > 0)
}

/** An initiative as an example: one done jointly if there is one, else the first with two different roles. */
export function exampleOf(star: Star): StarRow | null {
  const shared = rowsOf(star).filter(row => row.roles.size > 1)
  const kinds = (row: StarRow) => [...row.roles.values()].flatMap(roles => roles.map(({ kind }) => kind))
  return (
    shared.find(row => kinds(row).every(kind => kind === 'joint')) ??
    shared.find(row => new Set(kinds(row)).size > 1) ??
    null
  )
}

/** The partners of a core city in an initiative, counted by kind of role, heaviest first. */
export function partnerKinds(
  row: StarRow,
  partners: readonly StarParty[],
): [kind: RoleKind, count: number][] {
  const held = partners.flatMap(({ key }) => kindsIn(row, key))
  return roleKinds
    .map((kind): [RoleKind, number] => [kind, held.filter(each => each === kind).length])
    .filter(([, count]) => count > 0)
}
