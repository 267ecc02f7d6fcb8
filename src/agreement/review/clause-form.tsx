import { documentKindNames, dutyKindNames, recurrenceNames } from '#reading'
import { CheckField, SelectField, TextareaField, TextField } from '#web'
import { bodyText } from './body.ts'
import { NodeForm } from './form.tsx'
import { basisText } from './schema.ts'
import { shown, textOf, type View } from './view.ts'

const choices = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

/** The facts of the whole text. */
export const HeadingForm = ({ view }: { view: View }) => {
  const { work } = view.intake
  return (
    <NodeForm view={view} subject="heading">
      <TextField {...textOf(view, 'title', work.title)} label="題名" />
      <SelectField
        name="documentKind"
        label="文書の種類"
        choices={choices(documentKindNames)}
        value={shown(view, 'documentKind', work.documentKind)}
      />
      <TextField
        {...textOf(view, 'concludedOn', work.concludedOn ?? '')}
        label="締結の日"
        hint="令和8年10月1日、2026-10-01 のどちらの形でも。文にないときは空のままにします。"
        width="m"
      />
      <TextField
        {...textOf(view, 'region', work.region ?? '')}
        label="圏域の名前"
        hint="文が名前を決めているときだけ。"
        width="m"
      />
      <TextField
        {...textOf(view, 'copies', work.copies === null ? '' : String(work.copies))}
        label="作成する通数"
        width="s"
      />
      <TextareaField
        {...textOf(view, 'legalBasis', basisText(work))}
        label="根拠の法令"
        hint="1行に1つ。「法令の名前｜法令番号｜条項」の順に縦棒で区切ります。"
        rows={2}
      />
      <TextareaField {...textOf(view, 'preamble', work.preamble ?? '')} label="前文" rows={4} />
      <TextareaField {...textOf(view, 'closing', work.closing ?? '')} label="末文" rows={3} />
    </NodeForm>
  )
}

/** One party. */
export const PartyForm = ({ view, at }: { view: View; at: number }) => {
  const party = view.intake.work.parties[at]
  const extra =
    party && view.intake.work.parties.length > 1 ? [{ op: 'remove', text: 'この当事者を外す' }] : []
  return (
    <NodeForm view={view} subject="party" at={at} extra={extra}>
      <TextField
        {...textOf(view, 'label', party?.label ?? '')}
        label="略称"
        hint="甲、乙など。文が略称を使わないときは名前と同じにします。"
        width="m"
      />
      <TextField {...textOf(view, 'name', party?.name ?? '')} label="名前" width="m" />
      <TextField
        {...textOf(view, 'code', party?.code ?? '')}
        label="地方公共団体コード"
        hint="6桁。組合や企業団のように、ないときは空のままにします。"
        width="s"
      />
      <TextField
        {...textOf(view, 'office', party?.representative?.office ?? '')}
        label="代表者の職"
        width="m"
      />
      <TextField
        {...textOf(view, 'representative', party?.representative?.name ?? '')}
        label="代表者の氏名"
        width="m"
      />
    </NodeForm>
  )
}

/** One article with its paragraphs and items. */
export const ArticleForm = ({ view, at, body = '' }: { view: View; at: number; body?: string }) => {
  const article = view.intake.work.articles[at]
  const next = (view.intake.work.articles.at(-1)?.number ?? 0) + 1
  return (
    <NodeForm
      view={view}
      subject="article"
      at={at}
      extra={article ? [{ op: 'remove', text: 'この条を外す' }] : []}
    >
      <TextField {...textOf(view, 'number', String(article?.number ?? next))} label="条の番号" width="s" />
      <TextField
        {...textOf(view, 'branch', String(article?.branch?.[0] ?? ''))}
        label="枝番号"
        hint="第4条の2なら 2。なければ空。"
        width="s"
      />
      <TextField {...textOf(view, 'caption', article?.caption ?? '')} label="見出し" width="m" />
      <TextareaField
        {...textOf(view, 'body', article ? bodyText(article.paragraphs) : body)}
        label="条の文"
        hint="項は1行に1つ。号は全角の空白を1つ前に置き、「(1)　文」のように書きます。その下の段は空白を2つにします。"
        rows={8}
      />
    </NodeForm>
  )
}

/** One field of policy. */
export const PillarForm = ({ view, number }: { view: View; number: number }) => {
  const pillar = view.intake.work.pillars.find(candidate => candidate.number === number)
  return (
    <NodeForm
      view={view}
      subject="pillar"
      at={number}
      extra={pillar ? [{ op: 'remove', text: 'この分野を外す' }] : []}
    >
      <TextField {...textOf(view, 'number', String(number))} label="分野の番号" width="s" />
      <TextField {...textOf(view, 'title', pillar?.title ?? '')} label="分野の名前" />
    </NodeForm>
  )
}

/** One duty. */
export const DutyForm = ({ view, at }: { view: View; at: number }) => {
  const { work } = view.intake
  const duty = work.duties[at]
  const typed = view.typed.bearers
  const error = view.problems.get('bearers')
  return (
    <NodeForm
      view={view}
      subject="duty"
      at={at}
      extra={duty ? [{ op: 'remove', text: 'この義務を外す' }] : []}
    >
      <SelectField
        name="kind"
        label="義務の種類"
        choices={choices(dutyKindNames)}
        value={shown(view, 'kind', duty?.kind ?? 'consultation')}
      />
      <TextField
        {...textOf(view, 'clause', duty?.clause ?? '')}
        label="根拠の条"
        hint="第5条、第6条第2項 など。"
        width="m"
      />
      <SelectField
        name="recurrence"
        label="いつ"
        choices={choices(recurrenceNames)}
        value={shown(view, 'recurrence', duty?.recurrence ?? 'once')}
      />
      <CheckField
        name="bearers"
        label="義務を負う当事者"
        {...(error !== undefined && { error })}
        choices={work.parties.map(party => ({
          value: party.label,
          label: `${party.label}（${party.name}）`,
        }))}
        values={typed === undefined ? (duty?.bearers ?? []) : [typed].flat().map(String)}
      />
      <TextareaField {...textOf(view, 'text', duty?.text ?? '')} label="文" rows={3} />
    </NodeForm>
  )
}
