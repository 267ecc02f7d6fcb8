import { raw } from 'hono/html'
import { renderSVG } from 'uqr'
import { listed, type Problems } from '#kernel'
import { Actions, Button, ErrorSummary, Form, LinkButton, Notice, Screen, TextField, Title } from '#web'
import { grouped, keyIn } from './rule.ts'

const home = '/desk/account'
const crumbs = [{ href: home, text: '本人のページ' }]

interface Asking {
  /** Whether the account has a password to ask for. */
  password: boolean
  problems: Problems
}

/** The password field and the buttons that the pages of the app share. */
const AskPassword = ({
  password,
  problems,
  action,
  verb,
  danger,
}: Asking & { action: string; verb: string; danger?: boolean }) => (
  <Form action={action}>
    {password && (
      <TextField
        name="password"
        label="パスワード"
        hint="本人であることを確かめます。"
        type="password"
        autocomplete="current-password"
        width="m"
        error={problems.get('password')}
      />
    )}
    <Actions>
      <Button weight={danger ? 'danger' : 'primary'}>{verb}</Button>
      <LinkButton href={home} weight="text">
        やめる
      </LinkButton>
    </Actions>
  </Form>
)

/** First step: what an authenticator app is for. */
export const AppPage = (asking: Asking) => (
  <Screen title="認証アプリを使う" crumbs={crumbs}>
    <ErrorSummary errors={listed(asking.problems)} />
    <Title
      text="認証アプリを使う"
      lead="サインインのときに、パスワードに加えて、スマートフォンなどの認証アプリに出る6桁の番号を聞くようにします。"
    />
    <AskPassword {...asking} action={`${home}/app`} verb="始める" />
  </Screen>
)

/** Second step: the app takes the key, by picture or typed off, and gives its first code. */
export const FirstCodePage = ({ uri, problems }: { uri: string; problems: Problems }) => {
  const key = keyIn(uri)
  return (
    <Screen title="認証アプリに読み取らせる" crumbs={crumbs}>
      <ErrorSummary errors={listed(problems)} />
      <Title
        text="認証アプリに読み取らせます"
        lead="アプリで下の図を読み取り、出てきた6桁の番号を入れてください。"
      />
      {key ? (
        <div class="qr-code">
          <figure>
            {raw(
              renderSVG(uri, { border: 2 }).replace(
                '<svg ',
                '<svg role="img" aria-label="認証アプリに読み取らせる図" ',
              ),
            )}
          </figure>
          <div>
            <p>図を読み取れないときは、アプリに次の鍵を入れてください。</p>
            <p class="code">{grouped(key)}</p>
          </div>
        </div>
      ) : (
        <Notice tone="warn" title="鍵を読み取れませんでした。" level={2}>
          <p>
            <a href={`${home}/app`}>はじめからやり直してください。</a>
          </p>
        </Notice>
      )}
      <Form action={`${home}/app/check`}>
        <input type="hidden" name="uri" value={uri} />
        <TextField
          name="code"
          label="認証アプリの番号"
          hint="6桁の数字"
          autocomplete="one-time-code"
          width="s"
          error={problems.get('code')}
        />
        <Actions>
          <Button>確かめて使い始める</Button>
          <LinkButton href={home} weight="text">
            やめる
          </LinkButton>
        </Actions>
      </Form>
    </Screen>
  )
}

/** The spare codes, shown once, to be printed or written down. */
export const CodesPage = ({ codes, first }: { codes: readonly string[]; first?: boolean }) => (
  <Screen title="予備のコード" crumbs={crumbs}>
    <Title
      {...(first && { of: '認証アプリを使うようになりました' })}
      text="予備のコードを控えてください"
      lead="認証アプリが使えないときに、番号の代わりに1つずつ使えます。この画面を離れると、もう見られません。"
    />
    <ol class="codes">
      {codes.map(code => (
        <li class="code">{code}</li>
      ))}
    </ol>
    <p>
      ブラウザーの印刷で紙に出せます。ほかの人に見られないところに、しまってください。使ったコードは、二度は使えません。
    </p>
    <Actions>
      <LinkButton href={home}>控えたので戻る</LinkButton>
    </Actions>
  </Screen>
)

/** New spare codes in place of the old. */
export const RenewCodesPage = (asking: Asking) => (
  <Screen title="予備のコードを作り直す" crumbs={crumbs}>
    <ErrorSummary errors={listed(asking.problems)} />
    <Title text="予備のコードを作り直す" lead="前の予備のコードは、使えなくなります。" />
    <AskPassword {...asking} action={`${home}/codes`} verb="作り直す" />
  </Screen>
)

/** An end to the app. */
export const EndAppPage = (asking: Asking) => (
  <Screen title="認証アプリを使わない" crumbs={crumbs}>
    <ErrorSummary errors={listed(asking.problems)} />
    <Title
      text="認証アプリを使わないようにします"
      lead="パスワードだけでサインインできるようになります。アプリを変えるだけなら、このあと、もう一度設定してください。"
    />
    <AskPassword {...asking} action={`${home}/app/end`} verb="使わない" danger />
  </Screen>
)
