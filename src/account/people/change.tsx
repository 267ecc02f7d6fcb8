import { listed } from '#kernel'
import {
  Actions,
  Button,
  type Choice,
  ErrorSummary,
  Form,
  LinkButton,
  Screen,
  SelectField,
  TextField,
  Title,
} from '#web'
import { fieldsOf, type Sent } from '../sent.ts'
import type { Colleague } from './schema.ts'

/** The three small forms about a person, each on a page of its own. */
export const ChangePersonPage = (props: {
  what: 'name' | 'move' | 'leave'
  person: Colleague
  sections: readonly Choice[]
  sent: Sent
}) => {
  const { what, person } = props
  const home = `/desk/people/${person.id}`
  const field = fieldsOf(props.sent, { name: person.name })
  const { title, lead, button } = changeWords[what]
  return (
    <Screen
      title={title}
      crumbs={[
        { href: '/desk/people', text: '職員' },
        { href: home, text: person.name },
      ]}
    >
      <ErrorSummary errors={listed(props.sent.problems)} />
      <Title of={person.name} text={title} lead={lead} />
      <Form action={`${home}/${what}`}>
        {what === 'name' && <TextField {...field('name')} label="氏名" required width="m" />}
        {what === 'move' && (
          <>
            <SelectField
              {...field('section')}
              label="異動先の課"
              required
              width="m"
              choices={[{ value: '', label: '選んでください' }, ...props.sections]}
            />
            <TextField
              {...field('since')}
              label="異動する日"
              required
              hint="新しい課での最初の日。例：令和9年4月1日"
              width="m"
            />
          </>
        )}
        {what === 'leave' && (
          <TextField {...field('leftOn')} label="最後の日" required hint="例：令和9年3月31日" width="m" />
        )}
        <Actions>
          <Button>{button}</Button>
          <LinkButton weight="text" href={home}>
            やめる
          </LinkButton>
        </Actions>
      </Form>
    </Screen>
  )
}

const changeWords = {
  name: {
    title: '氏名を改める',
    lead: '記録に残っている過去の操作にも、新しい氏名が出ます。',
    button: '改める',
  },
  move: {
    title: '所属を変える',
    lead: '持っている職は変わりません。職も変わるときは、職のところで終わりの日を入れてください。',
    button: '異動を登録する',
  },
  leave: {
    title: '離職・転出を登録する',
    lead: '最後の日に、すべての職が終わります。次の日からサインインできません。氏名は記録に残ります。',
    button: '最後の日を登録する',
  },
}
