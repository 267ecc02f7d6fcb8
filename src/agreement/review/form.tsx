import type { PropsWithChildren } from 'hono/jsx'
import { listed } from '#kernel'
import { Button, ErrorSummary, LinkButton } from '#web'
import { postHref, type View } from './view.ts'

/** A form inside a node: its errors, its fields, the buttons that fit. `at` past the end adds. */
export const NodeForm = ({
  view,
  subject,
  at,
  children,
  extra = [],
}: PropsWithChildren<{
  view: View
  subject: string
  at?: number
  extra?: readonly { op: string; text: string }[]
}>) => (
  <form method="post" action={postHref(view, subject, at)} novalidate>
    <ErrorSummary errors={listed(view.problems)} />
    <input type="hidden" id="revision" name="revision" value={view.intake.revision} />
    {children}
    <div class="actions">
      <Button small name="op" value="save">
        これでよい
      </Button>
      {extra.map(({ op, text }) => (
        <Button small weight="second" name="op" value={op}>
          {text}
        </Button>
      ))}
      <LinkButton small weight="text" href={`/desk/intakes/${view.intake.id}`}>
        閉じる
      </LinkButton>
    </div>
  </form>
)

/** One press without a form of its own: take out, settle, move. */
export const Press = (props: { view: View; subject: string; at?: number; op: string; text: string }) => (
  <form class="press" method="post" action={postHref(props.view, props.subject, props.at)}>
    <input type="hidden" name="revision" value={props.view.intake.revision} />
    <Button small weight="text" name="op" value={props.op}>
      {props.text}
    </Button>
  </form>
)
