import { type Person, rightsFrom } from '#account'
import type { Clock, Db, Engine, Surface } from '#kernel'
import { findMunicipality } from '#municipality'
import type { Surroundings } from '#web'
import type { Config } from './config.ts'
import { TodoCount } from './told.tsx'

const foot = [
  { href: '/', text: '公開ページ' },
  { href: '/sign-in', text: '職員の入口' },
]
const footNote = '地図：国土数値情報（行政区域データ）（国土交通省）を加工して作成'

const publicWays = [{ href: '/', text: 'はじめに' }]
const deskWays = [
  { href: '/desk', text: 'ホーム' },
  { href: '/desk/initiatives', text: '取組', may: 'initiative.read' },
  { href: '/desk/tasks', text: '課題', may: 'task.read' },
  { href: '/desk/agreements', text: '協約' },
  { href: '/desk/approvals', text: '決裁', may: 'approval.read' },
  { href: '/desk/regions', text: '圏域' },
  { href: '/desk/municipalities', text: '市町村' },
  { href: '/desk/people', text: '職員', may: 'person.read' },
  { href: '/desk/history', text: '記録', may: 'audit.read' },
  { href: '/desk/tokens', text: '外部連携', may: 'token.write' },
]

/** What an administrator looks up now and then; nine words of navigation are enough. */
const deskFoot = [{ href: '/desk/mails', text: '送ったメール', may: 'mail.read' }]

/** Pages by which a city connects other systems, as tabs of each other. */
export const connections = [
  { href: '/desk/tokens', text: 'APIのトークン' },
  { href: '/desk/webhooks', text: 'ウェブフック' },
  { href: '/api/v1/docs', text: 'APIの文書' },
]

/** Those of some ways that a person's offices open. */
const openTo = (
  person: Person,
  ways: readonly { href: string; text: string; may?: string }[],
): { href: string; text: string }[] => {
  const rights = rightsFrom(person.offices.map(office => office.kind))
  return ways.filter(({ may }) => !may || rights.has(may)).map(({ href, text }) => ({ href, text }))
}

/** Whether a page stands under a way: below its address, or on a page that is a tab of it. */
function isAt(href: string, path: string): boolean {
  if (href === '/' || href === '/desk') return path === href
  const tabs = connections.some(tab => tab.href === href) ? connections : [{ href }]
  return tabs.some(tab => path.startsWith(tab.href))
}

/** What stands around a page, by the surface and who looks at it. */
export const aroundOf =
  (config: Config, engine: Engine, clock: Clock) =>
  async (
    surface: Surface,
    path: string,
    person: Person | undefined,
    db: Db | undefined,
  ): Promise<Surroundings> => {
    const trial = engine.kind === 'embedded'
    const ways = (surface === 'staff' ? (person ? openTo(person, deskWays) : []) : publicWays).map(way => ({
      ...way,
      current: isAt(way.href, path),
    }))
    const shown = foot.filter(way => way.href !== '/sign-in' || config.surfaces.includes('staff'))
    if (surface === 'public')
      return {
        brand: '結び',
        note: '市町村の連携の公開ページ',
        home: '/',
        ways,
        foot: shown,
        footNote,
        trial,
      }
    const around = { brand: '結び', note: '連携協約を動かす', home: '/', ways, foot: shown, trial }
    if (!person) return around
    const office = `${findMunicipality(person.municipality)?.name ?? ''} ${person.section}　${person.name}`
    // Counted when the page is drawn; without the transaction of the request there is nothing to count with.
    const count = db ? <TodoCount db={db} person={person} clock={clock} /> : 'すること'
    const todo = { href: '/desk/todo', text: count }
    return {
      ...around,
      foot: [...shown, ...openTo(person, deskFoot)],
      home: '/desk',
      search: '/desk/search',
      desk: { office, ways: [todo, { href: '/desk/account', text: '本人のページ' }], signOut: '/sign-out' },
    }
  }
