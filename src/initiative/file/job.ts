import { type Clock, type Engine, type Job, recordAct, transact } from '#kernel'
import type { Scanner } from './schema.ts'
import { enterFinding, waitingBytes } from './store.ts'

/** Which file to look over, for whom. */
export interface ScanPayload {
  file: string
  municipality: string
  person: string
}

export const scanJobName = 'initiative.scan'

/**
 * Looks over a file that came in while the scanner could not be reached; fails, and is tried again, while that lasts.
 */
export const scanJob = (engine: Engine, clock: Clock, scanner: Scanner | undefined): Job<ScanPayload> => ({
  name: scanJobName,
  async run({ file, municipality, person }) {
    if (!scanner) return
    const acting = { municipality, person }
    const bytes = await transact(engine, acting, db => waitingBytes(db, file))
    if (!bytes) return
    const finding = await scanner(bytes)
    if (finding.state === 'unreachable') throw new Error(`the scanner could not be reached: ${finding.why}`)
    await transact(engine, acting, async db => {
      await enterFinding(db, file, finding)
      await recordAct(
        db,
        { municipality, event: 'file.scan', thing: `file:${file}`, after: { scan: finding.state } },
        { person: null, at: clock.now(), from: null },
      )
    })
  },
})
