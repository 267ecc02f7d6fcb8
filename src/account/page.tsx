import { listed, type Problems, type Typed, typedText } from '#kernel'
import { Actions, Button, ErrorSummary, Form, Screen, TextField, Title } from '#web'

/** Sign-in of staff. `next` is the page they came for. */
export const SignInPage = (props: { typed: Typed; problems: Problems; next: string }) => {
  const text = (name: string) => ({
    name,
    ...(props.problems.has(name) && { error: props.problems.get(name) }),
  })
  return (
    <Screen title="サインイン">
      <ErrorSummary errors={listed(props.problems)} />
      <Title of="職員の入口" text="サインインしてください" />
      <Form action="/sign-in">
        <input type="hidden" name="next" value={props.next} />
        <TextField
          {...text('username')}
          label="利用者名"
          value={typedText(props.typed, 'username')}
          autocomplete="username"
          width="m"
        />
        <TextField
          {...text('password')}
          label="パスワード"
          type="password"
          autocomplete="current-password"
          width="m"
        />
        <Actions>
          <Button>サインイン</Button>
        </Actions>
      </Form>
      <p class="small quiet below">
        利用者名やパスワードが分からないときは、所属する市町村のシステム管理者に聞いてください。
      </p>
    </Screen>
  )
}
