import { listed, type Problems, type Typed, typedText } from '#kernel'
import {
  Actions,
  Button,
  ErrorSummary,
  FileField,
  Form,
  LinkButton,
  Notice,
  Screen,
  Steps,
  TextareaField,
  Title,
} from '#web'
import type { Intake } from './store.ts'

/** The way of an agreement into the house, the same names on every page of it. */
export const intakeSteps = ['受け取る', '確かめる', '両方で確定する', 'はじめる']

const ways = [
  { href: '/desk', text: 'ホーム' },
  { href: '/desk/agreements', text: '協約' },
]

/** Hand in an agreement: a file, or pasted text. */
export const HandInPage = ({ typed, problems }: { typed: Typed; problems: Problems }) => (
  <Screen title="協約を取り込む" crumbs={ways}>
    <ErrorSummary errors={listed(problems)} />
    <Title
      text="協約の文を渡してください"
      lead="読み取った内容を1行ずつ示します。確かめて直してから、相手方に示せます。"
    />
    <Steps names={intakeSteps} at={0} />
    <Form action="/desk/intakes" upload>
      <FileField
        name="file"
        label="ファイル"
        hint="Word（.docx）、PDF（文字を選択できるもの）、例規のHTML、テキスト。20MBまで。原本はそのまま保存します。"
        accept=".docx,.pdf,.html,.htm,.txt"
        error={problems.get('file')}
      />
      <TextareaField
        name="text"
        label="または、文を貼り付ける"
        hint="表は、列をタブで区切ったまま貼り付けられます。"
        rows={8}
        value={typedText(typed, 'text')}
        error={problems.get('text')}
      />
      <Actions>
        <Button>取り込む</Button>
        <LinkButton href="/desk/agreements" weight="text">
          やめる
        </LinkButton>
      </Actions>
    </Form>
  </Screen>
)

/** The file is being read; the page comes again by itself. */
export const WaitingPage = ({ intake, seconds }: { intake: Intake; seconds: number }) => (
  <Screen title="読み取っています" crumbs={ways} refresh={1}>
    <Title of={intake.fileName} text="読み取っています" lead="終わると、確かめるページに進みます。" />
    <Steps names={intakeSteps} at={0} />
    <output class="sec wait-read">
      <progress aria-label="読み取りの進み" max={20} value={Math.min(seconds, 19)} />
      <p>
        始めてから{seconds}秒。長いPDFは20秒ほどかかります。原本は保存したので、このページを閉じても続きます。
      </p>
    </output>
    <Actions>
      <LinkButton href={`/desk/intakes/${intake.id}`} weight="second">
        いまの様子を見る
      </LinkButton>
    </Actions>
  </Screen>
)

/** The file could not be read; its original is kept. */
export const FailedPage = ({ intake }: { intake: Intake }) => (
  <Screen title="読み取れませんでした" crumbs={ways}>
    <Title of={intake.fileName} text="読み取れませんでした" />
    <Notice tone="warn" title={intake.failure} level={2}>
      <p>原本は保存してあります。別の形式のファイルを渡すか、文を貼り付けてください。</p>
    </Notice>
    <Actions>
      <LinkButton href="/desk/intakes/new">別のファイルを渡す</LinkButton>
      <LinkButton href={`/desk/intakes/${intake.id}/original`} weight="second">
        原本を取り出す
      </LinkButton>
    </Actions>
    <form method="post" action={`/desk/intakes/${intake.id}/discard`}>
      <Actions>
        <Button weight="text">この取り込みをやめる</Button>
      </Actions>
    </form>
  </Screen>
)
