import type { Lines, ParsedAgreement } from '#reading'
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
}

/** Something that was made of some lines. */
interface Node {
  id: string
  mark: string
  name: string
  lines: Lines | undefined
}

const heading = { id: 'node-heading', mark: '題', name: '題名と締結' }

/** Stretches without a node of their own: the signatures belong to the parties, the rest to the text as a whole. */
const passageNodes = ({ passages = [], parties }: ParsedAgreement): Node[] =>
  passages
    .filter(({ kind }) => kind !== 'annex-heading' && kind !== 'chapter')
    .map(({ kind, lines }) =>
      kind === 'signature' && parties[0]
        ? { id: 'node-party-0', mark: parties[0].label, name: '当事者', lines }
        : { ...heading, lines },
    )

/** Everything of the structure that rests on lines, the inner after the outer. */
function nodesOf(work: ParsedAgreement): Node[] {
  return [
    ...passageNodes(work),
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
      mark: initiative.ref.replace(/^別表/u, ''),
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
  for (const node of nodesOf(work))
    if (node.lines && node.lines[0] > 0) owners.fill(node, node.lines[0] - 1, node.lines[1])
  return texts.map((text, at) => {
    const node = owners[at]
    const first = node?.lines?.[0] === at + 1
    return {
      number: at + 1,
      text,
      state: text.trim() === '' ? 'blank' : states[at]!,
      ...(node && { node: { id: node.id, mark: node.mark, name: node.name, first } }),
    }
  })
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
