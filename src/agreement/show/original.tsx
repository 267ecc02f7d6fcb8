import { Facts } from '#web'

/** What is known of an original: enough to tell whether another copy is the same. */
export interface Original {
  fileName: string
  /** In bytes. */
  size: number
  /** Hexadecimal. */
  sha256: string
}

/** The original as it came, with its hash; anybody who holds a copy can compare. */
export const OriginalFacts = ({ of, href }: { of: Original; href: string }) => (
  <details class="sec">
    <summary>原本とその確認値</summary>
    <Facts
      of={[
        { term: '原本', detail: <a href={href}>{of.fileName}</a> },
        { term: '大きさ', detail: `${of.size.toLocaleString('ja-JP')}バイト` },
        { term: 'SHA-256', detail: <code>{of.sha256}</code> },
      ]}
    />
  </details>
)
