import { z } from 'zod'
import { type Call, form, goTo, noProblems, type Problems, page, type Route, type Typed } from '#kernel'
import { atField, refuse } from '../fault.ts'
import { ownCity, type PeoplePorts, sectionChoices } from '../own.ts'
import { personHere, personPage } from '../people/route.tsx'
import { placementsOf } from '../people/store.ts'
import { ChangeOfficePage, GiveOfficePage } from './page.tsx'
import { ChangeOffice, EnterAbsence, GiveOffice } from './schema.ts'
import {
  approversOf,
  changeOffice,
  enterAbsence,
  giveOffice,
  officeOf,
  withdrawAbsence,
  withdrawOffice,
} from './store.ts'

const path = '/desk/people/:id'
const may = 'office.write'

const givePage = (ports: PeoplePorts) => async (call: Call, typed: Typed, problems: Problems) => {
  const { db, today } = call
  const person = await personHere(call)
  const stays = await placementsOf(db, person.id)
  const approvers = await approversOf(db, ownCity(call), today)
  return (
    <GiveOfficePage
      person={person}
      sections={await sectionChoices(call)}
      section={stays.find(({ since }) => since <= today)?.section ?? stays[0]?.section ?? ''}
      scopes={await ports.scopeChoices(db)}
      approvers={[...new Map(approvers.map(one => [one.person, one])).values()]
        .filter(approver => approver.person !== person.id)
        .map(approver => ({ value: approver.person, label: `${approver.name}（${approver.section}）` }))}
      today={today}
      sent={{ typed, problems }}
    />
  )
}

/** The office of the address; it belongs to the person of the address. */
async function officeHere(call: Call) {
  const office = await officeOf(call.db, ownCity(call), call.params.office ?? '')
  if (office.person !== call.params.id) throw refuse('office_absent')
  return office
}

const changePage = (ports: PeoplePorts) => async (call: Call, typed: Typed, problems: Problems) => (
  <ChangeOfficePage
    person={await personHere(call)}
    office={await officeHere(call)}
    scopes={await ports.scopeChoices(call.db)}
    today={call.today}
    sent={{ typed, problems }}
  />
)

/** Only one's own absence, save for whoever looks after people. */
function maySpeakFor({ actor, params }: Call): void {
  if (params.id !== actor.person!.id && !actor.rights.has('person.write')) throw refuse('absence_of_another')
}

const nothing = z.object({})

/** Offices of a person, and the days on which an approver is away. */
export const officeRoutes = (ports: PeoplePorts): Route[] => [
  page({ path: `${path}/offices`, may, show: call => givePage(ports)(call, {}, noProblems) }),
  form({
    path: `${path}/offices`,
    may,
    body: GiveOffice,
    async run(call) {
      const { id } = await personHere(call)
      const office = { ...call.body, deputyFor: call.body.kind === 'deputy' ? call.body.deputyFor : null }
      await giveOffice(call.db, ownCity(call), id, office).catch(
        atField({
          office_held: 'since',
          office_ends_before_start: 'until',
          deputy_for_self: 'deputyFor',
          section_absent: 'section',
        }),
      )
      await call.act({ thing: `person:${id}`, after: { given: office } })
      return goTo(`/desk/people/${id}?done=given`)
    },
    again: givePage(ports),
  }),
  page({ path: `${path}/offices/:office`, may, show: call => changePage(ports)(call, {}, noProblems) }),
  form({
    path: `${path}/offices/:office`,
    may,
    body: ChangeOffice,
    async run(call) {
      const { id, person, kind, scopes, until } = await officeHere(call)
      await changeOffice(call.db, ownCity(call), id, call.body).catch(
        atField({ last_administrator: 'until', office_ends_before_start: 'until', office_held: 'until' }),
      )
      await call.act({
        thing: `person:${person}`,
        before: { kind, scopes, until },
        after: { kind, ...call.body },
      })
      return goTo(`/desk/people/${person}?done=changed`)
    },
    again: changePage(ports),
  }),
  form({
    path: `${path}/offices/:office/withdraw`,
    may,
    body: nothing,
    async run(call) {
      const { id, person, kind, since } = await officeHere(call)
      await withdrawOffice(call.db, ownCity(call), id, call.today)
      await call.act({ thing: `person:${person}`, before: { kind, since }, after: { withdrawn: true } })
      return goTo(`/desk/people/${person}?done=withdrawn`)
    },
    again: changePage(ports),
  }),
  form({
    path: `${path}/absences`,
    may: 'absence.write',
    body: EnterAbsence,
    async run(call) {
      maySpeakFor(call)
      const { id } = await personHere(call)
      await enterAbsence(
        call.db,
        { municipality: ownCity(call), person: id, ...call.body },
        call.actor.person!.id,
      ).catch(atField({ absence_twice: 'since' }))
      await call.act({ thing: `person:${id}`, after: { absent: call.body } })
      return goTo(`/desk/people/${id}?done=absent`)
    },
    again: personPage(ports),
  }),
  form({
    path: `${path}/absences/:absence/withdraw`,
    may: 'absence.write',
    body: nothing,
    async run(call) {
      maySpeakFor(call)
      const { id } = await personHere(call)
      await withdrawAbsence(call.db, ownCity(call), id, call.params.absence ?? '')
      await call.act({ thing: `person:${id}`, after: { back: true } })
      return goTo(`/desk/people/${id}?done=back`)
    },
    again: personPage(ports),
  }),
]
