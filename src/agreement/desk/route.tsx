import { page, type Route } from '#kernel'
import { versions } from '../consent/store.ts'
import { openIntakes } from '../intake/store.ts'
import { DeskPage } from './page.tsx'
import { todosOf, waitingFor } from './rule.ts'

/** The first page at the desk. */
export const deskRoutes: Route[] = [
  page({
    path: '/desk',
    may: 'desk.read',
    async show({ db, actor, today }) {
      const municipality = actor.municipality!
      const all = await versions(db)
      return (
        <DeskPage
          today={today}
          who={`${municipality.name}　${actor.person!.name}`}
          municipality={municipality}
          todos={todosOf(municipality.code, actor.rights, await openIntakes(db), all)}
          waiting={waitingFor(municipality.code, all)}
          versions={all}
        />
      )
    },
  }),
]
