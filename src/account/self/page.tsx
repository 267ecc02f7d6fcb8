import { listed, type Problems, type Typed, typedText } from '#kernel'
import {
  Actions,
  Button,
  ErrorSummary,
  Facts,
  Form,
  LinkButton,
  Notice,
  Screen,
  Table,
  Tag,
  TextField,
  Title,
} from '#web'
import { PasskeyButton } from '../sign-in/passkey-button.tsx'
import type { OpenSession, OwnSignIn, Passkey } from './rule.ts'

const home = '/desk/account'
const crumbs = [{ href: home, text: '本人のページ' }]

const doneWords: Readonly<Record<string, string>> = {
  password: 'パスワードを変えました。ほかの端末では、サインインし直しになります。',
  'app-end': '認証アプリを使わないようにしました。',
  passkey: 'パスキーを登録しました。',
  'passkey-name': 'パスキーの名前を変えました。',
  'passkey-end': 'パスキーを外しました。端末に残るパスキーは、端末の設定で消してください。',
  session: 'サインインを終えました。',
}

const time = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})

/** A person's own page: who one is here, the ways to sign in, and where one is signed in. */
export const OwnPage = (props: {
  name: string
  municipality: string
  offices: readonly string[]
  signIn: OwnSignIn
  sso: string | undefined
  done: string | null
}) => {
  const { signIn } = props
  const done = doneWords[props.done ?? '']
  return (
    <Screen title="本人のページ">
      <Title of={props.municipality} text={props.name} />
      {done && <Notice tone="ok" title={done} level={2} />}
      <Facts
        of={[
          { term: '利用者名', detail: signIn.username },
          { term: 'きょうの職', detail: [...new Set(props.offices)].join('、') },
        ]}
      />
      <section class="sec">
        <h2>サインインの方法</h2>
        <Facts of={waysOf(signIn, props.sso)} />
      </section>
      <Passkeys of={signIn.passkeys} />
      <Sessions of={signIn.sessions} />
    </Screen>
  )
}

const waysOf = (signIn: OwnSignIn, sso: string | undefined) => [
  {
    term: 'パスワード',
    detail: signIn.password ? '使っています' : '使っていません',
    ...(signIn.password && { change: { href: `${home}/password`, of: 'パスワード' } }),
  },
  {
    term: '認証アプリ',
    detail: signIn.app ? (
      <>
        使っています。サインインのたびに、アプリの番号を聞きます。
        <br />
        <a href={`${home}/codes`}>予備のコードを作り直す</a>
      </>
    ) : (
      <>
        使っていません。<a href={`${home}/app`}>認証アプリを使う</a>
      </>
    ),
    ...(signIn.app && { change: { href: `${home}/app/end`, of: '認証アプリ' } }),
  },
  ...(sso
    ? [
        {
          term: sso,
          detail: signIn.sso
            ? '結び付いています'
            : `まだ結び付いていません。${sso}でサインインすると結び付きます。`,
        },
      ]
    : []),
]

const Passkeys = ({ of }: { of: readonly Passkey[] }) => (
  <section class="sec">
    <h2>パスキー</h2>
    <p>
      指紋や顔、端末の暗証番号でサインインできます。パスワードのように、盗まれたり、だまし取られたりしません。
    </p>
    {of.length > 0 && (
      <Table
        caption="登録してあるパスキー"
        rows={of}
        columns={[
          {
            head: '名前',
            cell: key => (
              <form class="inline" method="post" action={`${home}/passkeys/${key.id}/name`}>
                <input
                  type="text"
                  name="name"
                  value={key.name}
                  aria-label={`「${key.name}」の名前`}
                  maxlength={60}
                />
                <Button weight="second" small>
                  名前を変える
                </Button>
              </form>
            ),
          },
          { head: '登録', cell: key => (key.made ? time.format(key.made) : '') },
          {
            head: '操作',
            cell: key => (
              <form method="post" action={`${home}/passkeys/${key.id}/end`}>
                <Button weight="danger" small>
                  外す<span class="sr">：{key.name}</span>
                </Button>
              </form>
            ),
          },
        ]}
      />
    )}
    <Actions>
      <LinkButton href={`${home}/passkeys/new`} weight="second">
        パスキーを加える
      </LinkButton>
    </Actions>
  </section>
)

