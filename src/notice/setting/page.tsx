import { listed, noProblems, type Problems } from '#kernel'
import {
  Actions,
  Button,
  CheckField,
  ErrorSummary,
  Form,
  LinkButton,
  Notice,
  RadioField,
  Screen,
  Title,
} from '#web'
import type { Rhythm, Setting } from './schema.ts'

const rhythmWords: Readonly<Record<Rhythm, string>> = {
  none: '受け取らない',
  daily: '開庁日の毎朝（8時30分）',
  weekly: '週のはじめの開庁日（8時30分）',
}

/** What a person wants to be told by mail, and whether there is an address for it. */
export const SettingPage = ({
  setting,
  mail,
  kept = false,
  problems = noProblems,
}: {
  setting: Setting
  mail: string | null
  kept?: boolean
  problems?: Problems
}) => (
  <Screen
    title="メールで受け取る"
    crumbs={[
      { href: '/desk', text: 'ホーム' },
      { href: '/desk/todo', text: 'すること' },
    ]}
  >
    <ErrorSummary errors={listed(problems)} />
    <Title
      text="することをメールで受け取る"
      lead={mail ? `${mail} に送ります。` : '画面を開かなくても、することに気づけます。'}
    />
    {kept && <Notice tone="ok" title="受け取り方を保存しました。" level={2} />}
    {!mail && (
      <Notice tone="warn" title="メールアドレスが登録されていません。" level={2}>
        <p>
          所属する市町村のシステム管理者に、職員の一覧への登録を依頼してください。登録されると、ここで選んだとおりに届きます。
        </p>
      </Notice>
    )}
    <Form action="/desk/todo/settings">
      <RadioField
        name="digest"
        label="まとめのメール"
        hint="することと、読んでいないお知らせを、1通にまとめて送ります。何もない日は送りません。"
        value={setting.digest}
        error={problems.get('digest')}
        choices={(['none', 'daily', 'weekly'] as const).map(value => ({ value, label: rhythmWords[value] }))}
      />
      <CheckField
        name="atOnce"
        label="すぐに知らせるもの"
        values={setting.atOnce ? ['on'] : []}
        choices={[
          {
            value: 'on',
            label: 'ほかの人が待っていること',
            hint: '決裁、確定、差し戻しなどです。まとめのメールとは別に、そのつど届きます。',
          },
        ]}
      />
      <Actions>
        <Button>保存する</Button>
        <LinkButton href="/desk/todo" weight="text">
          やめる
        </LinkButton>
      </Actions>
    </Form>
  </Screen>
)
