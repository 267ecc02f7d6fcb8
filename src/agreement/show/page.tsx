import type { Child } from 'hono/jsx'
import { dayOf } from '#kernel'
import { wareki } from '#text'
import { Actions, Button, City, Empty, LinkButton, Notice, RoleKey, Screen, sideOf, Tag, Title } from '#web'
import { type Standing, standingOf } from '../consent/rule.ts'
import type { Version } from '../consent/store.ts'
import type { IntakeEntry } from '../intake/store.ts'
import { AgreementDocument } from './document.tsx'
import { RoleMatrix } from './matrix.tsx'
import { OriginalFacts } from './original.tsx'

const standings: Readonly<Record<Standing, { tone: 'ok' | 'warn' | 'bad'; word: string }>> = {
  agreed: { tone: 'ok', word: '確定' },
  unconfirmed: { tone: 'warn', word: '相手方未確認' },
  returned: { tone: 'bad', word: '差し戻し' },
}

/** The word of state of a version. */
export const StandingTag = ({ version }: { version: Version }) => {
  const { tone, word } = standings[standingOf(version)]
  return <Tag tone={tone}>{word}</Tag>
}

/** Where the pages of an agreement lie, for the desk and for the public. */
export interface Place {
  base: string
  crumbs: readonly { href: string; text: string }[]
  /** Staff may take the original as it came, and the roles as a table. */
  files: readonly { href: string; text: string }[]
  /** What was done to it, for those who may read the record. */
  history?: string
}

const doneWords: Readonly<Record<string, string>> = {
  proposed: '確定して、相手方に示しました。相手方の確定を待ちます。',
  confirmed: '確定しました。ほかの当事者の確定を待ちます。',
  agreed: 'すべての当事者が確定しました。第1版になり、公開ページに載りました。',
  returned: '差し戻しました。示した市町村が直すのを待ちます。',
  withdrawn: '取り下げました。直して、もう一度示してください。',
}

/** The agreement as a document, with its state and, at the desk, what can be done now. */
export const AgreementPage = (props: {
  version: Version
  place: Place
  done: string | null
  panel?: Child
}) => {
  const { version, place } = props
  const done = doneWords[props.done ?? '']
  return (
    <Screen title={version.title} crumbs={place.crumbs}>
      {done && <Notice tone="ok" title={done} level={2} />}
      <div class="version">
        <p>
          <b>第{version.number}版</b>　{wareki(version.inForceFrom)}から効力{'　'}
          <StandingTag version={version} />
        </p>
        <p>
          <a href={`${place.base}/roles`}>だれが、何をするか（役割の一覧）</a>
          {place.history && (
            <>
              {'　'}
              <a href={place.history}>履歴</a>
            </>
          )}
        </p>
      </div>
      {props.panel}
      <AgreementDocument agreement={version.structure} files={place.files}>
        <OriginalFacts of={version} href={`${place.base}/original`} />
      </AgreementDocument>
    </Screen>
  )
}

/** Who does what: the role matrix. */
export const RolesPage = ({ version, place, mine }: { version: Version; place: Place; mine?: string }) => (
  <Screen title="だれが、何をするか" crumbs={[...place.crumbs, { href: place.base, text: version.title }]}>
    <Title
      of={version.title}
      text="だれが、何をするか"
      actions={
        <>
          <LinkButton href={`${place.base}/roles.csv`} weight="second" icon="download" download>
            CSV
          </LinkButton>
          <LinkButton href={`${place.base}/roles.xlsx`} weight="second" icon="download" download>
            Excel
          </LinkButton>
        </>
      }
    />
    <div class="sheet sec">
      <RoleKey />
    </div>
    <div class="sec">
      <RoleMatrix
        agreements={[version.structure]}
        hrefOf={({ anchor }) => `${place.base}#${anchor}`}
        {...(mine !== undefined && { mine })}
      />
    </div>
    <p class="small quiet below">下線は、役割の種類を決めた言葉です。</p>
  </Screen>
)

/** Agreements of the desk: those on their way in, and those that stand. */
export const AgreementsPage = (props: {
  intakes: readonly IntakeEntry[]
  versions: readonly Version[]
  mayImport: boolean
  /** What may be done on this page. */
  rights: Child
  /** The intake that was put away just now. */
  discarded: string | null
}) => (
  <Screen title="協約">
    {props.discarded && (
      <Notice tone="ok" title="取り込みをやめました。原本と直した内容は残っています。" level={2}>
        <form method="post" action={`/desk/intakes/${props.discarded}/restore`}>
          <Actions>
            <Button small weight="second">
              やめたことを取り消す
            </Button>
          </Actions>
        </form>
      </Notice>
    )}
    <Title
      text="協約"
      actions={props.mayImport && <LinkButton href="/desk/intakes/new">協約を取り込む</LinkButton>}
    />
    {props.intakes.length > 0 && (
      <section class="sec">
        <h2>取り込みの途中</h2>
        <ul class="sheet rows">
          {props.intakes.map(intake => (
            <li>
              <a href={`/desk/intakes/${intake.id}`}>{intake.title || intake.fileName}</a>
              <span class="small quiet">
                {intake.fileName}　{wareki(dayOf(intake.receivedAt))}受け取り
              </span>
              <IntakeTag state={intake.state} />
            </li>
          ))}
        </ul>
      </section>
    )}
    <section class="sec">
      <h2>取り込んだ協約</h2>
      {props.versions.length === 0 ? (
        <Empty
          title="まだ、協約がありません"
          {...(props.mayImport && { action: { href: '/desk/intakes/new', text: 'はじめの協約を取り込む' } })}
        >
          <p>協約の文を渡すと、当事者・条・取組・役割を読み取り、1行ずつ確かめられます。</p>
        </Empty>
      ) : (
        <ul class="sheet rows">
          {props.versions.map(version => (
            <li>
              <a href={`/desk/agreements/${version.agreement}`}>{version.title}</a>
              <span class="small quiet">
                {version.structure.parties.map((party, at) => (
                  <City side={sideOf(at)}>{party.name}</City>
                ))}
                <span>{version.structure.initiatives.length}件の取組</span>
              </span>
              <StandingTag version={version} />
            </li>
          ))}
        </ul>
      )}
    </section>
    {props.rights}
  </Screen>
)

/** The word of state of an intake. */
export const IntakeTag = ({ state }: Pick<IntakeEntry, 'state'>) =>
  state === 'failed' ? (
    <Tag tone="bad">読めません</Tag>
  ) : state === 'waiting' ? (
    <Tag>読み取り中</Tag>
  ) : (
    <Tag tone="warn">確認中</Tag>
  )
