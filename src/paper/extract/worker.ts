import { parentPort, workerData } from 'node:worker_threads'
import type { Extracted } from './extract.ts'
import { extractText } from './extract.ts'
import type { Limits } from './limits.ts'
import { type UnreadableCode, UnreadableFile } from './unreadable.ts'

/** What the worker is given. */
export interface Order {
  bytes: Uint8Array
  fileName: string
  limits: Limits
}

/** What it answers: errors cross threads as data. */
export type Answer =
  | { extracted: Extracted }
  | { unreadable: { code: UnreadableCode; what: string } }
  | { bug: string }

const { bytes, fileName, limits } = workerData as Order

extractText(bytes, fileName, limits)
  .then(
    (extracted): Answer => ({ extracted }),
    (error: unknown): Answer =>
      error instanceof UnreadableFile
        ? { unreadable: { code: error.code, what: error.what } }
        : { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) },
  )
  .then(answer => parentPort?.postMessage(answer))
