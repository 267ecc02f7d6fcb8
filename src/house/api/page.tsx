import type { Endpoint } from '#kernel'
import { Screen, Table, Tabs, Title, type Way } from '#web'
import type { Problem } from './problem.ts'
import { type Line, linesOf, type Shape, typeOf } from './shown.ts'

interface Operation {
  parameters: { name: string; in: string; required: boolean; description?: string; schema: Shape }[]
  requestBody?: { content: Record<string, { schema: Shape }> }
  responses: Record<string, { content: Record<string, { schema: Shape }> }>
}

/** The document of the API, as far as its page reads it. */
export interface ShownDocument {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Shape> }
}

const Values = ({ caption, lines }: { caption: string; lines: readonly Line[] }) => (
  <Table
    caption={caption}
    shown
    rows={lines}
    columns={[
      { head: '名前', cell: ({ name }) => <span class="code">{name}</span> },
      { head: '種類', cell: ({ type }) => type },
      { head: '説明', cell: ({ description }) => description },
    ]}
  />
)

const Problems = ({ caption, of }: { caption: string; of: readonly Problem[] }) => (
  <Table
    caption={caption}
    rows={of}
    columns={[
      {
        head: 'code',
        cell: ({ code }) => (
          <span id={code} class="code">
            {code}
          </span>
        ),
      },
      { head: '状態', cell: ({ status }) => String(status), number: true },
      { head: 'どうすればよいか', cell: ({ detail }) => detail },
    ]}
  />
)

const EndpointPart = ({
  endpoint,
  document,
  scopeName,
}: {
  endpoint: Endpoint
  document: ShownDocument
  scopeName: string
}) => {
  const { method, path, summary, scope } = endpoint
  const { parameters, requestBody, responses } = document.paths[path]![method.toLowerCase()]!
  const { schemas } = document.components
  const asked = parameters.map(({ name, schema, required, description = '' }) => ({
    name: required ? name : `${name}（任意）`,
    type: typeOf(schema, schemas),
    description,
  }))
  const sent = requestBody ? linesOf(requestBody.content['application/json']!.schema, schemas) : []
  const answer = responses[method === 'POST' ? '201' : '200']!.content['application/json']!.schema
  return (
    <details class="endpoint">
      <summary>
        <span class="code">
          <b>{method}</b> {path}
        </span>
        <span>{summary}</span>
      </summary>
      <div class="stack">
        <p>
          権限：{scopeName}（<span class="code">{scope}</span>）
        </p>
        {asked.length > 0 && <Values caption={`求めるときの値（${summary}）`} lines={asked} />}
        {sent.length > 0 && <Values caption={`送る本文（${summary}）`} lines={sent} />}
        <Values caption={`答え（${summary}）`} lines={linesOf(answer, schemas)} />
      </div>
    </details>
  )
}

/** The document of the API for people who connect other systems. */
export const DocsPage = (props: {
  endpoints: readonly Endpoint[]
  document: ShownDocument
  scopes: readonly { key: string; name: string }[]
  problems: readonly Problem[]
  beside: readonly Way[]
}) => {
  const ofApi = props.problems.filter(({ code }) => code.startsWith('api.'))
  const ofRooms = props.problems.filter(problem => !ofApi.includes(problem))
  return (
    <Screen title="APIの文書">
      {props.beside.length > 0 && <Tabs label="ほかのシステムとのつなぎ" ways={props.beside} />}
      <Title
        text="APIの文書"
        lead="ほかのシステムから、協約・取組・課題を読み書きするためのアドレスと、その使い方です。"
      />
      <section class="sec" aria-labelledby="use">
        <h2 id="use">使い方</h2>
        <div class="stack">
          <p>
            システム管理者が作ったトークンを、<span class="code">Authorization: Bearer （トークン）</span>
            で送ります。本文と答えは UTF-8 の JSON です。日は <span class="code">2026-11-22</span>
            、時刻は UTC で書きます。
          </p>
          <p>
            一覧の続きは、答えの <span class="code">next</span> のアドレスで得られます。
            <span class="code">next</span> が <span class="code">null</span> なら、そこで終わりです。
          </p>
          <p>
            書き込みには <span class="code">Idempotency-Key</span>{' '}
            を付けてください。同じ鍵で送り直しても、書き込みは一度だけ行われ、初めと同じ答えが返ります。
          </p>
          <p>
            機械が読む文書は <a href="/api/v1/openapi.json">openapi.json</a>（OpenAPI 3.1）です。
          </p>
        </div>
      </section>
      <section class="sec" aria-labelledby="addresses">
        <h2 id="addresses">アドレス</h2>
        {props.endpoints.map(endpoint => (
          <EndpointPart
            endpoint={endpoint}
            document={props.document}
            scopeName={props.scopes.find(({ key }) => key === endpoint.scope)?.name ?? endpoint.scope}
          />
        ))}
      </section>
      <section class="sec" aria-labelledby="problems">
        <h2 id="problems">断りの種類</h2>
        <p>
          できないときは、<span class="code">application/problem+json</span> で答えます。
          <span class="code">code</span> は、文が変わっても変わりません。
        </p>
        <div class="below">
          <Problems caption="APIそのものの断り" of={ofApi} />
        </div>
        <details class="endpoint below">
          <summary>
            <span>各機能の断り（{ofRooms.length}種類）</span>
          </summary>
          <div>
            <Problems caption="各機能の断り" of={ofRooms} />
          </div>
        </details>
      </section>
    </Screen>
  )
}
