import { listed } from '#kernel'
import { Actions, Button, Done, ErrorSummary, Form, LinkButton, Screen, TextField, Title } from '#web'
import { PasswordFields } from '../invite/page.tsx'
import type { Sent } from '../sent.ts'
import type { Recovery } from './schema.ts'

/** It was asked for; whether there is such a user name is not said. */
export const AskedPage = () => (
  <Screen title="依頼を受け付けました">
    <Title of="職員の入口" text="依頼を受け付けました" />
    <Done
      title="システム管理者からの連絡を待ってください。"
      detail="利用者名が違っているときは届きません。3日たっても連絡がないときは、窓口で頼んでください。"
    />
    <Actions>
      <LinkButton weight="second" href="/sign-in">
        サインインに戻る
      </LinkButton>
    </Actions>
  </Screen>
)

/** What the code lets its person do: choose a password, let go of second factors, or take the new address. */
export const MakeGoodPage = (props: {
  code: string
  recovery: Recovery
  needsPassword: boolean
  sent: Sent
}) => {
  const { recovery, sent } = props
  const { title, lead, button } = words(recovery)
  return (
    <Screen title={title}>
      <ErrorSummary errors={listed(sent.problems)} />
      <Title of={`${recovery.name} 様`} text={title} lead={lead} />
      <Form action="/recovery/good">
        <input type="hidden" name="code" value={props.code} />
        {recovery.kind === 'password' && <PasswordFields sent={sent} />}
        {recovery.kind === 'second-factor' && props.needsPassword && (
          <TextField
            name="password"
            label="いまのパスワード"
            required
            type="password"
            autocomplete="current-password"
            width="m"
            error={sent.problems.get('password')}
          />
        )}
        <Actions>
          <Button>{button}</Button>
        </Actions>
      </Form>
    </Screen>
  )
}

function words({ kind, mail }: Recovery): { title: string; lead: string; button: string } {
  if (kind === 'password')
    return {
      title: '新しいパスワードを決める',
      lead: '決めると、ほかの端末のサインインはすべて終わります。',
      button: 'パスワードを変える',
    }
  if (kind === 'second-factor')
    return {
      title: '認証アプリとパスキーを外す',
      lead: '外したあとは、サインインしてから、本人のページで登録し直してください。',
      button: '外す',
    }
  return {
    title: 'メールアドレスを変える',
    lead: `これからのお知らせは、${mail}に届きます。`,
    button: 'メールアドレスを変える',
  }
}

/** It is made good. */
export const GoodPage = () => (
  <Screen title="終わりました">
    <Title of="職員の入口" text="終わりました" />
    <Done title="サインインできます。" />
    <Actions>
      <LinkButton href="/sign-in">サインインする</LinkButton>
    </Actions>
  </Screen>
)
