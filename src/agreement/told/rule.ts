import { type Day, dayOf, daysBetween, type Todo } from '#kernel'
import { wareki } from '#text'
import { anchorOf } from '../anchor.ts'
import type { StandingDuty } from '../rights/duty.ts'

/** An agreement that waits for the confirmation of the actor's municipality. */
export interface ToConfirm {
  agreement: string
  title: string
  proposal: number
  proposedAt: Date
}

/** A proposal of the actor's municipality that was sent back. */
export interface SentBack {
  agreement: string
  title: string
  proposal: number
  why: string
}

/** A file that was handed in and is being read and corrected. */
export interface Opened {
  id: string
  title: string
  fileName: string
  receivedAt: Date
}

export const toConfirm = ({ agreement, title, proposal, proposedAt }: ToConfirm): Todo => ({
  key: `confirm:${agreement}:${proposal}`,
  title,
  detail: '相手方が確定しました。原本と見比べて、確定するか差し戻します。',
  href: `/desk/agreements/${agreement}`,
  due: null,
  since: proposedAt,
  word: '確定待ち',
  awaited: true,
})

export const toMend = ({ agreement, title, proposal, why }: SentBack): Todo => ({
  key: `returned:${agreement}:${proposal}`,
  title,
  detail: `差し戻されました。理由：${why}`,
  href: `/desk/agreements/${agreement}`,
  due: null,
  since: null,
  word: '差し戻し',
  awaited: true,
})

export const toCheck = ({ id, title, fileName, receivedAt }: Opened): Todo => ({
  key: `intake:${id}`,
  title: title || fileName,
  detail: `${fileName}　${wareki(dayOf(receivedAt))}受け取り。読み取った内容を確かめて、相手方に示します。`,
  href: `/desk/intakes/${id}`,
  due: null,
  since: receivedAt,
  word: '確認中',
})

/** How long before its day a duty of a clause is told, in days. */
const ahead = 60

/**
 * The duties of an agreement that its municipality should see to now: open ones that are late or due within sixty
 * days. What has no day stands on the page of the agreement and presses nobody.
 */
export function dutiesToTell(
  { agreement, title }: { agreement: string; title: string },
  duties: readonly StandingDuty[],
  municipality: string,
  today: Day,
): Todo[] {
  return duties
    .filter(({ state, due, owners }) => state === 'open' && due !== null && owners.includes(municipality))
    .filter(({ due }) => daysBetween(today, due!) <= ahead)
    .map(({ key, words, clause, due }) => {
      const anchor = anchorOf(clause)
      return {
        key: `duty:${agreement}:${key}`,
        title: words,
        detail: `${clause}による義務です。${title}`,
        href: `/desk/agreements/${agreement}${anchor ? `#${anchor}` : ''}`,
        due,
        since: null,
      }
    })
}
