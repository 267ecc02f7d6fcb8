import type { Extracted } from './extract.ts'
import { extractText } from './extract.ts'
import type { Limits } from './limits.ts'
import { type UnreadableCode, UnreadableFile } from './unreadable.ts'

/** What the process is given. */
export interface Order {
  bytes: Uint8Array
  fileName: string
  limits: Limits
}

/** What it answers: errors cross processes as data. */
export type Answer =
  | { extracted: Extracted }
  | { unreadable: { code: UnreadableCode; what: string } }
  | { bug: string }

process.once('message', async ({ bytes, fileName, limits }: Order) => {
  const answer = await extractText(bytes, fileName, limits).then(
    (extracted): Answer => ({ extracted }),
    (error: unknown): Answer =>
      error instanceof UnreadableFile
        ? { unreadable: { code: error.code, what: error.what } }
        : { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) },
  )
  process.send?.(answer, () => process.exit(0))
})
