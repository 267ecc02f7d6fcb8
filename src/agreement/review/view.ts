import { type Problems, type Typed, typedText } from '#kernel'
import type { ParsedAgreement } from '#reading'
import type { Intake } from '../intake/store.ts'
import type { MarkedLine } from './lines.ts'
import type { CorrectionEntry } from './store.ts'

/** Everything the review page shows. */
export interface View {
  intake: Pick<Intake, 'id' | 'revision'> & { work: ParsedAgreement }
  /** Nothing can be corrected: the other side compares, or an approver reads. */
  readonly?: boolean
  lines: readonly MarkedLine[]
  /** The node whose form is open: `initiative-3`, `article-0`, `heading` … */
  open: string | null
  typed: Typed
  problems: Problems
  corrections: readonly CorrectionEntry[]
  /** Another intake of the very same file, where there is one. */
  sameFile: { href: string; receivedOn: string } | undefined
  /** Whether something has just been corrected or taken back. */
  done: string | null
  /** Whether the person may show it to the other side. */
  mayPropose: boolean
  /** By whom and why it was sent back. */
  returned: string | null
}

/** The value a field shows: what was typed before it was refused, else what holds now. */
export const shown = (view: View, field: string, now: string): string =>
  field in view.typed ? typedText(view.typed, field) : now

/** Name, value and problem of a text field. */
export function textOf(view: View, name: string, now: string) {
  const error = view.problems.get(name)
  return { name, value: shown(view, name, now), ...(error !== undefined && { error }) }
}

/** Address of the page, with a node's form open and in view. */
export const openHref = (view: View, node: string): string =>
  `/desk/intakes/${view.intake.id}?open=${node}#node-${node}`

/** Address that a form of the page posts to. */
export const postHref = (view: View, subject: string, at?: number): string =>
  `/desk/intakes/${view.intake.id}/${subject}${at === undefined ? '' : `/${at}`}`
