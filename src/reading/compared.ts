import { fold } from '#text'
import { articleOf, articleOutlines } from './article.ts'
import { Ledger } from './ledger.ts'
import type { KnownParty } from './mention.ts'
import type { Article, Change } from './schema.ts'
import type { Line } from './source.ts'
import { dividedCells } from './table/grid.ts'

const AFTER = /^(?:変更|改正|改定)後(?:案)?$|^新$/u
const BEFORE = /^(?:変更|改正|改定)前$|^(?:旧|現行)$/u

/** A comparison table (新旧対照表) in a text, and the lines that stand beside it. */
export interface Compared {
  rest: Line[]
  table: Line[]
  after: Line[]
  before: Line[]
}

/** Finds the comparison table of a variation, and takes its two sides apart; both are empty where there is none. */
export function comparedIn(lines: readonly Line[]): Compared {
  const at = lines.findIndex(line => sideOfNew(sidesOf(line)) !== null)
  if (at < 0) return { rest: [...lines], table: [], after: [], before: [] }
  const side = sideOfNew(sidesOf(lines[at]!))!
  let end = at + 1
  while (end < lines.length && sidesOf(lines[end]!)?.length === 2) end += 1
  const rows = lines.slice(at + 1, end)
  const column = (index: number): Line[] =>
    rows.flatMap(line => {
      const text = sidesOf(line)![index]!.trim()
      return text === '' ? [] : [{ ...line, raw: text, text, key: fold(text) }]
    })
  return {
    rest: [...lines.slice(0, at), ...lines.slice(end)],
    table: lines.slice(at, end),
    after: column(side),
    before: column(1 - side),
  }
}

/** Both cells of a row; one of them may be empty. */
const sidesOf = (line: Line): string[] | null =>
  line.raw.includes('\t') ? line.raw.split('\t') : dividedCells(line)

function sideOfNew(cells: readonly string[] | null): 0 | 1 | null {
  if (cells?.length !== 2) return null
  const [left, right] = cells.map(cell => fold(cell).replace(/\s+/gu, '')) as [string, string]
  if (AFTER.test(left) && BEFORE.test(right)) return 0
  return BEFORE.test(left) && AFTER.test(right) ? 1 : null
}

/**
 * The changes that a comparison table shows, article by article.
 *
 * @source docs/contracts/amendment.md
 */
export function changesBetween({ before, after }: Compared, parties: readonly KnownParty[]): Change[] {
  const [old, now] = [before, after].map(lines => articlesIn(lines, parties)) as [Article[], Article[]]
  const names = [...new Set([...now, ...old].map(nameOf))]
  let last: string | null = null
  return names.flatMap((name): Change[] => {
    const [one, other] = [old, now].map(articles => articles.find(article => nameOf(article) === name))
    const anchor = last
    if (other) last = name
    if (!one) return [{ kind: 'insert', target: name, after: anchor, new: other }]
    if (!other) return [{ kind: 'delete', target: name }]
    return replaced(name, one, other)
  })
}

function replaced(name: string, old: Article, now: Article): Change[] {
  const changes: Change[] = []
  if (old.caption !== now.caption)
    changes.push({ kind: 'replace', target: `${name}見出し`, old: old.caption, new: now.caption })
  const whole = old.paragraphs.length === 1 && now.paragraphs.length === 1
  if (JSON.stringify(plain(old)) === JSON.stringify(plain(now))) return changes
  const [before, after] = [old, now].map(({ paragraphs }) => paragraphs[0]!) as [Paragraph, Paragraph]
  if (whole && !before.items && !after.items)
    changes.push({ kind: 'replace', target: name, old: before.text, new: after.text })
  else changes.push({ kind: 'replace', target: name, old, new: now })
  return changes
}

type Paragraph = Article['paragraphs'][number]

function plain({ paragraphs }: Article): unknown {
  return paragraphs.map(({ number, text, items }) => ({ number, text, items: items?.map(item => item.text) }))
}

function articlesIn(lines: readonly Line[], parties: readonly KnownParty[]): Article[] {
  const ledger = new Ledger()
  return articleOutlines(lines, parties, ledger).map(outline => articleOf(outline, ledger))
}

const nameOf = ({ number, branch }: Article): string =>
  `第${number}条${(branch ?? []).map(each => `の${each}`).join('')}`
