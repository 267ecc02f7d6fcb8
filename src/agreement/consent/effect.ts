import { z } from 'zod'
import { type Day, type Db, invalid } from '#kernel'
import { findMunicipality, foundRegion, regions } from '#municipality'
import type { ParsedAgreement } from '#reading'
import { wareki } from '#text'
import { type Effect, effect, type Fact } from '../approval/effect.ts'
import { refuse } from '../fault.ts'
import { type Intake, intakeOf } from '../intake/store.ts'
import { confirmingParties, obstacles, outstanding, standingOf } from './rule.ts'
import { type Agreed, confirm, groundsOf, propose, versionOf } from './store.ts'

const Proposing = z.object({
  intake: z.string(),
  revision: z.number(),
  inForceFrom: z.string().transform(text => text as Day),
  /** The region of the agreement; empty for a new one of that name and core city. */
  region: z.string(),
  regionName: z.string(),
  core: z.string(),
})

/** What showing an intake to the other parties needs. */
export type Proposing = z.output<typeof Proposing>

const Confirming = z.object({ agreement: z.string(), proposal: z.number() })

/** What confirming a proposal needs. */
export type Confirming = z.output<typeof Confirming>

/** The intake at the revision that was drafted on. */
async function intakeAt(
  db: Db,
  { intake: id, revision }: Proposing,
): Promise<Intake & { work: ParsedAgreement }> {
  const intake = await intakeOf(db, id)
  if (!intake.work) throw refuse('intake_unread')
  if (intake.state !== 'read') throw refuse('intake_closed')
  if (intake.revision !== revision) throw refuse('proposal_changed')
  return { ...intake, work: intake.work }
}

const contents = (work: ParsedAgreement, inForceFrom: Day): Fact[] => [
  {
    term: '当事者',
    detail: confirmingParties(work)
      .map(party => party.name)
      .join('、'),
  },
  { term: '締結の日', detail: work.concludedOn ? wareki(work.concludedOn) : '文に日付がありません' },
  { term: '効力の生じる日', detail: wareki(inForceFrom) },
  { term: '条・取組', detail: `${work.articles.length}条、${work.initiatives.length}件の取組` },
]

/** Which state of an intake is shown: its revision, and how often it has been shown before. */
export async function editionOf(db: Db, { revision, agreement }: Intake): Promise<string> {
  const { proposal } = agreement ? await versionOf(db, agreement) : { proposal: 0 }
  return `${revision}/${proposal}`
}

/** Confirming what was read and showing it to the other parties: 相手方への提示. */
export const proposing: Effect<Proposing> = {
  kind: 'agreement.propose',
  name: '協約の提示',
  payload: Proposing,
  async draw(db, payload) {
    const intake = await intakeAt(db, payload)
    const { id, work } = intake
    const known = (await regions(db)).find(region => region.id === payload.region)
    if (!known) await newName(db, payload.regionName)
    return {
      thing: `intake:${id}`,
      edition: await editionOf(db, intake),
      title: `「${work.title}」の内容を確定し、相手方に示すことについて`,
      href: `/desk/intakes/${id}`,
      facts: [
        ...contents(work, payload.inForceFrom),
        {
          term: '圏域',
          detail: known
            ? known.name
            : `${payload.regionName}（新しくつくる。中心は${findMunicipality(payload.core)?.name ?? payload.core}）`,
        },
      ],
    }
  },
  async apply(db, payload, acting) {
    const intake = await intakeAt(db, payload)
    if (obstacles(intake.work, acting.municipality).length > 0) throw refuse('proposal_changed')
    const regionId = payload.region || (await newRegion(db, payload))
    const agreement = await propose(db, intake, { inForceFrom: payload.inForceFrom, regionId }, acting)
    return {
      thing: `agreement:${agreement}`,
      after: { proposed: intake.id, inForceFrom: payload.inForceFrom },
      href: `/desk/agreements/${agreement}?done=proposed`,
    }
  },
}

async function newName(db: Db, name: string): Promise<void> {
  if ((await regions(db)).some(region => region.name === name))
    throw invalid(
      'regionName',
      `「${name}」という圏域がすでにあります。上の一覧から選ぶか、別の名前にしてください。`,
    )
}

/** A region of its own, unless one of that name is there already. */
async function newRegion(db: Db, { regionName: name, core }: Proposing): Promise<string> {
  await newName(db, name)
  const taken = (await regions(db)).filter(({ slug }) => slug === core || slug.startsWith(`${core}-`)).length
  return (await foundRegion(db, { slug: taken === 0 ? core : `${core}-${taken + 1}`, name, note: '' })).id
}

/** Confirming what another party showed: 協約の確定. */
export const confirming = (agreed: Agreed): Effect<Confirming> => ({
  kind: 'agreement.confirm',
  name: '協約の確定',
  payload: Confirming,
  async draw(db, { agreement, proposal }, municipality) {
    const version = await versionOf(db, agreement)
    const standing = standingOf(version)
    if (standing !== 'unconfirmed') throw refuse(standing === 'agreed' ? 'already_agreed' : 'returned')
    if (version.proposal !== proposal) throw refuse('proposal_changed')
    if (!version.parties.includes(municipality)) throw refuse('not_a_party')
    if (version.confirmed.includes(municipality)) throw refuse('already_confirmed')
    const { corrections } = await groundsOf(db, version)
    const waiting = outstanding(version).map(code => findMunicipality(code)?.name ?? code)
    return {
      thing: `agreement:${agreement}`,
      edition: String(proposal),
      title: `「${version.title}」の内容を確定することについて`,
      href: `/desk/agreements/${agreement}`,
      facts: [
        ...contents(version.structure, version.inForceFrom),
        { term: '圏域', detail: version.regionName },
        { term: '示した市町村', detail: findMunicipality(version.openedBy)?.name ?? version.openedBy },
        { term: '手で直したところ', detail: `${corrections.length}件` },
        { term: 'まだ確定していない当事者', detail: waiting.join('、') },
      ],
    }
  },
  async apply(db, { agreement, proposal }, acting) {
    const all = await confirm(db, agreement, proposal, acting, agreed)
    return {
      thing: `agreement:${agreement}`,
      after: { confirmed: proposal, agreed: all },
      href: `/desk/agreements/${agreement}?done=${all ? 'agreed' : 'confirmed'}`,
    }
  },
})

/** What of agreements binds a municipality. */
export const consentEffects = (agreed: Agreed) => [effect(proposing), effect(confirming(agreed))]
