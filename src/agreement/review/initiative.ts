import { type Initiative, type ParsedAgreement, renumber } from '#reading'
import { type Correction, citation, settle } from './rule.ts'

const refEnd = /^(.*?)(\d+)$/u

/** The reference a new initiative of a field begins with: that of its neighbours, else 別表(n)-. */
function stemFor(work: ParsedAgreement, pillar: number): string {
  const peer = work.initiatives.find(initiative => initiative.pillar === pillar)
  return (peer && refEnd.exec(peer.ref)?.[1]) ?? (pillar > 0 ? `別表(${pillar})-` : '別表-')
}

const withInitiatives = (work: ParsedAgreement, initiatives: Initiative[]): ParsedAgreement => ({
  ...work,
  initiatives: renumber(initiatives),
})

/** Behind the last initiative of its field, or of a field before it. */
function placeIn(work: ParsedAgreement, pillar: number): number {
  return work.initiatives.findLastIndex(initiative => initiative.pillar <= pillar) + 1
}

/** Sets an initiative; in another field it moves behind the last one there. */
export function setInitiative(
  work: ParsedAgreement,
  at: number,
  values: Omit<Initiative, 'ref' | 'lines'>,
): Correction {
  const before = work.initiatives[at]!
  const open = values.roles.some(role => role.kind === 'unclear')
  const settled = open ? work : settle(work, before.lines)
  const next = { ...before, ...values }
  if (values.pillar === before.pillar)
    return {
      work: withInitiatives(settled, work.initiatives.toSpliced(at, 1, next)),
      what: `${citation(before)}を直す`,
    }
  const without = { ...settled, initiatives: work.initiatives.toSpliced(at, 1) }
  const moved = { ...next, ref: `${stemFor(without, values.pillar)}0` }
  const initiatives = without.initiatives.toSpliced(placeIn(without, values.pillar), 0, moved)
  return { work: withInitiatives(without, initiatives), what: `${citation(before)}をほかの分野に移す` }
}

/** Adds an initiative at the end of its field. `lines` is where its words stand, [0, 0] where they stand nowhere. */
export function addInitiative(
  work: ParsedAgreement,
  values: Omit<Initiative, 'ref'>,
): Correction & { at: number } {
  const at = placeIn(work, values.pillar)
  const initiative = { ...values, ref: `${stemFor(work, values.pillar)}0` }
  const next = withInitiatives(work, work.initiatives.toSpliced(at, 0, initiative))
  return { work: next, what: `${citation(next.initiatives[at]!)}を加える`, at }
}

/** Makes two of one: the second begins as a copy, for the person to share the words out. */
export function splitInitiative(work: ParsedAgreement, at: number): Correction {
  const initiative = work.initiatives[at]!
  return {
    work: withInitiatives(work, work.initiatives.toSpliced(at + 1, 0, { ...initiative })),
    what: `${citation(initiative)}を分ける`,
  }
}

/** Makes one of an initiative and the next of the same field; words that both have stand once. */
export function mergeInitiative(work: ParsedAgreement, at: number): Correction {
  const [first, second] = [work.initiatives[at]!, work.initiatives[at + 1]!]
  const join = (a: string, b: string, between: string) =>
    a === b || b === '' ? a : a === '' ? b : a + between + b
  const roles = work.parties.flatMap(({ label }) => {
    const [a, b] = [first, second].map(initiative => initiative.roles.find(role => role.party === label))
    if (!a || !b) return a ?? b ?? []
    return { ...a, text: join(a.text, b.text, '') }
  })
  const merged: Initiative = {
    ...first,
    title: join(first.title, second.title, '・'),
    content: join(first.content, second.content, ''),
    roles,
    lines: [Math.min(first.lines[0], second.lines[0]), Math.max(first.lines[1], second.lines[1])],
  }
  return {
    work: withInitiatives(work, work.initiatives.toSpliced(at, 2, merged)),
    what: `${citation(first)}と${citation(second)}を合わせる`,
  }
}

/** Whether the next initiative is of the same field, so that the two may be made one or change places. */
export const hasNext = (work: ParsedAgreement, at: number): boolean =>
  work.initiatives[at + 1] !== undefined && work.initiatives[at + 1]!.pillar === work.initiatives[at]!.pillar

/** Lets an initiative and the next of its field change places. */
export function swapWithNext(work: ParsedAgreement, at: number): Correction {
  const [first, second] = [work.initiatives[at]!, work.initiatives[at + 1]!]
  return {
    work: withInitiatives(work, work.initiatives.toSpliced(at, 2, second, first)),
    what: `${citation(first)}の順番を変える`,
  }
}

/** Takes an initiative out; its lines are unread again. */
export function removeInitiative(work: ParsedAgreement, at: number): Correction {
  const initiative = work.initiatives[at]!
  const next = withInitiatives(work, work.initiatives.toSpliced(at, 1))
  const what = `${citation(initiative)}を外す`
  const shared = next.initiatives.some(
    ({ lines }) => lines[0] <= initiative.lines[1] && initiative.lines[0] <= lines[1],
  )
  if (shared || initiative.lines[0] === 0) return { work: next, what }
  const text = [initiative.title, initiative.content, ...initiative.roles.map(role => role.text)].join('\n')
  const unread = [...next.unread, { lines: initiative.lines, text }].sort((a, b) => a.lines[0] - b.lines[0])
  return { work: { ...next, unread }, what }
}
