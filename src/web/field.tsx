import type { Child, PropsWithChildren } from 'hono/jsx'

/** What every row of a form has. `id` is the name unless told; the error summary links to it. */
export interface FieldProps {
  name: string
  label: Child
  id?: string
  hint?: Child
  /** What to do about it, in the words the error summary uses. */
  error?: string | undefined
  /** Shown as 必須 or 任意 beside the label; left out, neither is said. */
  required?: boolean
}

/** Length of a control: `s` a time or a few digits, `m` a date or a name; the whole width otherwise. */
export type Width = 's' | 'm'

/** A form of one column. The server checks it, so the browser does not. `upload` where it carries a file. */
export const Form = ({
  action,
  upload,
  label,
  children,
}: PropsWithChildren<{ action: string; upload?: boolean; label?: string }>) => (
  <form
    class="form"
    method="post"
    action={action}
    aria-label={label}
    enctype={upload ? 'multipart/form-data' : undefined}
    novalidate
  >
    {children}
  </form>
)

/** A row of a form: label, hint, error, control, in this order. Groups of choices take `fieldset`. */
export const Field = ({ children, ...field }: PropsWithChildren<FieldProps & { group?: boolean }>) => {
  const rest = (
    <>
      {field.hint && (
        <p class="hint" id={`${idOf(field)}-hint`}>
          {field.hint}
        </p>
      )}
      {field.error && (
        <p class="why-wrong" id={`${idOf(field)}-error`}>
          {field.error}
        </p>
      )}
      {children}
    </>
  )
  const look = field.error ? 'field wrong' : 'field'
  return field.group ? (
    <fieldset
      class={look}
      id={idOf(field)}
      tabindex={field.error ? -1 : undefined}
      aria-describedby={describedBy(field)}
    >
      <legend>
        <Label {...field} />
      </legend>
      {rest}
    </fieldset>
  ) : (
    <div class={look}>
      <label for={idOf(field)}>
        <Label {...field} />
      </label>
      {rest}
    </div>
  )
}

const Label = ({ label, required }: FieldProps) => (
  <>
    {label}
    {required === true && <span class="must">必須</span>}
    {required === false && <span class="free">任意</span>}
  </>
)

const idOf = ({ id, name }: FieldProps): string => id ?? name

function describedBy(field: FieldProps): string | undefined {
  const parts = [field.hint && `${idOf(field)}-hint`, field.error && `${idOf(field)}-error`]
  return parts.filter(Boolean).join(' ') || undefined
}

/** What a control says of its row: its name, its error, the texts that describe it. */
const control = (field: FieldProps, width?: Width) => ({
  id: idOf(field),
  name: field.name,
  class: width && `w-${width}`,
  required: field.required === true,
  'aria-invalid': field.error ? ('true' as const) : undefined,
  'aria-describedby': describedBy(field),
})

type Typed = 'text' | 'email' | 'search' | 'date' | 'time' | 'number' | 'password'

/** One line of text. `value` is what was typed before, right or wrong. */
export const TextField = ({
  type = 'text',
  value,
  width,
  autocomplete,
  ...field
}: FieldProps & { type?: Typed; value?: string; width?: Width; autocomplete?: string }) => (
  <Field {...field}>
    <input {...control(field, width)} type={type} value={value} autocomplete={autocomplete} />
  </Field>
)

/** Several lines of text; `rows` hints at how many. */
export const TextareaField = ({ value, rows, ...field }: FieldProps & { value?: string; rows?: number }) => (
  <Field {...field}>
    <textarea {...control(field)} rows={rows}>
      {value}
    </textarea>
  </Field>
)

/** A file of the person's own. `accept` lists the endings (.pdf,.docx). */
export const FileField = ({ accept, ...field }: FieldProps & { accept?: string }) => (
  <Field {...field}>
    <input {...control(field)} type="file" accept={accept} />
  </Field>
)

/** Something to choose; `hint` tells what it brings. */
export interface Choice {
  value: string
  label: Child
  hint?: Child
}

/** One of many, where the words are short. */
export const SelectField = ({
  choices,
  value,
  width,
  ...field
}: FieldProps & { choices: readonly Choice[]; value?: string; width?: Width }) => (
  <Field {...field}>
    <select {...control(field, width)}>
      {choices.map(choice => (
        <option value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  </Field>
)

/** One of a few, all in sight. `inline` sets them in one line, for signs or single words. */
export const RadioField = ({
  choices,
  value,
  inline,
  ...field
}: FieldProps & { choices: readonly Choice[]; value?: string; inline?: boolean }) => (
  <Field {...field} group>
    <div class={inline ? 'picks' : undefined}>
      {choices.map(choice => (
        <Pick
          type="radio"
          name={field.name}
          id={`${idOf(field)}-${choice.value}`}
          checked={choice.value === value}
          {...choice}
        />
      ))}
    </div>
  </Field>
)

/** Any of a few, all in sight. */
export const CheckField = ({
  choices,
  values = [],
  ...field
}: FieldProps & { choices: readonly Choice[]; values?: readonly string[] }) => (
  <Field {...field} group>
    {choices.map(choice => (
      <Pick
        type="checkbox"
        name={field.name}
        id={`${idOf(field)}-${choice.value}`}
        checked={values.includes(choice.value)}
        {...choice}
      />
    ))}
  </Field>
)

const Pick = ({
  label,
  hint,
  ...input
}: Choice & { type: 'radio' | 'checkbox'; name: string; id: string; checked: boolean }) => (
  <div class="pick">
    <input {...input} />
    <label for={input.id}>
      <span>{label}</span>
      {hint && <span class="hint">{hint}</span>}
    </label>
  </div>
)
