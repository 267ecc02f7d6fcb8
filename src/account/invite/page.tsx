import { type Day, listed } from '#kernel'
import { wareki } from '#text'
import { Actions, Button, Done, ErrorSummary, Form, Screen, TextField, Title } from '#web'
import { fieldsOf, type Sent } from '../sent.ts'

/** Where somebody invited enters the code. */
export const CodePage = (props: { action: string; title: string; lead: string; sent: Sent }) => (
  <Screen title={props.title}>
    <ErrorSummary errors={listed(props.sent.problems)} />
    <Title of="職員の入口" text={props.title} lead={props.lead} />
    <Form action={props.action}>
      <TextField
        {...fieldsOf(props.sent)('code')}
        label="コード"
        required
        hint="4文字ずつ4組の英数字。例：K7QM-4RTX-9WPC-HH3D"
        width="m"
        autocomplete="off"
      />
      <Actions>
        <Button>進む</Button>
      </Actions>
    </Form>
  </Screen>
)

/** The two fields of a new password. */
export const PasswordFields = ({ sent }: { sent: Sent }) => {
  const { problems } = sent
  const error = (name: string) => (problems.has(name) ? { error: problems.get(name) } : {})
  return (
    <>
      <TextField
        name="password"
        {...error('password')}
        label="パスワード"
        required
        type="password"
        hint="12字以上。長い言葉をつなげると、覚えやすく破られにくくなります。"
        autocomplete="new-password"
        width="m"
      />
      <TextField
        name="again"
        {...error('again')}
        label="パスワード（もう一度）"
        required
        type="password"
        autocomplete="new-password"
        width="m"
      />
    </>
  )
}

/** Where somebody invited chooses user name and password. */
export const AcceptPage = (props: { code: string; name: string; municipality: string; sent: Sent }) => (
  <Screen title="利用者名とパスワードを決める">
    <ErrorSummary errors={listed(props.sent.problems)} />
    <Title
      of={props.municipality}
      text={`${props.name} 様、ようこそ`}
      lead="サインインに使う利用者名とパスワードを決めてください。"
    />
    <Form action="/invitation/accept">
      <input type="hidden" name="code" value={props.code} />
      <TextField
        {...fieldsOf(props.sent)('username')}
        label="利用者名"
        required
        hint="半角の英数字と . _ - で3字以上。あとから変えられません。"
        autocomplete="username"
        width="m"
      />
      <PasswordFields sent={props.sent} />
      <Actions>
        <Button>使い始める</Button>
      </Actions>
    </Form>
  </Screen>
)

/** The sign-in is open, and the first office is still to come. */
export const LaterPage = (props: { name: string; from: Day; username: string }) => (
  <Screen title="準備ができました">
    <Title of="職員の入口" text="準備ができました" />
    <Done
      title={`${props.name} 様は、${wareki(props.from)}からサインインできます。`}
      receipt={[{ term: '利用者名', detail: props.username }]}
    />
  </Screen>
)
