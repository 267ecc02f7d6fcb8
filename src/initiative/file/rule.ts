import type { Finding, Scan, StoredFile } from './schema.ts'

/** What is kept of a finding; without a scanner the file stays 未検査. */
export const scanOf = (finding: Finding | undefined): Scan =>
  !finding ? 'unscanned' : finding.state === 'unreachable' ? 'waiting' : finding.state

/** Why a file cannot be taken out; null where it can. A file nobody could check is handed out as 未検査. */
export function againstTaking({
  scan,
  withdrawnAt,
}: Pick<StoredFile, 'scan' | 'withdrawnAt'>): 'file_absent' | 'file_unchecked' | 'file_withdrawn' | null {
  if (scan === 'infected') return 'file_absent'
  if (withdrawnAt) return 'file_withdrawn'
  return scan === 'waiting' ? 'file_unchecked' : null
}

/** A size as people read it: 3 KB, 1.2 MB; at least 1 KB. */
export function sizeWord(bytes: number): string {
  const megabyte = 1024 * 1024
  if (bytes >= megabyte) return `${(bytes / megabyte).toFixed(1)} MB`
  return `${Math.max(1, Math.round(bytes / 1024))} KB`
}

/** The last part of a path, without control characters: what a browser sends as a name is not to be trusted. */
export function bareName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? ''
  return last.replaceAll(/\p{C}/gu, '').trim().slice(0, 200) || '名前のないファイル'
}
