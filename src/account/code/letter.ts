import { wareki } from '#text'
import { codePaths } from './print.tsx'
import { type CodePurpose, shownCode } from './rule.ts'
import type { Issued } from './store.ts'

const subjects: Readonly<Record<CodePurpose, string>> = {
  invitation: '「結び」への招待',
  recovery: '「結び」のサインインの復旧',
}

const firstLines: Readonly<Record<CodePurpose, string>> = {
  invitation: '市町村の連携のための「結び」に招待します。',
  recovery: '「結び」にもう一度サインインするためのコードをお送りします。',
}

/** The letter that brings a code to its person. */
export function letterWith(
  { id, code, lastDay }: Issued,
  purpose: CodePurpose,
  to: { mail: string; name: string; municipality: string; site: string },
): { to: string; subject: string; text: string; key: string } {
  const text = [
    `${to.name} 様`,
    '',
    firstLines[purpose],
    '次のアドレスを開き、コードを入れてください。',
    '',
    `アドレス：${new URL(codePaths[purpose], to.site).href}`,
    `コード：${shownCode(code)}`,
    `使える日：${wareki(lastDay)}まで（1回だけ）`,
    '',
    '心当たりがないときは、このメールを消してください。',
    `${to.municipality} システム管理者`,
    '',
  ].join('\n')
  return { to: to.mail, subject: subjects[purpose], text, key: `${purpose}:${id}` }
}
