import type { OfficeKind } from '#account'
import type { Day, HeldOffice } from '#kernel'
import type { ParsedAgreement, RoleKind } from '#reading'

/** What people do in an initiative, by rising weight: 読む … 終える. */
export const initiativeActions = [
  'read',
  'comment',
  'attend',
  'contribute',
  'create',
  'publish',
  'decide',
  'close',
] as const

export type InitiativeAction = (typeof initiativeActions)[number]

/** What each action is called on a page. */
export const initiativeActionNames: Readonly<Record<InitiativeAction, string>> = {
  read: '見る',
  comment: '意見を述べる',
  attend: '出席する',
  contribute: '書き足す',
  create: 'つくる',
  publish: '公開する',
  decide: '決める',
  close: '終える',
}

/** Whose a thing is, seen from who acts: of the own municipality, common to the parties, or of another party. */
export const ownerships = ['own', 'common', 'others'] as const

export type Ownership = (typeof ownerships)[number]

/** A version that binds its parties, as far as rights and duties need it; a `Version` of the store is one. */
export interface Binding {
  structure: ParsedAgreement
  /** Number of the version. */
  number: number
  inForceFrom: Day
  /** Last day in force; null or left out while it goes on. */
  endsOn?: Day | null
  /** When the last party confirmed; null while it is a proposal. */
  agreedAt: Date | null
}

/** Who acts: for which municipality, by which offices, in which workspace (`initiative:<id>`). */
export interface Bearer {
  /** 全国地方公共団体コード; null for a visitor. */
  municipality: string | null
  offices: readonly HeldOffice[]
  scope: string
}

/** A legal act that made the version bind; `on` is null where its date has not been entered. */
export interface LegalAct {
  act: '締結' | '確定' | '効力'
  on: Day | null
}

/** A clause as a reason: which words of which version give what to whom. */
export interface ClauseReason {
  version: number
  /** As it is cited: 別表(1)-3. */
  clause: string
  /** The initiative the clause is about. */
  title: string
  /** Where the clause stands on the agreement's page. */
  anchor: string
  /** Label of the party in the text: 甲. */
  party: string
  /** Its name in the text: 鹿児島市. */
  partyName: string
  roleKind: RoleKind
  /** What the party does, in the words of the clause. */
  words: string
  /** Those of the words that decided the kind; empty where none did. */
  deciding: string
  legalActs: readonly LegalAct[]
}

/** Why something is not allowed, in the order in which it is asked. */
export type LackingWhy =
  | 'not-a-party'
  | 'not-agreed'
  | 'not-in-force'
  | 'no-role'
  | 'others'
  | 'role'
  | 'not-asked'
  | 'office'
  | 'scope'

/** What is missing, and what would give it. */
export interface Lacking {
  why: LackingWhy
  wouldGive: {
    /** Kinds of role that give it; empty where no role can (a thing that belongs to another party). */
    roleKinds: readonly RoleKind[]
    /** Codes of the parties whose role in this initiative gives it. */
    parties: readonly string[]
    offices: readonly OfficeKind[]
    /** First day on which it could be given, where only the day is missing. */
    from: Day | null
  }
}

/** An answer with its reasons. */
export interface Ruling {
  allow: boolean
  /** What it rests on: a clause of the agreement, or that the municipality owns the thing. */
  basis: 'clause' | 'ownership'
  /** The clauses it was judged by; for a refusal those that fall short. Empty where none is about the actor. */
  because: readonly ClauseReason[]
  /** The office that allows it; null for a refusal. */
  office: string | null
  /** Codes of the other parties that must say the same before it holds (共同 decides together). */
  together: readonly string[]
  lacking: Lacking | null
}

/**
 * Answers for one actor, workspace and day. `asked` says that the owner of the thing asked for this contribution;
 * without it, 支援 contributes nothing and nobody contributes to what is another's.
 */
export type Rights = (action: InitiativeAction, ownership: Ownership, asked?: boolean) => Ruling
