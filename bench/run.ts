// Measures what people feel: how fast a text is read, how soon the program is there, what a page of 100 rows costs.
// Ratios hold from machine to machine, times do not; nothing here passes or fails.
import { benchAudit } from './audit.ts'
import { benchPage } from './page.ts'
import { bench as benchReading } from './reading.ts'
import { benchStart } from './start.ts'
import { benchTask } from './task.ts'

await benchReading()
await benchStart()
await benchAudit()
await benchPage()
await benchTask()
process.exit(0)
