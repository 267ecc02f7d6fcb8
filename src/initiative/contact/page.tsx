import type { Day } from '#kernel'
import { Actions, Button, type Fact, Facts, Form, Tag, TextField } from '#web'
import type { Inside } from '../inside.ts'
import type { PartyHere } from '../schema.ts'
import { Frame, fieldOf, NotHere, Party, type Refused } from '../show/frame.tsx'
import { type Counts, stamp } from '../show/rule.ts'
import type { Contact } from './schema.ts'

/** Whom to speak to in each city; each city keeps its own. */
export const ContactsPage = (props: {
  here: Inside
  counts: Counts
  today: Day
  contacts: readonly Contact[]
  done: string | null
  refused?: Refused | undefined
}) => {
  const { here, contacts, refused } = props
  const of = (code: string) => contacts.find(({ municipality }) => municipality === code)
  return (
    <Frame
      here={here}
      tab="/contacts"
      counts={props.counts}
      title="連絡先"
      about={['contribute']}
      ownership="own"
      done={props.done === 'saved' ? '連絡先を保存しました。ほかの当事者にも見えます。' : undefined}
      refused={refused}
    >
      <div class={here.parties.length === 2 ? 'two' : 'cols'}>
        {here.parties.map(party => (
          <ContactCard here={here} party={party} contact={of(party.code)} today={props.today} />
        ))}
      </div>
      <section class="sec" aria-labelledby="own-title">
        <h2 id="own-title">自市の連絡先を書く</h2>
        {here.may('contribute', 'own').allow ? (
          <ContactForm here={here} contact={of(here.mine)} refused={refused} />
        ) : (
          <NotHere action="contribute" what="連絡先を書くこと" />
        )}
      </section>
    </Frame>
  )
}

const ContactCard = (props: { here: Inside; party: PartyHere; contact: Contact | undefined; today: Day }) => {
  const { here, party, contact } = props
  return (
    <section class={`sheet side ${party.side}`} id={`contact-${party.code}`}>
      <h2>
        <Party here={here} code={party.code} />
        {party.code === here.mine && <Tag tone="ai">あなたの市</Tag>}
      </h2>
      {contact ? (
        <>
          <div class="below">
            <Facts of={factsOf(contact)} />
          </div>
          <p class="small quiet below">{stamp(contact.changedAt, props.today)}に書きました。</p>
        </>
      ) : (
        <p class="quiet below">まだ、登録されていません。</p>
      )}
    </section>
  )
}

const factsOf = ({ section, person, telephone, mail, note }: Contact): Fact[] => [
  { term: '担当課', detail: section },
  ...(person ? [{ term: '担当者', detail: person }] : []),
  ...(telephone
    ? [{ term: '電話', detail: <a href={`tel:${telephone.replaceAll(/[^\d+]/gu, '')}`}>{telephone}</a> }]
    : []),
  ...(mail ? [{ term: 'メール', detail: <a href={`mailto:${mail}`}>{mail}</a> }] : []),
  ...(note ? [{ term: '備考', detail: note }] : []),
]

const ContactForm = (props: { here: Inside; contact: Contact | undefined; refused: Refused | undefined }) => {
  const { here, contact } = props
  const field = fieldOf(props.refused)
  return (
    <Form action={`${here.base}/contacts`} label="自市の連絡先を書く">
      <TextField {...field('section', contact?.section)} label="担当課" required />
      <TextField {...field('person', contact?.person)} label="担当者" required={false} width="m" />
      <TextField {...field('telephone', contact?.telephone)} label="電話" required={false} width="m" />
      <TextField {...field('mail', contact?.mail)} label="メール" type="email" required={false} />
      <TextField {...field('note', contact?.note)} label="備考" required={false} />
      <Actions>
        <Button>保存する</Button>
      </Actions>
    </Form>
  )
}
