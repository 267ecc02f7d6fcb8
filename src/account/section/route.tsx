import { type Call, form, goTo, noProblems, type Problems, page, type Route, type Typed } from '#kernel'
import { atField, refuse } from '../fault.ts'
import { ownCity } from '../own.ts'
import { SectionPage, SectionsPage } from './page.tsx'
import { ChangeSection, FoundSection } from './schema.ts'
import { changeSection, foundSection, sectionsOf } from './store.ts'

const path = '/desk/sections'
const may = 'section.write'

const sectionsPage = async (call: Call, typed: Typed, problems: Problems) => (
  <SectionsPage
    sections={await sectionsOf(call.db, ownCity(call))}
    rights={call.actor.rights}
    today={call.today}
    done={call.query.get('done')}
    sent={{ typed, problems }}
  />
)

async function sectionHere(call: Call) {
  const found = (await sectionsOf(call.db, ownCity(call))).find(({ id }) => id === call.params.id)
  if (!found) throw refuse('section_absent')
  return found
}

const sectionPage = async (call: Call, typed: Typed, problems: Problems) => (
  <SectionPage section={await sectionHere(call)} sent={{ typed, problems }} />
)

/** Sections of the own municipality. */
export const sectionRoutes: readonly Route[] = [
  page({ path, may, show: call => sectionsPage(call, {}, noProblems) }),
  form({
    path,
    may,
    body: FoundSection,
    async run(call) {
      const { name, since } = call.body
      const id = await foundSection(call.db, ownCity(call), { name, since, until: null }).catch(
        atField({ section_named_twice: 'name' }),
      )
      await call.act({ thing: `section:${id}`, after: { name, since } })
      return goTo(`${path}?done=founded`)
    },
    again: sectionsPage,
  }),
  page({ path: `${path}/:id`, may, show: call => sectionPage(call, {}, noProblems) }),
  form({
    path: `${path}/:id`,
    may,
    body: ChangeSection,
    async run(call) {
      const { id, name, until } = await sectionHere(call)
      await changeSection(call.db, ownCity(call), id, call.body).catch(
        atField({
          section_named_twice: 'name',
          section_ends_before_start: 'until',
          section_in_use: 'until',
        }),
      )
      await call.act({ thing: `section:${id}`, before: { name, until }, after: call.body })
      return goTo(`${path}?done=changed`)
    },
    again: sectionPage,
  }),
]
