/**
 * An agreement as a set of facts, so that what was read can be scored against what should have been read.
 * A fact is one leaf of the structure: a title, a role's text, the kind of a duty.
 */

/** One leaf of a structure: where it stands, in words a person understands, and its value. */
export interface Fact {
  path: string
  value: Leaf
}

/** A fact that was read differently, not at all (`actual` undefined), or without being there (`expected` undefined). */
export interface WrongFact {
  path: string
  expected: Leaf | undefined
  actual: Leaf | undefined
}

/** How much of an expected structure was found. */
export interface Score {
  right: number
  total: number
  wrong: WrongFact[]
}

type Leaf = string | number | boolean | null
type Tree = Leaf | Tree[] | { [key: string]: Tree | undefined }
type Branch = { [key: string]: Tree | undefined }

/** Keys that carry no fact: where something stood, what was doubted, why it was judged so. */
const silent = new Set(['lines', 'unread', 'layout', 'diagnostics', 'because'])

/** What identifies an entry of a list, best key first; two entries are one when a key of both is equal. */
const identities: Record<string, ((entry: Branch) => string)[]> = {
  parties: [e => named(e.label), e => named(e.name)],
  legalBasis: [e => same(e.law) + same(e.provision), e => same(e.law)],
  articles: [e => same(e.number) + same(e.branch ?? [])],
  paragraphs: [e => same(e.number)],
  pillars: [e => same(e.number), e => same(e.title)],
  initiatives: [
    e => bare(e.ref) + same(e.title),
    e => same(e.title) + same(e.content),
    e => bare(e.ref),
    e => same(e.title),
  ],
  roles: [e => named(e.party)],
  duties: [e => same(e.kind) + ofArticle(e.clause), e => same(e.kind)],
  changes: [e => same(e.kind) + same(e.target), e => same(e.target)],
}

/** Keys whose value names a party: 山口県岩国市 and 岩国市 name the same one. */
const namesAParty = new Set(['label', 'name', 'party', 'bearers'])

/**
 * Flattens a structure to its facts.
 *
 * @example factsOf({ title: 'A', parties: [{ label: '甲' }] }) // title → A, parties[甲].label → 甲
 */
export function factsOf(structure: unknown): Fact[] {
  return leaves(structure as Tree, '')
}

/**
 * Scores `actual` against `expected`. Only keys that `expected` holds are compared (an expectation may be
 * partial; a list of plain words is compared with the kinds of the entries). Blanks and character widths make no
 * difference, nor do the prefecture before a municipality's name, the 項 of a duty's clause and the brackets in a
 * reference. Entries of lists are paired by number, reference or name and else by order; an entry too many counts
 * as one wrong fact for each of its leaves.
 */
export function compareFacts(expected: unknown, actual: unknown): Score {
  const score: Score = { right: 0, total: 0, wrong: [] }
  compare(expected as Tree, actual as Tree | undefined, '', '', score)
  return score
}

function compare(expected: Tree, actual: Tree | undefined, path: string, key: string, score: Score): void {
  if (Array.isArray(expected)) compareLists(expected, Array.isArray(actual) ? actual : [], path, key, score)
  else if (isBranch(expected)) {
    const other = isBranch(actual) ? actual : {}
    for (const [name, value] of Object.entries(expected)) {
      if (value === undefined || silent.has(name)) continue
      compare(value, other[name], path ? `${path}.${name}` : name, name, score)
    }
  } else compareLeaves(expected, actual, path, key, score)
}

function compareLeaves(
  expected: Leaf,
  actual: Tree | undefined,
  path: string,
  key: string,
  score: Score,
): void {
  const leaf = isLeaf(actual) ? (actual ?? (expected === null ? null : undefined)) : undefined
  score.total += 1
  const alike = likenessOf(key)
  const equal = alike(expected) === alike(leaf)
  if (equal || (expected === null && actual === undefined)) score.right += 1
  else score.wrong.push({ path, expected, actual: leaf })
}

