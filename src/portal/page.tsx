import type { Version } from '#agreement'
import { City, Screen, sideOf, Title } from '#web'

/** Where an installation holds several regions: each with its cities. */
export const RegionsPage = ({ regions }: { regions: readonly (readonly Version[])[] }) => (
  <Screen title="圏域を選ぶ" kind="portal">
    <Title text="どの圏域をごらんになりますか" />
    <ul class="sheet rows sec">
      {regions.map(versions => (
        <li>
          <a href={`/regions/${versions[0]!.regionSlug}`}>{versions[0]!.regionName}</a>
          <span class="small quiet">
            {partiesOf(versions).map((name, at) => (
              <City side={sideOf(at)}>{name}</City>
            ))}
          </span>
        </li>
      ))}
    </ul>
  </Screen>
)

const partiesOf = (versions: readonly Version[]): string[] => [
  ...new Set(versions.flatMap(version => version.structure.parties.map(party => party.name))),
]
