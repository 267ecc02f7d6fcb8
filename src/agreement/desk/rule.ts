import { dayOf } from '#kernel'
import { wareki } from '#text'
import { outstanding, standingOf } from '../consent/rule.ts'
import type { Version } from '../consent/store.ts'
import type { IntakeEntry } from '../intake/store.ts'

/** Something that waits for the municipality, with the page where it is done. */
export interface Todo {
  href: string
  title: string
  detail: string
  word: string
}

/** What a person of a municipality has to do about agreements and has the right to, most pressing first. */
export function todosOf(
  municipality: string,
  rights: ReadonlySet<string>,
  intakes: readonly IntakeEntry[],
  versions: readonly Version[],
): Todo[] {
  const mine = versions.filter(version => version.parties.includes(municipality))
  const mayConfirm = rights.has('agreement.confirm')
  const mayImport = rights.has('agreement.import')
  const todo = (version: Version, detail: string, word: string): Todo => ({
    href: `/desk/agreements/${version.agreement}`,
    title: version.title,
    detail,
    word,
  })
  return [
    ...mine
      .filter(
        version =>
          mayConfirm && standingOf(version) === 'unconfirmed' && outstanding(version).includes(municipality),
      )
      .map(version =>
        todo(version, '相手方が確定しました。原本と見比べて、確定するか差し戻します。', '確定待ち'),
      ),
    ...mine
      .filter(version => mayImport && standingOf(version) === 'returned' && version.openedBy === municipality)
      .map(version => todo(version, `差し戻されました。理由：${version.returnedWhy}`, '差し戻し')),
    ...intakes
      .filter(({ state }) => mayImport && state !== 'failed')
      .map(({ id, title, fileName, receivedAt }) => ({
        href: `/desk/intakes/${id}`,
        title: title || fileName,
        detail: `${fileName}　${wareki(dayOf(receivedAt))}受け取り。読み取った内容を確かめて、相手方に示します。`,
        word: '確認中',
      })),
  ]
}

/** Agreements on which others have still to act, with their codes. */
export function waitingFor(
  municipality: string,
  versions: readonly Version[],
): { version: Version; codes: string[] }[] {
  return versions
    .filter(version => version.parties.includes(municipality) && standingOf(version) === 'unconfirmed')
    .map(version => ({ version, codes: outstanding(version).filter(code => code !== municipality) }))
    .filter(({ codes }) => codes.length > 0)
}
