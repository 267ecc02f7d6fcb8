import { Fault, faults, invalid } from '#kernel'

/** What this room refuses, and how it says so. */
export const refuse = faults('account', {
  section_absent: [404, 'この課は見つかりません。課の一覧から選び直してください。'],
  section_named_twice: [409, '同じ名前の課が、その期間にあります。名前か期間を変えてください。'],
  section_ends_before_start: [409, '課の終わる日を、始まる日以後にしてください。'],
  section_in_use: [
    409,
    '終わる日のあとも、この課に所属する人か、この課で職を持つ人がいます。先に異動してください。',
  ],
  letter_absent: [404, 'この日の控えはありません。相手方の控えの一覧から選び直してください。'],
  record_absent: [404, 'この番号の記録はありません。操作の記録から選び直してください。'],
  person_absent: [404, 'この職員は見つかりません。職員の一覧から選び直してください。'],
  leaves_before_coming: [409, '最後の日を、在籍を始めた日以後にしてください。'],
  transfer_absent: [404, 'この名簿は見つかりません。人事異動のページから選び直してください。'],
  transfer_over: [409, 'この名簿は、もう反映されたか、取りやめになっています。'],
  transfer_bad: [409, '名簿に直すところがあります。直した名簿を、もう一度出してください。'],
  transfer_overtaken: [
    409,
    '表示したあとに、職員や課の登録が変わりました。名簿を開き直し、内容を見てから反映してください。',
  ],
  office_absent: [404, 'この職は見つかりません。職員のページを開き直してください。'],
  office_held: [409, 'この人は、同じ課の同じ職を、その期間にもう持っています。期間を確かめてください。'],
  office_ends_before_start: [409, '終わる日を、始まる日以後にしてください。'],
  deputy_for_self: [409, '本人は、自分の代決者になれません。別の決裁者を選んでください。'],
  last_administrator: [
    409,
    'システム管理者が1人もいない日ができてしまいます。先に、ほかの人をシステム管理者にしてください。',
  ],
  username_taken: [409, 'この利用者名は使われています。別の利用者名にしてください。'],
  invited_already: [409, 'この人は、もう招待を受けてサインインできます。'],
  code_used: [
    409,
    'このコードはもう使われています。使った覚えがないときは、システム管理者に知らせてください。',
  ],
  recovery_absent: [404, 'この復旧は見つかりません。復旧の一覧から選び直してください。'],
  recovery_under_way: [409, 'この人の同じ復旧が、もう始まっています。復旧の一覧を確かめてください。'],
  recovery_for_self: [403, '自分の復旧は、自分では進められません。ほかのシステム管理者に頼んでください。'],
  recovery_by_same: [403, '始めた人とは別の人が確かめます。ほかの人に頼んでください。'],
  recovery_moved_on: [409, 'この復旧は、表示したあとに進んだか、終わっています。開き直してください。'],
  absence_twice: [409, 'この期間には、もう不在の登録があります。期間を確かめてください。'],
  token_absent: [404, 'このトークンは見つかりません。トークンの一覧から選び直してください。'],
  token_beyond_office: [
    422,
    '「{権限}」は、{職}のトークンには許せません。職を変えるか、この操作を外してください。',
  ],
  token_revoked: [409, 'このトークンは、もう取り消されています。'],
  app_on: [409, '認証アプリは、すでに使うようになっています。本人のページを開き直してください。'],
  app_off: [409, '認証アプリを使っていません。先に認証アプリを設定してください。'],
  passkey_absent: [404, 'このパスキーは見つかりません。本人のページを開き直してください。'],
  sso_absent: [404, 'この入口は設定されていません。利用者名とパスワードでサインインしてください。'],
  absence_of_another: [403, 'ほかの人の不在は、システム管理者が登録します。'],
})

/**
 * Shows a refusal at its field, on the page of the form.
 *
 * @param fields word of the refusal → field
 * @throws Invalid for the refusals of the map, and every other error as it is
 */
export const atField =
  (fields: Readonly<Record<string, string>>) =>
  (error: unknown): never => {
    const field = error instanceof Fault ? fields[error.code.replace(/^account\./, '')] : undefined
    throw field && error instanceof Fault ? invalid(field, error.sentence) : error
  }
