import { fold } from '#text'
import type { KnownParty } from './mention.ts'
import { representativeIn } from './signature.ts'

/**
 * The parties with the representatives whom a preamble names in its brackets (湖西市（代表者　湖西市長　浜名 鰻。以下「甲」という。）),
 * where nothing is signed.
 */
export function introduced(preamble: string, parties: readonly KnownParty[]): KnownParty[] {
  const key = fold(preamble)
  return parties.map(party => {
    if (party.representative !== null) return party
    const label = fold(party.label).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    const told =
      new RegExp(`[(]([^()]{4,50}?)[。、,]?\\s*以下[「『]?${label}[」』]?と`, 'u').exec(key) ??
      new RegExp(`以下[「『]?${label}[」』]?と[^()]{2,6}。([^()]{4,40})[)]`, 'u').exec(key) ??
      new RegExp(`代表者([^()]{4,40})[(]以下[「『]?${label}[」』]?と`, 'u').exec(key)
    if (!told) return party
    const start = told.index + told[0].indexOf(told[1]!)
    return { ...party, representative: representativeIn(preamble.slice(start, start + told[1]!.length)) }
  })
}
