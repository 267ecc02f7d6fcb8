import { type Holder, HolderList, officeNames, officesWith, type Person } from '#account'
import type { Fault, Typed } from '#kernel'
import { Actions, Button, LinkButton, Notice, Screen, Title } from '#web'

const Back = ({ home }: { home: string }) => (
  <Actions>
    <LinkButton href={home} weight="second">
      {home === '/' ? '公開ページへ' : 'ホームへ'}
    </LinkButton>
  </Actions>
)

/** The domain refused; its sentence says what to do. */
export const FaultPage = ({ fault, home }: { fault: Fault; home: string }) => (
  <Screen title={fault.status === 404 ? '見つかりませんでした' : 'できませんでした'}>
    <Title text={fault.status === 404 ? '見つかりませんでした' : 'できませんでした'} />
    <Notice tone="warn" title={fault.sentence} level={2}>
      {fault.status !== 404 && <p>前のページに戻ると、続きから直せます。</p>}
    </Notice>
    <Back home={home} />
  </Screen>
)

/** Nothing stands at this address. */
export const AbsentPage = ({ home }: { home: string }) => (
  <Screen title="ページがありません">
    <Title
      text="このページはありません"
      lead="アドレスが変わったか、まだ公開されていない可能性があります。"
    />
    <Back home={home} />
  </Screen>
)

/** The person's offices do not give the right: which do, and whom to ask. */
export const DeniedPage = ({
  right,
  person,
  holders,
}: {
  right: string
  person: Person
  holders: readonly Holder[]
}) => (
  <Screen title="この操作の権限がありません">
    <Title text="この操作の権限がありません" />
    <Notice
      tone="warn"
      title={`この操作は、${officesWith(right)
        .map(office => officeNames[office])
        .join('か')}ができます。`}
      level={2}
    >
      <p>
        あなたの役職は「
        {[...new Set(person.offices.map(office => officeNames[office.kind]))].join('、') || 'なし'}
        」です。必要なときは、{holders.length > 0 ? '次の人' : '同じ市町村の担当者'}
        に頼むか、システム管理者に役職の追加を依頼してください。
      </p>
    </Notice>
    {holders.length > 0 && (
      <section class="sec" aria-labelledby="holders-title">
        <h2 id="holders-title">できる人</h2>
        <HolderList holders={holders} />
      </section>
    )}
    <Actions>
      <LinkButton href="/desk" weight="second">
        ホームへ
      </LinkButton>
    </Actions>
  </Screen>
)

/** The session ended while something was being written: sign in beside it, then send it as it was typed. */
export const SessionEndedPage = ({ path, typed }: { path: string; typed: Typed }) => {
  const fields = Object.entries(typed).flatMap(([name, value]) =>
    [value].flat().map(one => [name, one] as const),
  )
  const file = fields.some(([, value]) => value instanceof File && value.size > 0)
  return (
    <Screen title="サインインの期限が切れました">
      <Title text="サインインの期限が切れました" />
      <Notice tone="warn" title="入力した内容は、この画面に残してあります。" level={2}>
        <p>
          <a href="/sign-in" target="_blank" rel="noopener">
            別の画面でサインイン
          </a>
          してから、ここに戻って「もう一度送る」を押してください。
        </p>
        {file && <p>ファイルは送り直せません。戻って、もう一度選んでください。</p>}
      </Notice>
      <form method="post" action={path}>
        {fields.map(
          ([name, value]) => typeof value === 'string' && <input type="hidden" name={name} value={value} />,
        )}
        <Actions>
          <Button>もう一度送る</Button>
        </Actions>
      </form>
    </Screen>
  )
}

/** More came from one address in a minute than people there could have asked for. */
export const TooOftenPage = ({ seconds }: { seconds: number }) => (
  <Screen title="しばらくお待ちください">
    <Title text="しばらくお待ちください" />
    <Notice
      tone="warn"
      title={`お使いの回線からの要求が多いため、${seconds}秒ほど待ってから、もう一度開いてください。`}
      level={2}
    />
  </Screen>
)

/** Nobody foresaw this; the number finds the entry in the log. */
export const BugPage = ({ incident, home }: { incident: string; home: string }) => (
  <Screen title="処理を終えられませんでした">
    <Title text="処理を終えられませんでした" />
    <Notice tone="bad" title="入力した内容は保存されていません。" level={2}>
      <p>
        もう一度お試しください。続くときは、システム管理者に番号「<span class="nb">{incident}</span>
        」を伝えてください。
      </p>
    </Notice>
    <Back home={home} />
  </Screen>
)
