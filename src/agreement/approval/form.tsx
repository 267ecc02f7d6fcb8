import type { Approver } from '#account'
import { type Problems, type Typed, typedText } from '#kernel'
import { Notice, SelectField, TextareaField, TextField } from '#web'

/** What the fields of a form need by which something is brought to its approval. */
export interface BringingView {
  /** Those of the municipality who decide on the thing today. */
  approvers: readonly Approver[]
  /** Identifier of who drafts. */
  me: string
  typed: Typed
  problems: Problems
}

/** The approver a draft goes to unless another is chosen: oneself, else the first who is there. */
const likely = ({ approvers, me }: BringingView): Approver | undefined =>
  approvers.find(({ person }) => person === me) ?? approvers.find(({ absent }) => !absent) ?? approvers[0]

/** Whether the approval would be given at once, by who drafts it. */
export const decidesAlone = ({ approvers, me }: BringingView): boolean =>
  approvers.some(({ person }) => person === me)

/** Whom it goes to, the number and a note: the fields that every binding act asks for. Without an approver, who helps. */
export const BringingFields = (view: BringingView) => {
  const { approvers, me, typed, problems } = view
  const error = (field: string) => (problems.has(field) ? { error: problems.get(field) } : {})
  if (approvers.length === 0)
    return (
      <Notice tone="warn" title="所属する市町村に、決裁者がいません" level={2}>
        <p>確定には決裁が要ります。決裁者の登録を、システム管理者に頼んでください。</p>
      </Notice>
    )
  return (
    <>
      <SelectField
        name="approver"
        label="決裁を受ける人"
        choices={approvers.map(({ person, name, section, absent, deputies }) => ({
          value: person,
          label: [
            `${section}　${name}`,
            ...(person === me ? ['（自分で決裁する）'] : []),
            ...(absent
              ? [`（不在。代決：${deputies.map(deputy => deputy.name).join('、') || '代決者がいません'}）`]
              : []),
          ].join(''),
        }))}
        value={typedText(typed, 'approver') || (likely(view)?.person ?? '')}
        {...error('approver')}
      />
      <TextField
        name="number"
        label="文書番号"
        hint="課で番号を取ったときだけ入れます。空欄なら、決裁のときに自動で付きます。"
        required={false}
        width="m"
        value={typedText(typed, 'number')}
        {...error('number')}
      />
      <TextareaField
        name="note"
        label="伺いの補足"
        hint="理由や経過など、決裁の判断に要ること。"
        required={false}
        rows={3}
        value={typedText(typed, 'note')}
        {...error('note')}
      />
    </>
  )
}
