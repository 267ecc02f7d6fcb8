import type { Day } from '#kernel'
import { wareki } from '#text'
import { Actions, Button, TextField } from '#web'
import { fieldsOf, type Sent } from '../sent.ts'

/** How far an invitation has come. */
export interface InvitationView {
  /** Last day of the open code; null where there is none. */
  lastDay: Day | null
  /** The open code is of no use any more: run out, or too many wrong tries. */
  over: boolean
}

const sentenceOf = ({ lastDay, over }: InvitationView): string => {
  if (!lastDay) return '使えるコードはありません。印刷するか、メールで送ってください。'
  return over
    ? 'コードは使えなくなりました。新しいコードを印刷するか、メールで送ってください。'
    : `コードを渡しました。${wareki(lastDay)}まで使えます。新しいコードを作ると、前のコードは使えなくなります。`
}

/** The part of a person's page by which the invitation goes out. */
export const InvitationSection = (props: {
  home: string
  invitation: InvitationView
  mail: string | null
  sent: Sent
}) => {
  const { home, invitation, mail } = props
  return (
    <section class="sec">
      <h2>招待</h2>
      <p>{sentenceOf(invitation)}</p>
      <form method="post" action={`${home}/code`}>
        <Actions>
          <Button>コードを印刷する</Button>
          {invitation.lastDay && (
            <Button weight="text" formaction={`${home}/code/withdraw`}>
              招待を取りやめる
            </Button>
          )}
        </Actions>
      </form>
      <form class="form" method="post" action={`${home}/code/mail`} novalidate>
        <TextField
          {...fieldsOf(props.sent, { mail: mail ?? '' })('mail')}
          label="コードを送るメールアドレス"
          type="email"
          autocomplete="off"
        />
        <Actions>
          <Button weight="second">コードをメールで送る</Button>
        </Actions>
      </form>
    </section>
  )
}
