import type { Hono } from 'hono'
import {
  type AccountPorts,
  accountRoutes,
  anchorJob,
  anchorRoutes,
  historyRoutes,
  openAuth,
  openSso,
  peopleRoutes,
  tokenRoutes,
} from '#account'
import { agreementRoutes, intakeJob } from '#agreement'
import {
  addresses,
  clamAv,
  initiativeEffects,
  initiativeRoutes,
  openWorkspaces,
  scanJob,
  scopeChoices,
} from '#initiative'
import {
  type Clock,
  type Engine,
  type Enqueue,
  type OpenRoute,
  openServer,
  type Route,
  systemClock,
} from '#kernel'
import { mailJob } from '#mail'
import { municipalityRoutes } from '#municipality'
import { letterRoutes, noticeJobs, todoRoutes } from '#notice'
import { portalRoutes } from '#portal'
import { searchRoutes } from '#search'
import { webhookJob, webhookRoutes } from '#webhook'
import { alone } from './alone.ts'
import { forgetAnswersJob } from './api/once.ts'
import { apiDocs } from './api/route.tsx'
import { apiScopes } from './api/scope.ts'
import { buildApp } from './app.ts'
import { aroundOf, connections } from './around.tsx'
import type { Config } from './config.ts'
import { migrations, openCurrent } from './database.ts'
import { eventNames, historyWords } from './history.ts'
import { startJobs, withoutJobs } from './jobs.ts'
import { absentAtDesk } from './mount.tsx'
import { openPublic } from './public.ts'
import { databaseReady } from './service/health.ts'
import type { Observed } from './service/observe.ts'
import { withoutReplica, withReplica } from './service/readers.ts'
import { deskTodo, searchSources, todoSources } from './told.tsx'
import { setUpTrial, type TrialAccount } from './trial.ts'

/** A running house. */
export interface House {
  app: Hono
  engine: Engine
  auth: ReturnType<typeof openAuth>
  /** Printed once, on the first start of an installation for trying out. */
  trialAccounts: TrialAccount[] | undefined
  /** Tells whoever sends requests to this process to send them elsewhere. */
  leave(): void
  /** Ends the jobs, waiting for running ones, and closes the database. */
  close(): Promise<void>
}

/** Routes of all rooms. */
export const routesOf = (
  people: AccountPorts,
  enqueue: Enqueue,
  { mail, scanner, reach }: Pick<Config, 'mail' | 'scanner' | 'reach'>,
): (Route | OpenRoute)[] => [
  ...accountRoutes(people),
  ...peopleRoutes({ ...people, scopeChoices }),
  ...tokenRoutes({ scopes: apiScopes, scopeChoices, beside: connections }),
  ...webhookRoutes({ enqueue, events: eventNames, reach, beside: connections }),
  apiDocs,
  ...municipalityRoutes,
  ...agreementRoutes({
    enqueue,
    agreed: openWorkspaces,
    effects: initiativeEffects,
    todo: deskTodo,
    addresses: async ({ db, actor }) => (actor.rights.has('initiative.read') ? addresses(db) : new Map()),
  }),
  ...todoRoutes(todoSources),
  ...letterRoutes(mail !== null),
  ...searchRoutes(searchSources),
  ...initiativeRoutes({ enqueue, scanner: scanner && clamAv(scanner), panels: [] }),
  ...portalRoutes,
  ...anchorRoutes(enqueue),
  ...historyRoutes(historyWords),
  absentAtDesk,
]

/** Opens the engine, brings it up to date, fills an empty trial, and puts the application together. */
export async function openHouse(
  config: Config,
  {
    clock = systemClock,
    log = console.error,
    onRequest = () => {},
    onJobFailure = () => {},
    onReading = () => {},
  }: {
    clock?: Clock
    log?: (line: string, error?: unknown) => void
    onRequest?: (request: Observed) => void
    onJobFailure?: (job: string) => void
    onReading?: (from: 'replica' | 'primary') => void
  } = {},
): Promise<House> {
  const publicOnly = !config.surfaces.includes('staff')
  const engine =
    publicOnly && config.databaseUrl ? await openPublic(config.databaseUrl) : await openCurrent(config)
  const auth = openAuth(engine, config)
  const people = { engine, auth, clock, sso: config.sso && openSso(engine, config, config.sso) }
  const trialAccounts =
    config.trial && !publicOnly ? await alone(engine, () => setUpTrial(engine, auth, clock)) : undefined
  const starting = (publicOnly ? withoutJobs : startJobs)(
    engine,
    [
      intakeJob(engine, clock),
      anchorJob({ engine, clock, secret: config.secret, url: config.url }),
      mailJob(engine, config.mail, clock),
      scanJob(engine, clock, config.scanner && clamAv(config.scanner)),
      ...noticeJobs({ engine, clock, sources: todoSources, url: config.url }),
      webhookJob({ engine, clock, reach: config.reach }),
      forgetAnswersJob(engine, clock),
    ],
    (name, error) => {
      onJobFailure(name)
      log(`job ${name}`, error)
    },
  )
  let jobs = false
  starting.then(
    () => {
      jobs = true
    },
    error => log('jobs could not be started', error),
  )
  let open = true
  const replica = config.replicaUrl ? await openServer(config.replicaUrl, 10, 3000) : undefined
  const readers = replica
    ? withReplica({ primary: engine, replica, lag: config.replicaLag, clock }, onReading)
    : withoutReplica(engine)
  await readers.look()
  const app = buildApp(
    routesOf(people, async (...job) => (await starting).enqueue(...job), config),
    {
      ...people,
      surfaces: config.surfaces,
      readers,
      around: aroundOf(config, engine, clock),
      onBug: (incident, error) => log(`incident ${incident}`, error),
    },
    {
      proxies: config.proxies,
      onRequest,
      ready: async () => ({ ...(await databaseReady(engine, migrations)), jobs, open }),
    },
  )
  return {
    app,
    engine,
    auth,
    trialAccounts,
    leave() {
      open = false
    },
    async close() {
      open = false
      await starting.then(jobs => jobs.close()).catch(() => {})
      await readers.close()
      await engine.close()
    },
  }
}
