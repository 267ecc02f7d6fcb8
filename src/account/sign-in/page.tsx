import { listed, type Problems, type Typed, typedText } from '#kernel'
import { Actions, Button, ErrorSummary, Form, LinkButton, Notice, Screen, TextField, Title } from '#web'
import { PasskeyButton } from './passkey-button.tsx'

interface Step {
  typed: Typed
  problems: Problems
  /** The page they came for. */
  next: string
}

const withNext = (path: string, next: string): string => `${path}?next=${encodeURIComponent(next)}`

/** Sign-in of staff: name and password, or a passkey, or the sign-in of the city where one is set. */
export const SignInPage = ({ typed, problems, next, sso }: Step & { sso: string | undefined }) => (
  <Screen title="サインイン" islands={['passkey']}>
    <ErrorSummary errors={listed(problems)} />
    <Title of="職員の入口" text="サインインしてください" />
    <Form action="/sign-in">
      <input type="hidden" name="next" value={next} />
      <TextField
        name="username"
        label="利用者名"
        value={typedText(typed, 'username')}
        autocomplete="username"
        width="m"
        error={problems.get('username')}
      />
      <TextField
        name="password"
        label="パスワード"
        type="password"
        autocomplete="current-password"
        width="m"
        error={problems.get('password')}
      />
      <Actions>
        <Button>サインイン</Button>
      </Actions>
    </Form>
    <section class="other-ways">
      <h2>ほかの方法</h2>
      {sso && (
        <Actions>
          <LinkButton href={withNext('/sign-in/sso', next)} weight="second">
            {sso}でサインイン
          </LinkButton>
        </Actions>
      )}
      <PasskeyButton action="/sign-in/passkey" field="passkey" error={problems.get('passkey')}>
        <input type="hidden" name="next" value={next} />
      </PasskeyButton>
      <p class="small quiet below">
        招待のコードがある人は、<a href="/invitation">招待の入口</a>
        へ。パスワードを忘れたときや、認証アプリを失くしたときは、
        <a href="/recovery">復旧の入口</a>へ。
      </p>
    </section>
  </Screen>
)

/** The second step, where the account asks for a code. */
export const SecondStepPage = ({ problems, next }: Omit<Step, 'typed'>) => (
  <Screen title="サインインの2つめの確認">
    <ErrorSummary errors={listed(problems)} />
    <Title of="職員の入口" text="認証アプリの番号を入れてください" />
    <Form action="/sign-in/code">
      <input type="hidden" name="next" value={next} />
      <TextField
        name="code"
        label="認証アプリの番号"
        hint="認証アプリにいま出ている6桁の数字です。使えないときは、控えてある予備のコードを入れてください。"
        autocomplete="one-time-code"
        width="m"
        error={problems.get('code')}
      />
      <Actions>
        <Button>確かめる</Button>
        <LinkButton href={withNext('/sign-in', next)} weight="text">
          やめる
        </LinkButton>
      </Actions>
    </Form>
    <p class="small quiet below">
      予備のコードも使えないときは、所属する市町村のシステム管理者に、2つめの確認の解除を頼んでください。
    </p>
  </Screen>
)

/** Who it is was shown, but there is nothing here for this person today. */
export const NoOfficePage = () => (
  <Screen title="サインインできません">
    <Title of="職員の入口" text="サインインできません" />
    <Notice tone="warn" title="この利用者には、きょう有効な職がありません。" level={2}>
      <p>
        異動や退職のあとは、前の利用者名では入れません。職に就いているはずのときは、所属する市町村のシステム管理者に、職の期間を確かめてもらってください。
      </p>
    </Notice>
    <Actions>
      <LinkButton href="/sign-in" weight="second">
        別の利用者でサインイン
      </LinkButton>
    </Actions>
  </Screen>
)

/** The sign-in of the city could not be used, or knows somebody who has no account here. */
export const SsoRefusedPage = ({ sso, why }: { sso: string; why: 'unknown' | 'stopped' | 'silent' }) => {
  const [title, then] = {
    unknown: [
      `${sso}で確かめた人の利用者が、結びにありません。`,
      '所属する市町村のシステム管理者に、利用者の登録と、利用者名の突き合わせを頼んでください。',
    ],
    stopped: [`${sso}での確認が終わりませんでした。`, 'もう一度試すか、ほかの方法でサインインしてください。'],
    silent: [
      `${sso}とつながりません。`,
      'しばらくしてからもう一度試すか、利用者名とパスワードでサインインしてください。',
    ],
  }[why] as [string, string]
  return (
    <Screen title="サインインできませんでした">
      <Title of="職員の入口" text="サインインできませんでした" />
      <Notice tone="warn" title={title} level={2}>
        <p>{then}</p>
      </Notice>
      <Actions>
        <LinkButton href="/sign-in" weight="second">
          サインインの画面へ
        </LinkButton>
      </Actions>
    </Screen>
  )
}
