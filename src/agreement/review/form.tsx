import type { PropsWithChildren } from 'hono/jsx'
import { listed } from '#kernel'
import { Button, ErrorSummary, LinkButton } from '#web'
import { identityOf, type Subject } from './identity.ts'
import { postHref, type View } from './view.ts'

/** What was on the page: its revision, and the entry that the form is about, wherever it stands meanwhile. */
const Known = ({
  view,
  subject,
  at,
}: {
  view: View
  subject: Subject | 'heading'
  at: number | undefined
}) => (
  <>
    <input type="hidden" name="revision" value={view.intake.revision} />
    {subject !== 'heading' && at !== undefined && (
      <input type="hidden" name="of" value={identityOf(view.intake.work, subject, at)} />
    )}
  </>
)

/** A form inside a node: its errors, its fields, the buttons that fit. `at` past the end adds. */
export const NodeForm = ({
  view,
  subject,
  at,
  children,
  extra = [],
}: PropsWithChildren<{
  view: View
  subject: Subject | 'heading'
  at?: number
  extra?: readonly { op: string; text: string }[]
}>) => (
  <form method="post" action={postHref(view, subject, at)} novalidate>
    <ErrorSummary errors={listed(view.problems)} />
    <Known view={view} subject={subject} at={at} />
    {children}
    <div class="actions">
      <Button small name="op" value="save">
        保存する
      </Button>
      {extra.map(({ op, text }) => (
        <Button small weight="second" name="op" value={op}>
          {text}
        </Button>
      ))}
      <LinkButton small weight="text" href={`/desk/intakes/${view.intake.id}`}>
        保存せずに閉じる
      </LinkButton>
    </div>
  </form>
)

/** One press without a form of its own: take out, settle, move. Nothing where nothing can be corrected. */
export const Press = (props: { view: View; subject: Subject; at?: number; op: string; text: string }) =>
  props.view.readonly ? null : (
    <form class="press" method="post" action={postHref(props.view, props.subject, props.at)}>
      <Known view={props.view} subject={props.subject} at={props.at} />
      <Button small weight="text" name="op" value={props.op}>
        {props.text}
      </Button>
    </form>
  )
