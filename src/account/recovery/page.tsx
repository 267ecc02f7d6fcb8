import { type Day, listed } from '#kernel'
import { wareki } from '#text'
import {
  Actions,
  Button,
  type Choice,
  Empty,
  ErrorSummary,
  Form,
  LinkButton,
  RadioField,
  Screen,
  SelectField,
  Table,
  TextareaField,
  TextField,
  Title,
} from '#web'
import { PeopleTabs } from '../people/page.tsx'
import { fieldsOf, type Sent } from '../sent.ts'
import { CheckedField, StateTag } from './one.tsx'
import { type Recovery, recoveryKinds, recoveryNames } from './schema.ts'

const base = '/desk/recoveries'

/** Recoveries of a municipality. */
export const RecoveriesPage = (props: {
  recoveries: readonly Recovery[]
  rights: ReadonlySet<string>
  dayOf: (at: Date) => Day
}) => (
  <Screen title="サインインの復旧">
    <PeopleTabs at={base} rights={props.rights} />
    <Title
      text="サインインの復旧"
      lead="パスワードを忘れた人などが、もう一度サインインできるようにします。2人で確かめます。"
      actions={
        props.rights.has('recovery.open') && <LinkButton href={`${base}/new`}>復旧を始める</LinkButton>
      }
    />
    {props.recoveries.length === 0 ? (
      <Empty title="ここに復旧の依頼が並びます">
        <p>
          本人が<a href="/recovery">復旧の入口</a>
          から依頼するか、窓口で頼まれたシステム管理者が始めると、ここに出ます。
        </p>
      </Empty>
    ) : (
      <Table
        caption="サインインの復旧"
        columns={[
          {
            head: '職員',
            cell: recovery => <a href={`${base}/${recovery.id}`}>{recovery.name}</a>,
          },
          { head: '内容', cell: recovery => recoveryNames[recovery.kind] },
          { head: '状態', cell: recovery => <StateTag recovery={recovery} /> },
          { head: '依頼の日', cell: recovery => wareki(props.dayOf(recovery.askedAt)) },
        ]}
        rows={props.recoveries}
      />
    )}
  </Screen>
)

const LossFields = ({ sent }: { sent: Sent }) => {
  const field = fieldsOf(sent)
  return (
    <>
      <RadioField
        {...field('kind')}
        label="どうしましたか"
        required
        choices={recoveryKinds.map(kind => ({ value: kind, label: recoveryNames[kind] }))}
      />
      <TextField
        {...field('mail')}
        label="新しいメールアドレス"
        required={false}
        hint="メールアドレスが変わったときだけ入れます。"
        type="email"
        autocomplete="off"
      />
    </>
  )
}

/** Opens a recovery at the counter. */
export const CounterPage = (props: { people: readonly Choice[]; person: string; sent: Sent }) => {
  const field = fieldsOf(props.sent, { person: props.person })
  return (
    <Screen
      title="復旧を始める"
      crumbs={[
        { href: '/desk/people', text: '職員' },
        { href: base, text: 'サインインの復旧' },
      ]}
    >
      <ErrorSummary errors={listed(props.sent.problems)} />
      <Title text="復旧を始める" lead="始めたあと、ほかの1人が確かめると、コードを渡せます。" />
      <Form action={`${base}/new`}>
        <SelectField
          {...field('person')}
          label="職員"
          required
          width="m"
          choices={[{ value: '', label: '選んでください' }, ...props.people]}
        />
        <LossFields sent={props.sent} />
        <CheckedField sent={props.sent} text="本人であることを、職員証か面識で確かめました" />
        <Actions>
          <Button>始める</Button>
          <LinkButton weight="text" href={base}>
            やめる
          </LinkButton>
        </Actions>
      </Form>
    </Screen>
  )
}

/** Where somebody without a session asks for a recovery. */
export const AskPage = ({ sent }: { sent: Sent }) => {
  const field = fieldsOf(sent)
  return (
    <Screen title="サインインできないとき">
      <ErrorSummary errors={listed(sent.problems)} />
      <Title
        of="職員の入口"
        text="サインインできないとき"
        lead="所属する市町村のシステム管理者に届きます。窓口で頼むこともできます。"
      />
      <p>
        コードを受け取った人は、<a href="/recovery/code">コードを入れる画面</a>へ進んでください。
      </p>
      <Form action="/recovery">
        <TextField {...field('username')} label="利用者名" required autocomplete="username" width="m" />
        <LossFields sent={sent} />
        <TextareaField
          {...field('note')}
          label="連絡先など"
          required={false}
          hint="内線番号など、本人であることを確かめるための連絡先。"
          rows={2}
        />
        <Actions>
          <Button>依頼する</Button>
          <LinkButton weight="text" href="/sign-in">
            サインインに戻る
          </LinkButton>
        </Actions>
      </Form>
    </Screen>
  )
}
