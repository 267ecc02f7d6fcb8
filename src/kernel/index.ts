export { type Act, type ActOrigin, recordAct, recordView } from './act.ts'
export { type Personal, personal } from './audit/personal.ts'
export { type Clock, systemClock, today } from './clock.ts'
export {
  type Acting,
  actAs,
  type Db,
  type Engine,
  literal,
  openEmbedded,
  openServer,
  transact,
  transactOpening,
  visitor,
} from './db.ts'
export {
  allFaults,
  brokenConstraint,
  conflictOn,
  Fault,
  type FaultList,
  type FaultStatus,
  faults,
  Invalid,
  invalid,
  listed,
  noProblems,
  type Problems,
} from './fault.ts'
export {
  type Actor,
  type Answer,
  type Call,
  download,
  type FormCall,
  form,
  goTo,
  type HeldOffice,
  type Html,
  type OpenRoute,
  open,
  page,
  type Route,
  Shown,
  type Surface,
  type Typed,
  typedText,
} from './http.ts'
export { isId, newId, newSecret } from './id.ts'
export type { Enqueue, Job } from './job.ts'
export { levelOf, type Migration, migrate, migrateWithin, migrationsIn } from './migrate.ts'
export {
  addDays,
  type Day,
  day,
  dayOf,
  daysBetween,
  type FiscalYear,
  fiscalYearOf,
  isDay,
  lastDayOf,
  weekdayOf,
} from './time.ts'
export type { Hit, SearchSource, Todo, TodoSource } from './told.ts'
