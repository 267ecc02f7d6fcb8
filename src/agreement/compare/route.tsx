import { page, type Route } from '#kernel'
import { coreOf } from '../consent/rule.ts'
import { versions } from '../consent/store.ts'
import { refuse } from '../fault.ts'
import { intakeOf } from '../intake/store.ts'
import { ComparePage } from './page.tsx'
import { compare } from './rule.ts'

/** An intake beside the other agreements of its core city. */
export const compareRoutes: Route[] = [
  page({
    path: '/desk/intakes/:id/compare',
    may: 'agreement.import',
    async show(call) {
      const intake = await intakeOf(call.db, call.params.id!)
      if (!intake.work) throw refuse('intake_unread')
      const { work } = intake
      const core = coreOf(work) ?? { code: '', name: '中心市' }
      const others = (await versions(call.db)).filter(
        version => version.parties.includes(core.code) && version.agreement !== intake.agreement,
      )
      const version = others.find(({ agreement }) => agreement === call.query.get('with')) ?? others[0]
      const chosen = version && { version, comparison: compare(work, version.structure, core.code) }
      return (
        <ComparePage intake={{ ...intake, work }} core={core} others={others} {...(chosen && { chosen })} />
      )
    },
  }),
]
