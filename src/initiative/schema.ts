import type { ClauseReason } from '#agreement'
import type { Day } from '#kernel'
import type { Side } from '#web'

/** How far an initiative has come. */
export const states = ['preparing', 'running', 'paused', 'finished'] as const

export type State = (typeof states)[number]

/** What each state is called on a page. */
export const stateNames: Readonly<Record<State, string>> = {
  preparing: '準備中',
  running: '実施中',
  paused: '休止',
  finished: '完了',
}

/** Who writes for which municipality, and when. */
export interface Acting {
  municipality: string
  person: string
  at: Date
}

/** Where an agreed version says the initiative. */
export interface ClauseHeld {
  agreement: string
  agreementTitle: string
  number: number
  ref: string
  inForceFrom: Day
  agreedAt: Date
}

/** The workspace of an initiative, as far as one query tells it. */
export interface Workspace {
  id: string
  regionId: string
  title: string
  content: string
  pillar: number
  pillarTitle: string
  /** Codes of its parties in the order of the agreement. */
  parties: readonly string[]
  state: State
  /** Code of the party whose turn it is; null while nobody waits for anybody. */
  turn: string | null
  turnNote: string
  turnedAt: Date | null
  /** The clauses it stands on, the one in force last first. */
  clauses: readonly ClauseHeld[]
  /** Whether the person who looks follows it. */
  followed: boolean
  /** Whether an open task of it is that of the municipality that looks. */
  hasOwnTask: boolean
}

/** A party on a page of the workspace: its name, its side, and its role in the words of the clause. */
export interface PartyHere {
  code: string
  name: string
  side: Side
  roles: readonly Pick<ClauseReason, 'roleKind' | 'words' | 'deciding'>[]
}
