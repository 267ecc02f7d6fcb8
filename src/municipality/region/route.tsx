import {
  type Call,
  form,
  goTo,
  invalid,
  isDay,
  noProblems,
  type Problems,
  page,
  type Route,
  type Typed,
} from '#kernel'
import { atField, refuse } from '../fault.ts'
import { meant } from '../name/typed.ts'
import { populationsOn } from '../population/store.ts'
import type { Code } from '../schema.ts'
import { RegionPage, RegionsPage } from './page.tsx'
import { JoinForm, LeaveForm, type Region } from './schema.ts'
import { joinRegion, leaveRegion, membersOn, regionAt, regions, staysIn } from './store.ts'

const path = '/desk/regions/:slug'
const may = 'region.write'

/** The region of the address; the actor's city must be a member today. */
async function ownRegion({ db, params, actor, today }: Call): Promise<Region> {
  const region = await regionAt(db, params.slug ?? '')
  const members = await membersOn(db, region.id, today)
  if (!members.some(member => member.code === actor.municipality?.code)) throw refuse('own_region_only')
  return region
}

const regionPage =
  (sentForm: 'join' | 'leave' | null) => async (call: Call, typed: Typed, problems: Problems) => {
    const { db, today, query, params, actor } = call
    const asked = query.get('day') ?? ''
    const day = isDay(asked) ? asked : today
    const region = await regionAt(db, params.slug ?? '')
    const stays = await staysIn(db, region.id)
    const members = await membersOn(db, region.id, day)
    const codes = members.map(member => member.code)
    const inIt = (await membersOn(db, region.id, today)).some(({ code }) => code === actor.municipality?.code)
    return (
      <RegionPage
        region={region}
        day={day}
        members={members}
        stays={stays}
        populations={await populationsOn(db, codes, day)}
        mayChange={inIt && actor.rights.has(may)}
        sent={{ form: sentForm, typed, problems }}
        done={query.get('done')}
      />
    )
  }

/** The code that was meant by what was typed; problems belong to the field `municipality`. */
function codeMeant(text: string): Code {
  const answer = meant(text)
  switch (answer.state) {
    case 'found':
      return answer.municipality.code
    case 'ambiguous': {
      const examples = answer.among.slice(0, 3).map(entry => `${entry.prefecture}${entry.name}`)
      throw invalid(
        'municipality',
        `1つに決まりません。県名から入れてください（例：${examples.join('、')}）。`,
      )
    }
    case 'wrong-check-digit':
      throw invalid('municipality', 'コードの最後の数字が合いません。6桁の数字を確かめてください。')
    case 'unknown':
      throw invalid('municipality', 'この名前の市区町村は見つかりません。名前かコードを確かめてください。')
  }
}

/** Pages of regions. */
export const regionRoutes: readonly Route[] = [
  page({
    path: '/desk/regions',
    may: 'region.read',
    show: async ({ db }) => <RegionsPage regions={await regions(db)} />,
  }),
  page({ path, may: 'region.read', show: call => regionPage(null)(call, {}, noProblems) }),
  form({
    path: `${path}/join`,
    may,
    body: JoinForm,
    async run(call) {
      const { standing, joinedOn } = call.body
      const code = codeMeant(call.body.municipality)
      const region = await ownRegion(call)
      await joinRegion(call.db, region.id, { code, standing, joinedOn }).catch(
        atField({ already_member: 'joinedOn', two_cores: 'standing', unknown_code: 'municipality' }),
      )
      await call.act({ thing: `region:${region.id}`, after: { joined: code, standing, joinedOn } })
      return goTo(`/desk/regions/${region.slug}?done=joined`)
    },
    again: regionPage('join'),
  }),
  form({
    path: `${path}/leave`,
    may,
    body: LeaveForm,
    async run(call) {
      const { code, leftOn } = call.body
      const region = await ownRegion(call)
      await leaveRegion(call.db, region.id, code, leftOn).catch(
        atField({ not_member: 'code', leaves_before_joining: 'leftOn' }),
      )
      await call.act({ thing: `region:${region.id}`, after: { left: code, leftOn } })
      return goTo(`/desk/regions/${region.slug}?done=left`)
    },
    again: regionPage('leave'),
  }),
]
