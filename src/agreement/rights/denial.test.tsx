import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { giveOffice, sectionNamed } from '#account'
import { type Call, day, newId } from '#kernel'
import { seedMunicipalities } from '#municipality'
import { SurroundingsContext } from '#web'
import { onBothEngines, tryOut } from '../../../test/kit/db.ts'
import { enterPerson } from '../../../test/kit/person.ts'
import { bindingOf, core, office, partner, rightsIn, scope } from '../../../test/kit/rights.ts'
import { Denial, demand, type Wanted } from './denial.tsx'
import { RightsHere } from './page.tsx'
import type { InitiativeAction, Ownership, Rights } from './schema.ts'

const today = day('2026-11-22')
const cited = { title: '見本の協約', href: '/desk/agreements/1' }
const back = { href: '/desk', text: '戻る' }

const drawn = async (page: unknown): Promise<string> => {
  const around = { brand: '結び', note: '', home: '/', ways: [] }
  const whole = <SurroundingsContext.Provider value={around}>{page as never}</SurroundingsContext.Provider>
  return String(await whole.toString())
}

function denialOf(rights: Rights, action: InitiativeAction, ownership: Ownership, owner?: string): Denial {
  const wanted: Wanted = { action, scope, cited, back, ...(owner && { owner }) }
  try {
    demand(rights(action, ownership), wanted)
  } catch (error) {
    if (error instanceof Denial) return error
  }
  return assert.fail('let pass')
}

describe('a demand', () => {
  test('passes what is allowed', () => {
    const rights = rightsIn(bindingOf(['lead', 'cooperate']), { offices: [office('coordinator')] })
    demand(rights('create', 'common'), { action: 'create', scope, cited, back })
  })

  test('refuses with a sentence and its ruling', () => {
    const rights = rightsIn(bindingOf(['cooperate', 'lead']), { offices: [office('coordinator')] })
    const denial = denialOf(rights, 'publish', 'common')
    assert.deepEqual([denial.code, denial.status], ['agreement.no_right', 403])
    assert.match(denial.sentence, /^公開することは、/)
    assert.equal(denial.ruling.lacking?.why, 'role')
  })
})

onBothEngines('the page of a refusal', engine => {
  const person = newId()
  before(() => seedMunicipalities(engine().kysely))

  /** The page for a coordinator of the core city, where both cities have people. */
  const pageOf = (denial: Denial): Promise<string> =>
    tryOut(engine(), { person, municipality: core }, async db => {
      for (const [name, kind] of [
        ['所内 調整', 'coordinator'],
        ['所内 決裁', 'approver'],
      ] as const)
        await enterPerson(db, core, { name, offices: [kind], section: '企画課' })
      const actor = {
        person: { id: person, name: '見本' },
        municipality: { code: core, name: '鹿児島市' },
        rights: new Set<string>(),
        offices: [],
      }
      return drawn(await denial.page({ db, actor, today } as unknown as Call))
    })
  const pageThere = (denial: Denial): Promise<string> =>
    tryOut(engine(), { person, municipality: partner }, async db => {
      await enterPerson(db, partner, { name: '相手 調整', offices: ['coordinator'], section: '政策課' })
      const out = await enterPerson(db, partner, { name: '相手 担当', section: '政策課' })
      const section = await sectionNamed(db, partner, '政策課', today)
      await giveOffice(db, partner, out, {
        kind: 'officer',
        section,
        scopes: ['initiative:another'],
        deputyFor: null,
        since: day('2017-01-19'),
        until: null,
      })
      const actor = { municipality: { code: core, name: '鹿児島市' } }
      return drawn(await denial.page({ db, actor, today } as unknown as Call))
    })

  test('by the role shows the words of the clause, and who may at the party that may', async () => {
    const rights = rightsIn(bindingOf(['cooperate', 'lead']), { offices: [office('coordinator')] })
    const page = await pageThere(denialOf(rights, 'publish', 'common'))
    assert.match(page, /公開することは、できません/)
    assert.match(page, /見本1市の役割は「協力」です。公開するには「中心」か「共同」の役割が要ります。/)
    assert.match(page, /cooperateの<mark>言葉<\/mark>/)
    assert.match(page, /\/desk\/agreements\/1#init-1-1/)
    assert.match(page, /相手 調整/)
    assert.doesNotMatch(page, /相手 担当/, 'an officer of other things cannot help')
  })

  test('by the office names colleagues of the own city', async () => {
    const rights = rightsIn(bindingOf(['lead', 'cooperate']), { offices: [office('coordinator')] })
    const page = await pageOf(denialOf(rights, 'decide', 'common'))
    assert.match(page, /決裁者ができます/)
    assert.match(page, /所内 決裁/)
    assert.match(page, /企画課/)
    assert.doesNotMatch(page, /所内 調整/)
  })

  test('where only the day is missing says from when, and names nobody', async () => {
    const rights = rightsIn(bindingOf(['lead']), { offices: [office('coordinator')] }, '2026-09-30')
    const page = await pageOf(denialOf(rights, 'create', 'common'))
    assert.match(page, /令和8年10月1日から、できるようになります/)
    assert.doesNotMatch(page, /できる人/)
  })

  test('of what is another’s sends to its owner', async () => {
    const rights = rightsIn(bindingOf(['lead', 'participate']), { offices: [office('coordinator')] })
    const page = await pageThere(denialOf(rights, 'create', 'others', partner))
    assert.match(page, /ほかの市町村のものです/)
    assert.match(page, /相手 調整/)
  })
})

describe('what can be done on a page', () => {
  const shown = (kinds: Parameters<typeof bindingOf>[0], held: string) =>
    drawn(<RightsHere rights={rightsIn(bindingOf(kinds), { offices: [office(held)] })} cited={cited} />)

  test('stands together where the reason is the same', async () => {
    const page = await shown(['cooperate', 'lead'], 'coordinator')
    assert.equal(page.split('<details').length - 1, 2, page)
    assert.match(page, /見る・意見を述べる・出席する・書き足す<\/b>：できます/)
    assert.match(page, /つくる・公開する・決める・終える<\/b>：できません/)
    assert.match(
      page,
      /つくる・公開する・決める・終えるには「中心」か「共同」の役割が要ります。この取組では、日置市です。/,
    )
  })

  test('says with whom it holds, where parties act jointly', async () => {
    const page = await shown(['joint', 'joint'], 'approver')
    assert.match(page, /日置市がそろって同じことを決めたときに、効力が生じます/)
  })

  test('leads from the agreement to the words, the role, the office and the answer', async () => {
    const page = await shown(['lead', 'cooperate'], 'viewer')
    const order = [
      '見本の協約',
      '第1版、令和元年5月1日締結、令和8年10月1日効力',
      '甲の役割',
      '中心',
      '閲覧者',
    ]
    let from = 0
    for (const words of order) {
      const found = page.indexOf(words, from)
      assert.notEqual(found, -1, words)
      from = found
    }
  })
})