const Sessions = ({ of }: { of: readonly OpenSession[] }) => (
  <section class="sec">
    <div class="line between">
      <h2>サインインしている端末</h2>
      {of.length > 1 && (
        <form method="post" action={`${home}/sessions/others/end`}>
          <Button weight="danger" small>
            ほかのすべてを終える
          </Button>
        </form>
      )}
    </div>
    <p>覚えのない端末があるときは、終えてからパスワードを変えてください。</p>
    <Table
      caption="サインインしている端末"
      rows={of}
      columns={[
        {
          head: '端末',
          cell: session => (
            <>
              {session.device} {session.here && <Tag tone="ok">この端末</Tag>}
            </>
          ),
        },
        { head: '接続元', cell: session => session.address },
        { head: 'サインイン', cell: session => time.format(session.since) },
        { head: '最後の操作', cell: session => time.format(session.seen) },
        {
          head: '操作',
          cell: session =>
            session.here ? (
              'サインアウトで終えます'
            ) : (
              <form method="post" action={`${home}/sessions/${session.id}/end`}>
                <Button weight="danger" small>
                  終える<span class="sr">：{session.device}</span>
                </Button>
              </form>
            ),
        },
      ]}
    />
  </section>
)

/** A new password. */
export const PasswordPage = ({ problems }: { problems: Problems }) => {
  const field = (name: string) => ({
    name,
    type: 'password' as const,
    width: 'm' as const,
    error: problems.get(name),
  })
  return (
    <Screen title="パスワードを変える" crumbs={crumbs}>
      <ErrorSummary errors={listed(problems)} />
      <Title text="パスワードを変える" lead="変えると、ほかの端末でのサインインは終わります。" />
      <Form action={`${home}/password`}>
        <TextField {...field('current')} label="いまのパスワード" autocomplete="current-password" />
        <TextField
          {...field('password')}
          label="新しいパスワード"
          hint="12文字以上。ほかで使っていないものにしてください。"
          autocomplete="new-password"
        />
        <TextField {...field('again')} label="新しいパスワード（もう一度）" autocomplete="new-password" />
        <Actions>
          <Button>変える</Button>
          <LinkButton href={home} weight="text">
            やめる
          </LinkButton>
        </Actions>
      </Form>
    </Screen>
  )
}

/** A new passkey, made by the device; says so where scripts are off. */
export const PasskeyPage = ({ typed, problems }: { typed: Typed; problems: Problems }) => (
  <Screen title="パスキーを加える" crumbs={crumbs} islands={['passkey']}>
    <ErrorSummary errors={listed(problems)} />
    <Title
      text="パスキーを加える"
      lead="「パスキーを作る」を押すと、端末が指紋や顔、暗証番号で本人かどうかを確かめます。"
    />
    <PasskeyButton action={`${home}/passkeys`} field="passkey" make error={problems.get('passkey')}>
      <TextField
        name="name"
        label="パスキーの名前"
        hint="あとで見分けられるように、端末の名前などを入れてください。"
        value={typedText(typed, 'name') || 'この端末'}
        width="m"
        error={problems.get('name')}
      />
    </PasskeyButton>
    <noscript>
      <Notice tone="warn" title="パスキーを作るには、ブラウザーの JavaScript が要ります。" level={2}>
        <p>使えない端末では、認証アプリを使ってください。</p>
      </Notice>
    </noscript>
    <p class="below">
      <a href={home}>本人のページへ戻る</a>
    </p>
  </Screen>
)

/** After showing once more who one is at the provider, in a window of its own. */
export const ProvedPage = () => (
  <Screen title="本人の確認">
    <Title
      text="本人であることを確かめました"
      lead="この画面を閉じて、元の画面で「続ける」を押してください。"
    />
  </Screen>
)
