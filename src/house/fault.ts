import { faults } from '#kernel'

/** What the house itself refuses, before any room is asked. */
export const refuse = faults('house', {
  too_large: [413, '送られた内容が大きすぎます。{上限}までにしてください。'],
})
