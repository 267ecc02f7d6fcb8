import { z } from 'zod'
import {
  type Asked,
  type Call,
  form,
  goTo,
  noProblems,
  type OpenRoute,
  open,
  page,
  type Route,
  typedText,
} from '#kernel'
import type { AccountPorts } from '../auth.ts'
import { officeNames } from '../rule.ts'
import { askingHeaders } from '../sign-in/library.ts'
import { AppPage, CodesPage, EndAppPage, FirstCodePage, RenewCodesPage } from './app-page.tsx'
import {
  beginApp,
  changePassword,
  confirmApp,
  dropPasskey,
  endApp,
  endSessions,
  hasPassword,
  keepPasskey,
  ownSignIn,
  renamePasskey,
  renewCodes,
} from './library.ts'
import { OwnPage, PasskeyPage, PasswordPage, ProvedPage } from './page.tsx'
import { FirstCode, NewPasskey, NewPassword, OwnPassword, PasskeyName } from './schema.ts'

const home = '/desk/account'
const may = 'account.own'
const nothing = z.object({})

/** Last part but one of the path: the thing that a form of a list is about. */
const idIn = ({ request }: Asked): string => new URL(request.url).pathname.split('/').at(-2) ?? ''

/** Records what the person did with the own account, under an event of its own. */
const own = (call: Call, what: string, after: unknown): Promise<void> =>
  call.act({ event: `account.${what}`, thing: `person:${call.actor.person!.id}`, after })

/** The page of the person: ways to sign in, and where one is signed in. */
export const ownRoutes = ({ auth, sso }: AccountPorts): (Route | OpenRoute)[] => [
  page({
    path: home,
    may,
    beforehand: asked => ownSignIn(auth, asked),
    show: async ({ actor, query }, signIn) => (
      <OwnPage
        name={actor.person!.name}
        municipality={actor.municipality!.name}
        offices={actor.offices.map(({ kind }) => officeNames[kind as keyof typeof officeNames])}
        signIn={signIn}
        sso={sso?.name}
        done={query.get('done')}
      />
    ),
  }),
  page({ path: `${home}/proved`, may, show: async () => <ProvedPage /> }),
  page({ path: `${home}/password`, may, show: async () => <PasswordPage problems={noProblems} /> }),
  form({
    path: `${home}/password`,
    may,
    events: ['account.password'],
    body: NewPassword,
    beforehand: asked => changePassword(auth, asked, NewPassword.parse(asked.typed)),
    async run(call) {
      await own(call, 'password', 'changed')
      return goTo(`${home}?done=password`)
    },
    again: async (_, __, problems) => <PasswordPage problems={problems} />,
  }),
  ...appRoutes(auth),
  ...passkeyRoutes(auth),
  form({
    path: `${home}/sessions/:id/end`,
    may,
    events: ['account.session-end'],
    body: nothing,
    beforehand: asked => endSessions(auth, asked, idIn(asked)),
    async run(call) {
      await own(call, 'session-end', call.params.id)
      return goTo(`${home}?done=session`)
    },
    again: async () => goTo(home),
  }),
]

/** Codes of an authenticator app, on and off, and the spare codes. */
const appRoutes = (auth: AccountPorts['auth']): Route[] => [
  page({
    path: `${home}/app`,
    may,
    beforehand: asked => hasPassword(auth, asked),
    show: async (_, password) => <AppPage password={password} problems={noProblems} />,
  }),
  form({
    path: `${home}/app`,
    may,
    body: OwnPassword,
    beforehand: asked => beginApp(auth, asked, typedText(asked.typed, 'password')),
    run: async (_, uri) => <FirstCodePage uri={uri} problems={noProblems} />,
    again: async (_, __, problems) => <AppPage password problems={problems} />,
  }),
  form({
    path: `${home}/app/check`,
    may,
    events: ['account.app'],
    body: FirstCode,
    beforehand: asked => confirmApp(auth, asked, FirstCode.parse(asked.typed).code),
    async run(call, codes) {
      await own(call, 'app', 'on')
      return <CodesPage codes={codes} first />
    },
    again: async (_, typed, problems) => <FirstCodePage uri={typedText(typed, 'uri')} problems={problems} />,
  }),
  page({
    path: `${home}/app/end`,
    may,
    beforehand: asked => hasPassword(auth, asked),
    show: async (_, password) => <EndAppPage password={password} problems={noProblems} />,
  }),
  form({
    path: `${home}/app/end`,
    may,
    events: ['account.app'],
    body: OwnPassword,
    beforehand: asked => endApp(auth, asked, typedText(asked.typed, 'password')),
    async run(call) {
      await own(call, 'app', 'off')
      return goTo(`${home}?done=app-end`)
    },
    again: async (_, __, problems) => <EndAppPage password problems={problems} />,
  }),
  page({
    path: `${home}/codes`,
    may,
    beforehand: asked => hasPassword(auth, asked),
    show: async (_, password) => <RenewCodesPage password={password} problems={noProblems} />,
  }),
  form({
    path: `${home}/codes`,
    may,
    events: ['account.codes'],
    body: OwnPassword,
    beforehand: asked => renewCodes(auth, asked, typedText(asked.typed, 'password')),
    async run(call, codes) {
      await own(call, 'codes', 'renewed')
      return <CodesPage codes={codes} />
    },
    again: async (_, __, problems) => <RenewCodesPage password problems={problems} />,
  }),
]

/** Passkeys: added after showing again who it is, named, and forgotten. */
const passkeyRoutes = (auth: AccountPorts['auth']): (Route | OpenRoute)[] => [
  page({
    path: `${home}/passkeys/new`,
    may,
    show: async () => <PasskeyPage typed={{}} problems={noProblems} />,
  }),
  open({
    method: 'GET',
    path: `${home}/passkeys/options`,
    surface: 'staff',
    open: async (request, _, from) => {
      const headers = askingHeaders(request, from)
      const name = (await auth.api.getSession({ headers }))?.user.username ?? undefined
      return auth.api.generatePasskeyRegistrationOptions({
        query: name ? { name } : {},
        headers,
        asResponse: true,
      })
    },
  }),
  form({
    path: `${home}/passkeys`,
    may,
    events: ['account.passkey'],
    fresh: true,
    body: NewPasskey,
    beforehand: asked => keepPasskey(auth, asked, NewPasskey.parse(asked.typed)),
    async run(call) {
      await own(call, 'passkey', 'added')
      return goTo(`${home}?done=passkey`)
    },
    again: async (_, typed, problems) => <PasskeyPage {...{ typed, problems }} />,
  }),
  form({
    path: `${home}/passkeys/:id/name`,
    may,
    events: ['account.passkey'],
    body: PasskeyName,
    beforehand: asked => renamePasskey(auth, asked, { id: idIn(asked), ...PasskeyName.parse(asked.typed) }),
    async run(call) {
      await own(call, 'passkey', 'renamed')
      return goTo(`${home}?done=passkey-name`)
    },
    again: async () => goTo(home),
  }),
  form({
    path: `${home}/passkeys/:id/end`,
    may,
    events: ['account.passkey'],
    fresh: true,
    body: nothing,
    beforehand: asked => dropPasskey(auth, asked, idIn(asked)),
    async run(call) {
      await own(call, 'passkey', 'removed')
      return goTo(`${home}?done=passkey-end`)
    },
    again: async () => goTo(home),
  }),
]
