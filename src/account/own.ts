import type { Call, Db } from '#kernel'
import type { AccountPorts } from './auth.ts'
import type { ScopeChoice } from './office/schema.ts'
import { sectionsOf } from './section/store.ts'

/** What the pages about people need of the house. */
export interface PeoplePorts extends AccountPorts {
  /** What an office may be over, as upper rooms name it to the actor. */
  scopeChoices(db: Db): Promise<readonly ScopeChoice[]>
}

/** Code of the municipality whose people the actor may look after: the own one, never another. */
export const ownCity = ({ actor }: Call): string => actor.municipality!.code

/** Sections of the own municipality that go on today or will, to choose from. */
export const sectionChoices = async (call: Call): Promise<{ value: string; label: string }[]> =>
  (await sectionsOf(call.db, ownCity(call), call.today)).map(({ id, name }) => ({ value: id, label: name }))

/** Address of the site, for what is printed or mailed. */
export const siteOf = ({ auth }: AccountPorts): string => String(auth.options.baseURL)
