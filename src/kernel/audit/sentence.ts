import type { Finding } from './schema.ts'

/** What a finding says to somebody who has the file before him: where it is, and what is wrong there. */
export function findingSentence(finding: Finding): string {
  switch (finding.kind) {
    case 'edited':
      return `${at(finding)}：内容が書き換えられています。次の記録が控えているハッシュと合いません。`
    case 'unproven':
      return `${at(finding)}：次の記録が書き換えられているので、内容を確かめられません。`
    case 'inserted':
      return finding.seq === null
        ? `${finding.line}行目：記録の形をしていない行が差し込まれています。`
        : `${at(finding)}：鎖につながらない記録が差し込まれています。`
    case 'foreign':
      return `${finding.line}行目：ほかの市町村（${finding.municipality}）の第${finding.seq}号が入っています。`
    case 'swapped':
      return `${at(finding)}と${finding.otherLine}行目（第${finding.otherSeq}号）：順序が入れ替わっています。`
    case 'moved':
      return `${at(finding)}：別の場所に移されています。`
    case 'missing':
      return `${finding.line}行目の前：${range(finding)}が抜けています。抜けた記録のすぐ前の記録は、内容を確かめられません。`
    case 'cut':
      return finding.day === null
        ? `末尾：${range(finding)}が切り取られています。見出しは第${finding.to}号まであると言っています。`
        : `末尾：${range(finding)}が切り取られています。${finding.day}の控えには第${finding.to}号がありました。`
    case 'header':
      return `1行目：見出しの末尾の値が、最後の記録（第${finding.seq}号）と合いません。見出しが書き換えられています。`
    case 'header-or-last':
      return `1行目と${at(finding)}：見出しの末尾の値と最後の記録が合いません。どちらが書き換えられたかは、相手方の控えがあれば分かります。`
    case 'rewritten':
      return `${range(finding)}：つながりは合っていますが、${finding.day}の控えの値と違います。この範囲のどこかから、記録が作り直されています。`
    case 'unlinked':
      return `${finding.line}行目から後：記録のつながりが合いません。`
  }
}

const at = ({ line, seq }: { line: number; seq: number | null }): string => `${line}行目（第${seq}号）`

const range = ({ from, to }: { from: number; to: number }): string =>
  from === to ? `第${from}号` : `第${from}号から第${to}号まで`
