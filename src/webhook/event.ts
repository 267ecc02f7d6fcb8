import { type EventWords, type ThingWords, toldOf } from '#kernel'

/** How what is done with webhooks is told in the history. */
export const webhookEvents: EventWords = {
  'webhook.write': after => {
    if (toldOf(after, 'removed') !== undefined) return 'ウェブフックを外しました'
    if (toldOf(after, 'state') === 'paused') return 'ウェブフックを休止しました'
    if (toldOf(after, 'state') === 'active') return 'ウェブフックを再開しました'
    if (toldOf(after, 'secret') !== undefined) return 'ウェブフックの秘密鍵を作り直しました'
    if (toldOf(after, 'resent') !== undefined) return 'ウェブフックの通知を送り直しました'
    if (toldOf(after, 'tested') !== undefined) return 'ウェブフックを試しました'
    return 'ウェブフックの設定を変えました'
  },
}

/** Webhooks in the history. */
export const webhookThings: ThingWords = {
  webhook: { word: 'ウェブフック', href: id => `/desk/webhooks/${id}` },
}
