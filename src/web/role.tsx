import type { Child } from 'hono/jsx'
import { still } from './still.ts'

/** What a party does: 中心 · 共同 · 協力 · 支援 · 参加 · 不明 (not to be told from the text). */
export type RoleSignKind = 'lead' | 'joint' | 'cooperate' | 'support' | 'participate' | 'unclear'

/** The kinds by falling weight of the rights they give; every list and bar keeps this order. */
export const roleKinds: readonly RoleSignKind[] = [
  'lead',
  'joint',
  'cooperate',
  'support',
  'participate',
  'unclear',
]

/** The word that always stands beside the sign, or is read out where the sign stands alone. */
export const roleWord: Readonly<Record<RoleSignKind, string>> = {
  lead: '中心',
  joint: '共同',
  cooperate: '協力',
  support: '支援',
  participate: '参加',
  unclear: '不明',
}

const glyph = still((kind: RoleSignKind) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor">
    {glyphs[kind]}
  </svg>
))

/** The drawing alone: full disc, linked rings, half disc, held disc, dashed ring, question. Decorative. */
export const RoleGlyph = ({ kind }: { kind: RoleSignKind }) => glyph(kind)

type Size = '' | 's' | 'only'

const sign = still((look: `${RoleSignKind} ${Size}`) => {
  const [kind, size] = look.split(' ') as [RoleSignKind, Size]
  return (
    <span class={['role', kind, ...(size ? [size] : [])].join(' ')}>
      <RoleGlyph kind={kind} />
      {size === 'only' ? <span class="sr">{roleWord[kind]}</span> : roleWord[kind]}
    </span>
  )
})

/**
 * The sign of a role. `s` is small; `only` shows the sign without its word, for dense tables, and keeps the
 * word for screen readers.
 */
export const RoleSign = ({ kind, size = '' }: { kind: RoleSignKind; size?: Size }) => sign(`${kind} ${size}`)

const meanings: Readonly<Record<RoleSignKind, readonly [title: string, right: string]>> = {
  lead: ['中心となって取り組む', '取組をつくる、公開する、終える、決める'],
  joint: ['ともに取り組む', '自分の分をつくり、公開する。共通のことは、そろって決める'],
  cooperate: ['中心の市町村と協力して取り組む', '自分の分に書き足し、ともに決める'],
  support: ['相手の取組を支える', '頼まれたことを届ける'],
  participate: ['相手の開く場に参加する', '出席し、意見を述べる'],
  unclear: ['読み取れない', '人が確かめるまで、見るだけ'],
}

/** What the signs mean; `kinds` limits it to those that occur, `rights` adds what each allows a person at work. */
export const RoleKey = ({
  kinds = roleKinds.slice(0, 5),
  rights = true,
}: {
  kinds?: readonly RoleSignKind[]
  rights?: boolean
}) => (
  <dl class="signs">
    {kinds.map(kind => (
      <div>
        <dt>
          <RoleSign kind={kind} />
        </dt>
        <dd>
          <b>{meanings[kind][0]}</b>
          {rights && <span class="right">{meanings[kind][1]}</span>}
        </dd>
      </div>
    ))}
  </dl>
)

const glyphs: Readonly<Record<RoleSignKind, Child>> = {
  lead: <circle cx="12" cy="12" r="8.5" fill="currentColor" stroke="none" />,
  joint: (
    <g stroke-width="2.8">
      <circle cx="8.3" cy="12" r="6" />
      <circle cx="15.7" cy="12" r="6" />
    </g>
  ),
  cooperate: (
    <>
      <circle cx="12" cy="12" r="8" stroke-width="2.4" />
      <path d="M12 4a8 8 0 0 0 0 16z" fill="currentColor" stroke="none" />
    </>
  ),
  support: (
    <>
      <circle cx="12" cy="7.5" r="3.9" fill="currentColor" stroke="none" />
      <path d="M3.5 11.5a8.5 8.5 0 0 0 17 0" stroke-width="2.8" stroke-linecap="round" />
    </>
  ),
  participate: (
    <>
      <circle cx="12" cy="12" r="8.2" stroke-width="2.2" stroke-dasharray="3.4 3.04" />
      <circle cx="12" cy="12" r="2.8" fill="currentColor" stroke="none" />
    </>
  ),
  unclear: (
    <>
      <path
        d="M8.2 8.6a3.9 3.9 0 1 1 5.6 3.5c-1.3.6-1.8 1.4-1.8 2.9"
        stroke-width="2.6"
        stroke-linecap="round"
      />
      <circle cx="12" cy="19.2" r="1.7" fill="currentColor" stroke="none" />
    </>
  ),
}
