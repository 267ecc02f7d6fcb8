import { holdersOf } from '#account'
import { type Call, Fault } from '#kernel'
import { refuse } from '../fault.ts'
import { type Cited, DenialPage } from './page.tsx'
import { type InitiativeAction, initiativeActionNames, type Ruling } from './schema.ts'

/** What was wanted, and where from. */
export interface Wanted {
  action: InitiativeAction
  /** Key of the workspace: `initiative:<id>`. */
  scope: string
  cited: Cited
  /** Where the person came from. */
  back: { href: string; text: string }
  /** Code of the municipality that owns the thing, where it is another's. */
  owner?: string
}

/** A refusal by a clause or an office; carries its ruling, and its page names who could do it. */
export class Denial extends Fault {
  constructor(
    readonly ruling: Ruling,
    readonly wanted: Wanted,
  ) {
    const { code, status, sentence } = refuse('no_right', { 操作: initiativeActionNames[wanted.action] })
    super(code, status, sentence)
  }

  override page = async (call: Call) => {
    const { action, cited, back } = this.wanted
    const holders = await holdersOf(call.db, {
      municipalities: this.#ableMunicipalities(call.actor.municipality?.code),
      offices: this.ruling.lacking?.wouldGive.offices ?? [],
      scope: this.wanted.scope,
      day: call.today,
    })
    return <DenialPage action={action} ruling={this.ruling} cited={cited} holders={holders} back={back} />
  }

  /** Where the people are whom one can ask: at home if only the office is missing, else at the parties that may. */
  #ableMunicipalities(own: string | undefined): readonly string[] {
    const { lacking } = this.ruling
    if (!lacking) return []
    if (lacking.why === 'office' || lacking.why === 'scope') return own ? [own] : []
    if (lacking.why === 'others') return this.wanted.owner ? [this.wanted.owner] : []
    if (lacking.why === 'role' || lacking.why === 'no-role') return lacking.wouldGive.parties
    return []
  }
}

/**
 * Lets a ruling pass that allows.
 *
 * @throws Denial `agreement.no_right`, whose page says why, what would give the right and who has it
 */
export function demand(ruling: Ruling, wanted: Wanted): void {
  if (!ruling.allow) throw new Denial(ruling, wanted)
}
