import { type Version, versions } from '#agreement'
import { type Call, page, type Route } from '#kernel'
import { findMunicipality, type MapPlace, RegionMap } from '#municipality'
import { Screen, sideOf } from '#web'
import { FrontPage } from './front.tsx'
import { RegionsPage } from './page.tsx'

/** Agreements in force today, by region. */
async function regionsInForce({ db, today }: Call): Promise<Map<string, Version[]>> {
  const regions = new Map<string, Version[]>()
  for (const version of await versions(db)) {
    if (!version.agreedAt || version.inForceFrom > today) continue
    regions.set(version.regionSlug, [...(regions.get(version.regionSlug) ?? []), version])
  }
  return regions
}

/** The offices of the parties, core city first as in the agreements. */
function placesOf(versions: readonly Version[]): MapPlace[] {
  const codes = [...new Set(versions.flatMap(version => version.parties))]
  return codes.flatMap((code, at) => {
    const found = findMunicipality(code)
    return found?.place ? [{ code, name: found.name, side: sideOf(at), ...found.place }] : []
  })
}

const front = (name: string, versions: readonly Version[]) => (
  <Screen title={name} kind="portal" bare>
    <FrontPage
      region={name}
      agreements={versions.map(version => ({
        agreement: version.structure,
        href: `/agreements/${version.agreement}`,
      }))}
      map={<RegionMap places={placesOf(versions)} />}
    />
  </Screen>
)

/** The public front pages: of the one region, or a list to choose from. */
export const portalRoutes: Route[] = [
  page({
    path: '/',
    may: 'public',
    surface: 'public',
    async show(call) {
      const regions = await regionsInForce(call)
      const [only] = regions.values()
      if (regions.size > 1) return <RegionsPage regions={[...regions.values()]} />
      return front(only?.[0]?.regionName ?? '市町村の連携', only ?? [])
    },
  }),
  page({
    path: '/regions/:slug',
    may: 'public',
    surface: 'public',
    async show(call) {
      const versions = (await regionsInForce(call)).get(call.params.slug!) ?? []
      return front(versions[0]?.regionName ?? '市町村の連携', versions)
    },
  }),
]
