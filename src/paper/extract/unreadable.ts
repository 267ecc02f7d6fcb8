/** Why a file cannot be read; a closed list. */
export type UnreadableCode =
  | 'tooLarge'
  | 'textTooLong'
  | 'scannedPdf'
  | 'encrypted'
  | 'broken'
  | 'zipBomb'
  | 'tookTooLong'
  | 'tooMuchMemory'
  | 'unknownKind'
  | 'empty'

const anotherWay = 'Word（docx）、PDF、HTML、テキストのいずれかの形式で保存し直してから取り込んでください。'

const sentences: Record<UnreadableCode, (what: string) => string> = {
  tooLarge: limit =>
    `ファイルが大きすぎます（上限は${limit}です）。協約の部分だけを別のファイルにして取り込んでください。`,
  textTooLong: limit =>
    `本文が長すぎます（上限は${limit}です）。協約の部分だけを別のファイルにして取り込んでください。`,
  scannedPdf: () =>
    'このPDFには文字の情報がありません。紙を画像として取り込んだもののようです。文字認識（OCR）をかけたPDFか、元のWordファイルを取り込んでください。',
  encrypted: () =>
    'ファイルがパスワードで保護されています。保護を解除して保存し直してから取り込んでください。',
  broken: what =>
    `${what}の内容が壊れていて読み取れません。元のファイルを開けるか確かめ、保存し直してから取り込んでください。`,
  zipBomb: () =>
    '展開すると極端に大きくなるファイルのため、読み取りを中止しました。元の文書を開いて保存し直してから取り込んでください。',
  tookTooLong: limit =>
    `${limit}以内に読み取りが終わらなかったため、中止しました。協約の部分だけを別のファイルにして取り込んでください。`,
  tooMuchMemory: () =>
    '読み取りに必要なメモリーが上限を超えたため、中止しました。画像を除くか、協約の部分だけを別のファイルにして取り込んでください。',
  unknownKind: what => `${what}は読み取れません。${anotherWay}`,
  empty: () => 'ファイルに文字がありません。中身のあるファイルを選んでください。',
}

/** A file that cannot be read. `message` tells an officer in Japanese what is wrong and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'

  /**
   * @param code why
   * @param what fills the sentence: the kind of file, or the limit that was passed, in Japanese
   */
  constructor(
    readonly code: UnreadableCode,
    readonly what = 'ファイル',
  ) {
    super(sentences[code](what))
  }
}
