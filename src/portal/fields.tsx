import { kindsIn, numeral, type Place, rowsOf, type Star, type StarParty, type StarRow } from '#agreement'
import { RoleSign, roleKinds, roleWord } from '#web'
import { counted, partnerKinds } from './rule.ts'

/** The fields with their initiatives; each leads to its clause, with who does what by sign. */
export const Fields = ({ star, hrefOf }: { star: Star; hrefOf: (place: Place) => string }) => {
  const titled = star.fields.filter(({ title }) => title !== null).length
  return (
    <section class="sec">
      <div class="line between end">
        <h2>
          {titled > 0 && `${counted(titled)}の分野、`}
          {rowsOf(star).length}の取組
        </h2>
        <Key parties={star.parties} />
      </div>
      {star.fields.map(({ title, rows }, i) => (
        <section class="pillar">
          <div class="ph">
            <span class="kan" aria-hidden="true">
              {title && numeral(i + 1)}
            </span>
            <h3>{title ?? 'そのほかの取組'}</h3>
            <p class="small quiet">{rows.length}の取組</p>
          </div>
          <ul class="inits">
            {rows.map(row => (
              <li>
                <a href={hrefOf(row.place)}>{row.title}</a>
                {star.parties.length > 2 ? (
                  <Tally row={row} parties={star.parties} />
                ) : (
                  <Duo row={row} parties={star.parties} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

const Key = ({ parties }: { parties: readonly StarParty[] }) => (
  <p class="small key wide-key">
    {roleKinds.slice(0, 5).map(kind => (
      <RoleSign kind={kind} size="s" />
    ))}
    <span class="quiet">
      {parties.length > 2
        ? `左が${parties[0]!.name}の役割、右はほかの市町村の役割とその数`
        : parties.map(({ name }, i) => `${i === 0 ? '左' : '右'}が${name}`).join('、')}
    </span>
  </p>
)

const Duo = ({ row, parties }: { row: StarRow; parties: readonly StarParty[] }) => (
  <span class="duo">
    {parties.map(({ key, name }) => (
      <>
        <span class="sr">{name}は</span>
        {kindsIn(row, key).map(kind => (
          <RoleSign kind={kind} size="only" />
        ))}
        {!row.roles.has(key) && <span class="sr">定めなし</span>}
      </>
    ))}
  </span>
)

const Tally = ({ row, parties: [core, ...partners] }: { row: StarRow; parties: readonly StarParty[] }) => (
  <span class="duo">
    <Duo row={row} parties={core ? [core] : []} />
    {partnerKinds(row, partners).map(([kind, count]) => (
      <span class="count">
        <RoleSign kind={kind} size="only" />
        {count}
        <span class="sr">の市町村が{roleWord[kind]}</span>
      </span>
    ))}
  </span>
)
