import { dayOf, listed } from '#kernel'
import { wareki } from '#text'
import {
  Actions,
  Button,
  CheckField,
  Empty,
  ErrorSummary,
  Facts,
  Form,
  LinkButton,
  Notice,
  RadioField,
  Screen,
  Table,
  Tabs,
  Tag,
  TextField,
  Title,
  type Tone,
  type Way,
} from '#web'
import { grants, officeNames } from '../rule.ts'
import { fieldsOf, type Sent, ticked } from '../sent.ts'
import { stateOf } from './rule.ts'
import { longestDays, type Token, type TokenChoice, type TokenState, tokenOffices } from './schema.ts'

/** Where the tokens of a city stand. */
export const tokensPath = '/desk/tokens'

const states: Readonly<Record<TokenState, { word: string; tone?: Tone }>> = {
  valid: { word: '使用中', tone: 'ok' },
  expired: { word: '期限切れ' },
  revoked: { word: '取り消し済み' },
}

const StateTag = ({ token, now }: { token: Token; now: Date }) => {
  const { word, tone } = states[stateOf(token, now)]
  return <Tag {...(tone && { tone })}>{word}</Tag>
}

const onDay = (at: Date): string => wareki(dayOf(at))

/** The last day on which a token is let in. */
const lastDay = ({ expiresAt }: Pick<Token, 'expiresAt'>): string => onDay(new Date(expiresAt.getTime() - 1))

const namesOf = (keys: readonly string[], choices: readonly TokenChoice[]): string =>
  keys.map(key => choices.find(choice => choice.key === key)?.name ?? key).join('、')

const Beside = ({ ways }: { ways: readonly Way[] }) => (
  <Tabs
    label="ほかのシステムとのつなぎ"
    ways={ways.map(way => ({ ...way, current: way.href === tokensPath }))}
  />
)

const crumbs: readonly Way[] = [{ href: tokensPath, text: 'APIのトークン' }]

/** What the pages of tokens are told of the house. */
export interface TokenWords {
  /** The rights a token can be given, by the names they have on pages. */
  scopes: readonly TokenChoice[]
  /** The things an officer's token can be over. */
  over: readonly TokenChoice[]
}

/** The tokens of the own city. */
export const TokensPage = (props: {
  tokens: readonly Token[]
  words: TokenWords
  beside: readonly Way[]
  mayWrite: boolean
  now: Date
  revoked: boolean
}) => (
  <Screen title="APIのトークン">
    <Beside ways={props.beside} />
    <Title
      text="APIのトークン"
      lead="ほかのシステムが結びを読み書きするときに使う、市町村の鍵です。"
      actions={
        props.mayWrite &&
        props.tokens.length > 0 && <LinkButton href={`${tokensPath}/new`}>トークンを作る</LinkButton>
      }
    />
    {props.revoked && <Notice tone="ok" title="トークンを取り消しました。もう使えません。" level={2} />}
    {props.tokens.length === 0 ? (
      <Empty
        title="ここにトークンが並びます"
        {...(props.mayWrite && { action: { href: `${tokensPath}/new`, text: 'トークンを作る' } })}
      >
        <p>文書管理やグループウェアなどから、課題の一覧を読み、課題を加えられるようになります。</p>
      </Empty>
    ) : (
      <Table
        caption="トークンの一覧"
        rows={props.tokens}
        columns={[
          { head: '名前', cell: token => <a href={`${tokensPath}/${token.id}`}>{token.name}</a> },
          { head: '状態', cell: token => <StateTag token={token} now={props.now} /> },
          { head: '許す操作', cell: token => namesOf(token.scopes, props.words.scopes) },
          { head: '使える最後の日', cell: lastDay },
          { head: '最後に使った日', cell: ({ lastUsedAt }) => (lastUsedAt ? onDay(lastUsedAt) : 'まだ') },
        ]}
      />
    )}
  </Screen>
)

