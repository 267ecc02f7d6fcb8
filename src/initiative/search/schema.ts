/** Something that was found, for the page of the search. */
export interface Hit {
  /** 取組, 日誌, コメント, 課題, ファイル, 決定. */
  kind: string
  title: string
  /** The words around what was found. */
  excerpt: string
  href: string
  at: Date | null
}
