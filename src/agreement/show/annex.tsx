import type { Child } from 'hono/jsx'
import type { Initiative, ParsedAgreement, Party } from '#reading'
import { RoleSign, Scroll } from '#web'
import { annexId, articleName, initiativeId, pillarId } from '../anchor.ts'

/**
 * What the annex is called, and in small the article it belongs to. An agreement without 別表 has its initiatives
 * in the articles; the same table then says that it was gathered from there.
 */
export function annexTitle({ articles }: ParsedAgreement): [name: string, of: string] {
  const home = articles.find(({ paragraphs }) => paragraphs.some(({ text }) => text.includes('別表')))
  return home ? ['別表', `（${articleName(home)}関係）`] : ['取組と役割', '（本文から）']
}

const belongs = (agreement: ParsedAgreement): boolean => annexTitle(agreement)[0] === '別表'

/** The annex: a table for each field, with what every party does in its own words and the sign of its role. */
export const Annex = ({
  agreement,
  margin,
}: {
  agreement: ParsedAgreement
  margin?: ((anchor: string) => Child) | undefined
}) => {
  if (agreement.initiatives.length === 0) return null
  const [name, of] = annexTitle(agreement)
  return (
    <section
      class={belongs(agreement) ? 'annex' : 'annex no-print'}
      id={annexId}
      aria-labelledby="annex-title"
    >
      <h2 id="annex-title">
        {name}
        <span>{of}</span>
      </h2>
      {fieldsOf(agreement).map(field => (
        <FieldTable agreement={agreement} {...field} margin={margin} />
      ))}
    </section>
  )
}

interface AnnexField {
  number: number
  title: string | null
  initiatives: readonly Initiative[]
}

/** The fields of an agreement with their initiatives, those without a field last; fields that stay empty left out. */
function fieldsOf({ pillars, initiatives }: ParsedAgreement): AnnexField[] {
  const known = pillars.map(({ number }) => number)
  const rest = initiatives.filter(({ pillar }) => !known.includes(pillar))
  return [
    ...pillars.map(({ number, title }) => ({
      number,
      title,
      initiatives: initiatives.filter(({ pillar }) => pillar === number),
    })),
    { number: 0, title: null, initiatives: rest },
  ].filter(field => field.initiatives.length > 0)
}

const FieldTable = ({
  agreement,
  number,
  title,
  initiatives,
  margin,
}: AnnexField & { agreement: ParsedAgreement; margin?: ((anchor: string) => Child) | undefined }) => {
  const caption = title ? `(${number}) ${title}` : '取組'
  return (
    <>
      <h3 id={pillarId(number)}>{caption}</h3>
      <Scroll label={caption}>
        <table class="fold">
          <caption class="sr">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">項目</th>
              <th scope="col">取組内容</th>
              {agreement.parties.map(party => (
                <th scope="col">{roleHead(party)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {initiatives.map(initiative => (
              <InitiativeRow
                agreement={agreement}
                initiative={initiative}
                note={margin?.(initiativeId(agreement, initiative))}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

const roleHead = ({ label }: Party): string => `${label}の役割`

const InitiativeRow = ({
  agreement,
  initiative,
  note,
}: {
  agreement: ParsedAgreement
  initiative: Initiative
  note: Child
}) => {
  const id = initiativeId(agreement, initiative)
  return (
    <tr id={id}>
      <th scope="row">
        <a class="bare" href={`#${id}`}>
          {initiative.title}
        </a>
        {note && <div class="margin no-print">{note}</div>}
      </th>
      <td data-h="取組内容">{initiative.content}</td>
      {agreement.parties.map(party => (
        <td data-h={roleHead(party)}>
          <Roles of={initiative.roles.filter(role => role.party === party.label)} />
        </td>
      ))}
    </tr>
  )
}

const Roles = ({ of }: { of: Initiative['roles'] }) =>
  of.length === 0 ? (
    <span class="sr">定めなし</span>
  ) : (
    of.map(({ kind, text }) => (
      <div class="does">
        <RoleSign kind={kind} size="s" />
        <span class="w">{text}</span>
      </div>
    ))
  )
