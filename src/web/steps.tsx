/** The way through a task of at most five steps; `at` is the step now open, counted from 0. */
export const Steps = ({ names, at }: { names: readonly string[]; at: number }) => (
  <ol class="steps" aria-label="手順">
    {names.map((name, i) => (
      <li class={i < at ? 'done' : undefined} aria-current={i === at ? 'step' : undefined}>
        <span>
          {name}
          {i < at && <span class="sr">（済み）</span>}
        </span>
      </li>
    ))}
  </ol>
)
