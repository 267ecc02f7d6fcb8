import { Fault, faults, invalid } from '#kernel'

/** What this room refuses, and how it says so. */
export const refuse = faults('municipality', {
  unknown_code: [404, 'このコードの市区町村は見つかりません。名前で探し直してください。'],
  region_absent: [404, 'この圏域は見つかりません。圏域の一覧から選び直してください。'],
  slug_taken: [409, 'このアドレスは別の圏域が使っています。別の文字にしてください。'],
  already_member: [409, 'この市区町村は、その期間すでに圏域に入っています。期間を確かめてください。'],
  two_cores: [409, 'この期間には、中心となる市がもう2つあります。構成市町村として加えてください。'],
  not_member: [409, 'この市区町村は、いま圏域に入っていません。構成市町村の一覧を確かめてください。'],
  leaves_before_joining: [409, '圏域を離れる日を、加わった日以後にしてください。'],
  own_region_only: [
    403,
    '圏域に加えるのは中心となる市が、離れる日を決めるのは中心となる市か離れる市町村が行います。担当の市に依頼してください。',
  ],
  population_recorded: [
    409,
    'この日の人口は、同じ種類のものがもう登録されています。日付と種類を確かめてください。',
  ],
  shared_region_only: [403, '所属する市町村か、同じ圏域の市町村の人口だけを登録できます。'],
})

/** Whether row-level security refused a write: the store's way to know that the actor's city has no say here. */
export function refusedByPolicy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501'
}

/** Which field of a form a refusal belongs to, by the refusal's word. */
export type FieldOf = Readonly<Record<string, string>>

/**
 * Shows a refusal at its field, on the page of the form.
 *
 * @throws Invalid for the refusals of the map, and every other error as it is
 */
export const atField =
  (fields: FieldOf) =>
  (error: unknown): never => {
    const field = error instanceof Fault ? fields[error.code.replace(/^municipality\./, '')] : undefined
    throw field && error instanceof Fault ? invalid(field, error.sentence) : error
  }
