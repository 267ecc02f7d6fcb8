import { allFaults, Fault, Invalid, listed } from '#kernel'

/** What the API itself refuses, before any room is asked: status, title, and what to do. */
export const apiProblems = {
  token_missing: [
    401,
    'トークンがありません',
    'Authorization ヘッダーに「Bearer 」とトークンを書いてください。',
  ],
  token_unknown: [
    401,
    'トークンが違います',
    'トークンを確かめるか、システム管理者に新しく作ってもらってください。',
  ],
  token_expired: [
    401,
    'トークンの期限が切れています',
    'システム管理者に、新しいトークンを作ってもらってください。',
  ],
  token_revoked: [
    401,
    'トークンは取り消されています',
    'システム管理者に、新しいトークンを作ってもらってください。',
  ],
  scope_missing: [
    403,
    'この操作はトークンに許されていません',
    '権限「{権限}」のあるトークンを使ってください。',
  ],
  absent: [404, 'このアドレスには何もありません', '/api/v1/docs で、アドレスを確かめてください。'],
  wrong_method: [405, 'この方法では受け付けていません', 'Allow ヘッダーの方法で送ってください。'],
  too_large: [413, '送られた内容が大きすぎます', '本文を1MBまでにしてください。'],
  not_json: [
    415,
    '本文がJSONではありません',
    '本文を UTF-8 の JSON にし、Content-Type を application/json にしてください。',
  ],
  malformed: [400, '本文をJSONとして読めません', 'JSON の書き方を確かめてください。'],
  bad_key: [
    400,
    'Idempotency-Key を読めません',
    '半角の英数字と記号で、1文字から255文字までにしてください。',
  ],
  key_reused: [
    422,
    '同じ Idempotency-Key が別の内容に使われています',
    '新しい内容には、新しい Idempotency-Key を使ってください。',
  ],
  invalid: [422, '直すところがあります', 'errors の項目を直して、もう一度送ってください。'],
  too_many: [429, '短い間に多くの求めがありました', 'Retry-After の秒数だけ待ってから、続けてください。'],
  bug: [500, '処理を終えられませんでした', '番号「{番号}」を、システム管理者に伝えてください。'],
} as const satisfies Readonly<Record<string, readonly [number, string, string]>>

export type ApiProblem = keyof typeof apiProblems

/** A refusal of the API itself. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(
    readonly word: ApiProblem,
    readonly words: Readonly<Record<string, string>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(word)
  }
}

/** A refusal as it is told. @source RFC 9457 */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  code: string
  /** For input that has to be put right: which value, and what to do. */
  errors?: { field: string; detail: string }[]
}

const address = (code: string): string => `/api/v1/docs#${code}`

const titles: Readonly<Record<number, string>> = {
  403: 'この操作はできません',
  404: '見つかりませんでした',
  409: 'いまの状態では、この操作はできません',
  410: 'いまはありません',
  413: '送られた内容が大きすぎます',
  422: '内容を受け付けられません',
}

/** The problem of a refusal of the domain. */
function ofFault({ code, status, sentence }: Pick<Fault, 'code' | 'status' | 'sentence'>): Problem {
  return { type: address(code), title: titles[status] ?? titles[422]!, status, detail: sentence, code }
}

/** A sentence with its words filled in; one that is not known yet is told as its name. */
const filledIn = (sentence: string, words: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{([^}]+)\}/g, (_, name: string) => words[name] ?? `（${name}）`)

function ofApi(word: ApiProblem, words: Readonly<Record<string, string>> = {}): Problem {
  const [status, title, detail] = apiProblems[word]
  const filled = filledIn(detail, words)
  return { type: address(`api.${word}`), title, status, detail: filled, code: `api.${word}` }
}

/** Rooms that have endpoints; what others refuse is never met here. */
const rooms = ['municipality', 'agreement', 'initiative']

/** Every problem that the API tells, for its document: the API's own first. */
export const allProblems = (): Problem[] => [
  ...(Object.keys(apiProblems) as ApiProblem[]).map(word => ofApi(word)),
  ...[...allFaults()]
    .filter(([code]) => rooms.includes(code.split('.')[0]!))
    .map(([code, [status, sentence]]) => ofFault({ code, status, sentence: filledIn(sentence, {}) })),
]

/**
 * How an error is told.
 *
 * @param incident gives the number under which a bug is found in the log
 */
export function problemOf(error: unknown, incident: () => string): Problem {
  if (error instanceof Refused) return ofApi(error.word, error.words)
  if (error instanceof Fault) return ofFault(error)
  if (error instanceof Invalid)
    return {
      ...ofApi('invalid'),
      errors: listed(error.problems).map(({ field, text }) => ({ field, detail: text })),
    }
  return ofApi('bug', { 番号: incident() })
}

/** The answer that carries a problem. */
export const problemResponse = (problem: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      ...(problem.status === 401 && { 'www-authenticate': 'Bearer realm="musubi"' }),
      ...headers,
    },
  })
