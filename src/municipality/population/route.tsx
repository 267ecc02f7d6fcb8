import {
  type Call,
  form,
  goTo,
  invalid,
  noProblems,
  type Problems,
  page,
  type Route,
  type Typed,
} from '#kernel'
import { atField, refuse } from '../fault.ts'
import { findMunicipality } from '../list.ts'
import type { Municipality } from '../schema.ts'
import { PopulationPage } from './page.tsx'
import { PopulationForm } from './schema.ts'
import { recordPopulation } from './store.ts'

const path = '/desk/municipalities/:code/population'
const may = 'population.write'

function entryOf({ params }: Call): Municipality {
  const entry = findMunicipality(params.code ?? '')
  if (!entry || entry.standing === 'ward') throw refuse('unknown_code')
  return entry
}

const formPage = async (call: Call, typed: Typed, problems: Problems) => (
  <PopulationPage entry={entryOf(call)} typed={typed} problems={problems} />
)

/** The form of a population figure. */
export const populationRoutes: readonly Route[] = [
  page({ path, may, show: call => formPage(call, {}, noProblems) }),
  form({
    path,
    may,
    body: PopulationForm,
    async run(call) {
      const { code } = entryOf(call)
      const { body, actor, now, today } = call
      if (body.asOf > today) throw invalid('asOf', 'きょうか、それより前の日付を入れてください。')
      await recordPopulation(call.db, { code, ...body }, { person: actor.person!.id, at: now }).catch(
        atField({ population_recorded: 'asOf' }),
      )
      await call.act({ thing: `municipality:${code}`, after: body })
      return goTo(`/desk/municipalities/${code}?done=recorded`)
    },
    again: formPage,
  }),
]
