import { z } from 'zod'
import {
  type Call,
  type Enqueue,
  form,
  goTo,
  invalid,
  noProblems,
  type Problems,
  page,
  type Route,
  type Typed,
} from '#kernel'
import type { Way } from '#web'
import { addressProblem } from './guard.ts'
import { tellJobName } from './job.ts'
import { SecretPage, WebhookPage } from './one.tsx'
import { WebhookFormPage, WebhooksPage, webhooksPath } from './page.tsx'
import { type EventChoice, type Reach, WebhookForm, type WebhookInput, type WebhookState } from './schema.ts'
import {
  type Acting,
  change,
  deliveriesOf,
  register,
  renewSecret,
  resend,
  setState,
  tryOut,
  webhookOf,
  webhooks,
} from './store.ts'

/** What the pages of webhooks need of the house. */
export interface WebhookPorts {
  enqueue: Enqueue
  /** Events that can be listened to, in the words of the history. */
  events: readonly EventChoice[]
  reach: Reach
  /** Pages of the same kind, shown as tabs. */
  beside: readonly Way[]
}

const path = `${webhooksPath}/:id`
const reading = 'webhook.read'
const may = 'webhook.write'
const logSize = 50

const actingOf = ({ actor, now }: Call): Acting => ({
  municipality: actor.municipality!.code,
  person: actor.person!.id,
  at: now,
})

/** Pages on which a city looks after what it tells other systems. */
export function webhookRoutes({ enqueue, events, reach, beside }: WebhookPorts): Route[] {
  const here = ({ db, params }: Call) => webhookOf(db, params.id ?? '')
  const onePage = async (call: Call) => {
    const webhook = await here(call)
    const asked = Math.trunc(Number(call.query.get('page') ?? 1))
    const at = asked >= 1 && asked < 1_000_000 ? asked : 1
    const { rows, total } = await deliveriesOf(call.db, webhook.id, {
      limit: logSize,
      offset: (at - 1) * logSize,
    })
    return (
      <WebhookPage
        webhook={webhook}
        events={events}
        log={rows}
        total={total}
        page={at}
        size={logSize}
        mayWrite={call.actor.rights.has(may)}
        done={call.query.get('done')}
      />
    )
  }
  const newPage = async (_: Call, typed: Typed, problems: Problems) => (
    <WebhookFormPage webhook={undefined} events={events} typed={typed} problems={problems} />
  )
  const changePage = async (call: Call, typed: Typed, problems: Problems) => (
    <WebhookFormPage webhook={await here(call)} events={events} typed={typed} problems={problems} />
  )
  /** What the record says of a webhook: of its address the host alone, for the rest of it may be a secret. */
  const told = ({ name, url, events }: WebhookInput) => ({ name, host: new URL(url).host, events })
  const reachable = ({ url }: WebhookInput): void => {
    const problem = addressProblem(url, reach)
    if (problem) throw invalid('url', problem)
  }
  /** A button on the page of one webhook, and what it does. */
  const button = (
    place: string,
    press: (call: Call, id: string) => Promise<{ after: object; done: string; send?: boolean }>,
  ): Route =>
    form({
      path: `${path}/${place}`,
      may,
      body: z.object({}),
      async run(call) {
        const { id } = await here(call)
        const { after, done, send } = await press(call, id)
        await call.act({ thing: `webhook:${id}`, after })
        if (send) call.afterCommit(() => enqueue(tellJobName, {}, call.now.toISOString()))
        return goTo(
          done === 'removed' ? `${webhooksPath}?done=removed` : `${webhooksPath}/${id}?done=${done}`,
        )
      },
      again: onePage,
    })
  const turning = (place: string, to: WebhookState | 'removed'): Route =>
    button(place, async (call, id) => {
      await setState(call.db, await webhookOf(call.db, id), to)
      return to === 'removed' ? { after: { removed: true }, done: to } : { after: { state: to }, done: to }
    })
  return [
    page({
      path: webhooksPath,
      may: reading,
      show: async ({ db, actor, query }) => (
        <WebhooksPage
          webhooks={await webhooks(db)}
          events={events}
          beside={beside}
          mayWrite={actor.rights.has(may)}
          done={query.get('done')}
        />
      ),
    }),
    page({ path: `${webhooksPath}/new`, may, show: call => newPage(call, {}, noProblems) }),
    form({
      path: `${webhooksPath}/new`,
      may,
      fresh: true,
      body: WebhookForm,
      async run(call) {
        reachable(call.body)
        const { id, secret } = await register(call.db, call.body, actingOf(call))
        await call.act({ thing: `webhook:${id}`, after: told(call.body) })
        return <SecretPage name={call.body.name} secret={secret} renewed={false} id={id} />
      },
      again: newPage,
    }),
    page({ path, may: reading, show: onePage }),
    page({ path: `${path}/change`, may, show: call => changePage(call, {}, noProblems) }),
    form({
      path: `${path}/change`,
      may,
      fresh: true,
      body: WebhookForm,
      async run(call) {
        reachable(call.body)
        const before = await here(call)
        const { id } = before
        await change(call.db, id, call.body)
        await call.act({ thing: `webhook:${id}`, before: told(before), after: told(call.body) })
        return goTo(`${webhooksPath}/${id}?done=changed`)
      },
      again: changePage,
    }),
    form({
      path: `${path}/secret`,
      may,
      fresh: true,
      body: z.object({}),
      async run(call) {
        const { id, name } = await here(call)
        const secret = await renewSecret(call.db, id, call.now)
        await call.act({ thing: `webhook:${id}`, after: { secret: 'renewed' } })
        return <SecretPage name={name} secret={secret} renewed id={id} />
      },
      again: onePage,
    }),
    turning('pause', 'paused'),
    turning('resume', 'active'),
    turning('remove', 'removed'),
    button('test', async (call, id) => {
      await tryOut(call.db, id, actingOf(call))
      return { after: { tested: true }, done: 'tested', send: true }
    }),
    button('deliveries/:delivery/resend', async (call, id) => {
      const delivery = call.params.delivery ?? ''
      await resend(call.db, id, delivery, call.now)
      return { after: { resent: delivery }, done: 'resent', send: true }
    }),
  ]
}
