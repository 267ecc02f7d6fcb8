export { type Act, type ActOrigin, recordAct, recordView, recordWithCommit } from './act.ts'
export {
  dayValue,
  type Endpoint,
  type EndpointCall,
  endpoint,
  idValue,
  instantValue,
  listOf,
  listQuery,
  partOf,
  placeAfter,
  type Told,
} from './api.ts'
export { type ReadLetter, readHeads, signedHeads } from './audit/anchor.ts'
export { exportChain, headsNow } from './audit/export.ts'
export { UnreadableChain } from './audit/line.ts'
export { type Personal, personal } from './audit/personal.ts'
export type { HeadsLetter } from './audit/rule.ts'
export type { Finding, Head, Header, KeptHead } from './audit/schema.ts'
export { findingSentence } from './audit/sentence.ts'
export { type Verdict, verifyChain } from './audit/verify.ts'
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
  transactPublic,
  visitor,
} from './db.ts'
export { type EventWords, type ThingWord, type ThingWords, toldOf } from './event.ts'
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
  problemsOf,
} from './fault.ts'
export {
  type Actor,
  type Answer,
  type Asked,
  type Beforehand,
  type Call,
  download,
  eventOf,
  type FormCall,
  form,
  goTo,
  type HeldOffice,
  type Html,
  type OpenRoute,
  open,
  page,
  type Route,
  recordedBy,
  Shown,
  type Surface,
  type Typed,
  typedText,
  withCookies,
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
export { holdsWords } from './words.ts'
export { isWorkday } from './workday.ts'
