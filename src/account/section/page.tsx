import { type Day, listed } from '#kernel'
import {
  Actions,
  Button,
  Empty,
  ErrorSummary,
  Form,
  LinkButton,
  Notice,
  Screen,
  Table,
  Tag,
  TextField,
  Title,
} from '#web'
import { PeopleTabs, span } from '../people/page.tsx'
import { fieldsOf, type Sent } from '../sent.ts'
import type { Section } from './schema.ts'

const base = '/desk/sections'

const doneWords: Readonly<Record<string, string>> = {
  founded: '課を加えました。',
  changed: '課を変えました。',
}

/** The sections of a municipality and the form of a new one. */
export const SectionsPage = (props: {
  sections: readonly Section[]
  rights: ReadonlySet<string>
  today: Day
  done: string | null
  sent: Sent
}) => {
  const { sections, today, sent } = props
  const done = doneWords[props.done ?? '']
  const field = fieldsOf(sent, { since: today })
  return (
    <Screen title="課">
      <PeopleTabs at={base} rights={props.rights} />
      <ErrorSummary errors={listed(sent.problems)} />
      {done && <Notice tone="ok" title={done} level={2} />}
      <Title text="課" lead="職員の所属と、職を持つところです。なくなった課も、記録に残ります。" />
      {sections.length === 0 ? (
        <Empty title="ここに課が並びます">
          <p>課を加えると、職員の所属に選べるようになります。</p>
        </Empty>
      ) : (
        <Table
          caption="課"
          columns={[
            {
              head: '課',
              cell: section => (
                <>
                  <a href={`${base}/${section.id}`}>{section.name}</a> {stateOf(section, today)}
                </>
              ),
            },
            { head: '期間', cell: section => span(section) },
            { head: '職員（人）', cell: section => section.people, number: true },
          ]}
          rows={sections}
        />
      )}
      <section class="sec">
        <h2>課を加える</h2>
        <Form action={base} label="課を加える">
          <TextField {...field('name')} label="課の名前" required width="m" />
          <TextField {...field('since')} label="始まる日" required hint="例：令和9年4月1日" width="m" />
          <Actions>
            <Button>課を加える</Button>
          </Actions>
        </Form>
      </section>
    </Screen>
  )
}

const stateOf = ({ since, until }: Section, today: Day) => {
  if (since > today) return <Tag tone="line-only">これから</Tag>
  return until && until < today ? <Tag>終わった</Tag> : null
}

/** Renames or ends a section. */
export const SectionPage = ({ section, sent }: { section: Section; sent: Sent }) => {
  const field = fieldsOf(sent, { name: section.name, until: section.until ?? '' })
  return (
    <Screen
      title={section.name}
      crumbs={[
        { href: '/desk/people', text: '職員' },
        { href: base, text: '課' },
      ]}
    >
      <ErrorSummary errors={listed(sent.problems)} />
      <Title
        of={`${span(section)}・${section.people}人`}
        text={section.name}
        lead="組織が変わって新しい課ができるときは、この課に終わる日を入れ、新しい課を加えてください。"
      />
      <Form action={`${base}/${section.id}`}>
        <TextField {...field('name')} label="課の名前" required width="m" />
        <TextField
          {...field('until')}
          label="終わる日"
          required={false}
          hint="最後の日。例：令和9年3月31日。空けておくと続きます。"
          width="m"
        />
        <Actions>
          <Button>変える</Button>
          <LinkButton weight="text" href={base}>
            やめる
          </LinkButton>
        </Actions>
      </Form>
    </Screen>
  )
}
