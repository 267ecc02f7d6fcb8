import type { ParsedAgreement, Party } from '#reading'

/** How far a version has come: 相手方未確認 · 差し戻し · 確定. */
export type Standing = 'unconfirmed' | 'returned' | 'agreed'

/** What the standing of a version is read from. */
export interface Confirmations {
  agreedAt: Date | null
  returnedBy: string | null
  /** Codes of the municipalities that are parties, in the text's order. */
  parties: readonly string[]
  /** Codes of those that have confirmed the present proposal. */
  confirmed: readonly string[]
}

/** Where a version stands. */
export function standingOf({ agreedAt, returnedBy }: Confirmations): Standing {
  if (agreedAt) return 'agreed'
  return returnedBy ? 'returned' : 'unconfirmed'
}

/** Codes of the parties that have still to confirm. */
export const outstanding = ({ parties, confirmed }: Confirmations): string[] =>
  parties.filter(code => !confirmed.includes(code))

/** A party with a code: a municipality or prefecture that can confirm for itself. */
export type CodedParty = Party & { code: string }

/** The parties that confirm: those with a code, each once. */
export function confirmingParties({ parties }: Pick<ParsedAgreement, 'parties'>): CodedParty[] {
  const coded = parties.filter((party): party is CodedParty => party.code !== null)
  return coded.filter((party, at) => coded.findIndex(other => other.code === party.code) === at)
}

/**
 * Why a structure cannot be shown to the other parties yet, in sentences for the officer; empty where it can.
 *
 * @param municipality code of the one that would show it
 */
export function obstacles(work: ParsedAgreement, municipality: string): string[] {
  const parties = confirmingParties(work)
  const found: string[] = []
  if (work.documentKind === 'variation')
    found.push(
      'これは、協約の一部を変更するものです。もとの協約に変更を反映する手続は、この版では扱えません。読み取った内容は下書きとして残ります。',
    )
  if (work.title.trim() === '') found.push('題名がありません。「題名と締結」に入れてください。')
  if (parties.length < 2)
    found.push('地方公共団体コードの分かる当事者が2つ必要です。当事者の「直す」でコードを入れてください。')
  if (!parties.some(party => party.code === municipality))
    found.push('所属する市町村が当事者にありません。当事者の名前とコードを確かめてください。')
  const empty = work.initiatives.find(initiative => initiative.roles.length === 0)
  if (empty) found.push(`「${empty.title}」に役割がありません。役割を入れるか、取組から外してください。`)
  return found
}

/** The city the text makes the core (甲を連携中枢都市とする), else the first party. */
export function coreOf(work: ParsedAgreement): CodedParty | undefined {
  const parties = confirmingParties(work)
  const text = work.articles.flatMap(article => article.paragraphs.map(paragraph => paragraph.text)).join('')
  const label = /([^、。をは及び]{1,10})を(?:連携中枢都市|中心市)とする/u.exec(text)?.[1]
  return parties.find(party => party.label === label || party.name === label) ?? parties[0]
}
