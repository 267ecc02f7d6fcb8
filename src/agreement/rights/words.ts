import { type OfficeKind, officeNames } from '#account'
import { findMunicipality } from '#municipality'
import { wareki } from '#text'
import { roleWord } from '#web'
import type { Lacking, Ruling } from './schema.ts'

/** What an office is called. */
export const officeWord = (kind: string): string => officeNames[kind as OfficeKind] ?? kind

/** 鹿児島市; the code where no such municipality is known. */
export const cityName = (code: string): string => findMunicipality(code)?.name ?? code

const orWords = (words: readonly string[]): string => words.join('か')
const offices = (kinds: readonly OfficeKind[]): string => orWords(kinds.map(officeWord))

/**
 * The bold answer of the why-panel: on what something rests, or what it lacks.
 *
 * @param wish what is asked about, as a verb: 公開する
 */
export function answerOf(ruling: Ruling, wish: string): string {
  return ruling.lacking ? refusalOf(ruling, ruling.lacking, wish) : groundOf(ruling)
}

function groundOf({ basis, because, together }: Ruling): string {
  if (basis === 'ownership') return '所属する市町村のものなので、協約の役割にかかわらず扱えます。'
  const roles = [...new Set(because.map(({ roleKind }) => `「${roleWord[roleKind]}」`))].join('と')
  const reason = `${because[0]?.partyName ?? ''}は、この取組で${roles}の役割です。`
  if (together.length === 0) return reason
  return `${reason}${together.map(cityName).join('、')}がそろって同じことを決めたときに、効力が生じます。`
}

function refusalOf({ because }: Ruling, { why, wouldGive }: Lacking, wish: string): string {
  const mine = because[0]
  switch (why) {
    case 'not-a-party':
      return '所属する市町村は、この協約の当事者ではありません。'
    case 'not-agreed':
      return 'すべての当事者が協約を確定してから、できるようになります。'
    case 'not-in-force':
      return wouldGive.from
        ? `協約の効力が生じる${wareki(wouldGive.from)}から、できるようになります。`
        : 'この版の協約は、効力が終わっています。'
    case 'no-role':
      return 'この取組に、所属する市町村の役割は定められていません。'
    case 'others':
      return 'ほかの市町村のものです。持ち主の市町村だけができます。'
    case 'role': {
      const kinds = orWords(wouldGive.roleKinds.map(kind => `「${roleWord[kind]}」`))
      const able = wouldGive.parties.map(cityName).join('、')
      return [
        `${mine?.partyName ?? ''}の役割は「${mine ? roleWord[mine.roleKind] : ''}」です。`,
        `${wish}には${kinds}の役割が要ります。`,
        able ? `この取組では、${able}です。` : '',
      ].join('')
    }
    case 'not-asked':
      return '持ち主や中心の市町村から頼まれたことだけ、書き足せます。'
    case 'office':
      return `${offices(wouldGive.offices)}ができます。`
    case 'scope':
      return 'あなたの職は、この取組を受け持っていません。受け持ちの追加は、システム管理者に頼めます。'
  }
}
