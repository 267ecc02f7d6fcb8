import type { Lines, ParsedAgreement } from '#reading'
import { bare } from '#text'
import { articleName } from '../anchor.ts'

/** What a line of the source became. */
export type LineState = 'blank' | 'used' | 'furniture' | 'doubtful' | 'unread'

/** A line of the source beside what was made of it. */
export interface MarkedLine {
  number: number
  text: string
  state: LineState
  /** The node the line went into, and whether the line is its first. */
  node?: { id: string; mark: string; name: string; first: boolean }
  /** Where the person decides about a doubtful or unread line. */
  decision?: string
}

/** Something that was made of some lines. */
interface Node {
  id: string
  mark: string
  name: string
  lines: Lines | undefined
}

const heading = { id: 'node-heading', mark: '題', name: '題名と締結' }

/** Stretches without a node of their own. Changes have theirs; the rest belongs to the text as a whole. */
const passageNodes = ({ passages = [] }: ParsedAgreement): Node[] =>
  passages
    .filter(({ kind }) => kind !== 'annex-heading' && kind !== 'chapter' && kind !== 'signature')
    .map(({ kind, lines }) =>
      kind === 'change'
        ? { id: 'node-changes', mark: '改', name: '変更の内容', lines }
        : { ...heading, lines },
    )

/** Lines of the signatures, each with the party that signs there: the one last named by label or name. */
function signatureNodes(texts: readonly string[], { passages = [], parties }: ParsedAgreement): Node[] {
  const known = parties.map(({ label, name }, at) => ({ at, label: bare(label), name: bare(name) }))
  let signing: number | undefined
  return passages
    .filter(({ kind }) => kind === 'signature')
    .flatMap(({ lines: [first, last] }) =>
      texts.slice(first - 1, last).map((text, i) => ({ text: bare(text), no: first + i })),
    )
    .map(({ text, no }): Node => {
      const named = known.find(({ label, name }) => text.startsWith(label) || text.startsWith(name))
      signing = named?.at ?? signing
      const lines: Lines = [no, no]
      if (signing === undefined) return { ...heading, lines }
      return {
        id: `node-party-${signing}`,
        mark: parties[signing]!.label,
        name: parties[signing]!.name,
        lines,
      }
    })
}

/** Everything of the structure that rests on lines, the inner after the outer. */
function nodesOf(texts: readonly string[], work: ParsedAgreement): Node[] {
  return [
    ...passageNodes(work),
    ...signatureNodes(texts, work),
    ...work.parties.map((party, at) => ({
      id: `node-party-${at}`,
      mark: party.label,
      name: party.name,
      lines: party.lines,
    })),
    ...work.articles.map((article, at) => ({
      id: `node-article-${at}`,
      mark: String(article.number),
      name: articleName(article),
      lines: article.lines,
    })),
    ...work.pillars.map(pillar => ({
      id: `node-pillar-${pillar.number}`,
      mark: `(${pillar.number})`,
      name: pillar.title,
      lines: pillar.lines,
    })),
    ...work.initiatives.map((initiative, at) => ({
      id: `node-initiative-${at}`,
      mark: initiative.ref.replace(/^別表(?=\()/u, ''),
      name: initiative.title,
      lines: initiative.lines,
    })),
  ]
}

/** The source, line by line, with what was made of each. Time grows with lines plus nodes. */
export function markedLines(source: string, work: ParsedAgreement): MarkedLine[] {
  const texts = source.split('\n')
  const states = new Array<LineState>(texts.length).fill('used')
  const paint = (state: LineState, lines: Lines | undefined) => {
    if (lines) states.fill(state, Math.max(0, lines[0] - 1), lines[1])
  }
  for (const { lines } of work.layout ?? []) paint('furniture', lines)
  for (const { lines, severity } of work.diagnostics) if (severity !== 'note') paint('doubtful', lines)
  for (const { lines } of work.unread) paint('unread', lines)
  const owners = new Array<Node | undefined>(texts.length).fill(undefined)
  for (const node of nodesOf(texts, work))
    if (node.lines && node.lines[0] > 0) owners.fill(node, node.lines[0] - 1, node.lines[1])
  const decisions = decisionsOf(texts.length, work)
  return texts.map((text, at) => {
    const node = owners[at]
    const decision = decisions[at]
    return {
      number: at + 1,
      text,
      state: text.trim() === '' ? 'blank' : states[at]!,
      ...(node && {
        node: { id: node.id, mark: node.mark, name: node.name, first: owners[at - 1]?.id !== node.id },
      }),
      ...(decision && { decision }),
    }
  })
}

/** For each line the anchor of what is to be decided about it. */
function decisionsOf(count: number, work: ParsedAgreement): (string | undefined)[] {
  const decisions = new Array<string | undefined>(count).fill(undefined)
  for (const { at, lines } of doubtsOf(work))
    decisions.fill(`node-doubt-${at}`, Math.max(0, lines[0] - 1), lines[1])
  work.unread.forEach(({ lines }, at) => {
    decisions.fill(`node-unread-${at}`, lines[0] - 1, lines[1])
  })
  return decisions
}

/** First and last line that went into a node. */
export function spanOf(lines: readonly MarkedLine[], id: string): Lines | undefined {
  const own = lines.filter(line => line.node?.id === id && line.state !== 'blank')
  return own.length > 0 ? [own[0]!.number, own.at(-1)!.number] : undefined
}

/** How many lines were read, wait for a look, or found no place. */
export interface Tally {
  lines: number
  read: number
  doubts: number
  unread: number
}

/** Counts for the head of the page; blank lines do not count. */
export function tally(lines: readonly MarkedLine[], work: ParsedAgreement): Tally {
  const written = lines.filter(line => line.state !== 'blank')
  const unread = written.filter(line => line.state === 'unread').length
  return {
    lines: written.length,
    read: written.length - unread,
    doubts: doubtsOf(work).length,
    unread,
  }
}

/** Doubts that ask for a look, with their place in the list. */
export const doubtsOf = (work: ParsedAgreement) =>
  work.diagnostics.map((doubt, at) => ({ ...doubt, at })).filter(doubt => doubt.severity !== 'note')

/** 13行, 13–15行: lines as the page cites them. */
export const linesName = ([first, last]: Lines): string =>
  first === last ? `${first}行` : `${first}–${last}行`
