import { faults } from '#kernel'

/** What the agreement room refuses, and how it says so. */
export const refuse = faults('agreement', {
  intake_absent: [404, 'この取り込みは見つかりません。取り込みの一覧から選び直してください。'],
  intake_closed: [
    409,
    'この取り込みは、もう相手方に示しています。直すには、相手方から差し戻してもらってください。',
  ],
  intake_unread: [409, '読み取りがまだ終わっていません。終わってから進んでください。'],
  nothing_to_undo: [409, '取り消せる直しはありません。'],
  absent: [404, 'この協約は見つかりません。協約の一覧から選び直してください。'],
  not_a_party: [
    403,
    'この協約の当事者ではないため、確定できません。当事者の市町村の担当者に依頼してください。',
  ],
  already_agreed: [
    409,
    'この版は、すべての当事者が確定しています。内容を変えるときは、変更の協約として取り込んでください。',
  ],
  already_confirmed: [409, '所属する市町村は、この内容をもう確定しています。'],
  proposal_changed: [
    409,
    '表示したあとに内容が直されました。新しい内容を読んでから、もう一度確定してください。',
  ],
  returned: [409, 'この協約は差し戻されています。直した内容が示されるまで、確定できません。'],
})
