/**
 * The structure found in the text of an agreement. The published form is
 * `docs/contracts/parsed-agreement.schema.json`; these types mirror it and the corpus tests validate against it.
 */

/** First and last line of the source, counted from 1. */
export type Lines = [first: number, last: number]

/** What kind of instrument a text is: 連携協約 · 定住自立圏形成協定 · 一部を変更する協約 · anything else. */
export type DocumentKind = 'cooperation-agreement' | 'settlement-agreement' | 'variation' | 'other'

/** What a party does in an initiative: 中心 · 共同 · 協力 · 支援 · 参加 · 不明. */
export type RoleKind = 'lead' | 'joint' | 'cooperate' | 'support' | 'participate' | 'unclear'

/** 当事者. `label` is 甲, 乙 … or the party's own name where the text uses no labels. */
export interface Party {
  label: string
  name: string
  /** 全国地方公共団体コード, six digits with check digit; null where unknown or ambiguous. */
  code: string | null
  representative: { office: string; name: string | null } | null
  lines?: Lines
}

/** 根拠法令. Arabic numerals in `lawNumber` (昭和22年法律第67号) and `provision` (第252条の2第1項). */
export interface LegalBasis {
  law: string
  lawNumber: string | null
  provision: string | null
  lines?: Lines
}

/** 号 and what nests below it; `label` as written. */
export interface Item {
  label: string
  text: string
  items?: Item[]
  lines?: Lines
}

/** 項. */
export interface Paragraph {
  number: number
  text: string
  items?: Item[]
  lines?: Lines
}

/** 条. `branch` of 第4条の2 is `[2]`; `caption` has no brackets. */
export interface Article {
  number: number
  branch?: number[]
  caption: string | null
  paragraphs: Paragraph[]
  lines?: Lines
}

/** 政策分野, one of the fields of policy that group the initiatives. */
export interface Pillar {
  number: number
  title: string
  lines?: Lines
}

/** What one party does in an initiative; `because` holds the words that decided `kind`. */
export interface Role {
  party: string
  text: string
  kind: RoleKind
  because: string
  lines?: Lines
}

/** 取組. `ref` is how a person cites it (別表(1)-3); `pillar` is 0 where the text has none. */
export interface Initiative {
  ref: string
  pillar: number
  title: string
  content: string
  roles: Role[]
  lines: Lines
}

export type DutyKind =
  | 'consultation'
  | 'cost-sharing'
  | 'termination-notice'
  | 'variation-procedure'
  | 'term'
  | 'further-agreement'

export type Recurrence = 'once' | 'every-fiscal-year' | 'every-calendar-year' | 'on-event'

/** 義務, derived from a clause; `bearers` are labels of parties. */
export interface Duty {
  kind: DutyKind
  clause: string
  bearers: string[]
  recurrence: Recurrence
  text: string
  lines?: Lines
}

/** A line of the source that found no place in the structure. */
export interface Unread {
  lines: Lines
  text: string
}

/** A doubt of the reader; `message` is Japanese, for the person who corrects it. */
export interface Diagnostic {
  severity: 'error' | 'warning' | 'note'
  code: string
  message: string
  lines: Lines
}

/** Lines understood as furniture, so neither structure nor unread. */
export interface Layout {
  kind: 'cover' | 'header' | 'footer' | 'table-header' | 'notice' | 'history' | 'navigation'
  lines: Lines
}

/** What a stretch of the text is, where it is neither a clause nor furniture. */
export type PassageKind =
  | 'title'
  | 'preamble'
  | 'date'
  | 'chapter'
  | 'closing'
  | 'signature'
  | 'supplement'
  | 'annex-heading'
  | 'change'

/** Lines that stand behind a value without lines of its own (前文, 末文, 締結日, 記名押印欄 …). */
export interface Passage {
  kind: PassageKind
  lines: Lines
}

/** A change that an amending agreement makes; `target` cites the clause (`docs/contracts/amendment.md`). */
export interface Change {
  kind: 'replace' | 'insert' | 'delete' | 'move' | 'renumber'
  target: string
  after?: string | null
  old?: unknown
  new?: unknown
}

/** Everything a reader finds in an agreement. */
export interface ParsedAgreement {
  documentKind: DocumentKind
  title: string
  region?: string | null
  /** 締結日, an ISO date; null where the text has none. */
  concludedOn: string | null
  parties: Party[]
  legalBasis: LegalBasis[]
  articles: Article[]
  pillars: Pillar[]
  initiatives: Initiative[]
  duties: Duty[]
  /** Number of originals made (本書2通を作成し). */
  copies: number | null
  preamble?: string | null
  closing?: string | null
  unread: Unread[]
  diagnostics: Diagnostic[]
  layout?: Layout[]
  passages?: Passage[]
  changes?: Change[]
}

/** A party's name, as it may be looked up for its code: with its prefecture where the text gives one. */
export interface PartyName {
  prefecture: string | null
  name: string
}

/** Finds 全国地方公共団体コード by name; null where unknown or ambiguous. Handed in by the caller, so reading stays pure. */
export type CodeOf = (party: PartyName) => string | null
