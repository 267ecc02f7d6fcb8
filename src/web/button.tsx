import type { PropsWithChildren } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

/** How a button weighs: one `primary` on a screen; `danger` never alone; `text` for やめる. */
export type Weight = 'primary' | 'second' | 'danger' | 'text'

interface Look {
  weight?: Weight
  small?: boolean
  icon?: IconName
}

const classOf = ({ weight, small }: Look): string =>
  ['btn', ...(weight && weight !== 'primary' ? [weight] : []), ...(small ? ['small'] : [])].join(' ')

/** Sends its form. The text is a verb (確かめる). `name` and `value` tell the buttons of one form apart. */
export const Button = ({
  children,
  icon,
  name,
  value,
  formaction,
  ...look
}: PropsWithChildren<Look & { name?: string; value?: string; formaction?: string }>) => (
  <button class={classOf(look)} type="submit" name={name} value={value} formaction={formaction}>
    {icon && <Icon name={icon} />}
    {children}
  </button>
)

/** A way to another page that weighs as much as a button. */
export const LinkButton = ({
  children,
  icon,
  href,
  download,
  ...look
}: PropsWithChildren<Look & { href: string; download?: boolean }>) => (
  <a class={classOf(look)} href={href} download={download}>
    {icon && <Icon name={icon} />}
    {children}
  </a>
)

/** The row of buttons that ends a form or a notice. */
export const Actions = ({ children }: PropsWithChildren) => <div class="actions">{children}</div>
