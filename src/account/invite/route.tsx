import { z } from 'zod'
import {
  type Call,
  Fault,
  form,
  goTo,
  type OpenRoute,
  open,
  type Problems,
  problemsOf,
  type Route,
  recordAct,
  Shown,
  type Typed,
  today,
  typedText,
} from '#kernel'
import { post } from '#mail'
import { findMunicipality } from '#municipality'
import type { AccountPorts } from '../auth.ts'
import { type Unfit, withCode } from '../code/attempt.ts'
import { letterWith } from '../code/letter.ts'
import { SlipsPage } from '../code/print.tsx'
import { type Issued, issueCode, withdrawCode } from '../code/store.ts'
import { refuse } from '../fault.ts'
import { officesOf } from '../office/store.ts'
import { ownCity, type PeoplePorts, siteOf } from '../own.ts'
import { personHere, personPage } from '../people/route.tsx'
import type { Colleague } from '../people/schema.ts'
import { personOf } from '../people/store.ts'
import { type Sent, unsent } from '../sent.ts'
import { admit } from '../sign-in/admit.tsx'
import { askingHeaders } from '../sign-in/library.ts'
import { AcceptPage, CodePage, LaterPage } from './page.tsx'
import { Accept, MailCode } from './schema.ts'
import { accept } from './store.ts'

const path = '/desk/people/:id/code'
const may = 'invitation.write'

/** Issues a code to the person of the address, who must not have a sign-in yet. */
async function invite(call: Call): Promise<{ person: Colleague; issued: Issued }> {
  const person = await personHere(call)
  if (person.username) throw refuse('invited_already')
  const { municipality, by, at } = { municipality: ownCity(call), by: call.actor.person!.id, at: call.now }
  const issued = await issueCode(call.db, { municipality, person: person.id, purpose: 'invitation', by, at })
  return { person, issued }
}

/** What an administrator does with an invitation: print it, mail it, withdraw it. */
export const invitingRoutes = (ports: PeoplePorts): Route[] => [
  form({
    path,
    may,
    body: z.object({}),
    async run(call) {
      const { person, issued } = await invite(call)
      await call.act({ thing: `person:${person.id}`, after: { code: 'printed', until: issued.lastDay } })
      return (
        <SlipsPage
          slips={[{ ...issued, name: person.name, section: person.section }]}
          purpose="invitation"
          site={siteOf(ports)}
          municipality={call.actor.municipality!.name}
          back={`/desk/people/${person.id}`}
        />
      )
    },
    again: personPage(ports),
  }),
  form({
    path: `${path}/mail`,
    may,
    body: MailCode,
    async run(call) {
      const { person, issued } = await invite(call)
      const municipality = call.actor.municipality!.name
      const to = { mail: call.body.mail, name: person.name, municipality, site: siteOf(ports) }
      await post(call.db, { ...letterWith(issued, 'invitation', to), at: call.now })
      await call.act({ thing: `person:${person.id}`, after: { code: 'mailed', until: issued.lastDay } })
      return goTo(`/desk/people/${person.id}?done=mailed`)
    },
    again: personPage(ports),
  }),
  form({
    path: `${path}/withdraw`,
    may,
    body: z.object({}),
    async run(call) {
      const { id } = await personHere(call)
      await withdrawCode(call.db, ownCity(call), id, 'invitation', call.now)
      await call.act({ thing: `person:${id}`, after: { code: 'withdrawn' } })
      return goTo(`/desk/people/${id}?done=closed`)
    },
    again: personPage(ports),
  }),
]

/** Shows the page for a code again, with why it does not let in. */
export const codeAgain = (page: (sent: Sent) => ReturnType<typeof CodePage>, typed: Typed, unfit: Unfit) =>
  new Shown(
    page({ typed, problems: new Map([['code', unfit.sentence]]) }),
    unfit.wait ? 429 : 422,
    unfit.wait ? { 'retry-after': String(unfit.wait) } : {},
  )

const codePage = (sent: Sent) => (
  <CodePage
    action="/invitation"
    title="招待のコードを入れてください"
    lead="システム管理者から受け取った紙かメールに書いてあります。"
    sent={sent}
  />
)

/** Whom a code greets. */
interface Greeted {
  name: string
  municipality: string
}

const greet = (ports: AccountPorts, code: string, from: string | null) =>
  withCode(ports, { code, purpose: 'invitation', from }, async (db, found): Promise<Greeted> => {
    const { name } = await personOf(db, found.municipality, found.person, today(ports.clock))
    return { name, municipality: findMunicipality(found.municipality)?.name ?? '' }
  })

/** Where somebody invited comes in. */
export const invitedRoutes = (ports: AccountPorts): OpenRoute[] => [
  open({ method: 'GET', path: '/invitation', surface: 'staff', open: async () => codePage(unsent) }),
  open({
    method: 'POST',
    path: '/invitation',
    surface: 'staff',
    async open(_, typed, from) {
      const code = typedText(typed, 'code')
      const answer = await greet(ports, code, from)
      if ('unfit' in answer) return codeAgain(codePage, typed, answer.unfit)
      return <AcceptPage code={code} {...answer.done} sent={unsent} />
    },
  }),
  open({
    method: 'POST',
    path: '/invitation/accept',
    surface: 'staff',
    events: ['invitation.accept', 'account.sign-in'],
    async open(request, typed, from) {
      const code = typedText(typed, 'code')
      const answer = await greet(ports, code, from)
      if ('unfit' in answer) return codeAgain(codePage, typed, answer.unfit)
      const again = (problems: Problems) =>
        new Shown(<AcceptPage code={code} {...answer.done} sent={{ typed, problems }} />, 422)
      const shape = Accept.safeParse(typed)
      if (!shape.success) return again(problemsOf(shape.error.issues))
      const { username, password } = shape.data
      const came = await comeIn(ports, { code, username, password, from }).catch((error: unknown) => {
        if (error instanceof Fault && error.code === 'account.username_taken') return error
        throw error
      })
      if (came instanceof Fault) return again(new Map([['username', came.sentence]]))
      if ('unfit' in came) return codeAgain(codePage, typed, came.unfit)
      if (came.done) return <LaterPage name={answer.done.name} from={came.done} username={username} />
      const signedIn = await ports.auth.api.signInUsername({
        body: { username, password },
        headers: askingHeaders(request, from),
        asResponse: true,
      })
      const cookies = signedIn.headers.getSetCookie()
      return admit(ports, { request, from, cookies, by: 'password', next: '/desk' })
    },
  }),
]

/** Opens the sign-in; answers with the day on which the first office begins where that is still to come. */
async function comeIn(
  ports: AccountPorts,
  chosen: { code: string; username: string; password: string; from: string | null },
) {
  const at = ports.clock.now()
  const { code, username, from } = chosen
  const passwordHash = await (await ports.auth.$context).password.hash(chosen.password)
  return withCode(ports, { code, purpose: 'invitation', from }, async (db, { id, person, municipality }) => {
    await accept(db, { code: id, person, username, passwordHash, at })
    await recordAct(
      db,
      { municipality, event: 'invitation.accept', thing: `person:${person}`, after: { signIn: true } },
      { person, at, from },
    )
    const day = today(ports.clock)
    const offices = await officesOf(db, municipality, { person })
    if (offices.some(({ since, until }) => since <= day && (until === null || until >= day))) return null
    return (
      offices
        .map(({ since }) => since)
        .filter(since => since > day)
        .sort()[0] ?? null
    )
  })
}
