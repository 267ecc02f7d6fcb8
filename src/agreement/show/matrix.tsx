import type { ParsedAgreement } from '#reading'
import { City, Clause, RoleGlyph, RoleSign, roleKinds, roleWord, Scroll, Underlined } from '#web'
import {
  kindCounts,
  kindsIn,
  type Place,
  rowsOf,
  type Star,
  type StarParty,
  type StarRow,
  starOf,
} from './star.ts'

/** Where the clause of an initiative can be read. */
export type ClauseHref = (place: Place) => string

/** What a matrix is drawn from. */
export interface MatrixProps {
  /** One agreement, or all of one core city. */
  agreements: readonly ParsedAgreement[]
  /** On the agreement's own page, unless told. */
  hrefOf?: ClauseHref
  /** Name of the party the reader works for; its column is marked. */
  mine?: string
}

/**
 * Who does what, at a glance: for every party a bar of its roles, then initiatives × parties. Two parties have
 * room for their own words, with those underlined that decided the kind; from three on the sign stands alone.
 */
export const RoleMatrix = ({ agreements, hrefOf = ({ anchor }) => `#${anchor}`, mine }: MatrixProps) => {
  const star = starOf(agreements)
  return (
    <>
      <RoleBars star={star} />
      <Scroll label="役割の一覧表">
        {star.parties.length > 2 ? (
          <DenseTable star={star} hrefOf={hrefOf} mine={mine} />
        ) : (
          <WordTable star={star} hrefOf={hrefOf} />
        )}
      </Scroll>
    </>
  )
}

/** A bar for each party, one cell for each initiative, heaviest role first. Equal widths mean equal numbers. */
export const RoleBars = ({ star }: { star: Star }) => (
  <ul class="mixes">
    {star.parties.map(party => (
      <li>
        <City side={party.side}>{party.name}</City>
        <RoleBar star={star} party={party} />
      </li>
    ))}
  </ul>
)

const RoleBar = ({ star, party }: { star: Star; party: StarParty }) => {
  const counts = kindCounts(star, party.key)
  const held = roleKinds.filter(kind => counts.has(kind))
  const none = rowsOf(star).filter(row => !row.roles.has(party.key)).length
  return (
    <div
      class="mix"
      role="img"
      aria-label={held.map(kind => `${roleWord[kind]}${counts.get(kind)}`).join('、') || '定めなし'}
    >
      {held.flatMap(kind => [
        <i class={`${kind} first`}>
          <RoleGlyph kind={kind} />
          <b>{counts.get(kind)}</b>
        </i>,
        ...Array.from({ length: counts.get(kind)! - 1 }, () => <i class={kind} />),
      ])}
      {Array.from({ length: none }, () => (
        <i />
      ))}
    </div>
  )
}

const WordTable = ({ star, hrefOf }: { star: Star; hrefOf: ClauseHref }) => (
  <table class="matrix fold">
    <caption class="sr">取組ごとの役割と、それを決めた言葉</caption>
    <thead>
      <tr>
        <th scope="col">取組</th>
        {star.parties.map(({ name, label, side }) => (
          <th scope="col">
            <City side={side}>{name}</City>
            {label && `（${label}）`}
          </th>
        ))}
      </tr>
    </thead>
    <Groups star={star}>
      {row => (
        <tr>
          <RowHead row={row} hrefOf={hrefOf} />
          {star.parties.map(party => (
            <td data-h={party.name}>
              <Words row={row} party={party} />
            </td>
          ))}
        </tr>
      )}
    </Groups>
  </table>
)

const Words = ({ row, party }: { row: StarRow; party: StarParty }) =>
  row.roles.get(party.key)?.map(({ kind, text, because }) => (
    <div class="rw">
      <RoleSign kind={kind} />
      <span class="words">
        <Clause>
          <Underlined text={text} words={because} />
        </Clause>
      </span>
    </div>
  )) ?? <Undetermined />

const DenseTable = ({ star, hrefOf, mine }: { star: Star; hrefOf: ClauseHref; mine: string | undefined }) => (
  <table class="matrix dense">
    <caption class="sr">取組ごとの役割。記号から、協約の言葉へ進めます</caption>
    <thead>
      <tr>
        <th scope="col">取組</th>
        {star.parties.map(({ name }) => (
          <th scope="col" class={name === mine ? 'v me' : 'v'}>
            <span>{name}</span>
          </th>
        ))}
      </tr>
    </thead>
    <Groups star={star}>
      {row => (
        <tr>
          <RowHead row={row} hrefOf={hrefOf} />
          {star.parties.map(party => (
            <td class={party.name === mine ? 'me' : undefined}>
              <Signs row={row} party={party} hrefOf={hrefOf} />
            </td>
          ))}
        </tr>
      )}
    </Groups>
  </table>
)

const Signs = ({ row, party, hrefOf }: { row: StarRow; party: StarParty; hrefOf: ClauseHref }) => {
  const kinds = kindsIn(row, party.key)
  const place = row.roles.get(party.key)?.[0]
  return place ? (
    <a
      class="bare"
      href={hrefOf(place)}
      aria-label={`${party.name}は${kinds.map(kind => roleWord[kind]).join('と')}`}
    >
      {kinds.map(kind => (
        <RoleSign kind={kind} size="only" />
      ))}
    </a>
  ) : (
    <Undetermined />
  )
}

const Undetermined = () => <span class="sr">定めなし</span>

const RowHead = ({ row, hrefOf }: { row: StarRow; hrefOf: ClauseHref }) => (
  <th scope="row">
    <a href={hrefOf(row.place)}>{row.title}</a>
    <span class="small quiet ref">{row.ref}</span>
  </th>
)

const Groups = ({ star, children }: { star: Star; children: (row: StarRow) => unknown }) => (
  <>
    {star.fields.map(({ title, rows }, i) => (
      <tbody>
        {title && (
          <tr class="group">
            <th colspan={star.parties.length + 1} scope="rowgroup">
              <span class="kan" aria-hidden="true">
                {numeral(i + 1)}
              </span>
              {title}
            </th>
          </tr>
        )}
        {rows.map(children)}
      </tbody>
    ))}
  </>
)

/** The number of a field as the portal and the matrix set it: 一 to 十, figures beyond. */
export const numeral = (n: number): string => '一二三四五六七八九十'[n - 1] ?? String(n)
