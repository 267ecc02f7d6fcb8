/** First line of an exported chain: what the rest of the file is said to be. */
export interface Header {
  municipality: string
  /** Number of the last record. */
  seq: number
  /** Hash of the last record; empty for a chain without records. */
  head: string
  /** Instant of the export, ISO 8601 in UTC. */
  exportedAt: string
}

/** The place that a record claims in its chain. */
export interface Claim {
  seq: number
  /** Hash of the record before it; empty for the first. */
  prev: string
  municipality: string
}

/** A record of a file as it lies there: lines are counted from 1, the header being the first. */
export interface Entry {
  line: number
  /** Undefined where the line is no record. */
  claim: Claim | undefined
  hash: string
}

/** The head of a chain on a day: number and hash of its last record. */
export interface Head {
  municipality: string
  seq: number
  hash: string
}

/** A head that somebody else kept, with the day on which it was given away. */
export interface KeptHead extends Head {
  day: string
}

/** One thing that is wrong with a file, named by line and number where they can be told. */
export type Finding =
  | { kind: 'edited'; line: number; seq: number }
  /** The record behind it was edited and no longer vouches for it. */
  | { kind: 'unproven'; line: number; seq: number }
  | { kind: 'inserted'; line: number; seq: number | null }
  | { kind: 'foreign'; line: number; seq: number; municipality: string }
  | { kind: 'swapped'; line: number; seq: number; otherLine: number; otherSeq: number }
  | { kind: 'moved'; line: number; seq: number }
  | { kind: 'missing'; from: number; to: number; line: number }
  /** The end is gone, by what the header (`day` null) or a kept head says. */
  | { kind: 'cut'; from: number; to: number; day: string | null }
  /** The header names another head than the last record has; which of the two was changed cannot be told. */
  | { kind: 'header-or-last'; line: number; seq: number }
  | { kind: 'header'; line: number; seq: number }
  /** All links hold, but a kept head says another hash: the records were written anew. */
  | { kind: 'rewritten'; from: number; to: number; day: string }
  /** The links do not hold, in a way that nothing above describes. */
  | { kind: 'unlinked'; line: number }
