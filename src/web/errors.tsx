/** One thing to put right: the field it is in, and what to do, as said at the field. */
export interface FieldError {
  field: string
  text: string
}

/** What has to be put right, first in `main`, in focus when the page comes back. Nothing where all is well. */
export const ErrorSummary = ({ errors }: { errors: readonly FieldError[] }) =>
  errors.length === 0 ? null : (
    <div class="errors" role="alert" tabindex={-1} autofocus aria-labelledby="errors-title">
      <h2 id="errors-title">直すところが{errors.length}件あります</h2>
      <ol>
        {errors.map(({ field, text }) => (
          <li>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ol>
    </div>
  )
