import { approversOf } from '#account'
import {
  type Answer,
  type Call,
  download,
  noProblems,
  type Problems,
  page,
  type Route,
  Shown,
  type Typed,
} from '#kernel'
import { toCsv, toXlsx } from '#paper'
import { roleWord } from '#web'
import { ApprovedLine } from '../approval/page.tsx'
import { approversOn } from '../approval/rule.ts'
import { approvedOn, pendingOn } from '../approval/store.ts'
import { ConsentPanel } from '../consent/page.tsx'
import { standingOf } from '../consent/rule.ts'
import { type Version, versionOf, versions } from '../consent/store.ts'
import { openIntakes, originalFile } from '../intake/store.ts'
import { officeRights, partyReason } from '../rights/here.tsx'
import type { Wish } from '../rights/office.tsx'
import { AgreementPage, AgreementsPage, type Place, RolesPage } from './page.tsx'

const deskPlace = (id: string): Place => ({
  base: `/desk/agreements/${id}`,
  crumbs: [
    { href: '/desk', text: 'ホーム' },
    { href: '/desk/agreements', text: '協約' },
  ],
  files: [
    { href: `/desk/agreements/${id}/original`, text: '原本' },
    { href: `/desk/agreements/${id}/roles.csv`, text: '役割のCSV' },
  ],
})

const publicPlace = (id: string): Place => ({
  base: `/agreements/${id}`,
  crumbs: [{ href: '/', text: '公開ページ' }],
  files: [
    { href: `/agreements/${id}/original`, text: '原本' },
    { href: `/agreements/${id}/roles.csv`, text: '役割のCSV' },
  ],
})

/** What is done on the page of an agreement that is not agreed yet, as it stands for a municipality. */
function wishesOf(version: Version, municipality: string): Wish[] {
  if (version.returnedBy)
    return version.openedBy === municipality ? [{ name: '読み取りを直す', right: 'agreement.import' }] : []
  const confirmed = version.confirmed.includes(municipality)
  return [
    ...(confirmed ? [] : [{ name: '確定を起案する', right: 'agreement.confirm' }]),
    ...(confirmed ? [] : [{ name: '決裁する', right: 'approval.decide' }]),
    { name: confirmed ? '取り下げる' : '差し戻す', right: 'agreement.confirm' },
  ]
}

/** The desk's page of an agreement; `refused` is a form of its panel that did not fit. */
export async function agreementPage(
  call: Call,
  refused?: { typed: Typed; problems: Problems },
): Promise<Answer> {
  const version = await versionOf(call.db, call.params.id!)
  const { code: municipality } = call.actor.municipality!
  const { agreement, proposal } = version
  const draft = await pendingOn(call.db, 'agreement.confirm', `agreement:${agreement}`, String(proposal))
  const approvers = approversOn(
    await approversOf(call.db, municipality, call.today),
    `agreement:${agreement}`,
  )
  const shown = (
    <AgreementPage
      version={version}
      place={{
        ...deskPlace(agreement),
        ...(call.actor.rights.has('audit.read') && {
          history: `/desk/history?thing=agreement:${agreement}`,
        }),
      }}
      done={call.query.get('done')}
      panel={
        <>
          <ApprovedLine approvals={await approvedOn(call.db, agreement)} />
          <ConsentPanel
            version={version}
            municipality={municipality}
            mayConfirm={call.actor.rights.has('agreement.confirm')}
            draft={draft}
            bringing={{ typed: {}, problems: noProblems, ...refused, approvers, me: call.actor.person!.id }}
          />
          {standingOf(version) !== 'agreed' &&
            (await officeRights(
              call,
              wishesOf(version, municipality),
              partyReason(version.structure, municipality),
            ))}
        </>
      }
    />
  )
  return refused ? new Shown(shown, 422) : shown
}

async function original(call: Call): Promise<Answer> {
  const version = await versionOf(call.db, call.params.id!)
  const { bytes, fileName } = await originalFile(call.db, version.original)
  return download(bytes, 'application/octet-stream', fileName)
}

async function rolesCsv(call: Call): Promise<Answer> {
  const version = await versionOf(call.db, call.params.id!)
  return download(toCsv(roleRows(version)), 'text/csv; charset=utf-8', `役割一覧_${version.title}.csv`)
}

async function rolesXlsx(call: Call): Promise<Answer> {
  const version = await versionOf(call.db, call.params.id!)
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return download(await toXlsx(roleRows(version), '役割一覧'), type, `役割一覧_${version.title}.xlsx`)
}

/** One row for each initiative and party: what a spreadsheet can sort. */
export function roleRows({ structure }: Pick<Version, 'structure'>): string[][] {
  const head = [
    '参照',
    '分野',
    '取組',
    '取組内容',
    '略称',
    '当事者',
    '全国地方公共団体コード',
    '役割の種類',
    '役割',
    '決め手の言葉',
  ]
  const rows = structure.initiatives.flatMap(initiative =>
    initiative.roles.map(role => {
      const party = structure.parties.find(candidate => candidate.label === role.party)
      const pillar = structure.pillars.find(candidate => candidate.number === initiative.pillar)?.title ?? ''
      const who = [role.party, party?.name ?? '', party?.code ?? '']
      return [
        initiative.ref,
        pillar,
        initiative.title,
        initiative.content,
        ...who,
        roleWord[role.kind],
        role.text,
        role.because,
      ]
    }),
  )
  return [head, ...rows]
}

const roles = (place: (id: string) => Place) => async (call: Call) => {
  const version = await versionOf(call.db, call.params.id!)
  const mine = call.actor.municipality?.name
  return (
    <RolesPage version={version} place={place(version.agreement)} {...(mine !== undefined && { mine })} />
  )
}

/** Agreements as documents and as matrices, at the desk and in public. */
export const showRoutes: Route[] = [
  page({
    path: '/desk/agreements',
    may: 'agreement.read',
    async show(call) {
      const mayImport = call.actor.rights.has('agreement.import')
      return (
        <AgreementsPage
          intakes={await openIntakes(call.db)}
          versions={await versions(call.db)}
          mayImport={mayImport}
          rights={await officeRights(call, [{ name: '協約を取り込む', right: 'agreement.import' }])}
          discarded={call.query.get('done') === 'discarded' ? call.query.get('intake') : null}
        />
      )
    },
  }),
  page({ path: '/desk/agreements/:id', may: 'agreement.read', show: call => agreementPage(call) }),
  page({ path: '/desk/agreements/:id/roles', may: 'agreement.read', show: roles(deskPlace) }),
  page({ path: '/desk/agreements/:id/roles.csv', may: 'agreement.read', show: rolesCsv }),
  page({ path: '/desk/agreements/:id/roles.xlsx', may: 'agreement.read', show: rolesXlsx }),
  page({ path: '/desk/agreements/:id/original', may: 'agreement.read', show: original }),
  page({
    path: '/agreements/:id',
    may: 'public',
    surface: 'public',
    async show(call) {
      const version = await versionOf(call.db, call.params.id!)
      return <AgreementPage version={version} place={publicPlace(version.agreement)} done={null} />
    },
  }),
  page({ path: '/agreements/:id/roles', may: 'public', surface: 'public', show: roles(publicPlace) }),
  page({ path: '/agreements/:id/roles.csv', may: 'public', surface: 'public', show: rolesCsv }),
  page({ path: '/agreements/:id/roles.xlsx', may: 'public', surface: 'public', show: rolesXlsx }),
  page({ path: '/agreements/:id/original', may: 'public', surface: 'public', show: original }),
]
