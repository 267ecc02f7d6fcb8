import { type Call, form, goTo, invalid, type Problems, page, type Route, Shown, type Typed } from '#kernel'
import { contactsOf } from '../contact/store.ts'
import { follow, followersHere, unfollow } from '../follow/store.ts'
import { inside } from '../inside.ts'
import { journal } from '../journal/store.ts'
import { actionFor } from '../rule.ts'
import { setState, setTurn } from '../store.ts'
import { tasksOf } from '../task/store.ts'
import { type Panel, WorkspacePage } from './page.tsx'
import { FollowForm, StateForm, TurnForm } from './schema.ts'
import { countsOf } from './store.ts'

const path = '/desk/initiatives/:id'
const nextTasks = 6
const lastEntries = 5

const workspacePage =
  (panels: readonly Panel[]) => async (call: Call, typed?: Typed, problems?: Problems) => {
    const here = await inside(call)
    const { id } = here.workspace
    const { entries } = await journal(call.db, id, { limit: lastEntries })
    const drawn = await Promise.all(panels.map(panel => panel(here)))
    const shown = (
      <WorkspacePage
        here={here}
        counts={await countsOf(call.db, id)}
        today={call.today}
        tasks={await tasksOf(call.db, id, nextTasks)}
        entries={entries}
        contacts={await contactsOf(call.db, id)}
        followers={await followersHere(call.db, id)}
        panels={drawn.filter(panel => panel !== null)}
        done={call.query.get('done')}
        {...(problems && { refused: { typed: typed ?? {}, problems } })}
      />
    )
    return problems ? new Shown(shown, 422) : shown
  }

/** The first page of a workspace, and what is said there of the whole: its state, its turn, who follows it. */
export const showRoutes = (panels: readonly Panel[]): Route[] => {
  const show = workspacePage(panels)
  return [
    page({ path, may: 'initiative.read', show: call => show(call) }),
    form({
      path: `${path}/state`,
      may: 'initiative.state',
      body: StateForm,
      async run(call) {
        const here = await inside(call)
        const { from, to } = call.body
        const ground = here.demand(actionFor(to), 'common')
        await setState(call.db, here.workspace, from, to)
        await call.act({
          thing: `initiative:${here.workspace.id}`,
          before: { state: from },
          after: { state: to },
          ...ground,
        })
        return goTo(`${here.base}?done=state`)
      },
      again: show,
    }),
    form({
      path: `${path}/turn`,
      may: 'initiative.turn',
      body: TurnForm,
      async run(call) {
        const here = await inside(call)
        const ground = here.demand('contribute', 'common')
        const { turn, note } = call.body
        if (turn !== '' && !here.workspace.parties.includes(turn))
          throw invalid('turn', 'この取組の当事者から選んでください。')
        const to = turn || null
        await setTurn(call.db, here.workspace, { to, note: to ? note : '' }, here.acting)
        await call.act({
          thing: `initiative:${here.workspace.id}`,
          before: { turn: here.workspace.turn },
          after: { turn: to },
          ...ground,
        })
        return goTo(`${here.base}?done=${to ? 'turn' : 'turned'}`)
      },
      again: show,
    }),
    form({
      path: `${path}/follow`,
      may: 'initiative.follow',
      body: FollowForm,
      async run(call) {
        const here = await inside(call)
        const on = call.body.op === 'follow'
        if (on) await follow(call.db, here.workspace, here.acting)
        else await unfollow(call.db, here.workspace, here.acting)
        await call.act({ thing: `initiative:${here.workspace.id}`, after: { followed: on } })
        return goTo(`${here.base}?done=${on ? 'followed' : 'unfollowed'}`)
      },
      again: show,
    }),
  ]
}
