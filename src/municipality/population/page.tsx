import { listed, type Problems, type Typed, typedText } from '#kernel'
import { wareki } from '#text'
import {
  Actions,
  Button,
  ErrorSummary,
  Form,
  LinkButton,
  RadioField,
  Screen,
  Table,
  TextField,
  Title,
} from '#web'
import type { Municipality } from '../schema.ts'
import { type Population, populationKinds } from './schema.ts'

/** Figures of a municipality with their day, kind and source. */
export const PopulationTable = ({
  name,
  populations,
}: {
  name: string
  populations: readonly Population[]
}) =>
  populations.length === 0 ? (
    <p class="quiet">人口はまだ登録されていません。</p>
  ) : (
    <Table
      caption={`${name}の人口`}
      columns={[
        { head: '時点', cell: figure => wareki(figure.asOf) },
        { head: '種類', cell: figure => figure.kind },
        { head: '人口（人）', cell: figure => figure.persons.toLocaleString('ja-JP'), number: true },
        { head: '出典', cell: figure => figure.source },
      ]}
      rows={populations}
    />
  )

/** The form by which a figure is put on record. */
export const PopulationPage = (props: { entry: Municipality; typed: Typed; problems: Problems }) => {
  const { entry, typed, problems } = props
  const home = `/desk/municipalities/${entry.code}`
  const field = (name: string) => ({
    name,
    required: true,
    value: typedText(typed, name),
    ...(problems.has(name) && { error: problems.get(name) }),
  })
  return (
    <Screen
      title="人口を登録する"
      crumbs={[
        { href: '/desk/municipalities', text: '市区町村' },
        { href: home, text: entry.name },
      ]}
    >
      <ErrorSummary errors={listed(problems)} />
      <Title of={entry.name} text="人口を登録する" lead="公表された数字を、出典とともに登録します。" />
      <Form action={`${home}/population`}>
        <RadioField
          {...field('kind')}
          label="種類"
          choices={populationKinds.map(kind => ({ value: kind, label: kind }))}
        />
        <TextField {...field('asOf')} label="いつの人口か" type="date" width="m" />
        <TextField {...field('persons')} label="人口" hint="例：46,123" width="s" />
        <TextField
          {...field('source')}
          label="出典"
          hint="例：住民基本台帳に基づく人口（令和8年1月1日現在）"
        />
        <Actions>
          <Button>登録する</Button>
          <LinkButton weight="text" href={home}>
            やめる
          </LinkButton>
        </Actions>
      </Form>
    </Screen>
  )
}
