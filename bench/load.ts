import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'
import { confirm, intakeOf, propose, readIntake, receive } from '#agreement'
import { openWorkspaces } from '#initiative'
import { type Acting, day, newId, systemClock, transact } from '#kernel'
import { foundRegion } from '#municipality'
import type { OpenHouse } from '../test/kit/house.ts'

/** What a load came to. */
export interface Load {
  requests: { average: number }
  latency: { p50: number; p99: number }
  statusCodeStats: Readonly<Record<string, { count: number }>>
  errors: number
}

/** What is asked for under load. */
export interface Order {
  url: string
  headers?: Readonly<Record<string, string>>
  method?: 'GET' | 'POST'
  body?: string
  /** Seconds; 5 unless told. */
  duration?: number
}

const autocannon = createRequire(import.meta.url)('autocannon') as (order: object) => Promise<Load>

/** Loads an address from a thread of its own over 10 connections, so that the load shares no event loop with the server. */
export async function load({ duration = 5, ...order }: Order): Promise<Load> {
  const whole = { ...order, connections: 10, workers: 1 }
  await autocannon({ ...whole, duration: 1 })
  const measured = await autocannon({ ...whole, duration })
  await pause(500) // what the load left behind is still being answered
  const refused = Object.keys(measured.statusCodeStats).filter(status => status !== '200' && status !== '303')
  if (refused.length > 0 || measured.errors > 0)
    throw new Error(`${order.url} did not answer each time: ${refused.join(' ')}`)
  return measured
}

/** Signs in and gives the cookies of the session. */
export async function signIn({ url, passwordOf }: OpenHouse, username: string): Promise<string> {
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ username, password: passwordOf(username) }),
    redirect: 'manual',
  })
  return answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}

const times = 6
const founding = readFileSync(new URL('../examples/kagoshima-hioki.txt', import.meta.url), 'utf8')
const [kagoshima, hioki] = ['462012', '462161'].map(municipality => ({ municipality, person: newId() })) as [
  Acting & { municipality: string; person: string },
  Acting & { municipality: string; person: string },
]

/** The founding agreement with each row of its annex six times, numbered: 102 initiatives. */
const long = (): string =>
  founding
    .split('\n')
    .flatMap(line => {
      const [title, ...cells] = line.split('\t')
      if (cells.length === 0 || title === '項目') return [line]
      return Array.from({ length: times }, (_, at) => [`${title}の見本${at + 1}`, ...cells].join('\t'))
    })
    .join('\n')

/** Takes the long agreement in, as a user does, and lets both sides confirm it; gives its identifier. */
export async function openLong({ engine }: OpenHouse): Promise<string> {
  const bytes = new TextEncoder().encode(long())
  const at = systemClock.now()
  const intake = await transact(engine, kagoshima, db =>
    receive(db, { fileName: '見本.txt', bytes }, { ...kagoshima, at }),
  )
  await readIntake(engine, systemClock, { intake, ...kagoshima })
  const agreement = await transact(engine, kagoshima, async db => {
    const region = await foundRegion(db, { slug: 'bench', name: '見本圏域', note: '' })
    const shown = { inForceFrom: day('2026-10-01'), regionId: region.id }
    return propose(db, await intakeOf(db, intake), shown, { ...kagoshima, at })
  })
  await transact(engine, hioki, db => confirm(db, agreement, 1, { ...hioki, at }, openWorkspaces))
  return agreement
}
