import { unspaced } from '#text'
import { articleOf, articleOutlines } from './article.ts'
import { Findings } from './found.ts'
import { Ledger } from './ledger.ts'
import type { KnownParty } from './mention.ts'
import { judgeRoles } from './role.ts'
import type { Article, Initiative } from './schema.ts'
import type { Line } from './source.ts'
import { stretchesOf } from './table/grid.ts'
import { readTables } from './table/read.ts'

/** What an amendment brings in: an article, a row of an annex, or words that are neither. */
export type Added = Article | Pick<Initiative, 'title' | 'content' | 'roles'> | string

/**
 * Reads the new text behind an amending sentence as what it stands for.
 *
 * @param target the clause that is replaced or after which something is added; a row of an annex is told by it
 */
export function addedIn(block: readonly Line[], target: string, parties: readonly KnownParty[]): Added[] {
  if (target.startsWith('別表')) {
    const rows = rowsIn(block, parties)
    if (rows.length > 0) return rows
  }
  const articles = articlesIn(block, parties)
  if (articles.length > 0) return articles
  return [textOf(block)]
}

/** The new text as it stands, without the quotation marks around it. */
export function textOf(block: readonly Line[]): string {
  return block
    .map(line => line.text)
    .join('\n')
    .replace(/^「([\s\S]*)」$/u, '$1')
}

function rowsIn(block: readonly Line[], parties: readonly KnownParty[]): Added[] {
  const findings = new Findings(new Ledger())
  readTables(stretchesOf(block, parties), { base: '別表', pillar: 0 }, parties, findings)
  return findings.initiatives.map(({ title, content, roles }) => ({
    title: unspaced(title),
    content,
    roles: judgeRoles(roles),
  }))
}

function articlesIn(block: readonly Line[], parties: readonly KnownParty[]): Article[] {
  const ledger = new Ledger()
  return articleOutlines(block, parties, ledger).map(outline => articleOf(outline, ledger))
}