function compareLists(expected: Tree[], actual: Tree[], path: string, key: string, score: Score): void {
  const words = expected.length > 0 && expected.every(isLeaf)
  const found = words ? actual.map(entry => (isBranch(entry) ? entry.kind : entry) ?? null) : actual
  const { pairs, extra } = pair(expected, found, key)
  for (const [entry, other, index] of pairs) {
    compare(entry, other, `${path}[${nameOf(entry, index)}]`, key, score)
  }
  for (const entry of extra) {
    for (const fact of leaves(entry, `${path}[+${nameOf(entry, 0)}]`)) {
      score.total += 1
      score.wrong.push({ path: fact.path, expected: undefined, actual: fact.value })
    }
  }
}

function pair(
  expected: Tree[],
  actual: Tree[],
  key: string,
): { pairs: [Tree, Tree | undefined, number][]; extra: Tree[] } {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  const match = (equal: (a: Tree, b: Tree, i: number, j: number) => boolean): void => {
    expected.forEach((entry, i) => {
      if (partner.has(i)) return
      const j = actual.findIndex((other, at) => !taken.has(at) && equal(entry, other, i, at))
      if (j < 0) return
      partner.set(i, j)
      taken.add(j)
    })
  }
  for (const identity of identities[key] ?? []) {
    match((a, b) => isBranch(a) && isBranch(b) && identity(a) === identity(b))
  }
  if (expected.every(isLeaf)) match((a, b) => named(a) === named(b))
  if (!identities[key]) match((_a, _b, i, j) => i === j)
  return {
    pairs: expected.map((entry, i) => [entry, actual[partner.get(i) ?? -1], i]),
    extra: actual.filter((_, j) => !taken.has(j)),
  }
}

function leaves(tree: Tree, path: string): Fact[] {
  if (Array.isArray(tree)) return tree.flatMap((entry, i) => leaves(entry, `${path}[${nameOf(entry, i)}]`))
  if (!isBranch(tree)) return [{ path, value: tree }]
  return Object.entries(tree).flatMap(([name, value]) =>
    value === undefined || silent.has(name) ? [] : leaves(value, path ? `${path}.${name}` : name),
  )
}

function nameOf(entry: Tree, index: number): string {
  if (!isBranch(entry)) return String(index + 1)
  const name =
    entry.ref ?? entry.target ?? entry.party ?? entry.label ?? entry.kind ?? entry.law ?? entry.number
  return isLeaf(name) && name !== null ? String(name) : String(index + 1)
}

function isBranch(tree: Tree | undefined): tree is Branch {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree)
}

function isLeaf(tree: Tree | undefined): tree is Leaf {
  return !Array.isArray(tree) && !isBranch(tree)
}

/** A value as far as it matters: without blanks and widths. */
function same(value: Tree | undefined): string {
  return JSON.stringify(value ?? null)
    .normalize('NFKC')
    .replace(/\s|\\[nrt]|\\u2028/g, '')
}

/** By which value two leaves under a key are compared. */
function likenessOf(key: string): (value: Tree | undefined) => string {
  if (key === 'clause') return ofArticle
  if (key === 'ref') return bare
  return namesAParty.has(key) ? named : same
}

/** A reference without the brackets of its marks: a pillar marked 1 may be cited 別表1-3 or 別表(1)-3. */
function bare(value: Tree | undefined): string {
  return same(value).replace(/[()]/g, '')
}

/** The article of a clause: a duty may be cited with its 項 or without. */
function ofArticle(value: Tree | undefined): string {
  return same(value).replace(/第\d+項(?="$)/, '')
}

/** A party's name without the prefecture before it. */
function named(value: Tree | undefined): string {
  return same(value).replace(/^"(?:北海道|東京都|京都府|大阪府|[^"]{2,3}県)(?=[^"]+[市区町村]"$)/, '"')
}
