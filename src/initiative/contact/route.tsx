import { type Call, form, goTo, type Problems, page, type Route, Shown, type Typed } from '#kernel'
import { inside } from '../inside.ts'
import { countsOf } from '../show/store.ts'
import { ContactsPage } from './page.tsx'
import { ContactForm } from './schema.ts'
import { contactsOf, setContact } from './store.ts'

const path = '/desk/initiatives/:id/contacts'

async function contactsPage(call: Call, typed?: Typed, problems?: Problems) {
  const here = await inside(call)
  const shown = (
    <ContactsPage
      here={here}
      counts={await countsOf(call.db, here.workspace.id)}
      today={call.today}
      contacts={await contactsOf(call.db, here.workspace.id)}
      done={call.query.get('done')}
      refused={problems && { typed: typed ?? {}, problems }}
    />
  )
  return problems ? new Shown(shown, 422) : shown
}

/** Whom to speak to in each city. */
export const contactRoutes: Route[] = [
  page({ path, may: 'initiative.read', show: call => contactsPage(call) }),
  form({
    path,
    may: 'contact.write',
    body: ContactForm,
    async run(call) {
      const here = await inside(call)
      const ground = here.demand('contribute', 'own')
      await setContact(call.db, here.workspace, call.body, here.acting)
      await call.act({
        thing: `initiative:${here.workspace.id}`,
        after: { contact: { section: call.body.section } },
        ...ground,
      })
      return goTo(`${here.base}/contacts?done=saved`)
    },
    again: contactsPage,
  }),
]
