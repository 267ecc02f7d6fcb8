import { fold, unspaced } from '#text'
import type { Ledger } from './ledger.ts'
import type { KnownParty } from './mention.ts'
import type { Annex } from './part.ts'
import { partyOf } from './party.ts'
import type { CodeOf } from './schema.ts'
import { representativeIn } from './signature.ts'
import { dividedCells } from './table/grid.ts'

const NAMES =
  /^(?:構成|協定|加入|関係|参加)?(?:市町村|市町|市区町村|団体|自治体|当事者|都市|市)(?:の)?(?:名|名称)?$/u
const HEADS = /代表|長名|首長|市町村長|職氏?名/u

/** The parties that an annex lists in a table (別表第1に掲げる市町村), where no preamble names them. */
export function rosterOf(annexes: readonly Annex[], codeOf: CodeOf, ledger: Ledger): KnownParty[] {
  for (const annex of annexes) {
    const rows = annex.lines.map(line => ({
      line,
      cells: (dividedCells(line) ?? []).map(cell => unspaced(cell)),
    }))
    const head = rows.findIndex(({ cells }) => cells.some(cell => NAMES.test(fold(cell))))
    if (head < 0) continue
    const name = rows[head]!.cells.findIndex(cell => NAMES.test(fold(cell)))
    const represented = rows[head]!.cells.findIndex(cell => HEADS.test(fold(cell)))
    const listed = rows
      .slice(head + 1)
      .filter(({ cells }) => /[市町村区県都府道組合団]$/u.test(fold(cells[name] ?? '')))
    if (listed.length < 2) continue
    ledger.furnish('table-header', [rows[head]!.line])
    ledger.take(listed.map(({ line }) => line))
    annex.lines = annex.lines.filter(
      line => line !== rows[head]!.line && !listed.some(row => row.line === line),
    )
    return listed.map(({ cells, line }) => ({
      ...partyOf(null, cells[name]!, codeOf),
      representative: representativeIn((dividedCells(line) ?? [])[represented] ?? ''),
      lines: [line.no, line.no],
    }))
  }
  return []
}
