import type { Problems, Typed } from '#kernel'
import { listed } from '#kernel'
import { Actions, Button, ErrorSummary, Field, Screen, TextField, Title } from '#web'
import { PasskeyButton } from '../sign-in/passkey-button.tsx'
import type { Proofs } from './rule.ts'

/** Asks who it is before an act that binds; what was typed stays in the page and goes on with the proof. */
export const ProvePage = (props: {
  /** Address of the form that goes on once the proof is right. */
  path: string
  typed: Typed
  proofs: Proofs
  /** Name of the sign-in of the city, where one is set. */
  sso: string | undefined
  problems: Problems
}) => {
  const { proofs, problems } = props
  const kept = Object.entries(props.typed).flatMap(([name, value]) =>
    [value].flat().map(one => [name, one] as const),
  )
  const files = kept.some(([, value]) => value instanceof File && value.size > 0)
  const several =
    [proofs.password, proofs.code, proofs.passkey, proofs.sso && props.sso].filter(Boolean).length > 1
  const fields = (
    <>
      {kept.map(
        ([name, value]) => typeof value === 'string' && <input type="hidden" name={name} value={value} />,
      )}
    </>
  )
  return (
    <Screen title="本人の確認" islands={proofs.passkey ? ['passkey'] : []}>
      <ErrorSummary errors={listed(problems)} />
      <Title
        of="本人の確認"
        text="もう一度、本人であることを確かめます"
        lead={`この操作の前に確かめます。${several ? 'どれか1つで確かめられます。' : ''}入力した内容は残してあります。`}
      />
      {files && <p>ファイルは送り直せません。確かめたあとに、もう一度選んでください。</p>}
      {(proofs.password || proofs.code) && (
        <form class="form" method="post" action={props.path} novalidate>
          {fields}
          {proofs.password && (
            <TextField
              name="proof-password"
              label="パスワード"
              type="password"
              autocomplete="current-password"
              width="m"
              error={problems.get('proof-password')}
            />
          )}
          {proofs.code && (
            <TextField
              name="proof-code"
              label={proofs.password ? 'または、認証アプリの番号' : '認証アプリの番号'}
              hint="6桁の数字"
              autocomplete="one-time-code"
              width="s"
              error={problems.get('proof-code')}
            />
          )}
          <Actions>
            <Button>確かめて続ける</Button>
          </Actions>
        </form>
      )}
      {proofs.passkey && (
        <PasskeyButton action={props.path} field="proof-passkey" error={problems.get('proof-passkey')}>
          {fields}
        </PasskeyButton>
      )}
      {proofs.sso && props.sso && (
        <form class="form" method="post" action={props.path}>
          {fields}
          <Field name="proof-sso" label={props.sso} group>
            <p>
              <a href="/sign-in/sso?again=1" target="_blank" rel="noopener">
                別の画面で{props.sso}にサインイン
              </a>
              してから、ここに戻って「続ける」を押してください。
            </p>
          </Field>
          <Actions>
            <Button weight="second">続ける</Button>
          </Actions>
        </form>
      )}
    </Screen>
  )
}
