import type { Initiative } from '#reading'
import {
  Clause,
  Notice,
  RadioField,
  RoleSign,
  roleKinds,
  SelectField,
  TextareaField,
  TextField,
  Underlined,
} from '#web'
import { NodeForm } from './form.tsx'
import { hasNext } from './initiative.ts'
import { doubtsOf } from './lines.ts'
import { byWords } from './schema.ts'
import { shown, textOf, type View } from './view.ts'

/** What a new initiative begins as: the words of an unread stretch, where it is made from one. */
export interface Beginning {
  pillar: number
  content: string
}

/** The form of one initiative; without `at` it adds one. */
export const InitiativeForm = ({ view, at, begin }: { view: View; at?: number; begin?: Beginning }) => {
  const { work } = view.intake
  const initiative = at === undefined ? undefined : work.initiatives[at]
  const pillars = [...work.pillars.map(p => ({ value: String(p.number), label: `(${p.number}) ${p.title}` }))]
  const extra = at === undefined ? [] : shapes(view, at)
  return (
    <NodeForm view={view} subject="initiative" at={at ?? work.initiatives.length} extra={extra}>
      {initiative && <Doubts view={view} initiative={initiative} />}
      <TextField {...textOf(view, 'title', initiative?.title ?? '')} label="取組の名前" />
      <SelectField
        name="pillar"
        label="分野"
        choices={[...pillars, { value: '0', label: '分野なし' }]}
        value={shown(view, 'pillar', String(initiative?.pillar ?? begin?.pillar ?? 0))}
      />
      <TextareaField
        {...textOf(view, 'content', initiative?.content ?? begin?.content ?? '')}
        label="取組内容"
        rows={3}
      />
      {work.parties.map((party, n) => {
        const role = initiative?.roles.find(candidate => candidate.party === party.label)
        return (
          <>
            <TextareaField
              {...textOf(view, `text-${n}`, role?.text ?? '')}
              label={`${party.label}（${party.name}）の役割`}
              hint={
                role
                  ? `読み取りの決め手：「${role.because}」`
                  : '空のままなら、役割の定めがないものとします。'
              }
              rows={2}
            />
            <RadioField
              name={`kind-${n}`}
              label={`${party.label}の役割の種類`}
              inline
              choices={[
                ...roleKinds.map(kind => ({ value: kind, label: <RoleSign kind={kind} /> })),
                { value: byWords, label: '文の言葉から読み直す' },
              ]}
              value={shown(view, `kind-${n}`, role?.kind ?? byWords)}
            />
          </>
        )
      })}
      <TextField
        {...textOf(view, 'reason', '')}
        label="直した理由"
        hint="役割の種類を変えたときは必ず書いてください。あとから見た人に分かるように、記録に残ります。"
      />
    </NodeForm>
  )
}

/** How the initiative may change its place or number. */
function shapes(view: View, at: number) {
  const { work } = view.intake
  return [
    { op: 'split', text: '取組を分ける' },
    ...(hasNext(work, at)
      ? [
          { op: 'merge', text: '次の取組と合わせる' },
          { op: 'down', text: '下へ' },
        ]
      : []),
    ...(at > 0 && hasNext(work, at - 1) ? [{ op: 'up', text: '上へ' }] : []),
    { op: 'remove', text: 'この取組を外す' },
  ]
}

const Doubts = ({ view, initiative }: { view: View; initiative: Initiative }) => (
  <>
    {doubtsOf(view.intake.work)
      .filter(({ lines }) => lines[0] <= initiative.lines[1] && initiative.lines[0] <= lines[1])
      .map(doubt => (
        <Notice tone="warn" title="読み取りを確かめてください">
          <p class="small">{doubt.message}</p>
        </Notice>
      ))}
    {initiative.roles.map(role => (
      <p>
        {role.party}
        {'　'}
        <Clause>
          <Underlined text={role.text} words={role.because} />
        </Clause>
      </p>
    ))}
  </>
)
