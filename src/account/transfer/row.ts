import type { ScopeChoice } from '../office/schema.ts'
import type { Colleague } from '../people/schema.ts'
import { officeNames } from '../rule.ts'
import { type OfficeKind, officeKinds } from '../schema.ts'
import type { Ground } from './rule.ts'
import { type BadCell, type Column, columns, type PlannedOffice, separator } from './schema.ts'

/** A person as the rows of a list have it. */
export interface Listed {
  /** First row of the person. */
  row: number
  /** Undefined for somebody new. */
  person: Colleague | undefined
  name: string
  section: string
  offices: PlannedOffice[]
  leaves: boolean
}

/** A sentence about a cell of the row that is read. */
type Complain = (column: Column, sentence: string) => void

const leaving = ['○', '〇', '退職', '転出', '離職']

/** Reads the rows of a list; rows of one person, by number or else by name and section, come together. */
export function readRows(
  cells: readonly (readonly string[])[],
  ground: Ground,
): { listed: Listed[]; bad: BadCell[] } {
  const bad: BadCell[] = []
  const listed = new Map<string, Listed>()
  cells.slice(1).forEach((texts, at) => {
    const row = at + 2
    const cell = cellsOf(cells[0]!, texts)
    if (columns.every(column => cell(column) === '')) return
    const complain: Complain = (column, sentence) => bad.push({ row, column, sentence })
    readRow(row, cell, ground, listed, complain)
  })
  for (const entry of listed.values()) checkDeputies(entry, listed, bad)
  return { listed: [...listed.values()], bad }
}

const cellsOf = (head: readonly string[], texts: readonly string[]) => (column: Column) =>
  (texts[head.indexOf(column)] ?? '').normalize('NFC').trim()

function readRow(
  row: number,
  cell: (column: Column) => string,
  ground: Ground,
  listed: Map<string, Listed>,
  complain: Complain,
): void {
  const person = personIn(cell('番号'), ground, complain)
  if (person === null) return
  const name = cell('氏名')
  const section = cell('所属')
  const leaves = leaving.includes(cell('退職・転出'))
  if (cell('退職・転出') && !leaves)
    complain('退職・転出', '退職・転出する人には「○」を入れてください。ほかの人は空けておきます。')
  if (leaves && !person) complain('退職・転出', '番号のない人は、退職・転出にできません。')
  if (!name) complain('氏名', '氏名を入れてください。')
  const key = person?.id ?? `${name}\n${section}`
  const first = listed.get(key)
  if (!first && !leaves) checkSection('所属', section, ground, complain)
  if (first && (first.name !== name || first.section !== section))
    complain(
      first.name !== name ? '氏名' : '所属',
      `${first.row}行目と違います。同じ人の行は、氏名と所属をそろえてください。`,
    )
  if (first && first.leaves !== leaves)
    complain('退職・転出', `${first.row}行目と違います。同じ人の行は、そろえてください。`)
  const entry = first ?? { row, person, name, section, offices: [], leaves }
  listed.set(key, entry)
  if (leaves) return
  const office = officeIn(cell, ground, complain)
  if (!office) return
  if (entry.offices.some(other => sameHeld(other, office)))
    complain('職', '同じ人の同じ職が、ほかの行にもあります。1行にまとめてください。')
  else entry.offices.push(office)
}

const sameHeld = (one: PlannedOffice, other: PlannedOffice): boolean =>
  one.kind === other.kind && one.section === other.section && one.deputyFor === other.deputyFor

/** The person of a number; undefined for none, null where the number is wrong. */
function personIn(text: string, { people }: Ground, complain: Complain): Colleague | undefined | null {
  if (text === '') return undefined
  const found = people.find(person => String(person.number) === text.normalize('NFKC'))
  if (found) return found
  complain('番号', `番号${text}の職員はいません。新しい人は、番号を空けてください。`)
  return null
}

function checkSection(column: Column, section: string, { sections }: Ground, complain: Complain): void {
  if (section === '') complain(column, `${column}を入れてください。`)
  else if (!sections.includes(section))
    complain(column, `「${section}」という課は、その日にはありません。課のページで先に加えてください。`)
}

function officeIn(
  cell: (column: Column) => string,
  ground: Ground,
  complain: Complain,
): PlannedOffice | undefined {
  const text = cell('職')
  const section = cell('職を持つ課') || cell('所属')
  if (text === '') {
    for (const column of ['職を持つ課', '担当する取組', '代決する相手の番号'] as const)
      if (cell(column)) complain('職', `${column}があるので、職も入れてください。`)
    return undefined
  }
  const kind = officeKinds.find(each => officeNames[each] === text)
  if (!kind) {
    const names = officeKinds.map(each => officeNames[each]).join('、')
    complain('職', `「${text}」という職はありません。${names}のどれかにしてください。`)
    return undefined
  }
  if (cell('職を持つ課')) checkSection('職を持つ課', section, ground, complain)
  return {
    kind,
    section,
    scopes: scopesIn(cell('担当する取組'), ground.scopes, complain),
    deputyFor: principalIn(kind, cell('代決する相手の番号'), ground, complain),
  }
}

function scopesIn(text: string, scopes: readonly ScopeChoice[], complain: Complain): string[] {
  const keys = text
    .split(/[；;\n]/)
    .map(each => each.trim())
    .filter(each => each !== '')
    .flatMap(wanted => {
      const found = scopes.filter(({ key, name }) => key === wanted || name === wanted)
      if (found.length === 1) return [found[0]!.key]
      complain(
        '担当する取組',
        found.length === 0
          ? `「${wanted}」という取組はありません。取組の名前を、「${separator}」で区切って入れてください。`
          : `「${wanted}」という取組が2つ以上あります。名簿にある記号のまま入れてください。`,
      )
      return []
    })
  return [...new Set(keys)].sort()
}

function principalIn(kind: OfficeKind, text: string, ground: Ground, complain: Complain): string | null {
  if (kind !== 'deputy') {
    if (text) complain('代決する相手の番号', '代決する相手は、職が代決者のときだけ入れてください。')
    return null
  }
  const found = ground.people.find(person => String(person.number) === text.normalize('NFKC'))
  if (!found) complain('代決する相手の番号', '代決する相手の番号を、名簿にある番号で入れてください。')
  return found?.id ?? null
}

function checkDeputies(entry: Listed, listed: ReadonlyMap<string, Listed>, bad: BadCell[]): void {
  const complain = (sentence: string) => bad.push({ row: entry.row, column: '代決する相手の番号', sentence })
  for (const { deputyFor } of entry.offices) {
    if (!deputyFor) continue
    if (deputyFor === entry.person?.id) complain('本人は、自分の代決者になれません。')
    if (listed.get(deputyFor)?.leaves) complain('代決する相手は退職・転出します。別の人にしてください。')
  }
}
