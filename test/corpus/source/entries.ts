/** Every file of the corpus, in order. */
import type { Entry } from '../render/catalogue.ts'
import { centreEntries } from './centre.entries.ts'

export const entries: Entry[] = [...centreEntries]
