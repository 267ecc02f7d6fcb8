import { z } from 'zod'
import {
  type Call,
  dayOf,
  form,
  goTo,
  noProblems,
  type Problems,
  page,
  type Route,
  recordView,
  type Typed,
} from '#kernel'
import { post } from '#mail'
import { letterWith } from '../code/letter.ts'
import { SlipsPage } from '../code/print.tsx'
import { atField } from '../fault.ts'
import { ownCity, type PeoplePorts, siteOf } from '../own.ts'
import { peopleOf, personOf } from '../people/store.ts'
import { RecoveryPage } from './one.tsx'
import { CounterPage, RecoveriesPage } from './page.tsx'
import { stepsFor } from './rule.ts'
import { Checked, OpenAtCounter } from './schema.ts'
import {
  confirmRecovery,
  declineRecovery,
  issueRecovery,
  openAtCounter,
  openRecovery,
  recoveriesOf,
  recoveryOf,
} from './store.ts'

const path = '/desk/recoveries'

const recoveryHere = (call: Call) => recoveryOf(call.db, ownCity(call), call.params.id ?? '')
const doneBy = ({ actor, now }: Call) => ({ person: actor.person!.id, at: now })

const recoveryPage = async (call: Call, typed: Typed, problems: Problems) => {
  const recovery = await recoveryHere(call)
  const who = { id: call.actor.person!.id, rights: call.actor.rights }
  return (
    <RecoveryPage
      recovery={recovery}
      steps={stepsFor(recovery, who)}
      isSelf={recovery.person === who.id}
      dayOf={dayOf}
      sent={{ typed, problems }}
    />
  )
}

const counterPage = async (call: Call, typed: Typed, problems: Problems) => {
  const people = await peopleOf(call.db, ownCity(call), call.today)
  return (
    <CounterPage
      people={people
        .filter(({ username, leftOn }) => username && !(leftOn && leftOn < call.today))
        .map(({ id, name, section }) => ({ value: id, label: `${name}（${section}）` }))}
      person={call.query.get('person') ?? ''}
      sent={{ typed, problems }}
    />
  )
}

/** What an administrator and a second person do about a lost key. */
export const recoveringRoutes = (ports: PeoplePorts): Route[] => [
  page({
    path,
    may: 'recovery.read',
    show: async call => (
      <RecoveriesPage
        recoveries={await recoveriesOf(call.db, ownCity(call))}
        rights={call.actor.rights}
        dayOf={dayOf}
      />
    ),
  }),
  page({ path: `${path}/new`, may: 'recovery.open', show: call => counterPage(call, {}, noProblems) }),
  form({
    path: `${path}/new`,
    may: 'recovery.open',
    body: OpenAtCounter,
    async run(call) {
      const { person, kind, mail, note } = call.body
      const loss = { person, kind, note, mail: kind === 'mail' ? mail : null }
      const id = await openAtCounter(call.db, ownCity(call), loss, doneBy(call)).catch(
        atField({ recovery_for_self: 'person', recovery_under_way: 'kind', person_absent: 'person' }),
      )
      await call.act({ thing: `person:${person}`, after: { recovery: id, kind, opened: true } })
      return goTo(`${path}/${id}`)
    },
    again: counterPage,
  }),
  page({
    path: `${path}/:id`,
    may: 'recovery.read',
    events: ['recovery.read'],
    async show(call) {
      const { person, mail, note } = await recoveryHere(call)
      if (mail || note) await recordView(call, `person:${person}`, ['mail', 'note'])
      return recoveryPage(call, {}, noProblems)
    },
  }),
  form({
    path: `${path}/:id/open`,
    may: 'recovery.open',
    body: Checked,
    async run(call) {
      const { id, person, kind } = await recoveryHere(call)
      await openRecovery(call.db, id, doneBy(call))
      await call.act({ thing: `person:${person}`, after: { recovery: id, kind, opened: true } })
      return goTo(`${path}/${id}`)
    },
    again: recoveryPage,
  }),
  form({
    path: `${path}/:id/confirm`,
    may: 'recovery.confirm',
    body: Checked,
    async run(call) {
      const { id, person, kind } = await recoveryHere(call)
      await confirmRecovery(call.db, id, doneBy(call))
      await call.act({ thing: `person:${person}`, after: { recovery: id, kind, confirmed: true } })
      return goTo(`${path}/${id}`)
    },
    again: recoveryPage,
  }),
  form({
    path: `${path}/:id/code`,
    may: 'recovery.open',
    body: z.object({}),
    async run(call) {
      const { id, person } = await recoveryHere(call)
      const issued = await issueRecovery(call.db, ownCity(call), id, doneBy(call))
      await call.act({ thing: `person:${person}`, after: { recovery: id, code: 'printed' } })
      const { name, section } = await personOf(call.db, ownCity(call), person, call.today)
      return (
        <SlipsPage
          slips={[{ ...issued, name, section }]}
          purpose="recovery"
          site={siteOf(ports)}
          municipality={call.actor.municipality!.name}
          back={`${path}/${id}`}
        />
      )
    },
    again: recoveryPage,
  }),
  form({
    path: `${path}/:id/code/mail`,
    may: 'recovery.open',
    body: z.object({}),
    async run(call) {
      const { id, person, name, mail } = await recoveryHere(call)
      const issued = await issueRecovery(call.db, ownCity(call), id, doneBy(call))
      const to = { mail: mail ?? '', name, municipality: call.actor.municipality!.name, site: siteOf(ports) }
      await post(call.db, { ...letterWith(issued, 'recovery', to), at: call.now })
      await call.act({ thing: `person:${person}`, after: { recovery: id, code: 'mailed' } })
      return goTo(`${path}/${id}`)
    },
    again: recoveryPage,
  }),
  form({
    path: `${path}/:id/decline`,
    may: 'recovery.open',
    body: z.object({}),
    async run(call) {
      const { id, person, kind } = await recoveryHere(call)
      await declineRecovery(call.db, ownCity(call), id, call.now)
      await call.act({ thing: `person:${person}`, after: { recovery: id, kind, declined: true } })
      return goTo(path)
    },
    again: recoveryPage,
  }),
]
