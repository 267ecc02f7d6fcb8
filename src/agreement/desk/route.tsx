import { type Call, type Html, page, type Route } from '#kernel'
import { versions } from '../consent/store.ts'
import { DeskPage } from './page.tsx'
import { waitingFor } from './rule.ts'

/** What there is for the actor to do, as an upper room gathers it: how much, and the section that shows it. */
export type TodoPort = (call: Call) => Promise<{ count: number; panel: Html }>

/** Where the actor may work on initiatives, by agreement and clause: `<agreement> 別表(1)-3`. */
export type AddressPort = (call: Call) => Promise<ReadonlyMap<string, string>>

/** The first page at the desk. */
export const deskRoutes = (todo: TodoPort, addresses: AddressPort): Route[] => [
  page({
    path: '/desk',
    may: 'desk.read',
    async show(call) {
      const municipality = call.actor.municipality!
      const all = await versions(call.db)
      return (
        <DeskPage
          today={call.today}
          who={`${municipality.name}　${call.actor.person!.name}`}
          municipality={municipality}
          todo={await todo(call)}
          waiting={waitingFor(municipality.code, all)}
          versions={all}
          addresses={await addresses(call)}
        />
      )
    },
  }),
]
