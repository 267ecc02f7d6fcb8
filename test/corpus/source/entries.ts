/** Every file of the corpus, in order. */
import type { Entry } from '../render/catalogue.ts'
import { aidEntries } from './aid.entries.ts'
import { centreEntries } from './centre.entries.ts'
import { coreEntries } from './core.entries.ts'
import { fifthEntries } from './fifth.entries.ts'
import { fourthEntries } from './fourth.entries.ts'
import { laterEntries } from './later.entries.ts'
import { manyEntries } from './many.entries.ts'
import { officeEntries } from './office.entries.ts'
import { regionEntries } from './region.entries.ts'
import { settlementEntries } from './settlement.entries.ts'
import { sixthEntries } from './sixth.entries.ts'
import { staffEntries } from './staff.entries.ts'
import { thirdEntries } from './third.entries.ts'
import { unusualEntries } from './unusual.entries.ts'
import { variationEntries } from './variation.entries.ts'

export const entries: Entry[] = [
  ...centreEntries,
  ...settlementEntries,
  ...officeEntries,
  ...aidEntries,
  ...variationEntries,
  ...coreEntries,
  ...manyEntries,
  ...regionEntries,
  ...unusualEntries,
  ...laterEntries,
  ...thirdEntries,
  ...fourthEntries,
  ...fifthEntries,
  ...sixthEntries,
  ...staffEntries,
]
