import { actorOf, enter, type Person, personOf } from '#account'
import {
  type Clock,
  type Day,
  type Db,
  type Engine,
  type Job,
  type TodoSource,
  today,
  transact,
  visitor,
} from '#kernel'
import { post } from '#mail'
import { gather } from '../gather.ts'
import type { Gathered } from '../rule.ts'
import { type Wanting, wanting } from '../setting/store.ts'
import { digestOf, noteOf, rhythmsOn } from './rule.ts'

/** What the jobs need. */
export interface DigestPorts {
  engine: Engine
  clock: Clock
  sources: readonly TodoSource[]
  /** Address of the site. */
  url: string
}

/** Gathers for a person as that person, in a transaction of its own; nothing for who has left or has no address. */
async function forPerson(
  { engine, clock, sources }: DigestPorts,
  { person }: Wanting,
  tell: (db: Db, who: Person & { mail: string }, gathered: Gathered, day: Day) => Promise<void>,
): Promise<void> {
  const day = today(clock)
  await transact(engine, visitor, async db => {
    const who = await enter(db, person, day)
    if (!who) return
    const { mail } = await personOf(db, who.municipality, who.id, day)
    if (mail) await tell(db, { ...who, mail }, await gather(db, actorOf(who), day, sources), day)
  })
}

/** Does something for each, whatever goes wrong for one; what went wrong is thrown when all are through. */
async function each<T>(of: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const errors: unknown[] = []
  for (const one of of) await work(one).catch(error => errors.push(error))
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} of ${of.length} failed`)
}

/** Posts the digests of today, one to a person and day, to those who want one and have something to do or to know. */
export async function postDigests(ports: DigestPorts): Promise<void> {
  const rhythms = rhythmsOn(today(ports.clock))
  await each(await wanting(ports.engine, { rhythms }), person =>
    forPerson(ports, person, async (db, { id, name, mail }, gathered, day) => {
      const digest = digestOf(gathered, name, day, ports.url)
      if (digest) await post(db, { ...digest, to: mail, key: `digest:${id}:${day}`, at: ports.clock.now() })
    }),
  )
}

/** Posts a letter for everything that others wait for and that has come up since its person asked for it. */
export async function postAwaited(ports: DigestPorts): Promise<void> {
  await each(await wanting(ports.engine, { atOnce: true }), person =>
    forPerson(ports, person, async (db, { id, name, mail }, { todos }, day) => {
      const fresh = todos.filter(({ awaited, since }) => awaited && since && since > person.changedAt)
      for (const todo of fresh)
        await post(db, {
          ...noteOf(todo, name, day, ports.url),
          to: mail,
          key: `awaited:${id}:${todo.key}`,
          at: ports.clock.now(),
        })
    }),
  )
}

/** The jobs as the house runs them: digests at half past eight on weekdays, what is awaited every five minutes. */
export const noticeJobs = (ports: DigestPorts): Job[] => [
  { name: 'notice.digest', when: '30 8 * * 1-5', run: () => postDigests(ports) },
  { name: 'notice.awaited', when: '*/5 * * * *', run: () => postAwaited(ports) },
]
