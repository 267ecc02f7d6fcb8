import { sql } from 'kysely'
import { enrol, type OfficeKind, sectionNamed } from '#account'
import { confirm, propose } from '#agreement'
import { openWorkspaces } from '#initiative'
import { day, type Engine, newId, transact } from '#kernel'
import { foundRegion } from '#municipality'
import { enterReading, intakeOf, receive } from '../../src/agreement/intake/store.ts'
import { sampleAgreement } from './agreement.ts'

const at = new Date('2026-11-22T03:00:00Z')
const from = day('2026-10-01')

/** A person of a city, as stores want to know who acts. */
export interface Worker {
  person: string
  municipality: string
  at: Date
}

/** Enters a person (見本) of a city, with an office where one is given. */
export async function worker(
  engine: Engine,
  municipality: string,
  name: string,
  ...kinds: OfficeKind[]
): Promise<Worker> {
  const person = newId()
  await transact(engine, { person, municipality }, async db => {
    const section = await sectionNamed(db, municipality, '企画課（見本）', from)
    const offices = kinds.map(kind => ({
      kind,
      section,
      scopes: [],
      deputyFor: null,
      since: from,
      until: null,
    }))
    await enrol(db, { id: person, municipality, name, section, since: from, offices, mail: null, at })
  })
  return { person, municipality, at }
}

/**
 * Has the first of some people show the sample agreement and all of them confirm it for their cities, which opens its
 * workspaces.
 *
 * @returns identifiers of the initiatives by their titles
 */
export async function agreedBetween(
  engine: Engine,
  people: readonly Worker[],
  slug: string,
): Promise<Map<string, string>> {
  const work = {
    ...sampleAgreement(),
    parties: people.map(({ municipality: code }, i) => ({
      label: '甲乙丙'[i]!,
      name: code,
      code,
      representative: null,
    })),
  }
  const [first, ...others] = people
  const agreement = await transact(engine, first!, async db => {
    const intake = await receive(
      db,
      { fileName: `${slug}.txt`, bytes: new TextEncoder().encode(slug) },
      first!,
    )
    await enterReading(db, intake, '見本', work, at)
    const region = await foundRegion(db, { slug, name: `見本圏域${slug}`, note: '' })
    return propose(db, await intakeOf(db, intake), { inForceFrom: from, regionId: region.id }, first!)
  })
  for (const other of others)
    await transact(engine, other, db => confirm(db, agreement, 1, other, openWorkspaces))
  return transact(engine, first!, async db => {
    const { rows } = await sql<{ id: string; title: string }>`select i.id, title from initiative i
      join initiative_clause c on c.initiative = i.id where c.agreement = ${agreement}`.execute(db)
    return new Map(rows.map(({ id, title }) => [title, id]))
  })
}
