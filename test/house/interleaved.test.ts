import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openAccount } from '#account'
import { propose } from '#agreement'
import { day, transact } from '#kernel'
import { foundRegion } from '#municipality'
import { enterReading, intakeOf, receive } from '../../src/agreement/intake/store.ts'
import { sampleAgreement } from '../kit/agreement.ts'
import { serverMissing } from '../kit/db.ts'
import { type OpenHouse, openTrialHouse } from '../kit/house.ts'
import { agreedBetween, type Worker } from '../kit/initiative.ts'
import { startServer } from '../kit/postgres.ts'
import { Visitor } from '../kit/visitor.ts'

/** Two regions of two cities each. */
const regions = [
  ['462012', '462161'],
  ['462187', '462250'],
] as const
const requests = 10_000
/** More than the pool has connections, so that each connection serves every actor in turn. */
const atOnce = 40
const password = 'mihon-no-aikotoba'

/** What a text says of who may see it: 印〔462012+462161〕 */
const mark = (...codes: string[]): string => `印〔${codes.join('+')}〕`
const marksIn = (text: string): string[] => [...text.matchAll(/印〔([0-9+]+)〕/g)].map(([, codes]) => codes!)

/** A page as an actor must find it. */
interface Sight {
  path: string
  status: number
  /** What must stand on it. */
  shows?: string[]
  /** Looked at once in ten times: a page that takes long to draw. */
  long?: boolean
}
interface Actor {
  code: string | null
  visitor: Visitor
  sights: Sight[]
}

