import {
  type Clock,
  type Day,
  type Db,
  type Engine,
  headsNow,
  type Job,
  signedHeads,
  today,
  transact,
  visitor,
} from '#kernel'
import { post } from '#mail'
import { findMunicipality, membersOn, regions } from '#municipality'
import { partnersOf, stateOf } from './rule.ts'
import type { Anchor } from './schema.ts'
import { addressOf, anchorsOf, firstBroken, hashesAt, keepLetter, noteStates } from './store.ts'

/** What the exchange needs. */
export interface AnchorPorts {
  engine: Engine
  clock: Clock
  /** Of the installation; the key of the signature follows from it. */
  secret: string
  /** Address of the site. */
  url: string
}

/** Name under which the exchange stands in the queue. */
export const exchangeHeads = 'audit.exchange'
/** Kept heads that are checked: those of more than ten years where a region has ten cities. */
const most = 40_000

const nameOf = (code: string): string => findMunicipality(code)?.name ?? code

/** As a city; the installation itself acts, no person. */
const as = <T>({ engine }: AnchorPorts, municipality: string, work: (db: Db) => Promise<T>): Promise<T> =>
  transact(engine, { person: null, municipality }, work)

/**
 * Every night each city is given the heads of the others in its regions, as a signed letter to keep and by mail where
 * it wants that; then all that is kept is held against the chains of today.
 *
 * @source ADR 0014
 */
export const anchorJob = (ports: AnchorPorts): Job => ({
  name: exchangeHeads,
  when: '30 1 * * *',
  run: () => exchange(ports),
})

/** Gives and checks the heads of today. Bears being run twice a day. */
export async function exchange(ports: AnchorPorts): Promise<void> {
  const { engine, clock } = ports
  const day = today(clock)
  const members = await transact(engine, visitor, async db => {
    const stays = []
    for (const { id } of await regions(db)) stays.push((await membersOn(db, id, day)).map(({ code }) => code))
    return stays
  })
  const partners = partnersOf(members)
  for (const [holder, others] of partners) await give(ports, holder, others, day)
  for (const holder of partners.keys()) await check(ports, holder, day)
}

async function give(ports: AnchorPorts, holder: string, others: readonly string[], day: Day): Promise<void> {
  const { clock, secret } = ports
  await as(ports, holder, async db => {
    const heads = (await headsNow(db)).filter(({ municipality }) => others.includes(municipality))
    if (heads.length === 0) return
    const letter = { day, to: holder, heads }
    const text = signedHeads(letter, secret)
    if (!(await keepLetter(db, letter, text, clock.now()))) return
    const to = await addressOf(db, holder)
    if (to)
      await post(db, {
        to,
        subject: `【結び】${day} の記録の控え`,
        text: `${heads.map(({ municipality }) => nameOf(municipality)).join('、')}の記録の、${day} の末尾の値です。\n消さずに保管してください。相手方の記録が書き換えられていないことを、後から確かめられます。\n下の2行をファイルに写し、musubi verify audit の --anchor に指定します。\n\n${text}`,
        key: `heads:${holder}:${day}`,
        municipality: holder,
      })
  })
}

async function check(ports: AnchorPorts, holder: string, day: Day): Promise<void> {
  const kept = await as(ports, holder, db => anchorsOf(db, holder, most))
  const told: Anchor[] = []
  for (const municipality of new Set(kept.map(anchor => anchor.municipality))) {
    const anchors = kept.filter(anchor => anchor.municipality === municipality)
    const seqs = anchors.map(({ seq }) => seq)
    const chain = await as(ports, municipality, async db => ({
      found: new Map((await hashesAt(db, municipality, seqs)).map(one => [one.seq, one])),
      broken: await firstBroken(db, municipality),
    }))
    const now = anchors.map(anchor => ({
      ...anchor,
      state: stateOf(anchor, chain.found.get(anchor.seq), chain.broken),
    }))
    told.push(...now.filter(({ state }, at) => state !== 'held' && state !== anchors[at]!.state))
    await as(ports, holder, db => noteStates(db, holder, now, ports.clock.now()))
  }
  if (told.length > 0) await alarm(ports, holder, told, day)
}

/** Tells the city that keeps the heads, once for each day on which something new is found; the page goes on telling. */
async function alarm(ports: AnchorPorts, holder: string, wrong: readonly Anchor[], day: Day): Promise<void> {
  const cities = [...new Set(wrong.map(({ municipality }) => nameOf(municipality)))].join('、')
  await as(ports, holder, async db => {
    const to = await addressOf(db, holder)
    if (to)
      await post(db, {
        to,
        subject: `【結び】${cities}の記録が、控えと合いません`,
        text: `${cities}の記録が、${nameOf(holder)}の控えと合いません。記録の末尾が切り取られたか、書き換えられています。\n${ports.url}/desk/history/heads で、どの控えと合わないかを確かめてください。\n`,
        key: `heads-alarm:${holder}:${day}`,
        municipality: holder,
      })
  })
}
