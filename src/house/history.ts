import { accountEvents, accountThings, eventChoices } from '#account'
import { agreementEvents, agreementThings } from '#agreement'
import { initiativeEvents, initiativeThings } from '#initiative'
import type { EventWords, ThingWords } from '#kernel'
import { municipalityEvents, municipalityThings } from '#municipality'
import { noticeEvents, noticeThings } from '#notice'
import { type EventChoice, webhookEvents, webhookThings } from '#webhook'

/** How the events and things of all rooms are told in the history. */
export const historyWords: { events: EventWords; things: ThingWords } = {
  events: {
    ...accountEvents,
    ...agreementEvents,
    ...initiativeEvents,
    ...municipalityEvents,
    ...noticeEvents,
    ...webhookEvents,
  },
  things: {
    ...accountThings,
    ...agreementThings,
    ...initiativeThings,
    ...municipalityThings,
    ...noticeThings,
    ...webhookThings,
  },
}

/** The events of all rooms by the plain words of the history, for who wants to be told of some. */
export const eventNames: readonly EventChoice[] = eventChoices(historyWords.events).map(
  ({ value, label }) => ({ key: value, name: label }),
)
