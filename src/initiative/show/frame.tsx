import type { Child, PropsWithChildren } from 'hono/jsx'
import { type InitiativeAction, initiativeActionNames, type Ownership, RightsHere } from '#agreement'
import { listed, type Problems, type Typed } from '#kernel'
import { City, ErrorSummary, Notice, Screen, Tabs, Tag, Title, type Tone } from '#web'
import type { Inside } from '../inside.ts'
import { nameOf } from '../rule.ts'
import { type State, stateNames } from '../schema.ts'
import type { Counts } from './rule.ts'

/** A form that did not fit: what was typed, and what is wrong with it. */
export interface Refused {
  typed: Typed
  problems: Problems
}

const tabs = [
  ['', '概要', null],
  ['/tasks', '課題', 'tasks'],
  ['/journal', '日誌', 'entries'],
  ['/files', 'ファイル', 'files'],
  ['/decisions', '決定', 'decisions'],
  ['/contacts', '連絡先', null],
] as const

/** Address of a tab below that of the workspace. */
export type Tab = (typeof tabs)[number][0]

const tones: Readonly<Record<State, Tone | undefined>> = {
  preparing: 'line-only',
  running: 'ai',
  paused: 'warn',
  finished: 'ok',
}

/** The word of state of an initiative. */
export const StateTag = ({ state }: { state: State }) => {
  const tone = tones[state]
  return <Tag {...(tone && { tone })}>{stateNames[state]}</Tag>
}

/** The name of a party, on its side. */
export const Party = ({ here, code }: { here: Pick<Inside, 'parties'>; code: string }) => (
  <City side={here.parties.find(party => party.code === code)?.side ?? 'c'}>{nameOf(code)}</City>
)

/** A page of a workspace: its head, its tabs, and at its foot what the person may do here and why. */
export const Frame = (
  props: PropsWithChildren<{
    here: Inside
    tab: Tab
    counts: Counts
    /** What the page wants, where it is not the workspace itself. */
    title?: string
    /** Below which page of the tab it stands. */
    under?: { href: string; text: string }
    /** What was done just now. */
    done?: string | undefined
    refused?: Refused | undefined
    /** The actions this page is about. */
    about: readonly InitiativeAction[]
    ownership?: Ownership
    lead?: Child
    /** What can be done with the whole, at the right of its title. */
    beside?: Child
    /** Stands between the title and the tabs. */
    above?: Child
  }>,
) => {
  const { here, tab, counts, title, under, done, refused, about, ownership } = props
  const { workspace, clause, cited, base } = here
  const of = (
    <>
      <a href={cited.clauseHref}>{clause.ref}</a>
      {workspace.pillarTitle && `　${workspace.pillarTitle}`}
    </>
  )
  const crumbs = [
    { href: '/desk', text: 'ホーム' },
    { href: '/desk/initiatives', text: '取組' },
    ...(title ? [{ href: base, text: workspace.title }] : []),
    ...(under ? [under] : []),
  ]
  return (
    <Screen title={title ?? workspace.title} crumbs={crumbs}>
      {refused && <ErrorSummary errors={listed(refused.problems)} />}
      {done && <Notice tone="ok" title={done} level={2} />}
      <Title
        of={title ? workspace.title : of}
        text={title ?? workspace.title}
        lead={props.lead}
        actions={props.beside}
      />
      {props.above}
      <Tabs
        label="この取組の中"
        ways={tabs.map(([path, text, counted]) => ({
          href: `${base}${path}`,
          text: (
            <>
              {text}
              {counted && counts[counted] > 0 && <Tag>{counts[counted]}</Tag>}
            </>
          ),
          current: path === tab,
        }))}
      />
      {props.children}
      <RightsHere rights={here.rights} cited={cited} actions={about} {...(ownership && { ownership })} />
    </Screen>
  )
}

/** Stands where something could be done that this person may not do here; the reason is at the foot of the page. */
export const NotHere = ({ action, what }: { action: InitiativeAction; what: string }) => (
  <p class="small quiet">
    {what}には「{initiativeActionNames[action]}」権限が要りますが、いまの職と役割にはありません。
    <a href="#rights-title">なぜですか</a>
  </p>
)

/** Text with its line breaks, as it was typed. */
export const Prose = ({ text }: { text: string }) => (
  <div class="prose">
    {text.split(/\n{2,}/u).map(paragraph => (
      <p>{paragraph}</p>
    ))}
  </div>
)

/** A field of a form with what was typed and what is wrong with it. */
export const fieldOf = (refused: Refused | undefined) => (name: string, value?: string | null) => {
  const typed = refused?.typed[name]
  const error = refused?.problems.get(name)
  return {
    name,
    value: typeof typed === 'string' ? typed : (value ?? ''),
    ...(error !== undefined && { error }),
  }
}
