import type { Child, PropsWithChildren } from 'hono/jsx'
import { Button } from './button.tsx'
import type { Choice } from './field.tsx'
import { Icon } from './icon.tsx'
import { Tag } from './mark.tsx'
import type { Way } from './way.tsx'

/** Conditions above a list; sent with the address, so that a list can be passed on as a link. */
export const Filters = ({
  label,
  action,
  children,
}: PropsWithChildren<{ label: string; action: string }>) => (
  <search>
    <form class="filters" aria-label={label} action={action}>
      {children}
      <Button weight="second">絞り込む</Button>
    </form>
  </search>
)

/** Words to search for. */
export const WordFilter = ({ name, label, value }: { name: string; label: string; value?: string }) => (
  <div class="grow">
    <label for={`filter-${name}`}>{label}</label>
    <input type="search" id={`filter-${name}`} name={name} value={value} />
  </div>
)

/** One of a few conditions. */
export const ChoiceFilter = ({
  name,
  label,
  value,
  choices,
}: {
  name: string
  label: string
  value?: string
  choices: readonly Choice[]
}) => (
  <div>
    <label for={`filter-${name}`}>{label}</label>
    <select id={`filter-${name}`} name={name}>
      {choices.map(choice => (
        <option value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  </div>
)

/** A day, in the control that the browser has for it. */
export const DateFilter = ({
  name,
  label,
  value,
}: {
  name: string
  label: string
  value?: string | undefined
}) => (
  <div>
    <label for={`filter-${name}`}>{label}</label>
    <input type="date" id={`filter-${name}`} name={name} value={value} />
  </div>
)

/** A condition now in force; `href` leads to the list without it. */
export interface Condition {
  text: string
  href: string
}

/** What was found: how many, which of them are on this page, the conditions in force, and files of the list. */
export const Found = ({
  total,
  from,
  to,
  conditions = [],
  files = [],
}: {
  total: number
  from: number
  to: number
  conditions?: readonly Condition[]
  files?: readonly Way[]
}) => (
  <div class="line between result">
    <p class="line">
      <span>
        <b>{total}件</b>
        {total > to - from + 1 && `のうち ${from}–${to}件`}
      </span>
      {conditions.map(
        ({ text, href }): Child => (
          <Tag tone="line-only">
            {text}
            <a href={href} aria-label={`条件「${text}」を外す`}>
              外す
            </a>
          </Tag>
        ),
      )}
    </p>
    <div class="line">
      {files.map(
        ({ href, text }): Child => (
          <a href={href}>
            <Icon name="download" /> {text}
          </a>
        ),
      )}
    </div>
  </div>
)
