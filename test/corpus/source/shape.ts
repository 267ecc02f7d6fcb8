/** How an agreement of the corpus is written down: its structure by hand, in any form it can be rendered to. */
import type { DocumentKind, Duty, DutyKind, Recurrence, RoleKind } from '../../../src/reading/schema.ts'

/** 号; a plain word takes its label from the form's ladder of markers. */
export type ItemSource = string | { label?: string; text: string; items?: ItemSource[] }

/** 項. */
export interface ParagraphSource {
  text: string
  items?: ItemSource[]
}

/** 条. */
export interface ArticleSource {
  number: number
  branch?: number[]
  caption: string | null
  paragraphs: ParagraphSource[]
  /** Note of amendments that a consolidated text prints after the article. */
  note?: string
  /** 章 or 編 that begins with this article. */
  chapter?: string
}

/** What one party does; a list of texts is printed as a list. */
export interface RoleSource {
  kind: RoleKind
  text: string | string[]
}

/** 取組; `roles` in the order of the parties, null where a party has none. */
export interface RowSource {
  title: string
  content: string
  roles: (RoleSource | null)[]
}

/** 政策分野; without title where the text groups nothing. */
export interface PillarSource {
  title: string | null
  rows: RowSource[]
}

/** 当事者 as it signs. */
export interface PartySource {
  label: string
  name: string
  prefecture?: string
  office: string | null
  person: string | null
  address?: string
}

/** An agreement, complete. */
export interface Source {
  kind: DocumentKind
  title: string
  region: string | null
  /** As printed, and as an ISO date. */
  date: [printed: string, iso: string] | null
  parties: PartySource[]
  basis: [law: string, number: string | null, provision: string | null][]
  preamble: string | null
  articles: ArticleSource[]
  pillars: PillarSource[]
  duties: Omit<Duty, 'text'>[]
  closing: string | null
  copies: number | null
  /** 附則, printed after the articles. */
  addenda?: string[]
  changes?: Record<string, unknown>[]
}

/** A party with its label, name, office and person (as printed). */
export const party = (
  label: string,
  name: string,
  office: string | null,
  person: string | null,
  more: Partial<PartySource> = {},
): PartySource => ({ label, name, office, person, ...more })

/** An article; each paragraph is a text, or a text with items after it. */
export const article = (
  number: number,
  caption: string | null,
  ...paragraphs: (string | [text: string, ...items: ItemSource[]])[]
): ArticleSource => ({
  number,
  caption,
  paragraphs: paragraphs.map(it => {
    if (typeof it === 'string') return { text: it }
    const [text, ...items] = it
    return items.length > 0 ? { text, items } : { text }
  }),
})

/** An item with items below it. */
export const item = (text: string, ...items: ItemSource[]): ItemSource => ({ text, items })

/** An item under the label that the text gives it. */
export const labelled = (label: string, text: string): ItemSource => ({ label, text })

/** An initiative: its title, its content, and a role for each party. */
export const row = (title: string, content: string, ...roles: (RoleSource | null)[]): RowSource => ({
  title,
  content,
  roles,
})

/** A field of policy with its initiatives. */
export const pillar = (title: string | null, ...rows: RowSource[]): PillarSource => ({ title, rows })

const roleOf =
  (kind: RoleKind) =>
  (...text: string[]): RoleSource => ({ kind, text: text.length === 1 ? text[0]! : text })

export const lead = roleOf('lead')
export const joint = roleOf('joint')
export const cooperate = roleOf('cooperate')
export const support = roleOf('support')
export const participate = roleOf('participate')

/** A duty of the parties named, by the clause. */
export const duty = (
  kind: DutyKind,
  clause: string,
  bearers: string[],
  recurrence: Recurrence,
): Omit<Duty, 'text'> => ({ kind, clause, bearers, recurrence })

/** 地方自治法, at the provision given. */
export const localAutonomy = (provision: string): [string, string, string] => [
  '地方自治法',
  '昭和22年法律第67号',
  provision,
]
