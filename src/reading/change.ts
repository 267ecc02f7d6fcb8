import { bare, fold, unspaced, withArabicNumerals } from '#text'
import { type Added, addedIn, textOf } from './added.ts'
import { articleHeadOf } from './clause.ts'
import type { KnownParty } from './mention.ts'
import type { Change } from './schema.ts'
import type { Line } from './source.ts'

const TARGET =
  '(?:題名|前文|末文|目次|本則|附則|別表|別紙|第[0-9一二三四五六七八九十百]+条|同条|同項|同表|同号|本文|見出し)'
const HEAD = new RegExp(`^(?:[0-9(]{1,3}[)]?\\s+)?(?:${TARGET}|「[^「」]*」(?:を|の))`, 'u')
const END = /(?:改める|改め|加える|加え|削る|とする|とし|繰り下げる|繰り上げる|改正する|変更する)。?$/u
const DOING =
  /改め(?:る|、)|加え(?:る|、)|削(?:る|り)|」とし|を(?:第|同条)[^、。]*と(?:し|する)|繰り|(?:改正|変更)する/u
const STEP =
  /(?<target>[^「」、。]*?)(?:(?:中|のうち)?「(?<old>[^「」]*(?:「[^「」]*」[^「」]*)*)」を(?:「(?<new>[^「」]*(?:「[^「」]*」[^「」]*)*)」に改め|(?<cut>削)|(?<moved>「[^「」]*」とし))|(?:中)?「(?<anchor>[^「」]*)」の(?<side>次|下|右|後|前)に「(?<added>[^「」]*)」を加え|を(?<whole>次のように改め)|の(?:次|後|前)に(?<insert>次の[^、。]*を加え|次のように加え)|に(?<inside>次の[^、。]*を加え|次のように加え)|を(?<drop>削)|を(?<renumber>[^「」、。]{2,30})と(?:し|する))/gu

/** Whether a text amends another: a clause cited and 改める, 加える or 削る. */
export function isAmending(text: string): boolean {
  const key = fold(text).replace(/\s+/gu, '')
  return HEAD.test(key) && END.test(key) && DOING.test(key)
}

/**
 * The changes that amending sentences make, in the form of the contract of amendments; the lines after 次のように
 * are the new text.
 *
 * @source docs/contracts/amendment.md
 */
export function changesOf(lines: readonly Line[], parties: readonly KnownParty[]): Change[] {
  const changes: Change[] = []
  let last = ''
  for (const { sentence, block } of sentencesOf(lines)) {
    const step = stepsOf(sentence, last, block, parties)
    changes.push(...step.changes)
    last = step.last
  }
  return changes
}

interface Amendment {
  sentence: string
  block: Line[]
}

/** The amending sentences, each with the lines of new text behind it; new text in 「 」 is taken whole. */
function sentencesOf(lines: readonly Line[]): Amendment[] {
  const amendments: Amendment[] = []
  let open: Line[] = []
  let quoted = false
  for (const line of lines) {
    const last = amendments.at(-1)
    if (last && open.length === 0 && (quoted || /^「(?![^「」]*」[をの])/u.test(line.text))) {
      last.block.push(line)
      quoted = !/」$/u.test(line.text)
      continue
    }
    open.push(line)
    const text = unspaced(open.map(each => each.text).join('\n'))
    const isNew = last !== undefined && articleHeadOf(line) !== null
    const begins = !isNew && HEAD.test(fold(text))
    if (begins && isAmending(text)) amendments.push({ sentence: text, block: [] })
    else if (begins && !/。$/u.test(line.key) && open.length < 6 && /[中をにの、]/u.test(text)) continue
    else last?.block.push(...open)
    open = []
  }
  amendments.at(-1)?.block.push(...open)
  return amendments
}

