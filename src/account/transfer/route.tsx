import { z } from 'zod'
import {
  type Call,
  download,
  form,
  goTo,
  invalid,
  isDay,
  noProblems,
  type Problems,
  page,
  type Route,
  type Typed,
} from '#kernel'
import { fromCsv, toCsv } from '#paper'
import { SlipsPage } from '../code/print.tsx'
import { issueCode } from '../code/store.ts'
import { ownCity, type PeoplePorts, siteOf } from '../own.ts'
import { TransferPage, TransfersPage } from './page.tsx'
import { listOf, nextApril, planOf } from './rule.ts'
import { ApplyForm, type Change, HandInList, maxListBytes, needed } from './schema.ts'
import {
  applyTransfer,
  dropTransfer,
  groundOn,
  newcomersOf,
  receiveList,
  transferOf,
  transfersOf,
} from './store.ts'

const path = '/desk/transfers'
const may = 'transfer.write'

/** The day of the transfer that the address asks for; the next 1 April unless it does. */
const askedDay = ({ query, today }: Call) => {
  const asked = query.get('on') ?? ''
  return isDay(asked) ? asked : nextApril(today)
}

const transfersPage = async (call: Call, typed: Typed, problems: Problems) => (
  <TransfersPage
    effectiveOn={askedDay(call)}
    transfers={await transfersOf(call.db, ownCity(call))}
    rights={call.actor.rights}
    sent={{ typed, problems }}
  />
)

const transferPage = (ports: PeoplePorts) => async (call: Call) => {
  const { db, params } = call
  const transfer = await transferOf(db, ownCity(call), params.id ?? '')
  const scopes = await ports.scopeChoices(db)
  return (
    <TransferPage
      transfer={transfer}
      plan={planOf(transfer.cells, await groundOn(db, ownCity(call), transfer.effectiveOn, scopes))}
      scopes={scopes}
      newcomers={transfer.appliedAt ? await newcomersOf(db, transfer.id) : []}
    />
  )
}

/** A change as it stands on record: without names. */
const nameless = ({ name: _, ...change }: Change) =>
  change.what === 'rename' ? { what: change.what, person: change.person } : change

/** Refuses a file whose head lacks a column, by name. */
function checkHead(bytes: Uint8Array): void {
  const cells = fromCsv(bytes)
  if (!cells) throw invalid('file', 'CSVとして読めません。表計算ソフトで、CSVとして保存し直してください。')
  const missing = needed.filter(column => !cells[0]?.includes(column))
  if (missing.length > 0) {
    const names = missing.map(column => `「${column}」`).join('')
    throw invalid(
      'file',
      `1行目に${names}の列がありません。書き出した名簿の1行目を、そのまま使ってください。`,
    )
  }
}

/** The yearly transfer by a list. */
export const transferRoutes = (ports: PeoplePorts): Route[] => [
  page({ path, may, show: call => transfersPage(call, {}, noProblems) }),
  page({
    path: `${path}/people.csv`,
    may,
    async show(call) {
      const day = askedDay(call)
      const ground = await groundOn(call.db, ownCity(call), day, await ports.scopeChoices(call.db))
      return download(toCsv(listOf(ground)), 'text/csv; charset=utf-8', `職員名簿-${day}.csv`)
    },
  }),
  form({
    path,
    may,
    maxBytes: maxListBytes + 64 * 1024,
    body: HandInList,
    async run(call) {
      const { file, effectiveOn } = call.body
      const bytes = new Uint8Array(await file.arrayBuffer())
      checkHead(bytes)
      const by = { municipality: ownCity(call), person: call.actor.person!.id, at: call.now }
      const id = await receiveList(call.db, { effectiveOn, fileName: file.name, bytes }, by)
      await call.act({ thing: `transfer:${id}`, after: { effectiveOn } })
      return goTo(`${path}/${id}`)
    },
    again: transfersPage,
  }),
  page({ path: `${path}/:id`, may, show: transferPage(ports) }),
  form({
    path: `${path}/:id/apply`,
    may,
    body: ApplyForm,
    async run(call) {
      const { db, params, body, now, actor } = call
      const scopes = await ports.scopeChoices(db)
      const taking = { municipality: ownCity(call), person: actor.person!.id, at: now, scopes }
      const { changes } = await applyTransfer(db, params.id ?? '', body.mark, taking)
      await call.act({
        thing: `transfer:${params.id}`,
        after: { applied: changes.map(nameless) },
      })
      return goTo(`${path}/${params.id}`)
    },
    again: transferPage(ports),
  }),
  form({
    path: `${path}/:id/drop`,
    may,
    body: z.object({}),
    async run(call) {
      await dropTransfer(call.db, ownCity(call), call.params.id ?? '', call.now)
      await call.act({ thing: `transfer:${call.params.id}`, after: 'dropped' })
      return goTo(path)
    },
    again: transferPage(ports),
  }),
  form({
    path: `${path}/:id/codes`,
    may: 'invitation.write',
    body: z.object({}),
    async run(call) {
      const { db, now, actor } = call
      const municipality = ownCity(call)
      const { id } = await transferOf(db, municipality, call.params.id ?? '')
      const slips = []
      for (const person of await newcomersOf(db, id)) {
        const issue = { municipality, person: person.id, purpose: 'invitation' as const }
        const issued = await issueCode(db, { ...issue, by: actor.person!.id, at: now })
        await call.act({ thing: `person:${person.id}`, after: { code: 'printed', until: issued.lastDay } })
        slips.push({ ...issued, name: person.name, section: person.section })
      }
      return (
        <SlipsPage
          slips={slips}
          purpose="invitation"
          site={siteOf(ports)}
          municipality={actor.municipality!.name}
          back={`${path}/${id}`}
        />
      )
    },
    again: transferPage(ports),
  }),
]
