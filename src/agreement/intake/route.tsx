import { z } from 'zod'
import { type Call, download, type Enqueue, form, goTo, noProblems, page, type Route } from '#kernel'
import { reviewPage } from '../review/route.tsx'
import { readIntakeJob } from './job.ts'
import { FailedPage, HandInPage, WaitingPage } from './page.tsx'
import { HandIn, handedIn, maxFileBytes } from './schema.ts'
import { discard, type Intake, intakeOf, originalFile, receive, restore } from './store.ts'

/** A process that died between keeping the file and handing on the job is made good when somebody looks. */
const readAgain = (enqueue: Enqueue, { actor }: Call, { id, municipality }: Intake): Promise<void> =>
  enqueue(readIntakeJob, { intake: id, municipality, person: actor.person!.id }, id)

/** Handing in an agreement, its reading, and its original. */
export const intakeRoutes = (enqueue: Enqueue): Route[] => [
  page({
    path: '/desk/intakes/new',
    may: 'agreement.import',
    show: async () => <HandInPage typed={{}} problems={noProblems} />,
  }),
  form({
    path: '/desk/intakes',
    may: 'agreement.import',
    maxBytes: maxFileBytes + 64 * 1024,
    body: HandIn,
    async run(call) {
      const receipt = {
        municipality: call.actor.municipality!.code,
        person: call.actor.person!.id,
        at: call.now,
      }
      const intake = await receive(call.db, await handedIn(call.body), receipt)
      await call.act({ thing: `intake:${intake}` })
      const { municipality, person } = receipt
      call.afterCommit(() => enqueue(readIntakeJob, { intake, municipality, person }, intake))
      return goTo(`/desk/intakes/${intake}`)
    },
    again: async (_, typed, problems) => <HandInPage typed={typed} problems={problems} />,
  }),
  page({
    path: '/desk/intakes/:id',
    may: 'intake.read',
    async show(call) {
      const intake = await intakeOf(call.db, call.params.id!)
      if (intake.state === 'proposed') return goTo(`/desk/agreements/${intake.agreement}`)
      if (intake.state === 'discarded') return goTo('/desk/agreements')
      if (intake.state === 'failed') return <FailedPage intake={intake} />
      const seconds = Math.round((call.now.getTime() - intake.receivedAt.getTime()) / 1000)
      if (intake.state === 'waiting') {
        if (seconds > 60) call.afterCommit(() => readAgain(enqueue, call, intake))
        return <WaitingPage intake={intake} seconds={seconds} />
      }
      return reviewPage(call, intake)
    },
  }),
  page({
    path: '/desk/intakes/:id/original',
    may: 'intake.read',
    async show(call) {
      const { original } = await intakeOf(call.db, call.params.id!)
      const { bytes, fileName } = await originalFile(call.db, original)
      return download(bytes, 'application/octet-stream', fileName)
    },
  }),
  form({
    path: '/desk/intakes/:id/discard',
    may: 'agreement.import',
    body: z.object({}),
    async run(call) {
      await discard(call.db, call.params.id!, call.now)
      await call.act({ thing: `intake:${call.params.id}`, after: 'discarded' })
      return goTo(`/desk/agreements?done=discarded&intake=${call.params.id}`)
    },
    again: async () => goTo('/desk/agreements'),
  }),
  form({
    path: '/desk/intakes/:id/restore',
    may: 'agreement.import',
    body: z.object({}),
    async run(call) {
      await restore(call.db, call.params.id!, call.now)
      await call.act({ thing: `intake:${call.params.id}`, after: 'restored' })
      return goTo(`/desk/intakes/${call.params.id}`)
    },
    again: async () => goTo('/desk/agreements'),
  }),
]
