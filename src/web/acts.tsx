import type { Child } from 'hono/jsx'
import type { Side } from './city.ts'
import { City } from './mark.tsx'

/** How far a legal act is: done, under way, still to come, or done at a date nobody has entered yet. */
export type ActState = 'done' | 'now' | 'ahead' | 'unknown'

/** The acts that make an agreement bind, in the order of 地方自治法第252条の2. */
export const actNames = ['協議', '議決', '締結', '告示', '届出', '効力'] as const

/** Name of a legal act. */
export type ActName = (typeof actNames)[number]

/** One legal act of one party; `note` is its date or what is awaited. */
export interface PartyAct {
  state: ActState
  note?: Child
}

/** The legal acts of one party. An act left out is still to come. */
export interface PartyActs {
  name: string
  side: Side
  acts: Readonly<Partial<Record<ActName, PartyAct>>>
}

const classOf: Readonly<Record<ActState, string | undefined>> = {
  done: 'done',
  now: 'now',
  ahead: undefined,
  unknown: 'none',
}
const wordOf: Readonly<Record<ActState, string>> = {
  done: '済み',
  now: '進行中',
  ahead: 'これから',
  unknown: '',
}

/** One row per party and the same six columns, so that a straggler shows as a gap. Unknown dates stay empty. */
export const LegalActs = ({
  title,
  parties,
  note,
}: {
  title: Child
  parties: readonly PartyActs[]
  note?: Child
}) => (
  <div class="sheet acts">
    <h3>{title}</h3>
    {parties.map(({ name, side, acts }) => (
      <div class={`row ${side}`}>
        <p class="who">
          <City side={side}>{name}</City>
        </p>
        <ol>
          {actNames.map(act => (
            <Act act={act} {...(acts[act] ?? { state: 'ahead' as const })} />
          ))}
        </ol>
      </div>
    ))}
    {note && <p class="small">{note}</p>}
  </div>
)

const Act = ({ act, state, note }: PartyAct & { act: ActName }) => (
  <li class={classOf[state]}>
    <b>{act}</b>
    <span class="sr">{wordOf[state]}</span>
    {state === 'unknown' ? '日付は未登録' : note}
  </li>
)
