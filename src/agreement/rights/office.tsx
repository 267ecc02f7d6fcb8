import { type Holder, HolderList, type OfficeKind, officeKinds, officesWith, rightsFrom } from '#account'
import type { Actor } from '#kernel'
import { type Reason, Why } from '#web'
import { officeWord } from './words.ts'

/** Something that is done on a page: what it is called, and the right it needs. */
export interface Wish {
  name: string
  right: string
}

/** The offices of an actor that give a right, in the order of the offices. */
const giving = ({ offices }: Pick<Actor, 'offices'>, right: string): OfficeKind[] =>
  officeKinds.filter(kind => offices.some(held => held.kind === kind) && rightsFrom([kind]).has(right))

interface Group {
  names: string[]
  offices: readonly OfficeKind[]
  allow: boolean
}

/** Wishes that the same offices fulfil stand together. */
function grouped(actor: Pick<Actor, 'offices'>, wishes: readonly Wish[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { name, right } of wishes) {
    const mine = giving(actor, right)
    const allow = mine.length > 0
    const offices = allow ? mine : officesWith(right)
    const key = `${allow}/${offices.join()}`
    const group = groups.get(key)
    if (group) group.names.push(name)
    else groups.set(key, { names: [name], offices, allow })
  }
  return [...groups.values()]
}

const words = (offices: readonly OfficeKind[]): string => offices.map(officeWord).join('か')

/**
 * この画面でできること, where the office decides: what may be done here and what not, by which office, and who may.
 *
 * @param party how the municipality stands in the agreement the page is about, with its clause
 * @param colleagues holders of offices in the own municipality, who can be asked
 */
export const OfficeRightsHere = ({
  actor,
  wishes,
  party,
  colleagues,
}: {
  actor: Pick<Actor, 'offices'>
  wishes: readonly Wish[]
  party?: Reason
  colleagues: readonly Holder[]
}) => (
  <section class="sec rights" aria-labelledby="rights-title">
    <h2 id="rights-title">この画面でできること</h2>
    <div class="stack below">
      {grouped(actor, wishes).map(({ names, offices, allow }) => {
        const able = colleagues.filter(({ office }) => offices.includes(office as OfficeKind))
        const held = actor.offices.map(({ kind }) => officeWord(kind)).join('、') || 'なし'
        return (
          <Why
            question={
              <>
                <b>{names.join('・')}</b>：{allow ? 'できます' : 'できません'}。なぜ？
              </>
            }
            answer={allow ? `${words(offices)}の職を持っています。` : `${words(offices)}ができます。`}
            chain={[
              ...(party ? [party] : []),
              { what: 'あなたの職', words: allow ? words(offices) : held },
              {
                what: allow ? 'この操作' : '所属する市町村で、できる人',
                words: allow ? 'できます。' : able.length > 0 ? <HolderList holders={able} /> : 'いません。',
                stop: !allow,
              },
            ]}
          />
        )
      })}
    </div>
  </section>
)
