/** Largest file that is taken, in bytes. */
export const largest = 20 * 1024 * 1024

/** What is known of a file's harmlessness: 未検査 · 検査待ち · 検査済み · 受け付けない. */
export type Scan = 'unscanned' | 'waiting' | 'clean' | 'infected'

/** A file of a workspace, without its bytes. */
export interface StoredFile {
  id: string
  municipality: string
  name: string
  /** By its content. */
  mediaType: string
  size: number
  sha256: string
  ownOnly: boolean
  scan: Scan
  finding: string | null
  addedBy: string
  adderName: string
  addedAt: Date
  withdrawnAt: Date | null
}

/** What a scanner says of bytes; `unreachable` where it could not be asked. */
export type Finding =
  | { state: 'clean' }
  | { state: 'infected'; name: string }
  | { state: 'unreachable'; why: string }

/** Looks bytes over for malware. Never throws: what goes wrong is `unreachable`. */
export type Scanner = (bytes: Uint8Array) => Promise<Finding>