const missing = serverMissing()
describe(
  'ten thousand requests of two regions over one pool',
  { skip: process.env.CI !== 'true' && (missing ?? false) },
  () => {
    let house: OpenHouse
    const actors: Actor[] = []
    // Past the network: what is asked here is what the database gives to whom.
    const inside = async (url: URL, order: RequestInit) => house.app.fetch(new Request(url, order))

    before(async () => {
      house = await openTrialHouse({ DATABASE_URL: await startServer(), MUSUBI_TRIAL: 'off' })
      for (const region of regions) await openRegion(region)
      const stranger = new Visitor(house.url, inside)
      const hidden = actors
        .flatMap(({ sights }) => sights)
        .filter(({ path }) => /agreements\/[0-9a-f-]{36}$/.test(path))
      actors.push({
        code: null,
        visitor: stranger,
        sights: [
          { path: '/', status: 200, long: true },
          ...hidden.map(({ path }) => ({ path: path.replace('/desk', ''), status: 404 })),
          ...hidden.map(({ path }) => ({ path, status: 303 })),
        ],
      })
      // What one region sees, the other must not find.
      const staff = actors.filter(({ code }) => code !== null)
      for (const actor of staff)
        for (const other of staff.filter(({ code }) => code !== actor.code))
          for (const { path, status } of other.sights)
            if (status === 200 && !actor.sights.some(sight => sight.path === path))
              actor.sights.push({ path, status: 404 })
    })
    after(() => house?.close())

    /** Two cities with a workspace, and in it and beside it what only some of them may see. */
    async function openRegion([one, two]: readonly [string, string]): Promise<void> {
      const at = new Date('2026-11-22T03:00:00Z')
      const people: Worker[] = []
      for (const municipality of [one, two]) {
        const person = await openAccount(
          house.engine,
          house.auth,
          {
            username: `mihon-${municipality}`,
            password,
            name: `担当（見本）${municipality}`,
            section: '企画課（見本）',
            municipality,
            offices: ['coordinator'],
            since: day('2020-04-01'),
          },
          at,
        )
        people.push({ person, municipality, at })
      }
      const workspaces = await agreedBetween(house.engine, people, `r${one}`)
      const workspace = workspaces.get('災害対策')!
      const proposal = await transact(house.engine, people[0]!, async db => {
        const file = { fileName: `${mark(one, two)}.txt`, bytes: new TextEncoder().encode(mark(one, two)) }
        const intake = await receive(db, file, people[0]!)
        const parties = [one, two].map((code, i) => ({
          label: '甲乙'[i]!,
          name: code,
          code,
          representative: null,
        }))
        await enterReading(db, intake, '見本', { ...sampleAgreement(), title: mark(one, two), parties }, at)
        const region = await foundRegion(db, { slug: `p${one}`, name: '見本圏域', note: '' })
        return propose(
          db,
          await intakeOf(db, intake),
          { inForceFrom: day('2026-10-01'), regionId: region.id },
          people[0]!,
        )
      })
      for (const city of people) {
        const { municipality: code } = city
        const draft = await transact(house.engine, city, db =>
          receive(db, { fileName: `${mark(code)}.txt`, bytes: new TextEncoder().encode(mark(code)) }, city),
        )
        const visitor = new Visitor(house.url, inside)
        await visitor.post('/sign-in', { username: `mihon-${code}`, password })
        const journal = `/desk/initiatives/${workspace}/journal`
        for (const [op, text] of [
          ['draft', mark(code)],
          ['share', mark(one, two)],
        ] as const)
          assert.equal((await visitor.post(journal, { happenedOn: '2026-11-20', text, op })).status, 303)
        actors.push({
          code,
          visitor,
          sights: [
            { path: '/desk/agreements', status: 200, long: true, shows: [mark(code), mark(one, two)] },
            { path: `/desk/intakes/${draft}/original`, status: 200, shows: [mark(code)] },
            { path: `/desk/agreements/${proposal}`, status: 200, long: true, shows: [mark(one, two)] },
            { path: `/desk/agreements/${proposal}/original`, status: 200, shows: [mark(one, two)] },
            { path: journal, status: 200, long: true, shows: [mark(code), mark(one, two)] },
            { path: '/desk/initiatives.csv', status: 200 },
            { path: '/desk/todo', status: 200, long: true },
            { path: '/desk/history', status: 200, long: true },
          ],
        })
      }
    }

    /** What is wrong with an answer; undefined where nothing is. */
    async function lookAt(
      { code, visitor }: Actor,
      { path, status, shows = [] }: Sight,
    ): Promise<string | undefined> {
      const answer = await visitor.get(path)
      const text = await answer.text()
      const who = code ?? 'a visitor'
      if (answer.status !== status) return `${who} found ${answer.status} at ${path}, not ${status}`
      const leaked = marksIn(text).filter(codes => code === null || !codes.split('+').includes(code))
      if (leaked.length > 0) return `${who} saw ${leaked.join(' ')} at ${path}`
      const lacking = shows.filter(mark => !text.includes(mark))
      return lacking.length > 0 ? `${who} missed ${lacking.join(' ')} at ${path}` : undefined
    }

    test('show each actor what is its own, and nothing of another', async t => {
      const begun = performance.now()
      const wrong: string[] = []
      let sent = 0
      const work = async () => {
        while (sent < requests) {
          const at = sent++
          const actor = actors[at % actors.length]!
          const turn = Math.floor(at / actors.length)
          const sights = actor.sights.filter(({ long = false }) => long === (turn % 10 === 0))
          const found = await lookAt(actor, sights[Math.floor(turn / 10 + turn) % sights.length]!)
          if (found) wrong.push(found)
        }
      }
      await Promise.all(Array.from({ length: atOnce }, work))
      t.diagnostic(`${sent} requests in ${Math.round((performance.now() - begun) / 1000)} s`)
      assert.deepEqual(wrong.slice(0, 10), [])
      assert.ok(house.engine.pool.totalCount < atOnce, 'connections were shared')
    })

    test('would find a leak: a mark of another is one', async () => {
      assert.deepEqual(marksIn(`a ${mark('462012', '462161')} b`), ['462012+462161'])
      const [first] = actors
      const asOther = { ...first!, code: '000000' }
      assert.match((await lookAt(asOther, first!.sights[0]!)) ?? '', /^000000 saw /)
    })
  },
)
