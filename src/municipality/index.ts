/**
 * `municipality`: codes, names, regions and populations by date, and the map. The list of codes is part of the
 * program; what changes with time stands in the database.
 *
 * @module
 */
export { type CodeNote, type ParsedCode, parseCode } from './code/rule.ts'
export { municipalityEvents, municipalityThings } from './event.ts'
export { findMunicipality, municipalities, prefectures } from './list.ts'
export { mapCredit, RegionMap } from './map/page.tsx'
export type { MapPlace } from './map/schema.ts'
export { codeOf, foldName, type PlaceName } from './name/rule.ts'
export { type Population, type PopulationKind, populationKinds } from './population/schema.ts'
export { populationsOf, populationsOn, recordPopulation } from './population/store.ts'
export { regionEndpoints as municipalityEndpoints } from './region/api.ts'
export type { Member, MemberStanding, Region } from './region/schema.ts'
export {
  foundRegion,
  joinRegion,
  leaveRegion,
  membersOn,
  regionAt,
  regions,
  regionsOf,
  staysIn,
} from './region/store.ts'
export { municipalityRoutes } from './route.tsx'
export { checkDigit, isCode } from './rule.ts'
export type { Code, Municipality, Standing } from './schema.ts'
export { searchMunicipalities } from './search/rule.ts'
export {
  type DatedMunicipality,
  municipalityOn,
  type RecordedSuccession,
  seedMunicipalities,
  successionsOf,
  successorsOn,
} from './store.ts'
export type { SuccessionKind } from './succession/list.ts'
