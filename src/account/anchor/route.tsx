import { z } from 'zod'
import {
  type Call,
  download,
  type Enqueue,
  form,
  goTo,
  noProblems,
  type Problems,
  page,
  personal,
  type Route,
  type Typed,
  typedText,
} from '#kernel'
import { ownCity } from '../own.ts'
import { exchangeHeads } from './job.ts'
import { AnchorsPage } from './page.tsx'
import { AddressForm } from './schema.ts'
import { addressOf, anchorsOf, keepAddress, lettersOf, mismatches } from './store.ts'

const path = '/desk/history/heads'
/** Days of heads on the page; all of them are in the file. */
const shown = 200
const jsonLines = 'application/jsonl; charset=utf-8'

async function anchorsPage(call: Call, typed: Typed, problems: Problems) {
  const { db, actor, query } = call
  const city = ownCity(call)
  return (
    <AnchorsPage
      anchors={await anchorsOf(db, city, shown)}
      wrong={await mismatches(db, city)}
      address={problems.size > 0 ? typedText(typed, 'mail') : await addressOf(db, city)}
      mayExchange={actor.rights.has('audit.exchange')}
      done={query.get('done')}
      problems={problems}
    />
  )
}

/** The heads that a city keeps of the others: the page, its files, and how they are received. */
export const anchorRoutes = (enqueue: Enqueue): Route[] => [
  page({ path, may: 'audit.read', show: call => anchorsPage(call, {}, noProblems) }),
  page({
    path: '/desk/history/heads.jsonl',
    may: 'audit.read',
    show: async call =>
      download(await lettersOf(call.db, ownCity(call)), jsonLines, `控え_${call.today}まで.jsonl`),
  }),
  page({
    path: `${path}/:file{\\d{4}-\\d{2}-\\d{2}\\.jsonl}`,
    may: 'audit.read',
    async show(call) {
      const day = (call.params.file ?? '').slice(0, 10)
      return download(await lettersOf(call.db, ownCity(call), day), jsonLines, `控え_${day}.jsonl`)
    },
  }),
  form({
    path: `${path}/now`,
    may: 'audit.exchange',
    body: z.object({}),
    async run(call) {
      await call.act({ thing: `record:${ownCity(call)}`, after: 'asked' })
      call.afterCommit(() => enqueue(exchangeHeads, {}, exchangeHeads))
      return goTo(`${path}?done=asked`)
    },
    again: anchorsPage,
  }),
  form({
    path: `${path}/address`,
    may: 'audit.exchange',
    body: AddressForm,
    async run(call) {
      const { mail } = call.body
      const before = await addressOf(call.db, ownCity(call))
      await keepAddress(call.db, ownCity(call), mail, call.now)
      const said = (address: string) => ({ address: address === '' ? null : personal(address) })
      await call.act({ thing: `record:${ownCity(call)}`, before: said(before), after: said(mail) })
      return goTo(`${path}?done=address`)
    },
    again: anchorsPage,
  }),
]
