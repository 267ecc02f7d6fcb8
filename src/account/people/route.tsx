import {
  type Call,
  form,
  goTo,
  newId,
  noProblems,
  type Problems,
  page,
  type Route,
  recordView,
  type Typed,
} from '#kernel'
import { openCodeOf } from '../code/store.ts'
import { atField } from '../fault.ts'
import { absencesOf, officesOf } from '../office/store.ts'
import { ownCity, type PeoplePorts, sectionChoices } from '../own.ts'
import { type Sent, unsent } from '../sent.ts'
import { ChangePersonPage } from './change.tsx'
import { InvitePage, PeoplePage } from './page.tsx'
import { PersonPage } from './person.tsx'
import { peopleAsked, peopleFound } from './rule.ts'
import { InvitePerson, LeaveForm, MovePerson, RenamePerson } from './schema.ts'
import { enrol, leave, move, peopleOf, personOf, placementsOf, rename } from './store.ts'

const everybody = '/desk/people'
const path = `${everybody}/:id`

/** The person of the address, as of today. */
export const personHere = (call: Call) => personOf(call.db, ownCity(call), call.params.id ?? '', call.today)

/** The page of one person; also where a form on it was refused. */
export const personPage = (ports: PeoplePorts) => async (call: Call, typed: Typed, problems: Problems) => {
  const { db, actor, today, query } = call
  const person = await personHere(call)
  const offices = await officesOf(db, ownCity(call), { person: person.id })
  const code = await openCodeOf(db, person.id, 'invitation')
  const approves = offices.some(({ kind }) => kind === 'approver')
  const isSelf = person.id === actor.person?.id
  return (
    <PersonPage
      person={person}
      offices={offices}
      placements={await placementsOf(db, person.id)}
      absences={await absencesOf(db, person.id, today)}
      scopes={await ports.scopeChoices(db)}
      names={new Map((await peopleOf(db, ownCity(call), today)).map(({ id, name }) => [id, name]))}
      invitation={{ lastDay: code?.lastDay ?? null, over: !!code && (code.spent || code.lastDay < today) }}
      rights={actor.rights}
      mayBeAbsent={
        approves && actor.rights.has('absence.write') && (isSelf || actor.rights.has('person.write'))
      }
      today={today}
      done={query.get('done')}
      sent={{ typed, problems }}
    />
  )
}

const invitePage = (ports: PeoplePorts) => async (call: Call, typed: Typed, problems: Problems) => (
  <InvitePage
    sections={await sectionChoices(call)}
    scopes={await ports.scopeChoices(call.db)}
    today={call.today}
    sent={{ typed, problems }}
  />
)

type Change = 'name' | 'move' | 'leave'

const changePage = (what: Change) => async (call: Call, typed: Typed, problems: Problems) => {
  const sent: Sent = problems.size > 0 ? { typed, problems } : unsent
  return (
    <ChangePersonPage
      what={what}
      person={await personHere(call)}
      sections={await sectionChoices(call)}
      sent={sent}
    />
  )
}

const changeForm = (what: Change): Route =>
  page({
    path: `${path}/${what}`,
    may: 'person.write',
    show: call => changePage(what)(call, {}, noProblems),
  })

/** The list of people, one person, and what changes of a person. */
export const personRoutes = (ports: PeoplePorts): Route[] => [
  page({
    path: everybody,
    may: 'person.read',
    async show(call) {
      const { db, today, query, actor } = call
      const all = await peopleOf(db, ownCity(call), today)
      const asked = peopleAsked(query)
      return (
        <PeoplePage
          people={peopleFound(all, asked, today)}
          asked={asked}
          total={all.length}
          today={today}
          rights={actor.rights}
        />
      )
    },
  }),
  page({
    path: `${everybody}/new`,
    may: 'invitation.write',
    show: call => invitePage(ports)(call, {}, noProblems),
  }),
  form({
    path: `${everybody}/new`,
    may: 'invitation.write',
    body: InvitePerson,
    async run(call) {
      const { name, section, kind, scopes, since, mail } = call.body
      const id = newId()
      const municipality = ownCity(call)
      const offices = [{ kind, section, scopes, deputyFor: null, since, until: null }]
      await enrol(call.db, { id, municipality, name, section, since, offices, mail, at: call.now }).catch(
        atField({ section_absent: 'section' }),
      )
      await call.act({ thing: `person:${id}`, after: { section, since, offices: [{ kind, scopes }] } })
      return goTo(`${everybody}/${id}?done=invited`)
    },
    again: invitePage(ports),
  }),
  page({
    path,
    may: 'person.read',
    events: ['person.read'],
    async show(call) {
      const { id, username, mail } = await personHere(call)
      if (call.actor.rights.has('person.write') && id !== call.actor.person?.id && (username || mail))
        await recordView(call, `person:${id}`, ['username', 'mail'])
      return personPage(ports)(call, {}, noProblems)
    },
  }),
  changeForm('name'),
  form({
    path: `${path}/name`,
    may: 'person.write',
    body: RenamePerson,
    async run(call) {
      const { id } = await personHere(call)
      await rename(call.db, ownCity(call), id, call.body.name)
      await call.act({ thing: `person:${id}`, after: { renamed: true } })
      return goTo(`${everybody}/${id}?done=renamed`)
    },
    again: changePage('name'),
  }),
  changeForm('move'),
  form({
    path: `${path}/move`,
    may: 'person.write',
    body: MovePerson,
    async run(call) {
      const { id } = await personHere(call)
      await move(call.db, ownCity(call), id, call.body).catch(atField({ section_absent: 'section' }))
      await call.act({ thing: `person:${id}`, after: { moved: call.body } })
      return goTo(`${everybody}/${id}?done=moved`)
    },
    again: changePage('move'),
  }),
  changeForm('leave'),
  form({
    path: `${path}/leave`,
    may: 'person.write',
    body: LeaveForm,
    async run(call) {
      const { id } = await personHere(call)
      await leave(call.db, ownCity(call), id, call.body.leftOn, call.now).catch(
        atField({ last_administrator: 'leftOn', leaves_before_coming: 'leftOn' }),
      )
      await call.act({ thing: `person:${id}`, after: { left: call.body.leftOn } })
      return goTo(`${everybody}/${id}?done=left`)
    },
    again: changePage('leave'),
  }),
]
