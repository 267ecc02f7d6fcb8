import { accountEvents, accountThings } from '#account'
import { agreementEvents, agreementThings } from '#agreement'
import { initiativeEvents, initiativeThings } from '#initiative'
import type { EventWords, ThingWords } from '#kernel'
import { municipalityEvents, municipalityThings } from '#municipality'
import { noticeEvents, noticeThings } from '#notice'

/** How the events and things of all rooms are told in the history. */
export const historyWords: { events: EventWords; things: ThingWords } = {
  events: {
    ...accountEvents,
    ...agreementEvents,
    ...initiativeEvents,
    ...municipalityEvents,
    ...noticeEvents,
  },
  things: {
    ...accountThings,
    ...agreementThings,
    ...initiativeThings,
    ...municipalityThings,
    ...noticeThings,
  },
}
