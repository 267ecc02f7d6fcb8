/** What reading one file may cost at most. */
export interface Limits {
  /** Size of the file, in bytes. */
  fileBytes: number
  /** Size of the extracted text as UTF-8, in bytes. */
  textBytes: number
  /** Inflated size of any one part of a ZIP container, in bytes. */
  inflatedBytes: number
  /** Time, in milliseconds. */
  milliseconds: number
  /** Memory of the process that reads, in bytes. */
  memoryBytes: number
}

const mebi = 1024 * 1024

/** The limits of the house: 20 MB a file, 1 MB of text; an answer within 20 s and 1 GB, with some to spare. */
export const usualLimits: Limits = {
  fileBytes: 20 * mebi,
  textBytes: mebi,
  inflatedBytes: 120 * mebi,
  milliseconds: 18_000,
  memoryBytes: 800 * mebi,
}

/** Writes a number of bytes for a sentence, such as `20MB`. */
export function inMegabytes(bytes: number): string {
  return `${Math.round((bytes / mebi) * 10) / 10}MB`
}