/** One token; where it is in use, it can be withdrawn here. */
export const TokenPage = (props: { token: Token; words: TokenWords; mayWrite: boolean; now: Date }) => {
  const { token, words, now } = props
  const usable = stateOf(token, now) === 'valid'
  return (
    <Screen title={token.name} crumbs={crumbs}>
      <Title text={token.name} />
      <Facts
        of={[
          { term: '状態', detail: <StateTag token={token} now={now} /> },
          { term: '許す操作', detail: namesOf(token.scopes, words.scopes) },
          { term: '職', detail: officeNames[token.office] },
          ...(token.over.length > 0 ? [{ term: '扱う取組', detail: namesOf(token.over, words.over) }] : []),
          { term: '使える最後の日', detail: lastDay(token) },
          {
            term: '最後に使った日',
            detail: token.lastUsedAt ? onDay(token.lastUsedAt) : 'まだ使われていません',
          },
          { term: '作った日', detail: onDay(token.createdAt) },
          { term: '作った人', detail: token.creatorName ?? 'サーバーの管理者（コマンド）' },
          ...(token.revokedAt ? [{ term: '取り消した日', detail: onDay(token.revokedAt) }] : []),
        ]}
      />
      {usable && props.mayWrite && (
        <Form action={`${tokensPath}/${token.id}/revoke`}>
          <Notice tone="warn" title="取り消すと、このトークンを使うシステムはすぐに止まります。" level={2}>
            <p>元には戻せません。続けて使うときは、先に新しいトークンを作って入れ替えてください。</p>
          </Notice>
          <Actions>
            <Button weight="danger">取り消す</Button>
            <LinkButton weight="text" href={tokensPath}>
              やめる
            </LinkButton>
          </Actions>
        </Form>
      )}
    </Screen>
  )
}

/** A new token is described. */
export const NewTokenPage = ({ words, sent }: { words: TokenWords; sent: Sent }) => {
  const field = fieldsOf(sent, { office: 'viewer', days: '365' })
  const error = (name: string) => (sent.problems.has(name) ? { error: sent.problems.get(name) } : {})
  return (
    <Screen title="トークンを作る" crumbs={crumbs}>
      <ErrorSummary errors={listed(sent.problems)} />
      <Title text="トークンを作る" lead="つなぐシステムごとに1つずつ作り、必要な操作だけを許してください。" />
      <Form action={`${tokensPath}/new`}>
        <TextField
          {...field('name')}
          label="つなぐシステムの名前"
          hint="この名前が、操作の記録に残ります。例：文書管理システム"
          required
        />
        <CheckField
          name="scopes"
          label="許す操作"
          required
          {...error('scopes')}
          values={ticked(sent, 'scopes')}
          choices={words.scopes.map(({ key, name }) => ({
            value: key,
            label: name,
            hint: narrowness(key),
          }))}
        />
        <RadioField
          {...field('office')}
          label="職"
          required
          choices={tokenOffices.map(office => ({ value: office, label: officeNames[office] }))}
        />
        <TextField
          {...field('days')}
          label="有効な日数"
          hint={`${longestDays}日までです。`}
          width="s"
          required
        />
        {words.over.length > 0 && (
          <details class="endpoint" open={field('office').value === 'officer'}>
            <summary>
              <span>扱う取組を選ぶ（職を取組担当にしたとき）</span>
            </summary>
            <div>
              <CheckField
                name="over"
                label="扱う取組"
                {...error('over')}
                values={ticked(sent, 'over')}
                choices={words.over.map(({ key, name }) => ({ value: key, label: name }))}
              />
            </div>
          </details>
        )}
        <Actions>
          <Button>トークンを作る</Button>
          <LinkButton weight="text" href={tokensPath}>
            やめる
          </LinkButton>
        </Actions>
      </Form>
    </Screen>
  )
}

/** Which offices a right is left to, where some do not give it. */
function narrowness(right: string): string | undefined {
  const giving = tokenOffices.filter(office => grants[office].includes(right))
  if (giving.length === tokenOffices.length) return undefined
  return `職を${giving.map(office => officeNames[office]).join('か')}にしたときに許せます。`
}

/** The token itself, shown this once. */
export const MadeTokenPage = ({ name, token, last }: { name: string; token: string; last: Date }) => (
  <Screen title="トークンを作りました">
    <Title of={name} text="トークンを作りました" lead="つなぐシステムの設定に、いま写してください。" />
    <Notice tone="warn" title="トークンは、この画面でしか見られません。" level={2}>
      <p>写し忘れたときは、このトークンを取り消して、新しく作ってください。</p>
    </Notice>
    <div class="below">
      <Facts
        of={[
          { term: 'トークン', detail: <span class="code secret">{token}</span> },
          { term: '送り方', detail: <span class="code">Authorization: Bearer （トークン）</span> },
          { term: '使える最後の日', detail: lastDay({ expiresAt: last }) },
        ]}
      />
    </div>
    <Actions>
      <LinkButton href={tokensPath}>写したので戻る</LinkButton>
    </Actions>
  </Screen>
)
