import { closeSync, openSync, readSync } from 'node:fs'

/** A file that is no exported chain, with a sentence for whoever asked. */
export class UnreadableChain extends Error {
  override name = 'UnreadableChain'
}

/** Bytes read at once; grows for a longer line. */
const usual = 4 * 1024 * 1024
const longest = 256 * 1024 * 1024
const newline = 10

/**
 * Hands over each line of a stretch of a file, without its newline; the last one may lack it.
 *
 * @param from first byte, `to` the byte behind the last
 * @param take gets the buffer and where the line lies in it; the buffer is used again. `false` ends the reading
 * @throws UnreadableChain for a line too long to be a record
 */
export function eachLine(
  file: string,
  { from, to }: { from: number; to: number },
  // biome-ignore lint/suspicious/noConfusingVoidType: what is not false goes on
  take: (buffer: Buffer, start: number, end: number) => void | false,
): void {
  const opened = openSync(file, 'r')
  try {
    let buffer: Buffer = Buffer.allocUnsafe(usual)
    let kept = 0
    let at = from
    for (;;) {
      const read = readSync(opened, buffer, kept, Math.min(buffer.length - kept, to - at), at)
      at += read
      const end = kept + read
      let start = 0
      for (
        let line = buffer.indexOf(newline);
        line >= 0 && line < end;
        line = buffer.indexOf(newline, start)
      ) {
        if (take(buffer, start, line) === false) return
        start = line + 1
      }
      if (read === 0) {
        if (start < end) take(buffer, start, end)
        return
      }
      kept = end - start
      if (kept === buffer.length) buffer = grown(buffer)
      else buffer.copyWithin(0, start, end)
    }
  } finally {
    closeSync(opened)
  }
}

function grown(buffer: Buffer): Buffer {
  if (buffer.length >= longest)
    throw new UnreadableChain('1行が長すぎます。操作の記録を書き出したファイルではありません。')
  const larger = Buffer.allocUnsafe(buffer.length * 2)
  buffer.copy(larger)
  return larger
}
