import type { Hono } from 'hono'
import { type AccountPorts, accountRoutes, openAuth, type Person } from '#account'
import { agreementRoutes, intakeJob } from '#agreement'
import { openWorkspaces } from '#initiative'
import {
  type Clock,
  type Engine,
  type Enqueue,
  type OpenRoute,
  type Route,
  type Surface,
  systemClock,
} from '#kernel'
import { mailJob } from '#mail'
import { findMunicipality, municipalityRoutes } from '#municipality'
import { portalRoutes } from '#portal'
import type { Surroundings } from '#web'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import { openCurrent } from './database.ts'
import { startJobs } from './jobs.ts'
import { absentAtDesk } from './mount.tsx'
import { setUpTrial, type TrialAccount } from './trial.ts'

/** A running house. */
export interface House {
  app: Hono
  engine: Engine
  auth: ReturnType<typeof openAuth>
  /** Printed once, on the first start of an installation for trying out. */
  trialAccounts: TrialAccount[] | undefined
  close(): Promise<void>
}

/** Routes of all rooms. */
export const routesOf = (people: AccountPorts, enqueue: Enqueue): (Route | OpenRoute)[] => [
  ...accountRoutes(people),
  ...municipalityRoutes,
  ...agreementRoutes({ enqueue, agreed: openWorkspaces }),
  ...portalRoutes,
  absentAtDesk,
]

/** Opens the engine, brings it up to date, fills an empty trial, and puts the application together. */
export async function openHouse(
  config: Config,
  {
    clock = systemClock,
    log = console.error,
  }: { clock?: Clock; log?: (line: string, error?: unknown) => void } = {},
): Promise<House> {
  const engine = await openCurrent(config)
  const auth = openAuth(engine, config)
  const trialAccounts = config.trial ? await setUpTrial(engine, auth, clock) : undefined
  const starting = startJobs(
    engine,
    [intakeJob(engine, clock), mailJob(engine, config.mail, clock)],
    (name, error) => log(`job ${name}`, error),
  )
  starting.catch(error => log('jobs could not be started', error))
  const app = buildApp(
    routesOf({ engine, auth, clock }, async (...job) => (await starting).enqueue(...job)),
    {
      engine,
      auth,
      clock,
      surfaces: config.surfaces,
      around: async (surface, path, person) => surroundings(config, engine, surface, path, person),
      onBug: (incident, error) => log(`incident ${incident}`, error),
    },
  )
  return {
    app,
    engine,
    auth,
    trialAccounts,
    async close() {
      await starting.then(jobs => jobs.close()).catch(() => {})
      await engine.close()
    },
  }
}

const foot = [
  { href: '/', text: '公開ページ' },
  { href: '/sign-in', text: '職員の入口' },
]
const footNote = '地図：国土数値情報（行政区域データ）（国土交通省）を加工して作成'

function surroundings(
  config: Config,
  engine: Engine,
  surface: Surface,
  path: string,
  person: Person | undefined,
): Surroundings {
  const trial = engine.kind === 'embedded'
  const ways = (surface === 'staff' ? (person ? deskWays : []) : publicWays).map(way => ({
    ...way,
    current: way.href.length > 1 && way.href !== '/desk' ? path.startsWith(way.href) : path === way.href,
  }))
  const shown = foot.filter(way => way.href !== '/sign-in' || config.surfaces.includes('staff'))
  if (surface === 'public')
    return { brand: '結び', note: '市町村の連携の公開ページ', home: '/', ways, foot: shown, footNote, trial }
  const office =
    person && `${findMunicipality(person.municipality)?.name ?? ''} ${person.section}　${person.name}`
  return {
    brand: '結び',
    note: '連携協約を動かす',
    home: person ? '/desk' : '/',
    ways,
    foot: shown,
    trial,
    ...(office && { desk: { office, signOut: '/sign-out' } }),
  }
}

const publicWays = [{ href: '/', text: 'はじめに' }]
const deskWays = [
  { href: '/desk', text: 'ホーム' },
  { href: '/desk/agreements', text: '協約' },
  { href: '/desk/regions', text: '圏域' },
  { href: '/desk/municipalities', text: '市町村' },
  { href: '/', text: '公開ページ' },
]
