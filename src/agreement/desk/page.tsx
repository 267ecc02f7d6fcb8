import type { Day, Html } from '#kernel'
import { findMunicipality } from '#municipality'
import { wareki } from '#text'
import { RoleSign, Screen, Title } from '#web'
import { initiativeId } from '../anchor.ts'
import { standingOf } from '../consent/rule.ts'
import type { Version } from '../consent/store.ts'
import { StandingTag } from '../show/page.tsx'

/** What the desk shows first. */
export interface DeskView {
  who: string
  today: Day
  municipality: { code: string; name: string }
  /** How much there is to do, and the section that shows it. */
  todo: { count: number; panel: Html }
  waiting: readonly { version: Version; codes: readonly string[] }[]
  versions: readonly Version[]
  /** Where one works on an initiative, by agreement and clause. */
  addresses: ReadonlyMap<string, string>
}

/** The first page at the desk: what there is to do, whom one waits for, what one has taken on. */
export const DeskPage = ({ who, today, municipality, todo, waiting, versions, addresses }: DeskView) => {
  const opened = versions.filter(version => version.confirmed.includes(municipality.code))
  return (
    <Screen title="ホーム">
      <Title
        of={`${wareki(today)}　${who}`}
        text={todo.count === 0 ? 'いま、することはありません' : `することが${todo.count}件あります`}
      />
      <div class="split sec">
        <div>
          {todo.panel}
          {opened.map(version => (
            <Initiatives version={version} municipality={municipality} addresses={addresses} />
          ))}
        </div>
        <aside aria-labelledby="waiting-title">
          <h2 id="waiting-title">だれを待っているか</h2>
          {waiting.length === 0 ? (
            <p class="quiet below">待っている相手はありません。</p>
          ) : (
            waiting.map(({ version, codes }) => (
              <div class="wait">
                <h3>{codes.map(code => findMunicipality(code)?.name ?? code).join('、')}の確定</h3>
                <p class="small">
                  <a href={`/desk/agreements/${version.agreement}`}>{version.title}</a>
                </p>
              </div>
            ))
          )}
        </aside>
      </div>
    </Screen>
  )
}

const Initiatives = ({
  version,
  municipality,
  addresses,
}: {
  version: Version
  municipality: { code: string; name: string }
  addresses: ReadonlyMap<string, string>
}) => {
  const label = version.structure.parties.find(party => party.code === municipality.code)?.label
  const base = `/desk/agreements/${version.agreement}`
  return (
    <section class="sec">
      <h2>{municipality.name}の取組</h2>
      <p class="small quiet">
        <a href={base}>{version.title}</a>による役割です。
        {standingOf(version) !== 'agreed' && <StandingTag version={version} />}
      </p>
      <ul class="sheet rows below">
        {version.structure.initiatives.map(initiative => {
          const role = initiative.roles.find(candidate => candidate.party === label)
          return (
            <li>
              <a
                href={
                  addresses.get(`${version.agreement} ${initiative.ref}`) ??
                  `${base}#${initiativeId(version.structure, initiative)}`
                }
              >
                {initiative.title}
              </a>
              <span class="small quiet clause">{role?.text}</span>
              {role && <RoleSign kind={role.kind} size="s" />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
