import { type Clock, type Engine, type Job, transact } from '#kernel'
import { codeOf } from '#municipality'
import { extractSafely, UnreadableFile } from '#paper'
import { type Lines, type ParsedAgreement, readAgreement } from '#reading'
import { enterFailure, enterReading, intakeOf, originalFile } from './store.ts'

/** Which intake is to be read, and for whom. */
export type ReadIntake = { intake: string; municipality: string; person: string }

/** Name of the job that reads an intake. */
export const readIntakeJob = 'agreement.read-intake'

/**
 * Reads an intake: the file becomes text, the text becomes structure. Bears being run twice.
 * The file is read outside any transaction, since a large one takes its time.
 */
export async function readIntake(
  engine: Engine,
  clock: Clock,
  { intake, ...acting }: ReadIntake,
): Promise<void> {
  const file = await transact(engine, acting, async db => {
    const { state, original } = await intakeOf(db, intake)
    return state === 'waiting' ? originalFile(db, original) : undefined
  })
  if (!file) return
  try {
    const { text, notes } = await extractSafely(file.bytes, file.fileName)
    const found = withNotes(readAgreement(text, { codeOf }), notes)
    await transact(engine, acting, db => enterReading(db, intake, text, found, clock.now()))
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    await transact(engine, acting, db => enterFailure(db, intake, error.message, clock.now()))
  }
}

/** What the file could not give is a doubt of the reading: the person must look at it. */
function withNotes(found: ParsedAgreement, notes: readonly string[]): ParsedAgreement {
  const doubts = notes.map(message => ({
    severity: 'warning' as const,
    code: 'file',
    message,
    lines: [1, 1] as Lines,
  }))
  return { ...found, diagnostics: [...doubts, ...found.diagnostics] }
}

/** The job as the house runs it. */
export const intakeJob = (engine: Engine, clock: Clock): Job<ReadIntake> => ({
  name: readIntakeJob,
  run: payload => readIntake(engine, clock, payload),
})
