import {
  Actions,
  Button,
  CheckField,
  ChoiceFilter,
  ErrorSummary,
  FileField,
  Filters,
  Form,
  Found,
  LinkButton,
  Paging,
  RadioField,
  RoleSign,
  roleKinds,
  SelectField,
  Table,
  TextareaField,
  TextField,
  WordFilter,
} from './index.ts'

const end = '終わりの時刻を、始まりの13時30分より後にしてください'
const body = '会議体を選んでください'

/** Every field, untouched and with something to put right. */
export const FormParts = () => (
  <>
    <ErrorSummary
      errors={[
        { field: 'end', text: end },
        { field: 'body', text: body },
      ]}
    />
    <Form action="#main" label="見本の書式" upload>
      <TextField name="name" label="会議の名前" required value="令和8年度 市長協議（見本）" />
      <div class="pair">
        <TextField name="start" label="始まり" width="s" value="13:30" required />
        <TextField name="end" label="終わり" width="s" value="13:00" hint="例：15:00" error={end} required />
      </div>
      <TextField name="pass" label="パスワード" type="password" width="m" autocomplete="current-password" />
      <SelectField
        name="place"
        label="会場"
        width="m"
        value="b"
        choices={[
          { value: 'a', label: '見本A市役所' },
          { value: 'b', label: '見本B町役場' },
        ]}
      />
      <RadioField
        name="body"
        label="会議体"
        required
        error={body}
        choices={[
          { value: 'mayors', label: '市長協議', hint: '協約 第5条。毎年度1回' },
          { value: 'staff', label: '幹事会' },
        ]}
      />
      <RadioField
        name="kind"
        label="役割の種類"
        inline
        value="lead"
        choices={roleKinds.map(kind => ({ value: kind, label: <RoleSign kind={kind} size="s" /> }))}
      />
      <CheckField
        name="to"
        label="案内を送る相手"
        values={['a']}
        choices={[
          { value: 'a', label: '見本A市長' },
          { value: 'b', label: '見本B町長' },
        ]}
      />
      <FileField
        name="file"
        label="資料"
        required={false}
        hint="PDF、Word。1つ20MBまで。"
        accept=".pdf,.docx"
      />
      <TextareaField
        name="word"
        label="ひとこと"
        required={false}
        rows={4}
        value="日程は調整したものです。"
      />
      <Actions>
        <Button>内容を確かめる</Button>
        <LinkButton weight="text" href="#main">
          やめる
        </LinkButton>
      </Actions>
    </Form>
  </>
)

const projects = [
  { name: '創業スクール（見本）', ref: '別表(1)-2', budget: '3,150', gap: '▲154' },
  { name: '合同企業説明会（見本）', ref: '別表(1)-3', budget: '2,400', gap: '20' },
]

/** Filters, what was found, a table with sums, and paging. */
export const ListParts = () => (
  <>
    <Filters label="連携事業を絞り込む" action="#main">
      <WordFilter name="q" label="言葉" />
      <ChoiceFilter name="year" label="年度" value="8" choices={[{ value: '8', label: '令和8年度' }]} />
    </Filters>
    <Found
      total={26}
      from={1}
      to={2}
      conditions={[{ text: '令和8年度', href: '#main' }]}
      files={[{ href: '#main', text: 'CSV' }]}
    />
    <Table
      caption="連携事業。費用は千円"
      columns={[
        { head: '連携事業', cell: row => <a href="#main">{row.name}</a> },
        { head: '取組', cell: row => row.ref, sort: { href: '#main', now: 'ascending' } },
        { head: '予算（千円）', cell: row => row.budget, number: true, sort: { href: '#main' } },
        { head: '差', cell: row => row.gap, number: true },
      ]}
      rows={projects}
      sums={['合計', '', '5,550', '▲134']}
    />
    <div class="below">
      <Paging page={4} pages={9} hrefOf={page => `#page-${page}`} />
    </div>
  </>
)
