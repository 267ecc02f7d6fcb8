import type { Child } from 'hono/jsx'
import type { Day } from '#kernel'
import { Actions, Button, CheckField, Empty, FileField, Form, Notice, Table, Tag, type Tone } from '#web'
import type { Inside } from '../inside.ts'
import { Frame, NotHere, Party, type Refused } from '../show/frame.tsx'
import { type Counts, stamp } from '../show/rule.ts'
import { againstTaking, sizeWord } from './rule.ts'
import { largest, type Scan, type StoredFile } from './schema.ts'

const doneWords: Readonly<Record<string, string>> = {
  added: 'ファイルを加えました。',
  waiting: 'ファイルを加えました。ウイルスの検査が終わると、取り出せるようになります。',
  asked: '検査を頼み直しました。しばらくしてから、このページを開き直してください。',
  withdrawn: 'ファイルを取り下げました。',
}

const scanWords: Readonly<Record<Scan, readonly [word: string, tone: Tone]>> = {
  unscanned: ['未検査', 'line-only'],
  waiting: ['検査待ち', 'warn'],
  clean: ['検査済み', 'ok'],
  infected: ['受付不可', 'bad'],
}

/** The files of a workspace, and a form to add one. */
export const FilesPage = (props: {
  here: Inside
  counts: Counts
  today: Day
  files: readonly StoredFile[]
  /** Whether a scanner is set. */
  scanned: boolean
  done: string | null
  refused?: Refused | undefined
  /** What has to be said about the file that was sent. */
  notice?: Child
}) => {
  const { here, today, files, refused } = props
  const base = `${here.base}/files`
  return (
    <Frame
      here={here}
      tab="/files"
      counts={props.counts}
      title="ファイル"
      about={['contribute']}
      done={doneWords[props.done ?? '']}
      refused={refused}
    >
      {props.notice}
      {files.length === 0 ? (
        <Empty title="まだ、ファイルがありません">
          <p>資料や様式をここに置くと、当事者の職員が同じものを見られます。</p>
        </Empty>
      ) : (
        <Table
          caption="ファイルの一覧"
          columns={[
            { head: '名前', cell: file => <FileName file={file} base={base} /> },
            { head: '市町村', cell: file => <Party here={here} code={file.municipality} /> },
            { head: '加えた人', cell: file => `${file.adderName}　${stamp(file.addedAt, today)}` },
            { head: '大きさ', cell: file => sizeWord(file.size), number: true },
            { head: '検査', cell: file => <ScanTag scan={file.scan} /> },
            { head: '操作', cell: file => <FileActions file={file} here={here} base={base} /> },
          ]}
          rows={files}
        />
      )}
      {!props.scanned && files.some(({ scan }) => scan === 'unscanned') && (
        <p class="small quiet below">
          「未検査」は、この結びでウイルスの検査をしていないものです。開く前に、庁内の手順で確かめてください。
        </p>
      )}
      <section class="sec" aria-labelledby="add-title">
        <h2 id="add-title">ファイルを加える</h2>
        {here.may('contribute', 'own').allow ? (
          <AddForm here={here} refused={refused} />
        ) : (
          <NotHere action="contribute" what="ファイルを加えること" />
        )}
      </section>
    </Frame>
  )
}

const AddForm = ({ here, refused }: { here: Inside; refused: Refused | undefined }) => {
  const mayShare = here.may('contribute', 'common').allow
  const error = refused?.problems.get('file')
  return (
    <Form action={`${here.base}/files`} upload label="ファイルを加える">
      <FileField
        name="file"
        label="ファイル"
        hint={`${largest / 1024 / 1024}MBまで。個人情報を含むものは、置かないでください。`}
        {...(error !== undefined && { error })}
      />
      {mayShare ? (
        <CheckField
          name="ownOnly"
          label="見せる相手"
          choices={[{ value: 'on', label: '自市のみ', hint: 'ほかの市町村には見せません。' }]}
          values={refused?.typed.ownOnly === 'on' ? ['on'] : []}
        />
      ) : (
        <>
          <input type="hidden" name="ownOnly" value="on" />
          <div class="field">
            <NotHere action="contribute" what="ほかの市町村と共有すること" />
            <p class="small quiet">自市のみのファイルとして加えられます。</p>
          </div>
        </>
      )}
      <Actions>
        <Button icon="upload">加える</Button>
      </Actions>
    </Form>
  )
}

const ScanTag = ({ scan }: { scan: Scan }) => {
  const [word, tone] = scanWords[scan]
  return <Tag tone={tone}>{word}</Tag>
}

const FileName = ({ file, base }: { file: StoredFile; base: string }) => (
  <span id={`file-${file.id}`}>
    {againstTaking(file) ? (
      <span class="quiet">{file.name}</span>
    ) : (
      <a href={`${base}/${file.id}`} download>
        {file.name}
      </a>
    )}
    {file.ownOnly && <Tag tone="line-only">自市のみ</Tag>}
    <details class="small">
      <summary>照合値</summary>
      <p>種類：{file.mediaType}</p>
      <p class="hash">SHA-256：{file.sha256}</p>
      {file.finding && <p>検査の結果：{file.finding}</p>}
    </details>
  </span>
)

const FileActions = ({ file, here, base }: { file: StoredFile; here: Inside; base: string }) => {
  if (file.withdrawnAt) return <span class="quiet">取り下げ済み</span>
  if (file.municipality !== here.mine || file.scan === 'infected') return null
  if (!here.may('contribute', 'own').allow) return null
  return (
    <div class="line">
      {file.scan === 'waiting' && (
        <form method="post" action={`${base}/${file.id}/scan`}>
          <Button weight="text" small>
            検査を頼み直す
          </Button>
        </form>
      )}
      <form method="post" action={`${base}/${file.id}/withdraw`}>
        <Button weight="text" small>
          取り下げる
        </Button>
      </form>
    </div>
  )
}

/** A file was refused because something harmful was found in it. */
export const InfectedNotice = ({ name, finding }: { name: string; finding: string }) => (
  <Notice tone="bad" title={`「${name}」は、受け付けませんでした。`} level={2}>
    <p>
      ウイルスの検査で「{finding}
      」が見つかりました。ファイルは保存していません。送ったことは記録に残ります。情報システムの担当に知らせてください。
    </p>
  </Notice>
)
