import type { Child, PropsWithChildren } from 'hono/jsx'

/** Lets what is too wide scroll sideways in its own frame, by touch and by keyboard. `label` names the frame. */
export const Scroll = ({ label, children }: PropsWithChildren<{ label: string }>) => (
  // biome-ignore lint/a11y/useSemanticElements: role=region names the frame without adding a heading
  <div class="scroll" tabindex={0} role="region" aria-label={label}>
    {children}
  </div>
)

/** A column: its head, its cell for a row. `number` sets it to the right; `sort` links the head to the list sorted by it. */
export interface Column<Row> {
  head: string
  cell: (row: Row) => Child
  number?: boolean
  sort?: { href: string; now?: 'ascending' | 'descending' }
}

/**
 * A table; the first column heads its row. Under 640 px each row folds into a card whose cells carry their
 * column's head. `sums` is a last row, cell by cell. The caption is read out, and shown only with `shown`.
 */
export function Table<Row>({
  caption,
  shown,
  columns,
  rows,
  sums,
}: {
  caption: string
  shown?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  sums?: readonly Child[]
}) {
  return (
    <Scroll label={caption}>
      <table class="fold">
        <caption class={shown ? undefined : 'sr'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th scope="col" class={numeric(column)} aria-sort={column.sort?.now}>
                <Head {...column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Cells columns={columns} cells={columns.map(column => column.cell(row))} />
          ))}
        </tbody>
        {sums && (
          <tfoot>
            <Cells columns={columns} cells={sums} />
          </tfoot>
        )}
      </table>
    </Scroll>
  )
}

function Cells<Row>({ columns, cells }: { columns: readonly Column<Row>[]; cells: readonly Child[] }) {
  return (
    <tr>
      {columns.map((column, i) =>
        i === 0 ? (
          <th scope="row">{cells[i]}</th>
        ) : (
          <td class={numeric(column)} data-h={column.head}>
            {cells[i]}
          </td>
        ),
      )}
    </tr>
  )
}

const arrow = { ascending: ' ↑', descending: ' ↓' }

function Head<Row>({ head, sort }: Column<Row>) {
  return sort ? (
    <a href={sort.href}>
      {head}
      {sort.now && arrow[sort.now]}
    </a>
  ) : (
    head
  )
}

function numeric<Row>({ number }: Column<Row>): string | undefined {
  return number ? 'num' : undefined
}