function stepsOf(
  sentence: string,
  before: string,
  block: readonly Line[],
  parties: readonly KnownParty[],
): { changes: Change[]; last: string } {
  const changes: Change[] = []
  let last = before
  for (const found of unspaced(sentence).matchAll(STEP)) {
    const parts = found.groups!
    const named = parts.target!.replace(/^(?:及び|並びに|、)|(?:中|のうち)$/gu, '')
    const target = named === '' ? last : targetOf(named, last)
    last = target
    changes.push(...changeOf(parts, target, block, parties))
  }
  return { changes, last }
}

function changeOf(
  parts: Record<string, string>,
  target: string,
  block: readonly Line[],
  parties: readonly KnownParty[],
): Change[] {
  if (parts.new !== undefined) return [{ kind: 'replace', target, old: parts.old, new: parts.new }]
  if (parts.cut) return [{ kind: 'replace', target, old: parts.old, new: '' }]
  if (parts.added !== undefined) {
    const joined = parts.side === '前' ? parts.added + parts.anchor : parts.anchor + parts.added
    return [{ kind: 'replace', target, old: parts.anchor, new: joined }]
  }
  if (parts.whole) return [{ kind: 'replace', target, new: addedIn(block, target, parties)[0] }]
  if (parts.insert) return insertions(addedIn(block, target, parties), target)
  if (parts.inside) {
    const text = textOf(block)
    const [article] = addedIn(block, target, parties)
    return [{ kind: 'insert', target: nameOf(article) ?? paragraphIn(target, text), new: article ?? text }]
  }
  if (parts.drop) return [{ kind: 'delete', target }]
  return parts.renumber ? [{ kind: 'renumber', target, new: targetOf(parts.renumber, target) }] : []
}

/** What is added one behind the other: an article by its own number, a row by the place that it takes. */
function insertions(added: readonly Added[], anchor: string): Change[] {
  let after = anchor
  return added.map(each => {
    const target = nameOf(each) ?? next(after)
    const change: Change = { kind: 'insert', target, after, new: each }
    after = target
    return change
  })
}

/** The place behind a clause: 別表(1)-3 → 別表(1)-4, 第5条第2項 → 第5条第3項. */
function next(place: string): string {
  return place.replace(/([0-9]+)(項|号)?$/u, (_, number: string, unit = '') => `${Number(number) + 1}${unit}`)
}

/** How an added article is cited; null for what has no number of its own. */
function nameOf(added: Added | undefined): string | null {
  if (typeof added !== 'object' || !('number' in added)) return null
  return `第${added.number}条${(added.branch ?? []).map(number => `の${number}`).join('')}`
}

/** The paragraph or item that a text brings into an article, by its own number. */
function paragraphIn(target: string, text: string): string {
  const paragraph = /^([2-9])\s/u.exec(fold(text))
  const item = /^\(([0-9]+)\)\s/u.exec(fold(text))
  if (paragraph && /条(?:の[0-9]+)*$/u.test(target)) return `${target}第${paragraph[1]}項`
  return item && /[条項](?:の[0-9]+)*$/u.test(target) ? `${target}第${item[1]}号` : target
}

/** A clause as people cite it: 別表（３）の７の項乙の役割の欄 → 別表(3)-7 乙の役割; 同条 is the clause before. */
function targetOf(written: string, before: string): string {
  const plain = withArabicNumerals(bare(written))
    .replace(/^同条/u, /^第[0-9]+条(?:の[0-9]+)*/u.exec(before)?.[0] ?? '同条')
    .replace(/^同項/u, /^第[0-9]+条(?:の[0-9]+)*第[0-9]+項/u.exec(before)?.[0] ?? '同項')
    .replace(/^同表/u, /^別表(?:第?[0-9]+)?(?:\([0-9]+\))?/u.exec(before)?.[0] ?? '同表')
  const annex = /^(別表(?:第?[0-9]+)?(?:の?\([0-9]+\))?)(?:の?表)?(?:の?(.+?)の項)?(?:の?(.+?)の?欄)?$/u.exec(
    plain,
  )
  if (!annex) return plain.replace(/の見出し$/u, '見出し')
  const [, table, row, column] = annex
  return `${table!.replace('の(', '(')}${row ? `-${row}` : ''}${column ? ` ${column}` : ''}`
}
